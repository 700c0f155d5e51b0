/** What the network thinks of the paragraphs and spans about a candidate, as one run of numbers. */
import type { SpanChance } from '../../models/index.ts';
import { chanceAt, NOWHERE } from './beliefs.ts';
import type { Beliefs } from './beliefs.ts';

export const rivalNames = [
  'secondBest',
  'unsureness',
  'around',
  'oneMore',
  'startWithin',
  'endWithin',
  'steepest',
  'inside-3',
  'inside-2',
  'inside+2',
  'inside+3',
  'startIn2',
  'end2Before',
  'words',
  'wordsShare',
  'leastWords',
  'mostWords',
  'secondWords',
] as const;
/** Writes the columns from `k`; returns the place after them. Looks at spans that touch the candidate only. */
export function writeRivals(b: Beliefs, span: SpanChance, row: Float32Array, k: number): number {
  k = writeTouching(b, span, row, k);
  k = writeWithin(b, span, row, k);
  k = writeNear(b, span, row, k);
  return writeSizes(b, span, row, k);
}

/** The other spans that touch the candidate. */
function writeTouching(
  { spans, longest }: Beliefs,
  { first, last }: SpanChance,
  row: Float32Array,
  k: number,
): number {
  let second = 0;
  let unsure = 0;
  let around = 0;
  let more = 0;
  for (let p = Math.max(0, first - longest + 1); p <= last; p++)
    for (const other of spans[p]) {
      const { chance } = other;
      if (other.last < first) continue;
      unsure -= chance * Math.log(chance + 1e-9);
      if (p === first && other.last === last) continue;
      second = Math.max(second, chance);
      if (p <= first && other.last >= last) around += chance;
      if (p === first && other.last === last + 1) more = chance;
    }
  row[k++] = second;
  row[k++] = unsure;
  row[k++] = around;
  row[k++] = more;
  return k;
}

/** How likely a quotation begins or ends within the candidate. */
function writeWithin(
  { inside, start, end }: Beliefs,
  { first, last }: SpanChance,
  row: Float32Array,
  k: number,
): number {
  let startWithin = 0;
  let endWithin = 0;
  let steepest = 0;
  for (let p = first; p < last; p++) {
    endWithin = Math.max(endWithin, end[p]);
    startWithin = Math.max(startWithin, start[p + 1]);
    steepest = Math.max(steepest, Math.abs(inside[p + 1] - inside[p]));
  }
  row[k++] = startWithin;
  row[k++] = endWithin;
  row[k++] = steepest;
  return k;
}

/** The chances of the paragraphs near the candidate. */
function writeNear(b: Beliefs, { first, last }: SpanChance, row: Float32Array, k: number): number {
  const { inside, start, end } = b;
  row[k++] = chanceAt(inside, b, first - 3);
  row[k++] = chanceAt(inside, b, first - 2);
  row[k++] = chanceAt(inside, b, last + 2);
  row[k++] = chanceAt(inside, b, last + 3);
  row[k++] = chanceAt(start, b, last + 2);
  row[k++] = chanceAt(end, b, first - 2);
  return k;
}

/** The words of the candidate and of its paragraphs. */
function writeSizes(
  { count, words }: Beliefs,
  { first, last }: SpanChance,
  row: Float32Array,
  k: number,
): number {
  let least = Infinity;
  let most = 0;
  for (let p = first; p <= last; p++) {
    const size = words[p + 1] - words[p];
    least = Math.min(least, size);
    most = Math.max(most, size);
  }
  const own = words[last + 1] - words[first];
  row[k++] = Math.log1p(own);
  row[k++] = own / (words[count] + 1);
  row[k++] = least;
  row[k++] = most;
  row[k++] = last > first ? words[first + 2] - words[first + 1] : NOWHERE;
  return k;
}
