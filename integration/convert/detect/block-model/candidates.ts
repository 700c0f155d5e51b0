/** What is known of each span the network thinks possible: its chances beside its rivals', its edges, and the article's habits. */
import { rowNames, rowWidth } from './features.ts';
import type { SpanChance } from './span-lattice.ts';
import { topicNames } from './topic-features.ts';

/** Spans with a smaller chance are not looked at again. */
export const LEAST_CHANCE = 0.02;
const SURE = 0.3;
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
const habits = [
  'others',
  'othersLength',
  'othersColon',
  'othersWords',
  'othersCurly',
  'othersMarks',
  'othersStyle',
  'othersTopic',
] as const;
const topics = ['topicAfter', 'topicBefore', 'topicSecondAfter', 'topicOutside'] as const;
const style = rowNames.flatMap((name, i) => (name.startsWith('vsArticle:') ? [i] : []));
const at = (name: string): number => rowNames.indexOf(name);
const COLON = at('end:colon'),
  WORDS = at('logWords'),
  CURLY = at('curlyShare'),
  MARKS = at('start:double');
/** Column value of a paragraph that does not exist. */
const NOWHERE = -9;

/** Width of one candidate's row, for dense rows of `stride` columns of which the last are topics of `size` numbers. */
export const candidateWidth = (stride: number): number =>
  chances.length + habits.length + topics.length + 3 * style.length + 4 * stride;
export function candidateNames(size: number): string[] {
  const row = [...rowNames, ...Array.from({ length: size }, (_, i) => `topic:${i}`), ...topicNames];
  return [
    ...chances,
    ...habits,
    ...topics,
    ...['mean', 'after', 'before'].flatMap((k) => style.map((c) => `${k}:${rowNames[c]}`)),
    ...['before', 'first', 'last', 'after'].flatMap((k) => row.map((c) => `${k}|${c}`)),
  ];
}

/** Calls `take` with each candidate and its row (reused between calls). `spans` are all spans with a chance worth adding up. */
export function eachCandidate(
  rows: Float32Array,
  stride: number,
  size: number,
  count: number,
  spans: readonly SpanChance[],
  longest: number,
  take: (span: SpanChance, row: Float32Array) => void,
): void {
  const start = new Float64Array(count + 1),
    end = new Float64Array(count + 1),
    inside = new Float64Array(count + 2),
    sure: SpanChance[][] = [];
  let expected = 0,
    highest = 0,
    sureWeight = 0;
  const S = style.length,
    topic = rowWidth,
    sums = new Float64Array((count + 1) * (S + size));
  const own = S + size,
    habit = new Float64Array(5 + own),
    mine = new Float64Array(5 + own);
  for (let p = 0; p < count; p++) {
    for (let c = 0; c < S; c++) sums[(p + 1) * own + c] = sums[p * own + c] + rows[p * stride + style[c]];
    for (let c = 0; c < size; c++)
      sums[(p + 1) * own + S + c] = sums[p * own + S + c] + rows[p * stride + topic + c];
  }
  const addHabit = (s: SpanChance, sign: number, into: Float64Array): void => {
    const w = sign * s.chance,
      first = s.first * stride,
      size = s.last - s.first + 1;
    into[0] += w * size;
    into[1] += w * (s.first > 0 ? rows[first - stride + COLON] : 0);
    into[2] += w * rows[first + WORDS];
    into[3] += w * rows[first + CURLY];
    into[4] += w * rows[first + MARKS];
    for (let c = 0; c < own; c++)
      into[5 + c] += (w * (sums[(s.last + 1) * own + c] - sums[s.first * own + c])) / size;
  };
  for (const s of spans) {
    start[s.first] += s.chance;
    end[s.last] += s.chance;
    inside[s.first] += s.chance;
    inside[s.last + 1] -= s.chance;
    expected += s.chance;
    if (s.chance > highest) highest = s.chance;
    if (s.chance > SURE) {
      (sure[s.first] ??= []).push(s);
      sureWeight += s.chance;
      addHabit(s, 1, habit);
    }
  }
  for (let p = 1; p <= count; p++) inside[p] += inside[p - 1];
  const sameStart: SpanChance[][] = Array.from({ length: count }, () => []),
    sameEnd: SpanChance[][] = Array.from({ length: count }, () => []);
  for (const s of spans) {
    sameStart[s.first].push(s);
    sameEnd[s.last].push(s);
  }
  const row = new Float32Array(candidateWidth(stride));
  for (const s of spans) {
    if (s.chance < LEAST_CHANCE) continue;
    const { first, last, chance } = s,
      n = last - first + 1;
    let rivalStart = 0,
      rivalEnd = 0,
      longer = 0,
      shorter = 0,
      least = 1,
      sum = 0;
    for (const o of sameStart[first])
      if (o.last !== last) {
        if (o.chance > rivalStart) rivalStart = o.chance;
        if (o.last > last) longer += o.chance;
        else shorter += o.chance;
      }
    for (const o of sameEnd[last]) if (o.first !== first && o.chance > rivalEnd) rivalEnd = o.chance;
    for (let p = first; p <= last; p++) {
      sum += inside[p];
      if (inside[p] < least) least = inside[p];
    }
    mine.set(habit);
    let weight = sureWeight;
    for (let p = Math.max(0, first - longest + 1); p <= last; p++)
      for (const o of sure[p] ?? [])
        if (o.last >= first) {
          addHabit(o, -1, mine);
          weight -= o.chance;
        }
    let k = 0;
    row[k++] = Math.log(chance + 1e-4) - Math.log(1 - Math.min(chance, 0.9999));
    row[k++] = start[first];
    row[k++] = end[last];
    row[k++] = first > 0 ? inside[first - 1] : -1;
    row[k++] = inside[first];
    row[k++] = inside[last];
    row[k++] = last + 1 < count ? inside[last + 1] : -1;
    row[k++] = least;
    row[k++] = sum / n;
    row[k++] = n;
    row[k++] = rivalStart;
    row[k++] = rivalEnd;
    row[k++] = longer;
    row[k++] = shorter;
    row[k++] = expected;
    row[k++] = highest;
    row[k++] = last + 1 < count ? start[last + 1] : -1;
    row[k++] = first > 0 ? end[first - 1] : -1;
    row[k++] = count;
    row[k++] = first;
    const some = weight > 0.05,
      from = first * own,
      to = (last + 1) * own;
    row[k++] = some ? weight : 0;
    row[k++] = some ? mine[0] / weight : NOWHERE;
    row[k++] = some ? mine[1] / weight : NOWHERE;
    row[k++] = some ? Math.abs(mine[2] / weight - rows[first * stride + WORDS]) : NOWHERE;
    row[k++] = some ? Math.abs(mine[3] / weight - rows[first * stride + CURLY]) : NOWHERE;
    row[k++] = some ? mine[4] / weight : NOWHERE;
    let far = 0;
    if (some)
      for (let c = 0; c < S; c++) far += Math.abs((sums[to + c] - sums[from + c]) / n - mine[5 + c] / weight);
    row[k++] = some ? far / S : NOWHERE;
    row[k++] = some
      ? likeness(
          size,
          (c) => sums[to + S + c] - sums[from + S + c],
          (c) => mine[5 + S + c],
        )
      : NOWHERE;
    const spanTopic = (c: number): number => sums[to + S + c] - sums[from + S + c];
    const paragraphTopic = (p: number): number =>
      p >= 0 && p < count ? likeness(size, spanTopic, (c) => rows[p * stride + topic + c]) : NOWHERE;
    row[k++] = paragraphTopic(last + 1);
    row[k++] = paragraphTopic(first - 1);
    row[k++] = paragraphTopic(last + 2);
    row[k++] = likeness(size, spanTopic, (c) => sums[count * own + S + c] - spanTopic(c));
    for (let c = 0; c < S; c++) row[k++] = (sums[to + c] - sums[from + c]) / n;
    for (let c = 0; c < S; c++)
      row[k++] =
        last + 1 < count
          ? Math.abs((sums[to + c] - sums[from + c]) / n - rows[(last + 1) * stride + style[c]])
          : NOWHERE;
    for (let c = 0; c < S; c++)
      row[k++] =
        first > 0
          ? Math.abs((sums[to + c] - sums[from + c]) / n - rows[(first - 1) * stride + style[c]])
          : NOWHERE;
    for (const p of [first - 1, first, last, last + 1]) {
      if (p >= 0 && p < count) row.set(rows.subarray(p * stride, (p + 1) * stride), k);
      else row.fill(NOWHERE, k, k + stride);
      k += stride;
    }
    take(s, row);
  }
}

function likeness(size: number, a: (c: number) => number, b: (c: number) => number): number {
  let dot = 0,
    aa = 1e-9,
    bb = 1e-9;
  for (let c = 0; c < size; c++) {
    const x = a(c),
      y = b(c);
    dot += x * y;
    aa += x * x;
    bb += y * y;
  }
  return dot / Math.sqrt(aa * bb);
}
