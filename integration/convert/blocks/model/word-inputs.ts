/** What a paragraph's words put into the network: averaged word vectors, and vectors of the words at its edges. */
import { addRows } from '../../models/index.ts';
import type { NetworkInput } from './network-input.ts';
import { FIRST_WORDS, LAST_WORDS, REACH, type NetworkShape } from './network-shape.ts';
import type { Table, Weights } from './network-weights.ts';

/** Writes the inputs of paragraph `p` over `x`. */
export function writeWordInputs(
  shape: NetworkShape,
  m: Weights,
  input: NetworkInput,
  p: number,
  x: Float32Array,
): void {
  x.fill(0);
  const edges = writeAverages(shape, m, input, p, x);
  writeEdgeWords(shape.edge, m, input, p, x, edges);
}

/** Averages over the whole paragraph, over its last words and over its first words; returns the place after them. */
function writeAverages(
  { word, reach }: NetworkShape,
  m: Weights,
  { ids, begins }: NetworkInput,
  p: number,
  x: Float32Array,
): number {
  const from = begins[p];
  const to = begins[p + 1];
  addRows(m.average.rows, word, ids, from, to, x, 0);
  const per = 1 / Math.sqrt(to - from || 1);
  for (let k = 0; k < word; k++) x[k] *= per * m.average.scales[k];
  const near = 1 / Math.sqrt(Math.min(REACH, to - from) || 1);
  const late = word;
  const early = late + reach;
  addRows(m.late.rows, reach, ids, Math.max(from, to - REACH), to, x, late);
  addRows(m.early.rows, reach, ids, from, Math.min(to, from + REACH), x, early);
  for (let k = 0; k < reach; k++) {
    x[late + k] *= near * m.late.scales[k];
    x[early + k] *= near * m.early.scales[k];
  }
  return early + reach;
}

/** Vectors of the last words, the very last first, and then of the first words. */
function writeEdgeWords(
  edge: number,
  m: Weights,
  { ids, begins }: NetworkInput,
  p: number,
  x: Float32Array,
  at: number,
): void {
  const from = begins[p];
  const to = begins[p + 1];
  for (let k = 0; k < LAST_WORDS; k++, at += edge)
    if (to - 1 - k >= from) copyRow(m.last, ids[to - 1 - k], x, at);
  for (let k = 0; k < FIRST_WORDS; k++, at += edge) if (from + k < to) copyRow(m.first, ids[from + k], x, at);
}

function copyRow({ rows, scales }: Table, id: number, x: Float32Array, at: number): void {
  const row = id * scales.length;
  for (let k = 0; k < scales.length; k++) x[at + k] = rows[row + k] * scales[k];
}
