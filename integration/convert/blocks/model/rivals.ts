/** What the network thinks of the paragraphs and spans about a candidate, as one run of numbers. */
import type { SpanChance } from '../../models/index.ts';

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
/** Value where there is no paragraph. */
const NOWHERE = -1;

/** Sums over an article that every candidate is held against. */
export interface Beliefs {
  count: number;
  longest: number;
  /** Chance of each paragraph to be quoted, to begin and to end a quotation. */
  inside: Float64Array;
  start: Float64Array;
  end: Float64Array;
  /** Spans by their first paragraph. */
  spans: readonly (readonly SpanChance[])[];
  /** Where each paragraph's words begin, and the end of the last's. */
  words: Int32Array;
}

/** Writes the columns from `k`; returns the place after them. Looks at spans that touch the candidate only. */
export function writeRivals(b: Beliefs, { first, last }: SpanChance, row: Float32Array, k: number): number {
  const { count, inside, start, end, words } = b;
  let second = 0;
  let unsure = 0;
  let around = 0;
  let more = 0;
  for (let p = Math.max(0, first - b.longest + 1); p <= last; p++)
    for (const other of b.spans[p]) {
      const { chance } = other;
      if (other.last < first) continue;
      unsure -= chance * Math.log(chance + 1e-9);
      if (p === first && other.last === last) continue;
      second = Math.max(second, chance);
      if (p <= first && other.last >= last) around += chance;
      if (p === first && other.last === last + 1) more = chance;
    }
  let startWithin = 0;
  let endWithin = 0;
  let steepest = 0;
  let least = Infinity;
  let most = 0;
  for (let p = first; p <= last; p++) {
    const size = words[p + 1] - words[p];
    least = Math.min(least, size);
    most = Math.max(most, size);
    if (p < last) endWithin = Math.max(endWithin, end[p]);
    if (p === first) continue;
    startWithin = Math.max(startWithin, start[p]);
    steepest = Math.max(steepest, Math.abs(inside[p] - inside[p - 1]));
  }
  const at = (of: Float64Array, p: number): number => (p < 0 || p >= count ? NOWHERE : of[p]);
  const own = words[last + 1] - words[first];
  row[k++] = second;
  row[k++] = unsure;
  row[k++] = around;
  row[k++] = more;
  row[k++] = startWithin;
  row[k++] = endWithin;
  row[k++] = steepest;
  row[k++] = at(inside, first - 3);
  row[k++] = at(inside, first - 2);
  row[k++] = at(inside, last + 2);
  row[k++] = at(inside, last + 3);
  row[k++] = at(start, last + 2);
  row[k++] = at(end, first - 2);
  row[k++] = Math.log1p(own);
  row[k++] = own / (words[count] + 1);
  row[k++] = least;
  row[k++] = most;
  row[k++] = last > first ? words[first + 2] - words[first + 1] : NOWHERE;
  return k;
}
