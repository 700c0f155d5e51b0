import type { Frame } from '../frame.ts';
import { CLOSE, EDGE, OPEN } from '../tokens.ts';
import { A, B, C, T, imul, cap, out, step } from '../../../models/index.ts';

/** Is token `i` the head of a cue? */
export function cueFeatures(f: Frame, i: number): void {
  const { word, cluster, kind, shape, suffix, quoted, sentence, sentenceStart } = f.t;
  const { ids } = out;
  let n = 0;
  const w = word[i];
  const c = cluster[i];
  const cl = cluster[i - 1];
  const cr = cluster[i + 1];
  const cl2 = cluster[i - 2];
  const cr2 = cluster[i + 2];
  const wl = word[i - 1];
  const wr = word[i + 1];
  ids[n++] = imul(1, T) + imul(w, A);
  ids[n++] = imul(4, T) + imul(w, A) + imul(wr, B);
  ids[n++] = imul(8, T) + imul(c, A) + imul(cr, B);
  ids[n++] = imul(11, T) + imul(wl, A);
  ids[n++] = imul(12, T) + imul(wr, A);
  ids[n++] = imul(13, T) + imul(word[i - 2], A) + imul(c, B);
  ids[n++] = imul(15, T) + imul(cl2, A) + imul(c, B);
  ids[n++] = imul(21, T) + imul(w, A) + imul(cr2, B);
  ids[n++] = imul(23, T) + imul(suffix[i], A) + imul(cr, B);
  ids[n++] = imul(25, T) + imul(w, A) + imul(quoted[i], B);
  ids[n++] = imul(26, T) + imul(cluster[i - 3], A) + imul(c, B);
  const s = sentence[i];
  const from = sentenceStart[s];
  const to = sentenceStart[s + 1];
  ids[n++] = imul(31, T) + imul(c, A) + imul(cap(i - from, 3), B) + imul(cap(to - i, 4), C);
  ids[n++] =
    imul(32, T) +
    imul(c, A) +
    imul(cap(f.quotes[i] - f.quotes[from], 2), B) +
    imul(cap(f.quotes[to] - f.quotes[i], 2), C);
  ids[n++] = imul(33, T) + imul(f.cueness[i], A) + imul(f.cueness[i - 1], B) + imul(f.cueness[i + 1], C);
  ids[n++] = imul(34, T) + imul(f.cueness[i], A) + imul(f.cueness[i - 2], B) + imul(f.cueness[i + 2], C);
  ids[n++] = imul(35, T) + imul(f.cueness[i], A) + imul(shape[i - 1], B) + imul(shape[i + 1], C);
  ids[n++] = imul(36, T) + imul(c, A) + imul(f.anchor[i - 1], B) + imul(f.anchor[i - 2], C);
  ids[n++] =
    imul(37, T) +
    imul(cap(f.anchors[i] - f.anchors[from], 2), A) +
    imul(f.cueness[i], B) +
    imul(quoted[i], C);
  ids[n++] = imul(39, T) + imul(wr, A) + imul(word[i + 2], B);
  ids[n++] = imul(40, T) + imul(f.cueness[i], A) + imul(cl, B) + imul(cr, C);
  ids[n++] = imul(41, T) + imul(w, A) + imul(kind[from], B) + imul(c, C);
  let ql = 0;
  while (ql < 7 && kind[i - 1 - ql] !== CLOSE && kind[i - 1 - ql] !== OPEN && kind[i - 1 - ql] !== EDGE) ql++;
  let qr = 0;
  while (qr < 7 && kind[i + 1 + qr] !== OPEN && kind[i + 1 + qr] !== CLOSE && kind[i + 1 + qr] !== EDGE) qr++;
  const near = ql * 8 + qr + (kind[i - 1 - ql] === CLOSE ? 64 : 0) + (kind[i + 1 + qr] === OPEN ? 128 : 0);
  ids[n++] = imul(43, T) + imul(near, A) + imul(shape[i - 1], B) + imul(shape[i + 1], C);
  let back = 1;
  while (back < 20 && i - back >= from && f.anchor[i - back] < 2) back++;
  if (i - back < from) back = 30;
  let ahead = 1;
  while (ahead < 14 && i + ahead < to && f.cueness[i + ahead] < 4) ahead++;
  if (i + ahead >= to) ahead = 30;
  ids[n++] = imul(46, T) + imul(step(back), A) + imul(c, B);
  ids[n++] =
    imul(47, T) +
    imul(step(back), A) +
    imul(f.cueness[i], B) +
    imul(cap(f.commas[i] - f.commas[i - Math.min(back, i)], 2), C);
  ids[n++] =
    imul(48, T) +
    imul(step(ahead), A) +
    imul(f.cueness[i], B) +
    imul(cap(f.commas[Math.min(i + ahead, to)] - f.commas[i], 2), C);
  ids[n++] = imul(49, T) + imul(step(ahead), A) + imul(c, B);
  out.count = n;
}
