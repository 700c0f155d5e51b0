import type { Frame } from '../frame.ts';
import { of1, of2, of3, cap, out, step } from './feature.ts';

/** Is `j` the first word of the source of the cue at `a`? */
export function sourceStartFeatures(f: Frame, a: number, j: number): void {
  const { word, cluster, kind, shape, quoted, sentence, sentenceStart } = f.t;
  const { ids } = out;
  let n = 0;
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
  ids[n++] = of1(50, d);
  ids[n++] = of2(51, w, left);
  ids[n++] = of3(52, w, wa, left);
  ids[n++] = of2(53, c, d);
  ids[n++] = of3(54, p, c, left);
  ids[n++] = of2(55, word[j - 1], left);
  ids[n++] = of3(56, c, cluster[j + 1], left);
  ids[n++] = of3(57, shape[j] * 8 + shape[j - 1], kind[j - 1], left);
  ids[n++] = of3(58, commas * 16 + quotes * 4 + anchors, left, kind[j - 1]);
  ids[n++] = of2(59, wa, d);
  ids[n++] = of3(60, ca, p, left);
  ids[n++] = of2(61, p, d);
  ids[n++] = of3(62, j === sentenceStart[sentence[a]] ? 1 : 0, quoted[j] * 2 + quoted[a], left);
  ids[n++] = of3(63, cluster[a - 1], ca, d);
  ids[n++] = of3(64, kind[a - 1], kind[a + 1], d);
  ids[n++] = of3(65, c, ca, left);
  ids[n++] = of3(66, p, c, cluster[j + 1]);
  ids[n++] = of2(67, word[j - 1], w);
  ids[n++] = of3(68, commas, p, left);
  ids[n++] = of2(69, anchors, d);
  ids[n++] = of3(71, c, word[a - 1], left);
  ids[n++] = of3(73, cluster[j + 1], cluster[j + 2], d);
  ids[n++] = of3(74, cluster[j - 2], p, left);
  out.count = n;
}

/** Has the cue at `a` no source? Fills both the source's and nothing else's features. */
export function noSourceFeatures(f: Frame, a: number): void {
  const { word, cluster, kind, quoted, sentence, sentenceStart } = f.t;
  const { ids } = out;
  let n = 0;
  const wa = word[a];
  const ca = cluster[a];
  ids[n++] = of1(80, 0);
  ids[n++] = of1(81, wa);
  ids[n++] = of2(82, ca, cluster[a - 1]);
  ids[n++] = of2(83, word[a - 1], wa);
  ids[n++] = of2(84, cluster[a - 2], cluster[a - 1]);
  ids[n++] = of2(85, kind[a - 1], kind[a + 1]);
  ids[n++] = of2(86, step(a - sentenceStart[sentence[a]]), quoted[a]);
  ids[n++] = of2(87, word[a + 1], ca);
  ids[n++] = of3(88, cluster[a - 3], cluster[a - 2], cluster[a - 1]);
  ids[n++] = of1(89, word[a - 1]);
  ids[n++] = of2(90, word[a - 2], cluster[a - 1]);
  ids[n++] = of2(91, word[a + 1], cluster[a - 1]);
  out.count = n;
}

/** Does the source that starts at `j` end before `e`? */
export function sourceEndFeatures(f: Frame, a: number, j: number, e: number): void {
  const { word, cluster, kind, shape } = f.t;
  const { ids } = out;
  let n = 0;
  const l = e - 1;
  const left = j < a ? 1 : 0;
  const len = step(e - j);
  const ce = cluster[e];
  const cl = cluster[l];
  const commas = cap(f.commas[e] - f.commas[j], 3);
  ids[n++] = of1(100, word[l]);
  ids[n++] = of2(101, cl, ce);
  ids[n++] = of2(102, word[e], left);
  ids[n++] = of2(103, ce, len);
  ids[n++] = of2(104, shape[l] * 8 + shape[e], kind[e]);
  ids[n++] = of2(105, len, left);
  ids[n++] = of2(107, left ? step(a - e) + 1 : 0, ce);
  ids[n++] = of3(108, ce, word[a], left);
  ids[n++] = of3(109, commas, kind[e], left);
  ids[n++] = of2(110, cluster[j], len);
  ids[n++] = of2(111, shape[j] * 64 + shape[l] * 8 + shape[e], len);
  ids[n++] = of2(112, word[j], len);
  ids[n++] = of3(113, kind[e], left ? step(a - e) : 20, commas);
  ids[n++] = of3(114, kind[e], cluster[e + 1], left);
  ids[n++] = of3(115, cluster[j], cl, ce);
  ids[n++] = of2(116, word[e], word[e + 1]);
  ids[n++] = of3(117, f.anchor[e], f.anchor[e + 1], left);
  ids[n++] = of2(119, cl, word[e]);
  out.count = n;
}
