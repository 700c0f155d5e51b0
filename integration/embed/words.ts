import { paragraphsOf } from '../archive/index.ts';
import { asPageText } from '../convert/serialize/index.ts';
import { currentSite } from '../site.ts';
import type { Place } from './find-quotation.ts';
import { PrintableError } from '../convert/printable.ts';

/**
 * The words of a quotation, as paragraphs: from the article's file, or, on a server that has none, those that its collection keeps
 * (`keepsWords` of the site).
 */
export function wordsAt({ entry, quotation }: Place): string[] {
  if (quotation.words) return quotation.words;
  const { text } = currentSite('<QuotationEmbed>').read(entry.data.file);
  return paragraphsOf(quotation, text).map((paragraph) => asPageText(paragraph));
}

/**
 * Proves that a quotation still says what a page expects of it. White space is not compared: a line break in an attribute is none
 * of the words'.
 *
 * @throws Error with both and the place where they part.
 */
export function requireWords(paragraphs: readonly string[], expected: string): void {
  const [is, was] = [paragraphs.join(' '), expected].map((words) => words.replaceAll(/\s+/g, ' ').trim());
  if (is === was) return;
  let at = 0;
  while (at < is.length && is[at] === was[at]) at++;
  const around = (words: string) => JSON.stringify(words.slice(Math.max(0, at - 20), at + 40));
  throw new PrintableError(
    `its words are no longer those of "exact": received ${around(is)}, expected ${around(was)}. ` +
      `If the new words are right, put them in "exact"`,
  );
}
