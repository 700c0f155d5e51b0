/** A gated recurrent layer over paragraphs: what it reads of one depends on all before it. */
import type { NetworkShape } from './network-shape.ts';
import { product, sigmoid, tanh, type LaneMatrix } from '../../models/index.ts';

/** The weights of one direction. */
export interface Gates {
  weights: LaneMatrix;
  bias: Float32Array;
  hiddenWeights: LaneMatrix;
  hiddenBias: Float32Array;
}

/** Runs over paragraphs forwards (`side` 0) or backwards (1), and writes into its half of `state`. */
export function recur(
  { hidden, recurrent }: NetworkShape,
  layer: Float32Array,
  count: number,
  { weights, bias, hiddenWeights, hiddenBias }: Gates,
  state: Float32Array,
  side: 0 | 1,
): void {
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
