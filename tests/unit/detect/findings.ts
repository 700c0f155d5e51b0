import { attribute, detect, parse } from 'astro-verbatim/convert';
import type { Message, Quotation } from 'astro-verbatim/convert';
import { parseOptions } from '../../../integration/convert/options.ts';

/** What the first three stages find in a text. */
export function findIn(text: string, lang = 'en'): { quotations: Quotation[]; messages: Message[] } {
  const options = parseOptions({ lang });
  const article = parse(text, options);
  const { quotations, messages } = detect(article, options);
  return { quotations: attribute(article, quotations), messages };
}

/** The words of every piece in marks, marks included. */
export function markedIn(text: string, lang = 'en'): string[] {
  return findIn(text, lang).quotations.flatMap(({ marked }) =>
    marked.map(({ start, end }) => text.slice(start, end)),
  );
}
