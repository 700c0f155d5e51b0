import type { Frame } from '../frame.ts';
import { OPEN } from '../tokens.ts';
import { of1, of2, of3, cap, out, step } from './feature.ts';

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
  ids[n++] = of2(130, z, w);
  ids[n++] = of3(131, p, c, z);
  ids[n++] = of2(132, wp, z);
  ids[n++] = of3(135, wa, d, z);
  ids[n++] = of3(138, kind[i], kind[i - 1], z);
  ids[n++] = of3(140, first * 4 + quoted[i] * 2 + same, kind[i], z);
  ids[n++] = of3(141, rel, p, z);
  ids[n++] = of3(142, wp, w, z);
  ids[n++] = of3(144, ca, wp, z);
  ids[n++] = of3(145, c, cluster[i + 1], z);
  ids[n++] = of3(146, rel, d, z);
  ids[n++] = of3(147, kind[a + 1], d, z);
  ids[n++] = of3(148, commas * 4 + quotes, kind[i - 1] * 16 + kind[i], z);
  ids[n++] = of3(152, cluster[i - 2], p, z);
  ids[n++] = of3(153, first, same * 16 + kind[i], kind[a - 1] * 64 + kind[a + 1] * 4 + z);
  ids[n++] = of3(155, ca, p, c);
  ids[n++] = of3(156, shape[i], kind[i - 1], d * 4 + z);
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
  ids[n++] = of1(160, z);
  ids[n++] = of2(161, z, wa);
  ids[n++] = of3(162, z, ca, cluster[a + 1]);
  ids[n++] = of3(163, wa, kind[a - 1], z);
  ids[n++] = of3(164, wa, kind[a + 1], z);
  ids[n++] = of3(
    165,
    left * 16 + (left === 1 ? kind[s.sourceStart - 1] : kind[a - 1]),
    left === 0 ? kind[s.sourceEnd] : kind[a + 1],
    z,
  );
  ids[n++] = of3(166, step(a - sentenceStart[at]), z, left);
  ids[n++] = of3(167, step(sentenceStart[at + 1] - a), z, left);
  ids[n++] = of2(168, word[a + 1], z);
  ids[n++] = of3(169, word[a + 1], wa, z);
  ids[n++] = of3(170, ca, left, z);
  ids[n++] = of3(
    171,
    left === 1 ? (s.sourceStart - sentenceStart[at] < 2 ? 1 : 0) : 2,
    z,
    kind[sentenceStart[at]],
  );
  ids[n++] = of3(172, cluster[a + 1], cluster[a + 2], z);
  ids[n++] = of3(173, cluster[a - 1], ca, z);
  ids[n++] = of3(174, quoted[a], kind[sentenceStart[at + 1]] === OPEN ? 1 : 0, z);
  ids[n++] = of3(175, left * 16 + (left === 1 ? kind[s.sourceStart - 1] : kind[a - 1]), ca, z);
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
  ids[n++] = of3(180, kl * 16 + ke, z, begin);
  ids[n++] = of2(181, word[e], z);
  ids[n++] = of3(182, cluster[l], cluster[e], z);
  ids[n++] = of2(183, word[l], z);
  ids[n++] = of3(184, place, crossed * 2 + open, begin);
  ids[n++] = of3(185, len, z, ke);
  ids[n++] = of3(187, word[a], ke, place);
  ids[n++] = of3(188, open * 2 + begin, kl * 16 + ke, place);
  ids[n++] = of3(190, word[e], word[e + 1], z);
  ids[n++] = of3(192, rest, ke, z);
  ids[n++] = of3(193, nextAnchor, ke, anchors * 2 + z);
  ids[n++] = of3(194, commas, ke, place);
  ids[n++] = of3(196, cluster[i], cluster[e], z);
  ids[n++] = of3(198, len, place, open);
  ids[n++] = of3(199, cluster[e], cluster[e + 1], z);
  ids[n++] = of2(200, word[i], word[e]);
  ids[n++] = of3(202, crossed, cluster[sentenceStart[sentence[l] + 1]], ends);
  ids[n++] = of3(203, nextAnchor, cluster[e], ends);
  ids[n++] = of3(205, shape[e], cluster[l], z);
  ids[n++] = of3(206, rest, len, z);
  out.count = n;
}
