import type { Line } from '../../lines.ts';
import { endsSentence, opensSentence, wordsOf } from '../../sentence.ts';
import { bylineIn, isBareName } from './bylines.ts';
import { isCapitals } from './looks.ts';
import { dateIn } from './printed-date.ts';

/** Lines that one headline is wrapped over, and how long each but the last is. */
const WRAPPED_MOST = 3;
const WRAPPED_LEAST = 35;
/** No line of a headline is longer. */
export const LONGEST = 240;

/** The last line of a headline that begins at `first`; null where the lines under it are the same paragraph. */
export function lastOfTitle(text: string, lines: readonly Line[], first: number): number | null {
  for (let last = first; last < first + WRAPPED_MOST; last++) {
    const under = lines.at(last + 1);
    if (!under) return null;
    if (under.blank) return last;
    if (under.quoteDepth > 0 || under.bodyEnd - under.body > LONGEST) break;
    const words = wordsOf(text, under);
    if (bylineIn(words) ?? dateIn(words) ?? (isBareName(words) || null)) return last;
    const own = wordsOf(text, lines[last]);
    if (isCapitals(own)) {
      if (!isCapitals(words)) return last;
    } else if (own.length < WRAPPED_LEAST || endsSentence(text, lines[last])) break;
  }
  return isParagraphPerLine(text, lines, first) ? first : null;
}

const FEW_LINES = 12;
const PARAGRAPH = 140;

/** Whether each paragraph is one line with no blank ones between, and the line at `first` is shorter and no sentence. */
function isParagraphPerLine(text: string, lines: readonly Line[], first: number): boolean {
  const line = lines[first];
  const next = lines[first + 1];
  const long = lines
    .slice(first + 1, first + FEW_LINES)
    .some((other) => other.bodyEnd - other.body >= PARAGRAPH);
  return (
    long &&
    !/[!?]["'”’»)]*$/.test(wordsOf(text, line)) &&
    opensSentence(text, next) &&
    line.indent === next.indent
  );
}
