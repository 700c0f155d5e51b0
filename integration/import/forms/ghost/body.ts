import { markdownToHtml } from 'satteri';
import type { GhostPost } from './data.ts';
import { lexicalAsHtml } from './lexical.ts';

/** A post as HTML, of whichever of its sources is there; null where none is. */
export function bodyOf({ html, lexical, mobiledoc, markdown }: GhostPost): string | null {
  if (html !== undefined) return html;
  if (lexical !== undefined) return lexicalAsHtml(lexical);
  const source = markdown ?? (mobiledoc === undefined ? undefined : markdownCards(mobiledoc));
  return source === undefined
    ? null
    : markdownToHtml(source, { features: { smartPunctuation: false, frontmatter: false } }).html;
}

/** Ghost 1 to 4 kept Markdown in a card; what its first editor wrote beside has `html` always. */
function markdownCards(mobiledoc: string): string | undefined {
  try {
    const { cards = [] } = JSON.parse(mobiledoc) as {
      cards?: [name: string, { markdown?: string; html?: string }][];
    };
    return cards.flatMap(([, card]) => card.markdown ?? card.html ?? []).join('\n\n') || undefined;
  } catch {
    return undefined;
  }
}
