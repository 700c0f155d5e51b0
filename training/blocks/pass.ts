/** One article through the network and back. */
import type { Matrices } from '../../integration/convert/blocks/model/network-shape.ts';
import { posteriors } from '../../integration/convert/models/span-lattice.ts';
import type { Buffers } from './buffers.ts';
import type { Example } from './example.ts';
import { inputsBack, readInputs } from './input-stage.ts';
import { addPatterns, patternsBack } from './pattern-stage.ts';
import { productBack } from './product-back.ts';
import { recur, recurBack } from './recurrent-stage.ts';
import type { Regime } from './regime.ts';
import { scoreSpans, spansBack } from './span-stage.ts';
import { product } from './product.ts';

/** Scores all spans of `e` and leaves their posteriors; gives the loss. Where `drop` is given, units are dropped as it says. */
export function forward(
  b: Buffers,
  e: Example,
  m: Matrices,
  drop: Regime | null,
  random: () => number,
): number {
  const s = b.shape;
  const n = e.count;
  const H = s.hidden;
  const R = s.recurrent;
  const Z = s.voice;
  const LM = s.longest;
  const zi = 2 * s.recurrent + s.hidden;
  readInputs(b, e, m, drop, random);
  recur(b, 0, n, m.forwardIn, m.forwardInBias, m.forwardHidden, m.forwardHiddenBias);
  recur(b, 1, n, m.backwardIn, m.backwardInBias, m.backwardHidden, m.backwardHiddenBias);
  const kh = drop ? 1 / (1 - drop.dropHidden) : 1;
  const h = b.h;
  const o = b.o;
  for (let p = 0; p < n; p++)
    for (let j = 0; j < 2 * R; j++) {
      const keep = drop && random() < drop.dropHidden ? 0 : kh;
      b.keepO[p * 2 * R + j] = keep;
      o[p * 2 * R + j] = keep * (j < R ? b.states[0][(p + 1) * R + j] : b.states[1][(p + 1) * R + j - R]);
    }

  b.z.fill(0, 0, (n + 2) * Z);
  for (let p = 0; p < n; p++) {
    b.u.set(m.scoreBias, p * 3);
    product(o, p * 2 * R, 2 * R, m.score, b.u, p * 3, 3);
    for (let j = 0; j < 2 * R; j++) b.zin[p * zi + j] = o[p * 2 * R + j];
    for (let j = 0; j < H; j++) b.zin[p * zi + 2 * R + j] = h[p * H + j];
    b.z.set(m.voiceBias, (p + 1) * Z);
    product(b.zin, p * zi, zi, m.voice, b.z, (p + 1) * Z, Z);
    for (let j = (p + 1) * Z; j < (p + 2) * Z; j++) b.z[j] = Math.tanh(b.z[j]);
  }
  addPatterns(b, e, m, drop, random);
  scoreSpans(b, e, m);
  const total = posteriors(b.scores, n, LM, b.posterior);
  let gold = 0;
  for (const [first, last] of e.quotations) gold += b.scores[first * LM + last - first];
  return total - gold;
}

/** Adds the gradient of the loss of the last \`forward\`, which was of \`e\`, to \`g\`. */
export function backward(b: Buffers, e: Example, m: Matrices, g: Matrices, drop: Regime): void {
  const s = b.shape;
  const n = e.count;
  const H = s.hidden;
  const R = s.recurrent;
  const Z = s.voice;
  const S = s.span;
  const zi = 2 * s.recurrent + s.hidden;
  b.gu.fill(0, 0, n * 3);
  b.ga.fill(0, 0, n * S);
  b.gb.fill(0, 0, n * S);
  b.gc.fill(0, 0, (n + 1) * S);
  b.gz.fill(0, 0, (n + 2) * Z);
  b.go.fill(0, 0, n * 2 * R);
  b.gh.fill(0, 0, n * H);
  b.gzin.fill(0, 0, n * zi);
  spansBack(b, e, m, g);
  patternsBack(b, e, g);
  for (let p = 0; p < n; p++) {
    const row = (p + 1) * Z;
    for (let j = 0; j < Z; j++) {
      const v = b.z[row + j];
      b.gz[row + j] *= 1 - v * v;
      g.voiceBias[j] += b.gz[row + j];
    }
    productBack(b.zin, p * zi, zi, m.voice, g.voice, b.gz, row, Z, b.gzin, 0);
    for (let j = 0; j < 2 * R; j++) b.go[p * 2 * R + j] += b.gzin[p * zi + j];
    for (let j = 0; j < H; j++) b.gh[p * H + j] += b.gzin[p * zi + 2 * R + j];
    for (let j = 0; j < 3; j++) g.scoreBias[j] += b.gu[p * 3 + j];
    productBack(b.o, p * 2 * R, 2 * R, m.score, g.score, b.gu, p * 3, 3, b.go, 0);
  }
  recurBack(
    b,
    0,
    n,
    m.forwardIn,
    m.forwardHidden,
    g.forwardIn,
    g.forwardInBias,
    g.forwardHidden,
    g.forwardHiddenBias,
  );
  recurBack(
    b,
    1,
    n,
    m.backwardIn,
    m.backwardHidden,
    g.backwardIn,
    g.backwardInBias,
    g.backwardHidden,
    g.backwardHiddenBias,
  );
  inputsBack(b, e, m, g, drop);
}
