/** The network, forwards only: from dense rows and words to a score for every span of paragraphs. */
import { inputCount, type NetworkShape } from './network-shape.ts';
import type { Weights } from './network-weights.ts';
import { product, tanh } from '../../models/index.ts';
import { addPatterns } from './pattern-scores.ts';
import { recur } from './recurrent-layer.ts';
import { sumSpans } from './span-scores.ts';
import { writeWordInputs } from './word-inputs.ts';
import type { NetworkInput } from './network-input.ts';

/** Log weight of each span: `scores[first * longest + length - 1]`; spans past the end weigh nothing (-1e9). Linear in paragraphs. */
export function scoreSpans(shape: NetworkShape, m: Weights, input: NetworkInput): Float32Array {
  const { count } = input;
  const layer = hiddenLayer(shape, m, input);
  const state = statesOf(shape, m, layer, count);
  const edges = edgeScores(shape, m, state, count);
  addPatterns(m.patterns, input.patterns, count, edges);
  const voices = voicesOf(shape, m, state, count);
  return sumSpans(shape, m, count, edges, voices);
}

/** What is read of each paragraph by itself. */
function hiddenLayer(shape: NetworkShape, m: Weights, input: NetworkInput): Float32Array {
  const { hidden, dense } = shape;
  const layer = new Float32Array(input.count * hidden);
  const x = new Float32Array(inputCount(shape) - dense);
  for (let p = 0; p < input.count; p++) {
    writeWordInputs(shape, m, input, p, x);
    layer.set(m.inputBias, p * hidden);
    product(input.dense, p * dense, dense, m.input, 0, layer, p * hidden);
    product(x, 0, x.length, m.input, dense, layer, p * hidden);
    for (let j = p * hidden; j < (p + 1) * hidden; j++) if (layer[j] < 0) layer[j] = 0;
  }
  return layer;
}

/** A row for each paragraph: what is read of it and of those before it, of it and of those after it, and of it by itself. */
function statesOf(shape: NetworkShape, m: Weights, layer: Float32Array, count: number): Float32Array {
  const { hidden, recurrent } = shape;
  const both = 2 * recurrent;
  const width = both + hidden;
  const state = new Float32Array(count * width);
  const forward = {
    weights: m.forwardIn,
    bias: m.forwardInBias,
    hiddenWeights: m.forwardHidden,
    hiddenBias: m.forwardHiddenBias,
  };
  const backward = {
    weights: m.backwardIn,
    bias: m.backwardInBias,
    hiddenWeights: m.backwardHidden,
    hiddenBias: m.backwardHiddenBias,
  };
  recur(shape, layer, count, forward, state, 0);
  recur(shape, layer, count, backward, state, 1);
  for (let p = 0; p < count; p++)
    for (let j = 0; j < hidden; j++) state[p * width + both + j] = layer[p * hidden + j];
  return state;
}

/** Three scores a paragraph: that it is inside a span, its first, its last. */
function edgeScores(
  { hidden, recurrent }: NetworkShape,
  m: Weights,
  state: Float32Array,
  count: number,
): Float32Array {
  const both = 2 * recurrent;
  const edges = new Float32Array(count * 3);
  for (let p = 0; p < count; p++) {
    edges.set(m.scoreBias, p * 3);
    product(state, p * (both + hidden), both, m.score, 0, edges, p * 3);
  }
  return edges;
}

/** How each paragraph sounds, in `voice` numbers; a row of zeros stands before the first and after the last. */
function voicesOf(
  { hidden, recurrent, voice }: NetworkShape,
  m: Weights,
  state: Float32Array,
  count: number,
): Float32Array {
  const width = 2 * recurrent + hidden;
  const voices = new Float32Array((count + 2) * voice);
  for (let p = 0; p < count; p++) {
    const row = (p + 1) * voice;
    voices.set(m.voiceBias, row);
    product(state, p * width, width, m.voice, 0, voices, row);
    for (let j = row; j < row + voice; j++) voices[j] = tanh(voices[j]);
  }
  return voices;
}
