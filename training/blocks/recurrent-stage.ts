/** A gated recurrent layer over paragraphs, forwards (side 0) or backwards (1); and its gradient. */
import type { Buffers } from './buffers.ts';
import { productBack, spread } from './product-back.ts';
import { product } from './product.ts';

const sigmoid = (v: number): number => 1 / (1 + Math.exp(-v));

export function recur(
  b: Buffers,
  side: 0 | 1,
  n: number,
  wi: Float32Array,
  bi: Float32Array,
  wh: Float32Array,
  bh: Float32Array,
): void {
  const R = b.shape.recurrent;
  const H = b.shape.hidden;
  const g = b.gates[side];
  const st = b.states[side];
  const hp = b.hiddenPart[side];
  st.fill(0, 0, (n + 2) * R);
  for (let k = 0; k < n; k++) {
    const p = side === 0 ? k : n - 1 - k;
    const before = side === 0 ? p : p + 2;
    const row = p * 3 * R;
    g.set(bi, row);
    hp.set(bh, row);
    product(b.h, p * H, H, wi, g, row, 3 * R);
    product(st, before * R, R, wh, hp, row, 3 * R);
    for (let j = 0; j < R; j++) {
      const r = sigmoid(g[row + j] + hp[row + j]),
        u = sigmoid(g[row + R + j] + hp[row + R + j]);
      const v = Math.tanh(g[row + 2 * R + j] + r * hp[row + 2 * R + j]);
      g[row + j] = r;
      g[row + R + j] = u;
      g[row + 2 * R + j] = v;
      st[(p + 1) * R + j] = (1 - u) * v + u * st[before * R + j];
    }
  }
}

/** Adds the layer's gradient, given `b.go`; adds to `b.gh`. */
export function recurBack(
  b: Buffers,
  side: 0 | 1,
  n: number,
  wi: Float32Array,
  wh: Float32Array,
  gwi: Float32Array,
  gbi: Float32Array,
  gwh: Float32Array,
  gbh: Float32Array,
): void {
  const R = b.shape.recurrent;
  const H = b.shape.hidden;
  const g = b.gates[side];
  const st = b.states[side];
  const hp = b.hiddenPart[side];
  const carry = b.gs.fill(0),
    gi = b.gg,
    gh = new Float32Array(3 * R);
  for (let k = n - 1; k >= 0; k--) {
    const p = side === 0 ? k : n - 1 - k;
    const before = side === 0 ? p : p + 2;
    const row = p * 3 * R;
    for (let j = 0; j < R; j++) {
      const d = carry[j] + b.go[p * 2 * R + side * R + j] * b.keepO[p * 2 * R + side * R + j];
      const r = g[row + j],
        u = g[row + R + j],
        v = g[row + 2 * R + j],
        old = st[before * R + j];
      const dv = d * (1 - u) * (1 - v * v),
        du = d * (old - v) * u * (1 - u),
        dr = dv * hp[row + 2 * R + j] * r * (1 - r);
      gi[j] = dr;
      gi[R + j] = du;
      gi[2 * R + j] = dv;
      gh[j] = dr;
      gh[R + j] = du;
      gh[2 * R + j] = dv * r;
      carry[j] = d * u;
    }
    for (let j = 0; j < 3 * R; j++) {
      gbi[j] += gi[j];
      gbh[j] += gh[j];
    }
    productBack(b.h, p * H, H, wi, gwi, gi, 0, 3 * R, null, 0);
    spread(wi, gi, 0, 3 * R, b.gh, p * H, 0, H);
    productBack(st, before * R, R, wh, gwh, gh, 0, 3 * R, null, 0);
    spread(wh, gh, 0, 3 * R, carry, 0, 0, R);
  }
}
