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

/** Does the content start at `i`? One function, for it runs at every place where content may start: in steps it was slower. */
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
  const rel = sideOfSource(s, i);
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

/** 0: there is no source, 1: `i` is before it, 2 and 3: right after it, 4: further after it, 5: within it. */
function sideOfSource({ sourceStart, sourceEnd }: Slot, i: number): number {
  if (sourceStart < 0) return 0;
  if (i < sourceStart) return 1;
  if (i === sourceEnd) return 2;
  if (i === sourceEnd + 1) return 3;
  return i > sourceEnd ? 4 : 5;
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
