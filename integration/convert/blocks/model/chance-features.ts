/** A candidate's own chance, next to those of the spans that begin or end with it, and the chances of its paragraphs. */
import type { SpanChance } from '../../models/index.ts';
import { chanceAt } from './beliefs.ts';
import type { Beliefs } from './beliefs.ts';

export const chanceNames = [
  'odds',
  'start',
  'end',
  'insideBefore',
  'insideFirst',
  'insideLast',
  'insideAfter',
  'insideLeast',
  'insideMean',
  'length',
  'rivalSameStart',
  'rivalSameEnd',
  'longer',
  'shorter',
  'expected',
  'highest',
  'startAfter',
  'endBefore',
  'paragraphs',
  'place',
] as const;
/** Writes the columns from `k`; returns the place after them. */
export function writeChances(b: Beliefs, span: SpanChance, row: Float32Array, k: number): number {
  k = writeEdges(b, span, row, k);
  k = writeInside(b, span, row, k);
  k = writeSameEdges(b, span, row, k);
  return writeArticle(b, span, row, k);
}

function writeEdges(b: Beliefs, { first, last, chance }: SpanChance, row: Float32Array, k: number): number {
  const { start, end, inside } = b;
  row[k++] = Math.log(chance + 1e-4) - Math.log(1 - Math.min(chance, 0.9999));
  row[k++] = start[first];
  row[k++] = end[last];
  row[k++] = chanceAt(inside, b, first - 1);
  row[k++] = inside[first];
  row[k++] = inside[last];
  row[k++] = chanceAt(inside, b, last + 1);
  return k;
}

function writeInside({ inside }: Beliefs, { first, last }: SpanChance, row: Float32Array, k: number): number {
  const length = last - first + 1;
  let least = 1;
  let sum = 0;
  for (let p = first; p <= last; p++) {
    sum += inside[p];
    least = Math.min(least, inside[p]);
  }
  row[k++] = least;
  row[k++] = sum / length;
  row[k++] = length;
  return k;
}

/** The best of the other spans with the same first or last paragraph, and how likely longer and shorter ones are. */
function writeSameEdges(
  { spans, ending }: Beliefs,
  { first, last }: SpanChance,
  row: Float32Array,
  k: number,
): number {
  let sameStart = 0;
  let sameEnd = 0;
  let longer = 0;
  let shorter = 0;
  for (const other of spans[first]) {
    if (other.last === last) continue;
    sameStart = Math.max(sameStart, other.chance);
    if (other.last > last) longer += other.chance;
    else shorter += other.chance;
  }
  for (const other of ending[last]) if (other.first !== first) sameEnd = Math.max(sameEnd, other.chance);
  row[k++] = sameStart;
  row[k++] = sameEnd;
  row[k++] = longer;
  row[k++] = shorter;
  return k;
}

function writeArticle(b: Beliefs, { first, last }: SpanChance, row: Float32Array, k: number): number {
  const { count, start, end, expected, highest } = b;
  row[k++] = expected;
  row[k++] = highest;
  row[k++] = chanceAt(start, b, last + 1);
  row[k++] = chanceAt(end, b, first - 1);
  row[k++] = count;
  row[k++] = first;
  return k;
}
