/** What is known of each span the network thinks possible: its chance next to its rivals', its edges, and the article's habits. */
import type { Atoms } from '../../text/index.ts';
import { rowNames, rowWidth } from './features.ts';
import { habitNames, Habits } from './habits.ts';
import { rivalNames, writeRivals, type Beliefs } from './rivals.ts';
import type { SpanChance } from '../../models/index.ts';
import { likeness, SpanSums, styleColumns } from './span-sums.ts';
import { topicNames } from './topic-features.ts';
import { oneVoice, person, typography, VoiceCounts, wording } from './voice-counts.ts';
import type { TextSpan, Words } from './words.ts';

/** Spans with a smaller chance are not looked at again. */
export const LEAST_CHANCE = 0.01;
const chances = [
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
const topics = ['topicAfter', 'topicBefore', 'topicSecondAfter', 'topicOutside'] as const;
const styles = styleColumns.length;
/** The same voice as …, by each of the kinds of choice. */
const voices = ['rest', 'before', 'after', 'allBefore', 'allAfter'].flatMap((place) =>
  ['typography', 'person', 'wording'].map((kind) => `${kind}:${place}`),
);
/** Value of a column where there is no paragraph. */
const NOWHERE = -9;

/** Width of one candidate's row, for dense rows of `stride` columns. */
export const candidateWidth = (stride: number): number =>
  chances.length +
  habitNames.length +
  topics.length +
  3 * styles +
  rivalNames.length +
  voices.length +
  4 * stride;

/** Names of a candidate's columns, for topics of `size` numbers. */
export function candidateNames(size: number): string[] {
  const row = [...rowNames, ...Array.from({ length: size }, (_, i) => `topic:${i}`), ...topicNames];
  return [
    ...chances,
    ...habitNames,
    ...topics,
    ...['mean', 'after', 'before'].flatMap((k) => styleColumns.map((c) => `${k}:${rowNames[c]}`)),
    ...rivalNames,
    ...voices,
    ...['before', 'first', 'last', 'after'].flatMap((k) => row.map((c) => `${k}|${c}`)),
  ];
}

/** An article as the trees read it: its atoms, and the dense rows (`stride` numbers a paragraph, `size` of them the topic). */
export interface Described {
  atoms: Atoms;
  paragraphs: readonly TextSpan[];
  words: Words;
  rows: Float32Array;
  stride: number;
  size: number;
}

/** Calls `take` with each candidate and its row, which is reused. `spans` are all spans with a chance worth adding up. */
export function eachCandidate(
  { atoms, paragraphs, words, rows, stride, size }: Described,
  spans: readonly SpanChance[],
  longest: number,
  take: (span: SpanChance, row: Float32Array) => void,
): void {
  const count = paragraphs.length;
  if (!spans.some(({ chance }) => chance >= LEAST_CHANCE)) return;
  const start = new Float64Array(count + 1);
  const end = new Float64Array(count + 1);
  const inside = new Float64Array(count + 2);
  const sameStart: SpanChance[][] = Array.from({ length: count }, () => []);
  const sameEnd: SpanChance[][] = Array.from({ length: count }, () => []);
  let expected = 0;
  let highest = 0;
  for (const span of spans) {
    const { first, last, chance } = span;
    start[first] += chance;
    end[last] += chance;
    inside[first] += chance;
    inside[last + 1] -= chance;
    expected += chance;
    highest = Math.max(highest, chance);
    sameStart[first].push(span);
    sameEnd[last].push(span);
  }
  for (let p = 1; p <= count; p++) inside[p] += inside[p - 1];
  const beliefs: Beliefs = { count, longest, inside, start, end, spans: sameStart, words: words.first };
  const counts = new VoiceCounts(atoms, paragraphs, words);
  const [mine, others] = [VoiceCounts.room(), VoiceCounts.room()];
  const sums = new SpanSums(rows, stride, size, count);
  const habits = new Habits(rows, stride, sums, spans);
  const own = new Float64Array(sums.width);
  const whole = new Float64Array(sums.width);
  sums.read(0, count - 1, whole);
  const rest = new Float64Array(size);
  const row = new Float32Array(candidateWidth(stride));
  for (const span of spans) {
    const { first, last, chance } = span;
    if (chance < LEAST_CHANCE) continue;
    const length = last - first + 1;
    let rivalStart = 0;
    let rivalEnd = 0;
    let longer = 0;
    let shorter = 0;
    for (const other of sameStart[first]) {
      if (other.last === last) continue;
      rivalStart = Math.max(rivalStart, other.chance);
      if (other.last > last) longer += other.chance;
      else shorter += other.chance;
    }
    for (const other of sameEnd[last]) if (other.first !== first) rivalEnd = Math.max(rivalEnd, other.chance);
    let least = 1;
    let sum = 0;
    for (let p = first; p <= last; p++) {
      sum += inside[p];
      least = Math.min(least, inside[p]);
    }
    const next = last + 1 < count;
    let k = 0;
    row[k++] = Math.log(chance + 1e-4) - Math.log(1 - Math.min(chance, 0.9999));
    row[k++] = start[first];
    row[k++] = end[last];
    row[k++] = first > 0 ? inside[first - 1] : -1;
    row[k++] = inside[first];
    row[k++] = inside[last];
    row[k++] = next ? inside[last + 1] : -1;
    row[k++] = least;
    row[k++] = sum / length;
    row[k++] = length;
    row[k++] = rivalStart;
    row[k++] = rivalEnd;
    row[k++] = longer;
    row[k++] = shorter;
    row[k++] = expected;
    row[k++] = highest;
    row[k++] = next ? start[last + 1] : -1;
    row[k++] = first > 0 ? end[first - 1] : -1;
    row[k++] = count;
    row[k++] = first;
    sums.read(first, last, own);
    k = habits.write(first, last, longest, own, row, k);
    for (const p of [last + 1, first - 1, last + 2])
      row[k++] = p >= 0 && p < count ? likeness(own, styles, rows, p * stride + rowWidth, size) : NOWHERE;
    for (let c = 0; c < size; c++) rest[c] = whole[styles + c] - own[styles + c];
    row[k++] = likeness(own, styles, rest, 0, size);
    const before = (first - 1) * stride;
    const after = (last + 1) * stride;
    for (let c = 0; c < styles; c++) {
      row[k + c] = own[c];
      row[k + styles + c] = next ? Math.abs(own[c] - rows[after + styleColumns[c]]) : NOWHERE;
      row[k + 2 * styles + c] = first > 0 ? Math.abs(own[c] - rows[before + styleColumns[c]]) : NOWHERE;
    }
    k += 3 * styles;
    k = writeRivals(beliefs, span, row, k);
    counts.of(first, last, mine);
    counts.of(0, count - 1, others);
    for (let c = 0; c < others.length; c++) others[c] -= mine[c];
    k = writeVoices(mine, others, row, k);
    counts.of(first - 1, first - 1, others);
    k = writeVoices(mine, others, row, k);
    counts.of(last + 1, last + 1, others);
    k = writeVoices(mine, others, row, k);
    counts.of(0, first - 1, others);
    k = writeVoices(mine, others, row, k);
    counts.of(last + 1, count - 1, others);
    k = writeVoices(mine, others, row, k);
    for (const p of [first - 1, first, last, last + 1]) {
      if (p >= 0 && p < count) row.set(rows.subarray(p * stride, (p + 1) * stride), k);
      else row.fill(NOWHERE, k, k + stride);
      k += stride;
    }
    take(span, row);
  }
}

function writeVoices(mine: Float64Array, others: Float64Array, row: Float32Array, k: number): number {
  row[k] = oneVoice(typography, mine, others);
  row[k + 1] = oneVoice(person, mine, others);
  row[k + 2] = oneVoice(wording, mine, others);
  return k + 3;
}
