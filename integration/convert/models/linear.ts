import { BITS, numberOf, out } from './feature.ts';

/** One step's weights: what each feature adds to a score, in units of `unit`. */
export interface Weights {
  rows: Int8Array | Float32Array;
  unit: number;
  /** `BITS` minus the table's own bits: its rows are numbered by the upper bits of a feature's number. */
  shift: number;
}

export function toWeights(rows: Int8Array | Float32Array, unit: number): Weights {
  return { rows, unit, shift: BITS - Math.log2(rows.length) };
}

/** Sum of the weights of the features in `out`: four at a time, for this runs some millions of times for a megabyte. */
export function score(weights: Weights): number {
  const { rows, shift } = weights;
  const { ids, count } = out;
  let sum = 0;
  let i = 0;
  for (; i + 3 < count; i += 4)
    sum +=
      rows[numberOf(ids[i]) >>> shift] +
      rows[numberOf(ids[i + 1]) >>> shift] +
      (rows[numberOf(ids[i + 2]) >>> shift] + rows[numberOf(ids[i + 3]) >>> shift]);
  for (; i < count; i++) sum += rows[numberOf(ids[i]) >>> shift];
  return sum * weights.unit;
}

export function logistic(x: number): number {
  return 1 / (1 + Math.exp(-x));
}

/** A candidate and its probability among the others. */
export interface Choice {
  at: number;
  p: number;
}

const at = new Int32Array(1024);
const scores = new Float64Array(1024);
let count = 0;

/** Begins a choice. */
export function reset(): void {
  count = 0;
}

/** Offers candidate `token`, whose features are in `out`. */
export function offer(weights: Weights, token: number): void {
  if (count === at.length) return;
  at[count] = token;
  scores[count++] = score(weights);
}

/** The best of what was offered; −1 with probability 0 where nothing was. */
export function choose(): Choice {
  if (count === 0) return { at: -1, p: 0 };
  let best = 0;
  for (let i = 1; i < count; i++) if (scores[i] > scores[best]) best = i;
  let sum = 0;
  for (let i = 0; i < count; i++) sum += Math.exp(scores[i] - scores[best]);
  return { at: at[best], p: 1 / sum };
}
