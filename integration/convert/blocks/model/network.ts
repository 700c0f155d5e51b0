/** The network, forwards only: from dense rows and words to a score for every span of paragraphs. */
import {
  EDGE_SHARE,
  FIRST_WORDS,
  inputCount,
  LAST_WORDS,
  REACH,
  ROLES,
  type NetworkShape,
} from './network-shape.ts';
import type { Table, Weights } from './network-weights.ts';
import { addRows, product, sigmoid, tanh, type LaneMatrix } from '../../models/index.ts';
import type { Patterns } from './word-patterns.ts';

/** What the network reads of one article. */
export interface NetworkInput {
  count: number;
  /** Standardised dense columns, `dense` of them for each paragraph. */
  dense: Float32Array;
  /** Row of each word in the network's tables (0: unknown) and where each paragraph's words begin. */
  ids: Uint16Array;
  begins: Int32Array;
  patterns: Patterns;
}

/** Log weight of each span: `scores[first * longest + length - 1]`; spans past the end weigh nothing (-1e9). Linear in paragraphs. */
export function scoreSpans(shape: NetworkShape, m: Weights, input: NetworkInput): Float32Array {
  const { hidden, recurrent, voice } = shape;
  const { count } = input;
  const both = 2 * recurrent;
  const state = new Float32Array(count * (both + hidden));
  const layer = new Float32Array(count * hidden);
  const { dense } = shape;
  const x = new Float32Array(inputCount(shape) - dense);
  for (let p = 0; p < count; p++) {
    readWords(shape, m, input, p, x);
    layer.set(m.inputBias, p * hidden);
    product(input.dense, p * dense, dense, m.input, 0, layer, p * hidden);
    product(x, 0, x.length, m.input, dense, layer, p * hidden);
    for (let j = p * hidden; j < (p + 1) * hidden; j++) if (layer[j] < 0) layer[j] = 0;
  }
  recur(shape, layer, count, m.forwardIn, m.forwardInBias, m.forwardHidden, m.forwardHiddenBias, state, 0);
  recur(
    shape,
    layer,
    count,
    m.backwardIn,
    m.backwardInBias,
    m.backwardHidden,
    m.backwardHiddenBias,
    state,
    1,
  );
  const width = both + hidden;
  const edges = new Float32Array(count * 3);
  const voices = new Float32Array((count + 2) * voice);
  for (let p = 0; p < count; p++) {
    for (let j = 0; j < hidden; j++) state[p * width + both + j] = layer[p * hidden + j];
    edges.set(m.scoreBias, p * 3);
    product(state, p * width, both, m.score, 0, edges, p * 3);
    voices.set(m.voiceBias, (p + 1) * voice);
    product(state, p * width, width, m.voice, 0, voices, (p + 1) * voice);
    for (let j = (p + 1) * voice; j < (p + 2) * voice; j++) voices[j] = tanh(voices[j]);
  }
  addPatterns(m.patterns, input.patterns, count, edges);
  return spans(shape, m, count, edges, voices);
}

/** What one paragraph's words put in: averaged word vectors, vectors of the words at its edges. */
function readWords(
  shape: NetworkShape,
  m: Weights,
  { ids, begins }: NetworkInput,
  p: number,
  x: Float32Array,
): void {
  const { word, edge, reach } = shape;
  x.fill(0);
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
  let at = early + reach;
  for (let k = 0; k < LAST_WORDS; k++, at += edge)
    if (to - 1 - k >= from) copyRow(m.last, ids[to - 1 - k], x, at);
  for (let k = 0; k < FIRST_WORDS; k++, at += edge) if (from + k < to) copyRow(m.first, ids[from + k], x, at);
}

function copyRow({ rows, scales }: Table, id: number, x: Float32Array, at: number): void {
  const row = id * scales.length;
  for (let k = 0; k < scales.length; k++) x[at + k] = rows[row + k] * scales[k];
}

/** Adds what each pattern says of spans that hold, begin with, end with, follow or precede its paragraph. */
function addPatterns(
  { rows: table, scales }: Table,
  { rows, begins, edges: parts }: Patterns,
  count: number,
  edges: Float32Array,
): void {
  const sum = new Float64Array(ROLES);
  for (let p = 0; p < count; p++) {
    sum.fill(0);
    const per = 1 / Math.sqrt(parts[p] - begins[p] || 1);
    addPattern(table, rows, begins[p], parts[p], per, sum);
    addPattern(table, rows, parts[p], begins[p + 1], EDGE_SHARE, sum);
    for (let r = 0; r < 3; r++) edges[p * 3 + r] += sum[r] * scales[r];
    if (p + 1 < count) edges[(p + 1) * 3 + 1] += sum[3] * scales[3];
    if (p > 0) edges[(p - 1) * 3 + 2] += sum[4] * scales[4];
  }
}

/** Adds `share` of the rows `ids[from..to)` to `out`. */
function addPattern(
  table: Table['rows'],
  ids: Uint16Array,
  from: number,
  to: number,
  share: number,
  out: Float64Array,
): void {
  let inside = 0;
  let first = 0;
  let last = 0;
  let before = 0;
  let after = 0;
  for (let i = from; i < to; i++) {
    const row = ids[i] * ROLES;
    inside += table[row];
    first += table[row + 1];
    last += table[row + 2];
    before += table[row + 3];
    after += table[row + 4];
  }
  out[0] += share * inside;
  out[1] += share * first;
  out[2] += share * last;
  out[3] += share * before;
  out[4] += share * after;
}

/** A gated recurrent layer over paragraphs, forwards (`side` 0) or backwards (1), into its half of `state`. */
function recur(
  shape: NetworkShape,
  layer: Float32Array,
  count: number,
  weights: LaneMatrix,
  bias: Float32Array,
  hiddenWeights: LaneMatrix,
  hiddenBias: Float32Array,
  state: Float32Array,
  side: 0 | 1,
): void {
  const { hidden, recurrent } = shape;
  const width = 2 * recurrent + hidden;
  const gates = new Float32Array(3 * recurrent);
  const own = new Float32Array(3 * recurrent);
  const memory = new Float32Array(recurrent);
  for (let k = 0; k < count; k++) {
    const p = side === 0 ? k : count - 1 - k;
    gates.set(bias);
    own.set(hiddenBias);
    product(layer, p * hidden, hidden, weights, 0, gates, 0);
    product(memory, 0, recurrent, hiddenWeights, 0, own, 0);
    for (let j = 0; j < recurrent; j++) {
      const reset = sigmoid(gates[j] + own[j]);
      const update = sigmoid(gates[recurrent + j] + own[recurrent + j]);
      const fresh = tanh(gates[2 * recurrent + j] + reset * own[2 * recurrent + j]);
      memory[j] = (1 - update) * fresh + update * memory[j];
      state[p * width + side * recurrent + j] = memory[j];
    }
  }
}

/** Adds up what speaks for each span: its inside, its edges, and how its voice differs from what surrounds it. */
function spans(
  shape: NetworkShape,
  m: Weights,
  count: number,
  edges: Float32Array,
  voices: Float32Array,
): Float32Array {
  const { voice, span, longest } = shape;
  const start = new Float32Array(count * span);
  const end = new Float32Array(count * span);
  const inside = new Float32Array((count + 1) * span);
  for (let p = 0; p < count; p++) {
    product(voices, p * voice, 2 * voice, m.start, 0, start, p * span);
    product(voices, (p + 1) * voice, 2 * voice, m.end, 0, end, p * span);
    for (let j = 0; j < span; j++) inside[(p + 1) * span + j] = inside[p * span + j];
    product(voices, (p + 1) * voice, voice, m.inside, 0, inside, (p + 1) * span);
  }
  const sums = new Float32Array((count + 1) * voice);
  for (let i = 0; i < count * voice; i++) sums[i + voice] = sums[i] + voices[i + voice];
  const all = count * voice;
  const { spanLength, spanOut, likeOutside } = m;
  const after = times(m.likeAfter, voices, 2 * voice);
  const before = times(m.likeBefore, voices, 0);
  const scores = new Float32Array(count * longest).fill(-1e9);
  for (let p = 0; p < count; p++) {
    let sum = edges[p * 3 + 1];
    const ps = p * span;
    const pv = p * voice;
    for (let l = 0; l < longest && p + l < count; l++) {
      const q = p + l;
      sum += edges[q * 3];
      let score = sum + edges[q * 3 + 2];
      const share = 1 / (l + 1);
      const qs = q * span;
      const ls = l * span;
      for (let j = 0; j < span; j++) {
        const v =
          start[ps + j] + end[qs + j] + (inside[qs + span + j] - inside[ps + j]) * share + spanLength[ls + j];
        // A product with 0 or 1 instead of a branch, which would be guessed wrong every other time.
        score += Number(v > 0) * v * spanOut[j];
      }
      const rest = count > l + 1 ? 1 / (count - l - 1) : 0;
      const qv = q * voice;
      for (let k = 0; k < voice; k++) {
        const within = sums[qv + voice + k] - sums[pv + k];
        score +=
          within *
          share *
          (after[qv + k] + before[pv + k] + likeOutside[k] * (sums[all + k] - within) * rest);
      }
      scores[p * longest + l] = score;
    }
  }
  return scores;
}

/** Each row of `voices` from `from` on, multiplied by `weights` column by column. */
function times(weights: Float32Array, voices: Float32Array, from: number): Float64Array {
  const out = new Float64Array(voices.length - from);
  for (let i = 0; i < out.length; i += weights.length)
    for (let k = 0; k < weights.length; k++) out[i + k] = weights[k] * voices[from + i + k];
  return out;
}
