/** Trains the network: hand-written gradients, AdamW, one cycle of learning rates; the same seed gives the same weights. */
import {
  matricesOf,
  matrixSizes,
  weightCount,
} from '../../integration/convert/blocks/model/network-shape.ts';
import type { NetworkShape } from '../../integration/convert/blocks/model/network-shape.ts';
import { Buffers } from './buffers.ts';
import type { Example } from './example.ts';
import { backward, forward } from './pass.ts';
import { randomFrom } from './random.ts';
import type { Regime } from './regime.ts';

/** Small random numbers; biases, lengths and patterns begin at zero. */
export function initialWeights(shape: NetworkShape, random: () => number): Float32Array {
  const weights = new Float32Array(weightCount(shape));
  const m = matricesOf(shape, weights);
  for (const [name, rows] of matrixSizes(shape)) {
    const w = m[name];
    if (name.endsWith('Bias') || name === 'spanLength' || name === 'patterns') continue;
    const scale =
      name === 'average' || name === 'late' || name === 'early' || name === 'last' || name === 'first'
        ? 0.05 * Math.sqrt(3)
        : Math.sqrt(1 / (name.endsWith('Hidden') || name.endsWith('In') ? shape.recurrent : rows));
    for (let i = 0; i < w.length; i++) w[i] = (2 * random() - 1) * scale;
  }
  return weights;
}

/** Weights fitted to `examples`. Examples with a quotation longer than `shape.longest` are left out. */
export function trainNetwork(
  shape: NetworkShape,
  all: readonly Example[],
  r: Regime,
  log: (line: string) => void,
): Float32Array {
  const fits = (e: Example): boolean =>
    e.count <= 160 && e.ids.length <= 30000 && e.quotations.every(([a, b]) => b - a < shape.longest);
  const examples = all.filter(fits);
  const random = randomFrom(r.seed),
    theta = initialWeights(shape, random),
    m = matricesOf(shape, theta);
  const grad = new Float32Array(theta.length),
    g = matricesOf(shape, grad),
    one = new Float32Array(theta.length),
    two = new Float32Array(theta.length);
  const buffers = new Buffers(shape, 161, 30001);
  const steps = Math.ceil(examples.length / r.batch) * r.epochs,
    patterns = m.patterns.length,
    words = patterns + m.average.length + m.late.length + m.early.length + m.last.length + m.first.length;
  const order = examples.map((_, i) => i);
  let step = 0;
  for (let epoch = 0; epoch < r.epochs; epoch++) {
    for (let i = order.length - 1; i > 0; i--) {
      const j = Math.floor(random() * (i + 1));
      [order[i], order[j]] = [order[j], order[i]];
    }
    let loss = 0;
    for (let at = 0; at < order.length; at += r.batch) {
      grad.fill(0);
      const to = Math.min(order.length, at + r.batch);
      for (let k = at; k < to; k++) {
        const e = examples[order[k]];
        loss += e.weight * forward(buffers, e, m, r, random);
        backward(buffers, e, m, g, r);
      }
      const scale = 1 / (to - at);
      let norm = 0;
      for (const v of grad) norm += v * v;
      norm = Math.sqrt(norm) * scale;
      const clip = scale * Math.min(1, 5 / (norm + 1e-6));
      step++;
      const part = step / steps,
        warm = 0.15;
      const lr =
        r.rate *
        (part < warm
          ? 0.04 + 0.96 * (part / warm)
          : 0.5 * (1 + Math.cos(Math.PI * ((part - warm) / (1 - warm)))));
      const c1 = 1 - 0.9 ** step,
        c2 = 1 - 0.999 ** step,
        rate = lr / c1;
      for (let i = 0; i < theta.length; i++) {
        const d = grad[i] * clip;
        const a = 0.9 * one[i] + 0.1 * d;
        const b = 0.999 * two[i] + 0.001 * d * d;
        one[i] = a;
        two[i] = b;
        const share = i < patterns ? r.patternRate : 1;
        const decay = i < patterns ? r.patternDecay : i < words ? r.wordDecay : r.decay;
        theta[i] = theta[i] * (1 - lr * share * decay) - (share * rate * a) / (Math.sqrt(b / c2) + 1e-8);
      }
    }
    log(`epoch ${epoch + 1}: loss ${(loss / order.length).toFixed(3)}`);
  }
  return theta;
}
