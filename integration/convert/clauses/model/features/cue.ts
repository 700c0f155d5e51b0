import type { Frame } from '../frame.ts';
import { CLOSE, EDGE, OPEN } from '../tokens.ts';
import { A, B, C, T, imul, cap, out, step } from '../../../models/index.ts';

/** Is token `i` the head of a cue? Each step writes its features from `n` on and returns the place after them. */
export function cueFeatures(f: Frame, i: number): void {
  let n = wordsAround(f, i, 0);
  n = cuesAround(f, i, n);
  n = marksAround(f, i, n);
  out.count = distances(f, i, n);
}

function wordsAround(f: Frame, i: number, n: number): number {
  const { word, cluster, suffix, quoted } = f.t;
  const { ids } = out;
  const w = word[i];
  const c = cluster[i];
  const cr = cluster[i + 1];
  const wr = word[i + 1];
  ids[n++] = imul(1, T) + imul(w, A);
  ids[n++] = imul(4, T) + imul(w, A) + imul(wr, B);
  ids[n++] = imul(8, T) + imul(c, A) + imul(cr, B);
  ids[n++] = imul(11, T) + imul(word[i - 1], A);
  ids[n++] = imul(12, T) + imul(wr, A);
  ids[n++] = imul(13, T) + imul(word[i - 2], A) + imul(c, B);
  ids[n++] = imul(15, T) + imul(cluster[i - 2], A) + imul(c, B);
  ids[n++] = imul(21, T) + imul(w, A) + imul(cluster[i + 2], B);
  ids[n++] = imul(23, T) + imul(suffix[i], A) + imul(cr, B);
  ids[n++] = imul(25, T) + imul(w, A) + imul(quoted[i], B);
  ids[n++] = imul(26, T) + imul(cluster[i - 3], A) + imul(c, B);
  return n;
}

/** The sentence around the token, and how much the token and its neighbours look like cues. */
function cuesAround(f: Frame, i: number, n: number): number {
  const { word, cluster, kind, shape, quoted, sentence, sentenceStart } = f.t;
  const { cueness, anchor, anchors, quotes } = f;
  const { ids } = out;
  const c = cluster[i];
  const own = cueness[i];
  const from = sentenceStart[sentence[i]];
  const to = sentenceStart[sentence[i] + 1];
  const quotesBefore = cap(quotes[i] - quotes[from], 2);
  const quotesAfter = cap(quotes[to] - quotes[i], 2);
  const cuesBefore = cap(anchors[i] - anchors[from], 2);
  ids[n++] = imul(31, T) + imul(c, A) + imul(cap(i - from, 3), B) + imul(cap(to - i, 4), C);
  ids[n++] = imul(32, T) + imul(c, A) + imul(quotesBefore, B) + imul(quotesAfter, C);
  ids[n++] = imul(33, T) + imul(own, A) + imul(cueness[i - 1], B) + imul(cueness[i + 1], C);
  ids[n++] = imul(34, T) + imul(own, A) + imul(cueness[i - 2], B) + imul(cueness[i + 2], C);
  ids[n++] = imul(35, T) + imul(own, A) + imul(shape[i - 1], B) + imul(shape[i + 1], C);
  ids[n++] = imul(36, T) + imul(c, A) + imul(anchor[i - 1], B) + imul(anchor[i - 2], C);
  ids[n++] = imul(37, T) + imul(cuesBefore, A) + imul(own, B) + imul(quoted[i], C);
  ids[n++] = imul(39, T) + imul(word[i + 1], A) + imul(word[i + 2], B);
  ids[n++] = imul(40, T) + imul(own, A) + imul(cluster[i - 1], B) + imul(cluster[i + 1], C);
  ids[n++] = imul(41, T) + imul(word[i], A) + imul(kind[from], B) + imul(c, C);
  return n;
}

/** The nearest quotation marks on both sides. */
function marksAround(f: Frame, i: number, n: number): number {
  const { kind, shape } = f.t;
  let ql = 0;
  while (ql < 7 && kind[i - 1 - ql] !== CLOSE && kind[i - 1 - ql] !== OPEN && kind[i - 1 - ql] !== EDGE) ql++;
  let qr = 0;
  while (qr < 7 && kind[i + 1 + qr] !== OPEN && kind[i + 1 + qr] !== CLOSE && kind[i + 1 + qr] !== EDGE) qr++;
  const near = ql * 8 + qr + (kind[i - 1 - ql] === CLOSE ? 64 : 0) + (kind[i + 1 + qr] === OPEN ? 128 : 0);
  out.ids[n++] = imul(43, T) + imul(near, A) + imul(shape[i - 1], B) + imul(shape[i + 1], C);
  return n;
}

/** The distances to the likely cue before the token, and to the next word that often is a cue, in its sentence. */
function distances(f: Frame, i: number, n: number): number {
  const { cluster, sentence, sentenceStart } = f.t;
  const { anchor, cueness, commas } = f;
  const { ids } = out;
  const from = sentenceStart[sentence[i]];
  const to = sentenceStart[sentence[i] + 1];
  let back = 1;
  while (back < 20 && i - back >= from && anchor[i - back] < 2) back++;
  if (i - back < from) back = 30;
  let ahead = 1;
  while (ahead < 14 && i + ahead < to && cueness[i + ahead] < 4) ahead++;
  if (i + ahead >= to) ahead = 30;
  const commasBefore = cap(commas[i] - commas[i - Math.min(back, i)], 2);
  const commasAfter = cap(commas[Math.min(i + ahead, to)] - commas[i], 2);
  ids[n++] = imul(46, T) + imul(step(back), A) + imul(cluster[i], B);
  ids[n++] = imul(47, T) + imul(step(back), A) + imul(cueness[i], B) + imul(commasBefore, C);
  ids[n++] = imul(48, T) + imul(step(ahead), A) + imul(cueness[i], B) + imul(commasAfter, C);
  ids[n++] = imul(49, T) + imul(step(ahead), A) + imul(cluster[i], B);
  return n;
}
