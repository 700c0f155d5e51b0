import type { Article, Quotation } from '../model.ts';
import { languageOfPassage } from '../parse/index.ts';

/** Says of block quotations in which language they are, where that is certain and not the article's. */
export function markForeign({ text, metadata }: Article, quotations: readonly Quotation[]): void {
  const own = primary(metadata.lang);
  for (const quotation of quotations) {
    if (quotation.kind !== 'block') continue;
    const words = quotation.content.map(({ start, end }) => text.slice(start, end)).join('\n');
    const lang = languageOfPassage(words);
    if (lang !== null && primary(lang) !== own) quotation.lang = lang;
  }
}

const primary = (lang: string) => lang.split('-', 1)[0].toLowerCase();
