/** What a paragraph is about, as the weighted average of its words' vectors, and how near that is to its neighbours'. */
import { addScaledRows } from '../../models/index.ts';
import type { Rows } from '../../models/index.ts';
import type { Words } from './words.ts';

export const topicNames = [
  'topicPrevious',
  'topicNext',
  'topicBefore2',
  'topicAfter2',
  'topicArticle',
  'topicAround',
  'topicKnown',
] as const;
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
  const K = v.size,
    whole = new Float64Array(K),
    vectors = new Float32Array((count + 4) * K),
    length = new Float64Array(count + 4),
    known = new Float64Array(count);
  for (let p = 0; p < count; p++) {
    const row = (p + 2) * K;
    let sum = 0;
    const to = words.first[p + 1];
    for (let w = words.first[p]; w < to; w++) {
      const weight = v.weights[ids[w]];
      sum += weight;
      if (weight !== 0) known[p]++;
    }
    addScaledRows(v.vectors, K, ids, words.first[p], to, vectors, row);
    let square = 0;
    for (let k = 0; k < K; k++) {
      whole[k] += vectors[row + k];
      vectors[row + k] /= sum + 2;
      square += vectors[row + k] ** 2;
    }
    length[p + 2] = Math.sqrt(square) + 1e-6;
  }
  let total = 0;
  for (let k = 0; k < K; k++) total += whole[k] ** 2;
  total = Math.sqrt(total) + 1e-6;
  const likeness = (a: number, b: number): number => {
    if (a < 2 || b < 2 || a >= count + 2 || b >= count + 2) return 0;
    let dot = 0;
    for (let k = 0; k < K; k++) dot += vectors[a * K + k] * vectors[b * K + k];
    return dot / (length[a] * length[b]);
  };
  for (let p = 0; p < count; p++) {
    const row = p * stride + at,
      i = p + 2;
    let dot = 0;
    for (let k = 0; k < K; k++) {
      out[row + k] = vectors[i * K + k];
      dot += vectors[i * K + k] * whole[k];
    }
    out[row + K] = likeness(i, i - 1);
    out[row + K + 1] = likeness(i, i + 1);
    out[row + K + 2] = likeness(i, i - 2);
    out[row + K + 3] = likeness(i, i + 2);
    out[row + K + 4] = dot / (length[i] * total);
    out[row + K + 5] = likeness(i - 1, i + 1);
    out[row + K + 6] = Math.log1p(known[p]);
  }
}
