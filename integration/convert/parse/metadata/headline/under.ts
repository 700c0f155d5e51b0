import type { Span } from '../../../model.ts';
import type { Line } from '../../lines.ts';
import { wordsOf } from '../../sentence.ts';
import type { Head } from '../found.ts';
import { bylineIn, isBareName } from './bylines.ts';
import { nextWords, toFound } from './head-lines.ts';
import { isProse } from './looks.ts';
import { dateIn } from './printed-date.ts';

const TRIES = 4;
const LONGEST = 120;
/** Lines under the headline in which a byline or a date is looked for. */
const LOOKED_AT = 7;

/**
 * Reads a byline and a date in the next lines, each at most one blank line away. What stands behind other short lines, such as a
 * subheading, is read too, but stays in the body; so does all of it where the headline `stays` there.
 */
export function readUnder(text: string, lines: readonly Line[], head: Head, stays: boolean): void {
  for (let tries = 0; tries < TRIES && !stays; tries++) {
    const at = nextWords(lines, head.next);
    if (at >= lines.length || at > head.next + 1) return;
    if (!readLine(text, lines, at, head, 'headline')) break;
    head.next = at + 1;
  }
  let at = nextWords(lines, head.next);
  for (let looked = 0; looked < LOOKED_AT && at < lines.length; looked++) {
    if (isProse(wordsOf(text, lines[at]))) return;
    readLine(text, lines, at, head, 'opening');
    at = nextWords(lines, at + 1);
  }
}

/** Whether a line is a byline or a date that the head has none of yet. */
function readLine(
  text: string,
  lines: readonly Line[],
  at: number,
  { fields }: Head,
  from: 'headline' | 'opening',
): boolean {
  const line = lines[at];
  if (line.bodyEnd - line.body > LONGEST || line.quoteDepth > 0) return false;
  const words = wordsOf(text, line);
  const placed = ({ start, end }: Span) => ({ start: line.body + start, end: line.body + end });
  const date = fields.date ? null : dateIn(words);
  if (date) fields.date = toFound(text, placed(date), from);
  if (date) return true;
  const name = fields.byline ? null : (bylineIn(words) ?? bareName(words));
  if (name) fields.byline = toFound(text, placed(name), from);
  return name !== null;
}

const bareName = (words: string): Span | null => (isBareName(words) ? { start: 0, end: words.length } : null);
