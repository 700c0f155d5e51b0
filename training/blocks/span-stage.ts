/** Scores of all spans from the scores of paragraphs and the voices inside and around; and back. */
import type { Matrices } from '../../integration/convert/blocks/model/network-shape.ts';
import type { Buffers } from './buffers.ts';
import type { Example } from './example.ts';
import { productBack } from './product-back.ts';
import { product } from './product.ts';

/** Fills `b.scores` from `b.u` and `b.z`. */
export function scoreSpans(b: Buffers, e: Example, m: Matrices): void {
  const s = b.shape;
  const n = e.count;
  const Z = s.voice;
  const S = s.span;
  const LM = s.longest;
  b.a.fill(0, 0, n * S);
  b.b.fill(0, 0, n * S);
  b.c.fill(0, 0, (n + 1) * S);
  for (let p = 0; p < n; p++) {
    product(b.z, (p + 1) * Z, Z, m.spanStart, b.a, p * S, S);
    product(b.z, p * Z, Z, m.spanBefore, b.a, p * S, S);
    product(b.z, (p + 1) * Z, Z, m.spanEnd, b.b, p * S, S);
    product(b.z, (p + 2) * Z, Z, m.spanAfter, b.b, p * S, S);
    for (let j = 0; j < S; j++) b.c[(p + 1) * S + j] = b.c[p * S + j];
    product(b.z, (p + 1) * Z, Z, m.spanInside, b.c, (p + 1) * S, S);
  }
  const cz = b.cz;
  cz.fill(0, 0, Z);
  for (let i = 0; i < n * Z; i++) cz[i + Z] = cz[i] + b.z[i + Z];
  b.scores.fill(-1e9, 0, n * LM);
  for (let p = 0; p < n; p++) {
    let inside = 0;
    for (let l = 0; l < LM && p + l < n; l++) {
      const q = p + l;
      inside += b.u[q * 3];
      let sum = inside + b.u[p * 3 + 1] + b.u[q * 3 + 2];
      const share = 1 / (l + 1);
      for (let j = 0; j < S; j++) {
        const v =
          b.a[p * S + j] +
          b.b[q * S + j] +
          (b.c[(q + 1) * S + j] - b.c[p * S + j]) * share +
          m.spanLength[l * S + j];
        if (v > 0) sum += v * m.spanOut[j];
      }
      const rest = n > l + 1 ? 1 / (n - l - 1) : 0;
      for (let k = 0; k < Z; k++) {
        const within = cz[(q + 1) * Z + k] - cz[p * Z + k];
        sum +=
          within *
          share *
          (m.likeAfter[k] * b.z[(q + 2) * Z + k] +
            m.likeBefore[k] * b.z[p * Z + k] +
            m.likeOutside[k] * (cz[n * Z + k] - within) * rest);
      }
      b.scores[p * LM + l] = sum;
    }
  }
}

/** Turns posteriors into the gradient: into `b.gu`, `b.gz` and the spans' matrices. Expects them cleared. */
export function spansBack(b: Buffers, e: Example, m: Matrices, g: Matrices): void {
  const s = b.shape;
  const n = e.count;
  const Z = s.voice;
  const S = s.span;
  const LM = s.longest;
  const cz = b.cz;
  const gcz = b.gcz.fill(0, 0, (n + 1) * Z);
  for (const [first, last] of e.quotations) b.posterior[first * LM + last - first] -= 1;
  for (let p = 0; p < n; p++)
    for (let l = 0; l < LM && p + l < n; l++) {
      const d = b.posterior[p * LM + l] * e.weight;
      if (d < 1e-7 && d > -1e-7) continue;
      const q = p + l;
      const share = 1 / (l + 1);
      b.gu[p * 3 + 1] += d;
      b.gu[q * 3 + 2] += d;
      for (let i = p; i <= q; i++) b.gu[i * 3] += d;
      for (let j = 0; j < S; j++) {
        const v =
          b.a[p * S + j] +
          b.b[q * S + j] +
          (b.c[(q + 1) * S + j] - b.c[p * S + j]) * share +
          m.spanLength[l * S + j];
        if (v <= 0) continue;
        g.spanOut[j] += d * v;
        const dv = d * m.spanOut[j];
        b.ga[p * S + j] += dv;
        b.gb[q * S + j] += dv;
        b.gc[(q + 1) * S + j] += dv * share;
        b.gc[p * S + j] -= dv * share;
        g.spanLength[l * S + j] += dv;
      }
      const rest = n > l + 1 ? 1 / (n - l - 1) : 0;
      for (let k = 0; k < Z; k++) {
        const within = cz[(q + 1) * Z + k] - cz[p * Z + k];
        const mean = within * share;
        const beyond = (cz[n * Z + k] - within) * rest;
        const next = b.z[(q + 2) * Z + k];
        const previous = b.z[p * Z + k];
        g.likeAfter[k] += d * mean * next;
        g.likeBefore[k] += d * mean * previous;
        g.likeOutside[k] += d * mean * beyond;
        if (q + 1 < n) b.gz[(q + 2) * Z + k] += d * mean * m.likeAfter[k];
        if (p > 0) b.gz[p * Z + k] += d * mean * m.likeBefore[k];
        const outside = d * mean * m.likeOutside[k] * rest;
        const inner =
          d * share * (m.likeAfter[k] * next + m.likeBefore[k] * previous + m.likeOutside[k] * beyond) -
          outside;
        gcz[(q + 1) * Z + k] += inner;
        gcz[p * Z + k] -= inner;
        gcz[n * Z + k] += outside;
      }
    }
  for (let p = n - 1; p >= 0; p--) {
    for (let k = 0; k < Z; k++) {
      b.gz[(p + 1) * Z + k] += gcz[(p + 1) * Z + k];
      gcz[p * Z + k] += gcz[(p + 1) * Z + k];
    }
    for (let j = 0; j < S; j++) b.gc[p * S + j] += b.gc[(p + 1) * S + j];
    productBack(b.z, (p + 1) * Z, Z, m.spanInside, g.spanInside, b.gc, (p + 1) * S, S, b.gz, 0);
    productBack(b.z, (p + 1) * Z, Z, m.spanStart, g.spanStart, b.ga, p * S, S, b.gz, 0);
    productBack(b.z, p * Z, Z, m.spanBefore, g.spanBefore, b.ga, p * S, S, b.gz, 0);
    productBack(b.z, (p + 1) * Z, Z, m.spanEnd, g.spanEnd, b.gb, p * S, S, b.gz, 0);
    productBack(b.z, (p + 2) * Z, Z, m.spanAfter, g.spanAfter, b.gb, p * S, S, b.gz, 0);
  }
}
