import type { Frame } from '../frame.ts';
import { OPEN } from '../tokens.ts';
import { A, B, C, T, imul, cap, out, step } from '../../../models/index.ts';

/** What is known about the cue when its content is sought. `source` -1: none. */
export interface Slot {
  a: number;
  /** 0: content before the cue, 1: after it. */
  side: 0 | 1;
  sourceStart: number;
  sourceEnd: number;
  /** Whether content was found before the cue; asked for side 1 only. */
  before: 0 | 1;
}

/** Does the content start at `i`? */
export function contentStartFeatures(f: Frame, s: Slot, i: number): void {
  const { word, cluster, kind, shape, quoted, sentence, sentenceStart } = f.t;
  const { ids } = out;
  let n = 0;
  const { a } = s;
  const z = s.side * 2 + s.before;
  const lo = i < a ? i : a;
  const hi = i < a ? a : i;
  const d = step(hi - lo);
  const w = word[i];
  const c = cluster[i];
  const p = cluster[i - 1];
  const wp = word[i - 1];
  const wa = word[a];
  const ca = cluster[a];
  const commas = cap(f.commas[hi] - f.commas[lo], 3);
  const quotes = cap(f.quotes[hi] - f.quotes[lo], 2);
  const first = i === sentenceStart[sentence[i]] ? 1 : 0;
  const same = sentence[i] === sentence[a] ? 1 : 0;
  const rel =
    s.sourceStart < 0
      ? 0
      : i < s.sourceStart
        ? 1
        : i === s.sourceEnd
          ? 2
          : i === s.sourceEnd + 1
            ? 3
            : i > s.sourceEnd
              ? 4
              : 5;
  ids[n++] = imul(130, T) + imul(z, A) + imul(w, B);
  ids[n++] = imul(131, T) + imul(p, A) + imul(c, B) + imul(z, C);
  ids[n++] = imul(132, T) + imul(wp, A) + imul(z, B);
  ids[n++] = imul(135, T) + imul(wa, A) + imul(d, B) + imul(z, C);
  ids[n++] = imul(138, T) + imul(kind[i], A) + imul(kind[i - 1], B) + imul(z, C);
  ids[n++] = imul(140, T) + imul(first * 4 + quoted[i] * 2 + same, A) + imul(kind[i], B) + imul(z, C);
  ids[n++] = imul(141, T) + imul(rel, A) + imul(p, B) + imul(z, C);
  ids[n++] = imul(142, T) + imul(wp, A) + imul(w, B) + imul(z, C);
  ids[n++] = imul(144, T) + imul(ca, A) + imul(wp, B) + imul(z, C);
  ids[n++] = imul(145, T) + imul(c, A) + imul(cluster[i + 1], B) + imul(z, C);
  ids[n++] = imul(146, T) + imul(rel, A) + imul(d, B) + imul(z, C);
  ids[n++] = imul(147, T) + imul(kind[a + 1], A) + imul(d, B) + imul(z, C);
  ids[n++] = imul(148, T) + imul(commas * 4 + quotes, A) + imul(kind[i - 1] * 16 + kind[i], B) + imul(z, C);
  ids[n++] = imul(152, T) + imul(cluster[i - 2], A) + imul(p, B) + imul(z, C);
  ids[n++] =
    imul(153, T) +
    imul(first, A) +
    imul(same * 16 + kind[i], B) +
    imul(kind[a - 1] * 64 + kind[a + 1] * 4 + z, C);
  ids[n++] = imul(155, T) + imul(ca, A) + imul(p, B) + imul(c, C);
  ids[n++] = imul(156, T) + imul(shape[i], A) + imul(kind[i - 1], B) + imul(d * 4 + z, C);
  out.count = n;
}

/** Has the cue no content on this side? */
export function noContentFeatures(f: Frame, s: Slot): void {
  const { word, cluster, kind, quoted, sentence, sentenceStart } = f.t;
  const { ids } = out;
  let n = 0;
  const { a } = s;
  const z = s.side * 2 + s.before;
  const wa = word[a];
  const ca = cluster[a];
  const at = sentence[a];
  const left = s.sourceStart < 0 ? 2 : s.sourceStart < a ? 1 : 0;
  ids[n++] = imul(160, T) + imul(z, A);
  ids[n++] = imul(161, T) + imul(z, A) + imul(wa, B);
  ids[n++] = imul(162, T) + imul(z, A) + imul(ca, B) + imul(cluster[a + 1], C);
  ids[n++] = imul(163, T) + imul(wa, A) + imul(kind[a - 1], B) + imul(z, C);
  ids[n++] = imul(164, T) + imul(wa, A) + imul(kind[a + 1], B) + imul(z, C);
  ids[n++] =
    imul(165, T) +
    imul(left * 16 + (left === 1 ? kind[s.sourceStart - 1] : kind[a - 1]), A) +
    imul(left === 0 ? kind[s.sourceEnd] : kind[a + 1], B) +
    imul(z, C);
  ids[n++] = imul(166, T) + imul(step(a - sentenceStart[at]), A) + imul(z, B) + imul(left, C);
  ids[n++] = imul(167, T) + imul(step(sentenceStart[at + 1] - a), A) + imul(z, B) + imul(left, C);
  ids[n++] = imul(168, T) + imul(word[a + 1], A) + imul(z, B);
  ids[n++] = imul(169, T) + imul(word[a + 1], A) + imul(wa, B) + imul(z, C);
  ids[n++] = imul(170, T) + imul(ca, A) + imul(left, B) + imul(z, C);
  ids[n++] =
    imul(171, T) +
    imul(left === 1 ? (s.sourceStart - sentenceStart[at] < 2 ? 1 : 0) : 2, A) +
    imul(z, B) +
    imul(kind[sentenceStart[at]], C);
  ids[n++] = imul(172, T) + imul(cluster[a + 1], A) + imul(cluster[a + 2], B) + imul(z, C);
  ids[n++] = imul(173, T) + imul(cluster[a - 1], A) + imul(ca, B) + imul(z, C);
  ids[n++] =
    imul(174, T) + imul(quoted[a], A) + imul(kind[sentenceStart[at + 1]] === OPEN ? 1 : 0, B) + imul(z, C);
  ids[n++] =
    imul(175, T) +
    imul(left * 16 + (left === 1 ? kind[s.sourceStart - 1] : kind[a - 1]), A) +
    imul(ca, B) +
    imul(z, C);
  out.count = n;
}

/** Does the content that starts at `i` end before `e`? `limit`: where it must end at the latest on side 0. */
export function contentEndFeatures(f: Frame, s: Slot, i: number, e: number, limit: number): void {
  const { word, cluster, kind, shape, sentence, sentenceStart } = f.t;
  const { ids } = out;
  let n = 0;
  const { a, side: z } = s;
  const l = e - 1;
  const ke = kind[e];
  const kl = kind[l];
  const ends = e === sentenceStart[sentence[l] + 1] ? 1 : 0;
  const crossed = cap(sentence[l] - sentence[i], 3);
  const open = (f.quotes[e] - f.quotes[i]) & 1;
  const ki = kind[i];
  const begin = ki === OPEN ? 1 : 0;
  const len = step(e - i);
  const commas = cap(f.commas[e] - f.commas[i], 3);
  const anchors = cap(f.anchors[e] - f.anchors[i], 2);
  const nextAnchor =
    f.anchor[e + 1] === 2
      ? 1
      : f.anchor[e + 2] === 2
        ? 2
        : f.anchor[e + 3] === 2
          ? 3
          : f.anchor[e] === 2
            ? 4
            : 0;
  const rest = z === 0 ? step(limit - e) : step(cap(sentenceStart[sentence[l] + 1] - e, 30));
  const place = ends * 4 + (z === 0 && e === limit ? 2 : 0) + z;
  ids[n++] = imul(180, T) + imul(kl * 16 + ke, A) + imul(z, B) + imul(begin, C);
  ids[n++] = imul(181, T) + imul(word[e], A) + imul(z, B);
  ids[n++] = imul(182, T) + imul(cluster[l], A) + imul(cluster[e], B) + imul(z, C);
  ids[n++] = imul(183, T) + imul(word[l], A) + imul(z, B);
  ids[n++] = imul(184, T) + imul(place, A) + imul(crossed * 2 + open, B) + imul(begin, C);
  ids[n++] = imul(185, T) + imul(len, A) + imul(z, B) + imul(ke, C);
  ids[n++] = imul(187, T) + imul(word[a], A) + imul(ke, B) + imul(place, C);
  ids[n++] = imul(188, T) + imul(open * 2 + begin, A) + imul(kl * 16 + ke, B) + imul(place, C);
  ids[n++] = imul(190, T) + imul(word[e], A) + imul(word[e + 1], B) + imul(z, C);
  ids[n++] = imul(192, T) + imul(rest, A) + imul(ke, B) + imul(z, C);
  ids[n++] = imul(193, T) + imul(nextAnchor, A) + imul(ke, B) + imul(anchors * 2 + z, C);
  ids[n++] = imul(194, T) + imul(commas, A) + imul(ke, B) + imul(place, C);
  ids[n++] = imul(196, T) + imul(cluster[i], A) + imul(cluster[e], B) + imul(z, C);
  ids[n++] = imul(198, T) + imul(len, A) + imul(place, B) + imul(open, C);
  ids[n++] = imul(199, T) + imul(cluster[e], A) + imul(cluster[e + 1], B) + imul(z, C);
  ids[n++] = imul(200, T) + imul(word[i], A) + imul(word[e], B);
  ids[n++] =
    imul(202, T) + imul(crossed, A) + imul(cluster[sentenceStart[sentence[l] + 1]], B) + imul(ends, C);
  ids[n++] = imul(203, T) + imul(nextAnchor, A) + imul(cluster[e], B) + imul(ends, C);
  ids[n++] = imul(205, T) + imul(shape[e], A) + imul(cluster[l], B) + imul(z, C);
  ids[n++] = imul(206, T) + imul(rest, A) + imul(len, B) + imul(z, C);
  out.count = n;
}
