import type { Frame } from '../frame.ts';
import { OPEN } from '../tokens.ts';
import { add, cap, out, step } from './add.ts';

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
  out.count = 0;
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
  add(130, z, w);
  add(131, p, c, z);
  add(132, wp, z);
  add(133, wa, w, z);
  add(134, wa, wp, z);
  add(135, wa, d, z);
  add(136, ca, c, z);
  add(137, d, kind[i - 1], z);
  add(138, kind[i], kind[i - 1], z);
  add(139, commas * 4 + quotes, d, z);
  add(140, first * 4 + quoted[i] * 2 + same, kind[i], z);
  add(141, rel, p, z);
  add(142, wp, w, z);
  add(143, word[a + 1], ca, d * 4 + z);
  add(144, ca, wp, z);
  add(145, c, cluster[i + 1], z);
  add(146, rel, d, z);
  add(147, kind[a + 1], d, z);
  add(148, commas * 4 + quotes, kind[i - 1] * 16 + kind[i], z);
  add(149, f.anchors[hi] - f.anchors[lo] > 1 ? 1 : 0, d, z);
  add(150, wa, kind[i], kind[i - 1] * 4 + z);
  add(151, p, c, cluster[i + 1]);
  add(152, cluster[i - 2], p, z);
  add(153, first, same * 16 + kind[i], kind[a - 1] * 64 + kind[a + 1] * 4 + z);
  add(154, wa, c, z);
  add(155, ca, p, c);
  add(156, shape[i], kind[i - 1], d * 4 + z);
}

/** Has the cue no content on this side? */
export function noContentFeatures(f: Frame, s: Slot): void {
  const { word, cluster, kind, quoted, sentence, sentenceStart } = f.t;
  out.count = 0;
  const { a } = s;
  const z = s.side * 2 + s.before;
  const wa = word[a];
  const ca = cluster[a];
  const at = sentence[a];
  const left = s.sourceStart < 0 ? 2 : s.sourceStart < a ? 1 : 0;
  add(160, z);
  add(161, z, wa);
  add(162, z, ca, cluster[a + 1]);
  add(163, wa, kind[a - 1], z);
  add(164, wa, kind[a + 1], z);
  add(
    165,
    left * 16 + (left === 1 ? kind[s.sourceStart - 1] : kind[a - 1]),
    left === 0 ? kind[s.sourceEnd] : kind[a + 1],
    z,
  );
  add(166, step(a - sentenceStart[at]), z, left);
  add(167, step(sentenceStart[at + 1] - a), z, left);
  add(168, word[a + 1], z);
  add(169, word[a + 1], wa, z);
  add(170, ca, left, z);
  add(171, left === 1 ? (s.sourceStart - sentenceStart[at] < 2 ? 1 : 0) : 2, z, kind[sentenceStart[at]]);
  add(172, cluster[a + 1], cluster[a + 2], z);
  add(173, cluster[a - 1], ca, z);
  add(174, quoted[a], kind[sentenceStart[at + 1]] === OPEN ? 1 : 0, z);
  add(175, left * 16 + (left === 1 ? kind[s.sourceStart - 1] : kind[a - 1]), ca, z);
}

/** Does the content that starts at `i` end before `e`? `limit`: where it must end at the latest on side 0. */
export function contentEndFeatures(f: Frame, s: Slot, i: number, e: number, limit: number): void {
  const { word, cluster, kind, shape, quoted, sentence, sentenceStart } = f.t;
  out.count = 0;
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
  add(180, kl * 16 + ke, z, begin);
  add(181, word[e], z);
  add(182, cluster[l], cluster[e], z);
  add(183, word[l], z);
  add(184, place, crossed * 2 + open, begin);
  add(185, len, z, ke);
  add(186, word[i], ke, place);
  add(187, word[a], ke, place);
  add(188, open * 2 + begin, kl * 16 + ke, place);
  add(189, cluster[a], cluster[e], z);
  add(190, word[e], word[e + 1], z);
  add(191, ke, cluster[e + 1], z);
  add(192, rest, ke, z);
  add(193, nextAnchor, ke, anchors * 2 + z);
  add(194, commas, ke, place);
  add(195, quoted[i] * 2 + quoted[l], ke, place);
  add(196, cluster[i], cluster[e], z);
  add(197, crossed, ke === OPEN ? 1 : 0, quoted[i] * 8 + open * 4 + place);
  add(198, len, place, open);
  add(199, cluster[e], cluster[e + 1], z);
  add(200, word[i], word[e]);
  add(201, cluster[a], ke, place);
  add(202, crossed, cluster[sentenceStart[sentence[l] + 1]], ends);
  add(203, nextAnchor, cluster[e], ends);
  add(204, cluster[e - 2], cluster[l], cluster[e]);
  add(205, shape[e], cluster[l], z);
  add(206, rest, len, z);
}
