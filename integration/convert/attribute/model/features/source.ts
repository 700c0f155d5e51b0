import type { Frame } from '../frame.ts';
import { add, cap, out, step } from './add.ts';

/** Is `j` the first word of the source of the cue at `a`? */
export function sourceStartFeatures(f: Frame, a: number, j: number): void {
  const { word, cluster, kind, shape, quoted, sentence, sentenceStart } = f.t;
  out.count = 0;
  const left = j < a ? 1 : 0;
  const lo = left ? j : a;
  const hi = left ? a : j;
  const d = step(hi - lo) * 2 + left;
  const w = word[j];
  const c = cluster[j];
  const p = cluster[j - 1];
  const wa = word[a];
  const ca = cluster[a];
  const commas = cap(f.commas[hi] - f.commas[lo], 3);
  const quotes = cap(f.quotes[hi] - f.quotes[lo], 2);
  const anchors = cap(f.anchors[hi] - f.anchors[lo + 1], 2);
  add(50, d);
  add(51, w, left);
  add(52, w, wa, left);
  add(53, c, d);
  add(54, p, c, left);
  add(55, word[j - 1], left);
  add(56, c, cluster[j + 1], left);
  add(57, shape[j] * 8 + shape[j - 1], kind[j - 1], left);
  add(58, commas * 16 + quotes * 4 + anchors, left, kind[j - 1]);
  add(59, wa, d);
  add(60, ca, p, left);
  add(61, p, d);
  add(62, j === sentenceStart[sentence[a]] ? 1 : 0, quoted[j] * 2 + quoted[a], left);
  add(63, cluster[a - 1], ca, d);
  add(64, kind[a - 1], kind[a + 1], d);
  add(65, c, ca, left);
  add(66, p, c, cluster[j + 1]);
  add(67, word[j - 1], w);
  add(68, commas, p, left);
  add(69, anchors, d);
  add(70, shape[j], commas * 3 + anchors, d);
  add(71, c, word[a - 1], left);
  add(72, commas * 16 + quotes * 4 + anchors, d);
  add(73, cluster[j + 1], cluster[j + 2], d);
  add(74, cluster[j - 2], p, left);
}

/** Has the cue at `a` no source? Fills both the source's and nothing else's features. */
export function noSourceFeatures(f: Frame, a: number): void {
  const { word, cluster, kind, quoted, sentence, sentenceStart } = f.t;
  out.count = 0;
  const wa = word[a];
  const ca = cluster[a];
  add(80, 0);
  add(81, wa);
  add(82, ca, cluster[a - 1]);
  add(83, word[a - 1], wa);
  add(84, cluster[a - 2], cluster[a - 1]);
  add(85, kind[a - 1], kind[a + 1]);
  add(86, step(a - sentenceStart[sentence[a]]), quoted[a]);
  add(87, word[a + 1], ca);
  add(88, cluster[a - 3], cluster[a - 2], cluster[a - 1]);
  add(89, word[a - 1]);
  add(90, word[a - 2], cluster[a - 1]);
  add(91, word[a + 1], cluster[a - 1]);
}

/** Does the source that starts at `j` end before `e`? */
export function sourceEndFeatures(f: Frame, a: number, j: number, e: number): void {
  const { word, cluster, kind, shape } = f.t;
  out.count = 0;
  const l = e - 1;
  const left = j < a ? 1 : 0;
  const len = step(e - j);
  const ce = cluster[e];
  const cl = cluster[l];
  const commas = cap(f.commas[e] - f.commas[j], 3);
  add(100, word[l]);
  add(101, cl, ce);
  add(102, word[e], left);
  add(103, ce, len);
  add(104, shape[l] * 8 + shape[e], kind[e]);
  add(105, len, left);
  add(106, word[l], word[e]);
  add(107, left ? step(a - e) + 1 : 0, ce);
  add(108, ce, word[a], left);
  add(109, commas, kind[e], left);
  add(110, cluster[j], len);
  add(111, shape[j] * 64 + shape[l] * 8 + shape[e], len);
  add(112, word[j], len);
  add(113, kind[e], left ? step(a - e) : 20, commas);
  add(114, kind[e], cluster[e + 1], left);
  add(115, cluster[j], cl, ce);
  add(116, word[e], word[e + 1]);
  add(117, f.anchor[e], f.anchor[e + 1], left);
  add(118, cluster[e - 2], cl, ce);
  add(119, cl, word[e]);
}
