/** From an article to one hidden layer a paragraph: dense columns, averaged words, words at the edges; and back. */
import { FIRST_WORDS, LAST_WORDS, REACH } from '../../integration/convert/blocks/model/network-shape.ts';
import type { Matrices } from '../../integration/convert/blocks/model/network-shape.ts';
import { rowNames } from '../../integration/convert/blocks/model/features.ts';
import type { Buffers } from './buffers.ts';
import type { Example } from './example.ts';
import { productBack } from './product-back.ts';
import type { Regime } from './regime.ts';
import { product } from './product.ts';

const inGroup = (test: RegExp): number[] => rowNames.flatMap((name, i) => (test.test(name) ? [i] : []));
/** Columns hidden together: colons, style, how paragraphs open and end, word classes, shared words. */
const groups = [
  /colon/i,
  /colon/i,
  /vsArticle|distance|curly|Curly|Straight/,
  /^(start|end|first|second|last):|Sentence:/,
  /^class:|Sentence:|^vsArticle:class/,
  /shared|names|seen|rare/,
].map(inGroup);

/** Fills `b.x` and `b.h`. */
export function readInputs(
  b: Buffers,
  e: Example,
  m: Matrices,
  drop: Regime | null,
  random: () => number,
): void {
  const s = b.shape;
  const n = e.count;
  const D = s.dense;
  const E = s.word;
  const P = s.edge;
  const T = s.reach;
  const H = s.hidden;
  const I = b.inputs;
  const X = s.dense + s.word + 2 * s.reach;
  const x = b.x.fill(0, 0, n * I);
  const hidden =
    drop && drop.hide > 0 && random() < drop.hide ? groups[Math.floor(random() * groups.length)] : null;
  for (let p = 0; p < n; p++) {
    const row = p * I;
    const from = e.begins[p];
    const to = e.begins[p + 1];
    if (drop) {
      const k = 1 / (1 - drop.dropDense);
      for (let d = 0; d < D; d++) x[row + d] = random() < drop.dropDense ? 0 : e.dense[p * D + d] * k;
    } else for (let d = 0; d < D; d++) x[row + d] = e.dense[p * D + d];
    if (hidden) for (const d of hidden) x[row + d] = 0;
    const per = 1 / Math.sqrt(to - from || 1);
    for (let w = from; w < to; w++) {
      const keep = drop ? (random() < drop.dropWords ? 0 : per / (1 - drop.dropWords)) : per;
      b.wordKeep[w] = keep;
      if (keep === 0) continue;
      const v = e.ids[w] * E;
      for (let k = 0; k < E; k++) x[row + D + k] += keep * m.average[v + k];
    }
    if (T > 0) {
      const near = 1 / Math.sqrt(Math.min(REACH, to - from) || 1);
      for (let w = Math.max(from, to - REACH); w < to; w++) {
        if (b.wordKeep[w] === 0) continue;
        const v = e.ids[w] * T;
        const at = row + D + E;
        for (let k = 0; k < T; k++) x[at + k] += near * m.late[v + k];
      }
      for (let w = from; w < to && w < from + REACH; w++) {
        if (b.wordKeep[w] === 0) continue;
        const v = e.ids[w] * T;
        const at = row + D + E + T;
        for (let k = 0; k < T; k++) x[at + k] += near * m.early[v + k];
      }
    }
    for (let k = 0; k < LAST_WORDS && to - 1 - k >= from; k++) {
      const v = e.ids[to - 1 - k] * P;
      const at = row + X + k * P;
      for (let j = 0; j < P; j++) x[at + j] = m.last[v + j];
    }
    for (let k = 0; k < FIRST_WORDS && from + k < to; k++) {
      const v = e.ids[from + k] * P;
      const at = row + X + (LAST_WORDS + k) * P;
      for (let j = 0; j < P; j++) x[at + j] = m.first[v + j];
    }
    if (drop) {
      const k = 1 / (1 - drop.dropEdges);
      for (let d = row + D; d < row + I; d++) x[d] = random() < drop.dropEdges ? 0 : x[d] * k;
    }
  }
  const h = b.h;
  const kh = drop ? 1 / (1 - drop.dropHidden) : 1;
  for (let p = 0; p < n; p++) {
    h.set(m.inputBias, p * H);
    product(x, p * I, I, m.input, h, p * H, H);
    for (let j = p * H; j < (p + 1) * H; j++) {
      const keep = drop && random() < drop.dropHidden ? 0 : kh;
      const v = h[j] > 0 ? keep : 0;
      b.keepH[j] = v;
      h[j] = h[j] * v;
    }
  }
}

/** Adds the gradient of the inputs, given `b.gh`. */
export function inputsBack(b: Buffers, e: Example, m: Matrices, g: Matrices, drop: Regime): void {
  const s = b.shape;
  const n = e.count;
  const D = s.dense;
  const E = s.word;
  const P = s.edge;
  const T = s.reach;
  const H = s.hidden;
  const I = b.inputs;
  const X = s.dense + s.word + 2 * s.reach;
  b.gx.fill(0, 0, n * I);
  const edges = 1 / (1 - drop.dropEdges);
  for (let p = 0; p < n; p++) {
    const row = p * I;
    for (let j = 0; j < H; j++) {
      const d = b.gh[p * H + j] * b.keepH[p * H + j];
      b.gh[p * H + j] = d;
      g.inputBias[j] += d;
    }
    productBack(b.x, row, I, m.input, g.input, b.gh, p * H, H, b.gx, D);
    for (let d = row + D; d < row + I; d++) b.gx[d] = b.x[d] === 0 ? 0 : b.gx[d] * edges;
    const from = e.begins[p];
    const to = e.begins[p + 1];
    for (let w = from; w < to; w++) {
      const keep = b.wordKeep[w];
      if (keep === 0) continue;
      const v = e.ids[w] * E;
      for (let k = 0; k < E; k++) g.average[v + k] += keep * b.gx[row + D + k];
    }
    if (T > 0) {
      const near = 1 / Math.sqrt(Math.min(REACH, to - from) || 1);
      for (let w = Math.max(from, to - REACH); w < to; w++) {
        if (b.wordKeep[w] === 0) continue;
        const v = e.ids[w] * T;
        const at = row + D + E;
        for (let k = 0; k < T; k++) g.late[v + k] += near * b.gx[at + k];
      }
      for (let w = from; w < to && w < from + REACH; w++) {
        if (b.wordKeep[w] === 0) continue;
        const v = e.ids[w] * T;
        const at = row + D + E + T;
        for (let k = 0; k < T; k++) g.early[v + k] += near * b.gx[at + k];
      }
    }
    for (let k = 0; k < LAST_WORDS && to - 1 - k >= from; k++) {
      const v = e.ids[to - 1 - k] * P;
      const at = row + X + k * P;
      for (let j = 0; j < P; j++) g.last[v + j] += b.gx[at + j];
    }
    for (let k = 0; k < FIRST_WORDS && from + k < to; k++) {
      const v = e.ids[from + k] * P;
      const at = row + X + (LAST_WORDS + k) * P;
      for (let j = 0; j < P; j++) g.first[v + j] += b.gx[at + j];
    }
  }
}
