import type { Frame } from '../frame.ts';
import { A, B, C, T, imul, cap, out, step } from '../../../models/index.ts';

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
  ids[n++] = imul(50, T) + imul(d, A);
  ids[n++] = imul(51, T) + imul(w, A) + imul(left, B);
  ids[n++] = imul(52, T) + imul(w, A) + imul(wa, B) + imul(left, C);
  ids[n++] = imul(53, T) + imul(c, A) + imul(d, B);
  ids[n++] = imul(54, T) + imul(p, A) + imul(c, B) + imul(left, C);
  ids[n++] = imul(55, T) + imul(word[j - 1], A) + imul(left, B);
  ids[n++] = imul(56, T) + imul(c, A) + imul(cluster[j + 1], B) + imul(left, C);
  ids[n++] = imul(57, T) + imul(shape[j] * 8 + shape[j - 1], A) + imul(kind[j - 1], B) + imul(left, C);
  ids[n++] = imul(58, T) + imul(commas * 16 + quotes * 4 + anchors, A) + imul(left, B) + imul(kind[j - 1], C);
  ids[n++] = imul(59, T) + imul(wa, A) + imul(d, B);
  ids[n++] = imul(60, T) + imul(ca, A) + imul(p, B) + imul(left, C);
  ids[n++] = imul(61, T) + imul(p, A) + imul(d, B);
  ids[n++] =
    imul(62, T) +
    imul(j === sentenceStart[sentence[a]] ? 1 : 0, A) +
    imul(quoted[j] * 2 + quoted[a], B) +
    imul(left, C);
  ids[n++] = imul(63, T) + imul(cluster[a - 1], A) + imul(ca, B) + imul(d, C);
  ids[n++] = imul(64, T) + imul(kind[a - 1], A) + imul(kind[a + 1], B) + imul(d, C);
  ids[n++] = imul(65, T) + imul(c, A) + imul(ca, B) + imul(left, C);
  ids[n++] = imul(66, T) + imul(p, A) + imul(c, B) + imul(cluster[j + 1], C);
  ids[n++] = imul(67, T) + imul(word[j - 1], A) + imul(w, B);
  ids[n++] = imul(68, T) + imul(commas, A) + imul(p, B) + imul(left, C);
  ids[n++] = imul(69, T) + imul(anchors, A) + imul(d, B);
  ids[n++] = imul(71, T) + imul(c, A) + imul(word[a - 1], B) + imul(left, C);
  ids[n++] = imul(73, T) + imul(cluster[j + 1], A) + imul(cluster[j + 2], B) + imul(d, C);
  ids[n++] = imul(74, T) + imul(cluster[j - 2], A) + imul(p, B) + imul(left, C);
  out.count = n;
}

/** Has the cue at `a` no source? Fills both the source's and nothing else's features. */
export function noSourceFeatures(f: Frame, a: number): void {
  const { word, cluster, kind, quoted, sentence, sentenceStart } = f.t;
  const { ids } = out;
  let n = 0;
  const wa = word[a];
  const ca = cluster[a];
  ids[n++] = imul(80, T) + imul(0, A);
  ids[n++] = imul(81, T) + imul(wa, A);
  ids[n++] = imul(82, T) + imul(ca, A) + imul(cluster[a - 1], B);
  ids[n++] = imul(83, T) + imul(word[a - 1], A) + imul(wa, B);
  ids[n++] = imul(84, T) + imul(cluster[a - 2], A) + imul(cluster[a - 1], B);
  ids[n++] = imul(85, T) + imul(kind[a - 1], A) + imul(kind[a + 1], B);
  ids[n++] = imul(86, T) + imul(step(a - sentenceStart[sentence[a]]), A) + imul(quoted[a], B);
  ids[n++] = imul(87, T) + imul(word[a + 1], A) + imul(ca, B);
  ids[n++] = imul(88, T) + imul(cluster[a - 3], A) + imul(cluster[a - 2], B) + imul(cluster[a - 1], C);
  ids[n++] = imul(89, T) + imul(word[a - 1], A);
  ids[n++] = imul(90, T) + imul(word[a - 2], A) + imul(cluster[a - 1], B);
  ids[n++] = imul(91, T) + imul(word[a + 1], A) + imul(cluster[a - 1], B);
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
  ids[n++] = imul(100, T) + imul(word[l], A);
  ids[n++] = imul(101, T) + imul(cl, A) + imul(ce, B);
  ids[n++] = imul(102, T) + imul(word[e], A) + imul(left, B);
  ids[n++] = imul(103, T) + imul(ce, A) + imul(len, B);
  ids[n++] = imul(104, T) + imul(shape[l] * 8 + shape[e], A) + imul(kind[e], B);
  ids[n++] = imul(105, T) + imul(len, A) + imul(left, B);
  ids[n++] = imul(107, T) + imul(left ? step(a - e) + 1 : 0, A) + imul(ce, B);
  ids[n++] = imul(108, T) + imul(ce, A) + imul(word[a], B) + imul(left, C);
  ids[n++] = imul(109, T) + imul(commas, A) + imul(kind[e], B) + imul(left, C);
  ids[n++] = imul(110, T) + imul(cluster[j], A) + imul(len, B);
  ids[n++] = imul(111, T) + imul(shape[j] * 64 + shape[l] * 8 + shape[e], A) + imul(len, B);
  ids[n++] = imul(112, T) + imul(word[j], A) + imul(len, B);
  ids[n++] = imul(113, T) + imul(kind[e], A) + imul(left ? step(a - e) : 20, B) + imul(commas, C);
  ids[n++] = imul(114, T) + imul(kind[e], A) + imul(cluster[e + 1], B) + imul(left, C);
  ids[n++] = imul(115, T) + imul(cluster[j], A) + imul(cl, B) + imul(ce, C);
  ids[n++] = imul(116, T) + imul(word[e], A) + imul(word[e + 1], B);
  ids[n++] = imul(117, T) + imul(f.anchor[e], A) + imul(f.anchor[e + 1], B) + imul(left, C);
  ids[n++] = imul(119, T) + imul(cl, A) + imul(word[e], B);
  out.count = n;
}
