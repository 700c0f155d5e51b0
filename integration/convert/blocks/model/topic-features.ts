/** What a paragraph is about, as the weighted average of its words' vectors, and how near that is to its neighbours'. */
import { addScaledRows } from '../../models/index.ts';
import type { Rows } from '../../models/index.ts';
import type { Words } from './words.ts';

const topicNames = [
  'topicPrevious',
  'topicNext',
  'topicBefore2',
  'topicAfter2',
  'topicArticle',
  'topicAround',
  'topicKnown',
] as const;
const C = Object.fromEntries(topicNames.map((name, i) => [name, i])) as Record<
  (typeof topicNames)[number],
  number
>;

export interface WordVectors {
  size: number;
  /** One row for each word, already multiplied by its weight. */
  vectors: Rows;
  /** How much each word counts in an average; the common ones count little. */
  weights: Float32Array;
}
export const topicWidth = (v: WordVectors): number => v.size + topicNames.length;

/** Writes `size` averages and then the likenesses (cosines) of each paragraph at `out[p * stride + at]`; `ids` are rows of the table of vectors. */
export function writeTopics(
  words: Words,
  ids: Uint16Array,
  count: number,
  v: WordVectors,
  out: Float32Array,
  stride: number,
  at: number,
): void {
  const topics: Topics = {
    count,
    size: v.size,
    vectors: new Float32Array((count + 4) * v.size),
    lengths: new Float64Array(count + 4),
    known: new Float64Array(count),
    whole: new Float64Array(v.size),
  };
  for (let p = 0; p < count; p++) readTopic(words, ids, p, v, topics);
  const wholeLength = lengthOf(topics.whole, 0, v.size);
  for (let p = 0; p < count; p++) {
    const row = p * stride + at;
    writeAverage(topics, p, wholeLength, out, row);
    writeLikenesses(topics, p, out, row + v.size);
  }
}

/** An article's topics; paragraph `p` has row `p + 2`, so that two empty rows are before the first and after the last. */
interface Topics {
  count: number;
  size: number;
  vectors: Float32Array;
  lengths: Float64Array;
  /** How many words of each paragraph count. */
  known: Float64Array;
  /** Sum over the article. */
  whole: Float64Array;
}

/** Averages the vectors of the paragraph's words, and adds them to the article's. */
function readTopic(words: Words, ids: Uint16Array, p: number, v: WordVectors, topics: Topics): void {
  const { vectors, known, whole, size } = topics;
  const row = (p + 2) * size;
  const from = words.first[p];
  const to = words.first[p + 1];
  let sum = 0;
  for (let w = from; w < to; w++) {
    const weight = v.weights[ids[w]];
    sum += weight;
    if (weight !== 0) known[p]++;
  }
  addScaledRows(v.vectors, size, ids, from, to, vectors, row);
  for (let k = 0; k < size; k++) {
    whole[k] += vectors[row + k];
    vectors[row + k] /= sum + 2;
  }
  topics.lengths[p + 2] = lengthOf(vectors, row, size);
}

function lengthOf(vectors: Float32Array | Float64Array, row: number, size: number): number {
  let square = 0;
  for (let k = 0; k < size; k++) square += vectors[row + k] ** 2;
  return Math.sqrt(square) + 1e-6;
}

/** Copies the average, and writes how like the whole article's it is and how many words it is made of. */
function writeAverage(topics: Topics, p: number, wholeLength: number, out: Float32Array, row: number): void {
  const { vectors, lengths, known, whole, size } = topics;
  const from = (p + 2) * size;
  let dot = 0;
  for (let k = 0; k < size; k++) {
    out[row + k] = vectors[from + k];
    dot += vectors[from + k] * whole[k];
  }
  out[row + size + C.topicArticle] = dot / (lengths[p + 2] * wholeLength);
  out[row + size + C.topicKnown] = Math.log1p(known[p]);
}

/** How like the paragraph is to those around it, and those before and after it to each other. */
function writeLikenesses(topics: Topics, p: number, out: Float32Array, row: number): void {
  const i = p + 2;
  out[row + C.topicPrevious] = likeness(topics, i, i - 1);
  out[row + C.topicNext] = likeness(topics, i, i + 1);
  out[row + C.topicBefore2] = likeness(topics, i, i - 2);
  out[row + C.topicAfter2] = likeness(topics, i, i + 2);
  out[row + C.topicAround] = likeness(topics, i - 1, i + 1);
}

/** Cosine of two rows; 0 where one is no paragraph's. */
function likeness({ count, size, vectors, lengths }: Topics, a: number, b: number): number {
  if (a < 2 || b < 2 || a >= count + 2 || b >= count + 2) return 0;
  let dot = 0;
  for (let k = 0; k < size; k++) dot += vectors[a * size + k] * vectors[b * size + k];
  return dot / (lengths[a] * lengths[b]);
}
