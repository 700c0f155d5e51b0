/** Word vectors from the training text alone (skip-gram with negative sampling): words near in meaning lie near each other. */
import { randomFrom } from './random.ts';
import type { WordVectors } from '../../integration/convert/blocks/model/topic-features.ts';
import type { Words } from '../../integration/convert/blocks/model/words.ts';
import type { Post } from './corpus.ts';

export interface VectorRegime {
  size: number;
  window: number;
  negatives: number;
  epochs: number;
  rate: number;
  seed: number;
  sample: number;
}
export const vectorRegime: VectorRegime = {
  size: 48,
  window: 6,
  negatives: 5,
  epochs: 3,
  rate: 0.05,
  seed: 7,
  sample: 3e-4,
};

/** One row of `size` numbers for each word of `vocabulary` (row 0: all other words, zero), and each word's weight in an average. */
export function wordVectors(
  all: readonly { post: Post; words: Words }[],
  vocabulary: Int32Array,
  r: VectorRegime,
): WordVectors {
  const random = randomFrom(r.seed),
    V = vocabulary.length + 1,
    K = r.size;
  const id = new Map<number, number>();
  vocabulary.forEach((h, i) => id.set(h, i + 1));
  const counts = new Float64Array(V);
  let total = 0;
  const runs: Uint16Array[] = [];
  for (const d of all)
    for (let p = 0; p < d.post.paragraphs.length; p++) {
      const run = new Uint16Array(d.words.first[p + 1] - d.words.first[p]);
      for (let w = 0; w < run.length; w++) {
        const v = id.get(d.words.hash[d.words.first[p] + w]) ?? 0;
        run[w] = v;
        counts[v]++;
        total++;
      }
      if (run.length > 3) runs.push(run);
    }
  const table = new Uint16Array(1 << 20);
  let norm = 0;
  for (let v = 1; v < V; v++) norm += counts[v] ** 0.75;
  for (let v = 1, at = 0, upTo = 0; v < V; v++) {
    upTo += (counts[v] ** 0.75 / norm) * table.length;
    while (at < upTo && at < table.length) table[at++] = v;
  }
  const keep = Float64Array.from(counts, (c) => Math.min(1, Math.sqrt((r.sample * total) / (c || 1))));
  const vectors = new Float32Array(V * K),
    outputs = new Float32Array(V * K),
    error = new Float64Array(K);
  for (let i = K; i < vectors.length; i++) vectors[i] = (random() - 0.5) / K;
  const steps = runs.length * r.epochs;
  let step = 0;
  for (let epoch = 0; epoch < r.epochs; epoch++)
    for (const run of runs) {
      const rate = r.rate * Math.max(0.02, 1 - step++ / steps);
      const words: number[] = [];
      for (const v of run) if (v !== 0 && random() < keep[v]) words.push(v);
      for (let i = 0; i < words.length; i++) {
        const span = 1 + Math.floor(random() * r.window);
        for (let j = Math.max(0, i - span); j <= i + span && j < words.length; j++) {
          if (j === i) continue;
          const input = words[j] * K;
          error.fill(0);
          for (let n = 0; n <= r.negatives; n++) {
            const other = n === 0 ? words[i] : table[Math.floor(random() * table.length)];
            if (n > 0 && other === words[i]) continue;
            const output = other * K;
            let dot = 0;
            for (let k = 0; k < K; k++) dot += vectors[input + k] * outputs[output + k];
            const g = ((n === 0 ? 1 : 0) - 1 / (1 + Math.exp(-dot))) * rate;
            for (let k = 0; k < K; k++) {
              error[k] += g * outputs[output + k];
              outputs[output + k] += g * vectors[input + k];
            }
          }
          for (let k = 0; k < K; k++) vectors[input + k] += error[k];
        }
      }
    }
  const weights = Float32Array.from(counts, (c, v) => (v === 0 ? 0 : 1e-3 / (1e-3 + c / total)));
  const mean = new Float64Array(K);
  let sum = 0;
  for (let v = 1; v < V; v++) {
    sum += counts[v] * weights[v];
    for (let k = 0; k < K; k++) mean[k] += counts[v] * weights[v] * vectors[v * K + k];
  }
  for (let v = 1; v < V; v++)
    for (let k = 0; k < K; k++) vectors[v * K + k] = (vectors[v * K + k] - mean[k] / sum) * weights[v];
  return { size: K, vectors: { numbers: vectors, scales: new Float32Array(V).fill(1) }, weights };
}
