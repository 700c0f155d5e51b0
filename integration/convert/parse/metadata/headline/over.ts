import type { Span } from '../../../model.ts';
import type { Line } from '../../lines.ts';
import { wordsOf } from '../../sentence.ts';
import type { Head } from '../found.ts';
import { isLabel, isRelease } from './labels.ts';
import { nextWords, toFound } from './head-lines.ts';
import { isCapitals, isProse } from './looks.ts';
import { datedEnd, dateIn } from './printed-date.ts';

const ABOVE_MOST = 6;

/** Skips labels and a date that stand over the headline; answers the first line that is neither. */
export function readOver(text: string, lines: readonly Line[], from: number, head: Head): number {
  let at = nextWords(lines, from);
  for (let tries = 0; tries < ABOVE_MOST && at < lines.length; tries++) {
    const line = lines[at];
    if (line.bodyEnd - line.body > LABEL_LONGEST || line.quoteDepth > 0) return at;
    const words = wordsOf(text, line);
    const dated = datedEnd(words);
    const label = words.slice(0, dated?.end);
    const date = dateIn(words) ?? (dated && (isLabel(label) || isCapitals(label)) ? dated.date : null);
    if (!(date && readDate(text, line, date, head)) && !isLabel(words)) return at;
    at = nextWords(lines, at + 1);
    const release = isRelease(label) ? releaseAt(text, lines, at, head) : null;
    if (release !== null) return release;
  }
  return at;
}

/** Takes a date that stands at a place in a line, unless the head has one. */
function readDate(text: string, { body }: Line, { start, end }: Span, { fields }: Head): boolean {
  if (fields.date) return false;
  fields.date = toFound(text, { start: body + start, end: body + end });
  return true;
}

const LABEL_LONGEST = 100;
const LETTERHEAD_MOST = 10;
const LETTERHEAD_LONGEST = 240;
const WORDS_LEAST = 4;

/** The headline of a release that is in capitals, over which a letterhead may stand, with a date; null where none is before its text. */
function releaseAt(text: string, lines: readonly Line[], from: number, head: Head): number | null {
  let dated: { line: Line; date: Span } | undefined;
  let at = from;
  for (let tries = 0; tries < LETTERHEAD_MOST && at < lines.length; tries++) {
    const line = lines[at];
    const words = wordsOf(text, line).slice(0, LETTERHEAD_LONGEST);
    if (isProse(words)) return null;
    if (isCapitals(words) && !isLabel(words) && words.split(/\s+/).length >= WORDS_LEAST) {
      if (dated) readDate(text, dated.line, dated.date, head);
      return at;
    }
    const date = dateIn(words);
    if (date) dated ??= { line, date };
    at = nextWords(lines, at + 1);
  }
  return null;
}
