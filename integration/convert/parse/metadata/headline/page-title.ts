/* eslint-disable regexp/no-super-linear-move -- lines are short: the square of two hundred is little */
import type { Span } from '../../../model.ts';
import type { Line } from '../../lines.ts';
import { wordsOf } from '../../sentence.ts';

/** What a page's title puts between its headline and the name of the site. */
const PARTED = /\s+[|»·–—-]\s+(?=[^|»·–—]{3,80}$)/u;
/** Lines of a saved page in which its own headline stands again. */
const LOOKED_AT = 40;

/** The headline in the title of a saved page, “Ferry late again - The Quay Letter”, where it stands alone in a later line as well. */
export function pageTitle(text: string, lines: readonly Line[], first: number): Span | null {
  const { body } = lines[first];
  const words = wordsOf(text, lines[first]);
  const parted = PARTED.exec(words);
  if (!parted || parted.index === 0) return null;
  const headline = folded(words.slice(0, parted.index));
  const again = lines
    .slice(first + 1, first + LOOKED_AT)
    .some((line) => line.bodyEnd - line.body <= words.length && folded(wordsOf(text, line)) === headline);
  return again ? { start: body, end: body + parted.index } : null;
}

const folded = (words: string) => words.replaceAll(/\s+/g, ' ').toLowerCase();
