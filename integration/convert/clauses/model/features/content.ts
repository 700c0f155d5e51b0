import type { Frame } from '../frame.ts';
import { OPEN } from '../tokens.ts';
import { A, B, C, T, imul, cap, out, step } from '../../../models/index.ts';

export { contentEndFeatures } from './content-end.ts';

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

/** Does the content start at `i`? Each step writes its features from `n` on and returns the place after them. */
export function contentStartFeatures(f: Frame, s: Slot, i: number): void {
  const d = step(i < s.a ? s.a - i : i - s.a);
  let n = startWords(f, s, i, d, 0);
  n = startPlace(f, s, i, n);
  n = startNextToSource(f, s, i, d, n);
  out.count = startInContext(f, s, i, d, n);
}

/** The side of the cue, and whether content was found on the other. */
function sides(s: Slot): number {
  return s.side * 2 + s.before;
}

/** The words around the start, and the cue's word with its distance `d`. */
function startWords(f: Frame, s: Slot, i: number, d: number, n: number): number {
  const { word, cluster } = f.t;
  const { ids } = out;
  const z = sides(s);
  ids[n++] = imul(130, T) + imul(z, A) + imul(word[i], B);
  ids[n++] = imul(131, T) + imul(cluster[i - 1], A) + imul(cluster[i], B) + imul(z, C);
  ids[n++] = imul(132, T) + imul(word[i - 1], A) + imul(z, B);
  ids[n++] = imul(135, T) + imul(word[s.a], A) + imul(d, B) + imul(z, C);
  return n;
}

/** Where in its sentence the start is, and after which sign. */
function startPlace(f: Frame, s: Slot, i: number, n: number): number {
  const { kind, quoted } = f.t;
  const { ids } = out;
  const z = sides(s);
  const place = isFirst(f, i) * 4 + quoted[i] * 2 + inCueSentence(f, s, i);
  ids[n++] = imul(138, T) + imul(kind[i], A) + imul(kind[i - 1], B) + imul(z, C);
  ids[n++] = imul(140, T) + imul(place, A) + imul(kind[i], B) + imul(z, C);
  return n;
}

function isFirst({ t }: Frame, i: number): 0 | 1 {
  return i === t.sentenceStart[t.sentence[i]] ? 1 : 0;
}

function inCueSentence({ t }: Frame, s: Slot, i: number): 0 | 1 {
  return t.sentence[i] === t.sentence[s.a] ? 1 : 0;
}

/** The start next to the source and the cue, and the signs between it and the cue. */
function startNextToSource(f: Frame, s: Slot, i: number, d: number, n: number): number {
  const { word, cluster, kind } = f.t;
  const { ids } = out;
  const { a } = s;
  const z = sides(s);
  const c = cluster[i];
  const p = cluster[i - 1];
  const wp = word[i - 1];
  const lo = i < a ? i : a;
  const hi = i < a ? a : i;
  const signs = cap(f.commas[hi] - f.commas[lo], 3) * 4 + cap(f.quotes[hi] - f.quotes[lo], 2);
  const rel = sideOfSource(s, i);
  ids[n++] = imul(141, T) + imul(rel, A) + imul(p, B) + imul(z, C);
  ids[n++] = imul(142, T) + imul(wp, A) + imul(word[i], B) + imul(z, C);
  ids[n++] = imul(144, T) + imul(cluster[a], A) + imul(wp, B) + imul(z, C);
  ids[n++] = imul(145, T) + imul(c, A) + imul(cluster[i + 1], B) + imul(z, C);
  ids[n++] = imul(146, T) + imul(rel, A) + imul(d, B) + imul(z, C);
  ids[n++] = imul(147, T) + imul(kind[a + 1], A) + imul(d, B) + imul(z, C);
  ids[n++] = imul(148, T) + imul(signs, A) + imul(kind[i - 1] * 16 + kind[i], B) + imul(z, C);
  return n;
}

/** 0: there is no source, 1: `i` is before it, 2 and 3: right after it, 4: further after it, 5: within it. */
function sideOfSource({ sourceStart, sourceEnd }: Slot, i: number): number {
  if (sourceStart < 0) return 0;
  if (i < sourceStart) return 1;
  if (i === sourceEnd) return 2;
  if (i === sourceEnd + 1) return 3;
  return i > sourceEnd ? 4 : 5;
}

/** The start together with what is before it and around the cue. */
function startInContext(f: Frame, s: Slot, i: number, d: number, n: number): number {
  const { cluster, kind, shape } = f.t;
  const { ids } = out;
  const { a } = s;
  const z = sides(s);
  const p = cluster[i - 1];
  ids[n++] = imul(152, T) + imul(cluster[i - 2], A) + imul(p, B) + imul(z, C);
  ids[n++] =
    imul(153, T) +
    imul(isFirst(f, i), A) +
    imul(inCueSentence(f, s, i) * 16 + kind[i], B) +
    imul(kind[a - 1] * 64 + kind[a + 1] * 4 + z, C);
  ids[n++] = imul(155, T) + imul(cluster[a], A) + imul(p, B) + imul(cluster[i], C);
  ids[n++] = imul(156, T) + imul(shape[i], A) + imul(kind[i - 1], B) + imul(d * 4 + z, C);
  return n;
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
