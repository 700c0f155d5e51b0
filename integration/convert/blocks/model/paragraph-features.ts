/** What one paragraph looks like by itself: length, punctuation, word classes, how it opens and how it ends. */
import { CHAR, END, M, START } from './paragraph-columns.ts';
import { WORD, endKind, isMark, startKind } from './paragraph-ends.ts';
import { writeWords } from './paragraph-words.ts';
import type { Span } from '../../model.ts';
import { characterKinds, kindCount, type CharacterKind } from './character-kinds.ts';
import { CAPITAL, type Words } from './words.ts';

export { localNames, localWidth } from './paragraph-columns.ts';

const kind = (name: CharacterKind): number => characterKinds.indexOf(name);
const SINGLE_CURLY = kind('singleCurly');
const SINGLE_STRAIGHT = kind('singleStraight');
const DOUBLE_STRAIGHT = kind('doubleStraight');
const DOUBLE_CURLY = kind('doubleCurly');
const NEWLINE = kind('newline');
const COLON = kind('colon');

/** Writes the `localWidth` columns of paragraph `p` into `out` from `base`. */
export function writeLocal(
  text: string,
  spans: readonly Span[],
  words: Words,
  p: number,
  out: Float32Array,
  base: number,
): void {
  const span = spans[p];
  writeWords(words, words.first[p], words.first[p + 1], out, base);
  writeCharacters(span, words, p, out, base);
  writeEnds(text, span, words, p, out, base);
  writeMarks(text, span, words, p, out, base);
  if (words.kinds[p * kindCount + COLON] > 0) writeColons(text, span, out, base);
}

/** Characters of each kind in a hundred, and whether the lines are short. */
function writeCharacters(
  { start, end }: Span,
  { kinds, first }: Words,
  p: number,
  out: Float32Array,
  base: number,
): void {
  const k = p * kindCount;
  const size = end - start || 1;
  for (let c = 0; c < kindCount; c++) out[base + CHAR + c] = (100 * kinds[k + c]) / size;
  const lines = kinds[k + NEWLINE] + 1;
  const count = first[p + 1] - first[p];
  out[base + M.shortLines] = lines > 1 ? (count / lines < 12 ? 2 : 1) : 0;
}

/** Kinds of start and end, and what they make the paragraph look like: a heading, or lines after a name. */
function writeEnds(
  text: string,
  { start, end }: Span,
  { flags, first }: Words,
  p: number,
  out: Float32Array,
  base: number,
): void {
  const from = first[p];
  const count = first[p + 1] - from;
  const ending = endKind(text, end - 1);
  out[base + START + startKind(text, start)] = 1;
  out[base + END + ending] = 1;
  out[base + M.heading] = count <= 12 && ending === WORD ? 1 : 0;
  out[base + M.nameStart] = count > 1 && flags[from] & CAPITAL && flags[from + 1] & CAPITAL ? 1 : 0;
}

/** Quotation marks: whether they hold the whole paragraph, and which form they have. */
function writeMarks(
  text: string,
  { start, end }: Span,
  { kinds }: Words,
  p: number,
  out: Float32Array,
  base: number,
): void {
  const k = p * kindCount;
  const opens = isMark(text.charCodeAt(start));
  const closes = isMark(text.charCodeAt(end - 1));
  const curly = kinds[k + SINGLE_CURLY] + kinds[k + DOUBLE_CURLY];
  const straight = kinds[k + SINGLE_STRAIGHT] + kinds[k + DOUBLE_STRAIGHT];
  out[base + M.marksWhole] = opens && closes && end - start > 2 ? 1 : 0;
  out[base + M.marksOpen] = opens && !closes ? 1 : 0;
  out[base + M.marksClose] = closes && !opens ? 1 : 0;
  out[base + M.marksOdd] = (kinds[k + DOUBLE_STRAIGHT] + kinds[k + DOUBLE_CURLY]) % 2;
  out[base + M.curlyShare] = curly + straight > 0 ? curly / (curly + straight) : 0.5;
}

/** Where the first and the last colon are; those of web addresses do not count. */
function writeColons(text: string, { start, end }: Span, out: Float32Array, base: number): void {
  let first = -1;
  let last = -1;
  for (let i = start; i < end; i++) {
    if (text.charCodeAt(i) !== 58) continue;
    if (text.charCodeAt(i + 1) === 47 && text.charCodeAt(i + 2) === 47) {
      out[base + M.url] = 1;
      continue;
    }
    if (first < 0) first = i;
    last = i;
  }
  if (last < 0) return;
  out[base + M.colonNearEnd] = 1 / (1 + 0.1 * (end - 1 - last));
  out[base + M.colonNearStart] = first < start + 60 && first < end - 1 ? 1 : 0;
}
