import type { Frame } from '../frame.ts';
import { OPEN } from '../tokens.ts';
import { A, B, C, T, imul, out, part, step } from '../../../models/index.ts';
import type { Slot } from './content.ts';

/** What the judge of whole findings reads. Probabilities come in steps. */
export interface Finding extends Slot {
  p: number;
  pSource: number;
  contentStart: number;
  contentEnd: number;
  pStart: number;
  pEnd: number;
  /** 1: another cue claims the same words less surely, 2: more surely. */
  rival: number;
  /** How surely another finding's content holds this one's, and this one's cue, in steps; 0: none does. */
  within: number;
  inside: number;
}

/** Is the whole finding right: cue, source and content? Each step writes its features from `n` on and returns the place after them. */
export function judgeFeatures(f: Frame, x: Finding): void {
  let n = probabilities(f, x, 0);
  n = cueAndContent(f, x, n);
  n = sourceAndContent(f, x, n);
  n = density(f, x, n);
  n = cuesAround(f, x, n);
  out.count = otherFindings(f, x, n);
}

/** How sure the steps before were, all together. */
function allSure(x: Finding): number {
  return part(x.p * x.pSource * x.pStart * x.pEnd);
}

/** How sure each of the steps before was. */
function probabilities(f: Frame, x: Finding, n: number): number {
  const { ids } = out;
  const a = part(x.p);
  const b = part(x.pSource);
  const c = part(x.pStart);
  const d = part(x.pEnd);
  const begin = f.t.kind[x.contentStart] === OPEN ? 1 : 0;
  ids[n++] = imul(220, T) + imul(a, A) + imul(x.side, B);
  ids[n++] = imul(221, T) + imul(b, A) + imul(x.sourceStart < 0 ? 1 : 0, B);
  ids[n++] = imul(222, T) + imul(c, A) + imul(x.side, B);
  ids[n++] = imul(223, T) + imul(d, A) + imul(x.side, B) + imul(begin, C);
  ids[n++] = imul(224, T) + imul(a, A) + imul(b, B) + imul(c, C);
  ids[n++] = imul(225, T) + imul(c, A) + imul(d, B) + imul(begin, C);
  ids[n++] = imul(226, T) + imul(a, A) + imul(d, B);
  return n;
}

/** The cue, whether it has a source, and how its content begins. */
function cueAndContent(f: Frame, x: Finding, n: number): number {
  const { word, cluster, kind, quoted } = f.t;
  const { ids } = out;
  const none = x.sourceStart < 0 ? 1 : 0;
  const begin = kind[x.contentStart] === OPEN ? 1 : 0;
  const len = step(x.contentEnd - x.contentStart);
  ids[n++] = imul(227, T) + imul(word[x.a], A);
  ids[n++] = imul(228, T) + imul(cluster[x.a], A) + imul(x.side, B);
  ids[n++] = imul(229, T) + imul(none, A) + imul(cluster[x.a], B);
  ids[n++] = imul(230, T) + imul(len, A) + imul(x.side, B) + imul(begin, C);
  ids[n++] = imul(231, T) + imul(allSure(x), A) + imul(x.side, B);
  ids[n++] = imul(232, T) + imul(f.cueness[x.a], A) + imul(part(x.p), B);
  ids[n++] = imul(233, T) + imul(quoted[x.a], A) + imul(begin, B);
  return n;
}

/** The words of source and content, and how far both are from the cue. */
function sourceAndContent(f: Frame, x: Finding, n: number): number {
  const { word, cluster, kind, sentence } = f.t;
  const { ids } = out;
  const none = x.sourceStart < 0 ? 1 : 0;
  const begin = kind[x.contentStart] === OPEN ? 1 : 0;
  const len = step(x.contentEnd - x.contentStart);
  const sentences = sentence[x.contentEnd - 1] - sentence[x.contentStart];
  const toContent = step(Math.max(0, x.contentStart - x.a));
  const toSource = none ? 9 : step(Math.abs(x.sourceStart - x.a));
  ids[n++] =
    imul(234, T) + imul(none ? 0 : cluster[x.sourceStart], A) + imul(none ? 0 : cluster[x.sourceEnd - 1], B);
  ids[n++] = imul(235, T) + imul(cluster[x.contentStart], A) + imul(x.side, B);
  ids[n++] = imul(236, T) + imul(kind[x.contentEnd], A) + imul(sentences, B) + imul(x.side, C);
  ids[n++] = imul(237, T) + imul(none ? 0 : word[x.sourceStart], A);
  ids[n++] = imul(238, T) + imul(toContent, A) + imul(x.side, B) + imul(begin, C);
  ids[n++] = imul(239, T) + imul(cluster[x.a], A) + imul(len, B);
  ids[n++] = imul(240, T) + imul(toSource, A) + imul(x.side, B) + imul(begin, C);
  ids[n++] = imul(241, T) + imul(allSure(x), A) + imul(cluster[x.a], B);
  ids[n++] = imul(242, T) + imul(1, A);
  return n;
}

/** How many likely cues the article has for its length. */
function density(f: Frame, x: Finding, n: number): number {
  const { ids } = out;
  const per = step(Math.floor((f.anchors[f.t.count] * 400) / (f.t.count + 100)));
  ids[n++] = imul(243, T) + imul(per, A) + imul(part(x.p), B);
  ids[n++] = imul(244, T) + imul(per, A) + imul(allSure(x), B);
  return n;
}

/** The distances to the likely cues before and after this one. */
function cuesAround(f: Frame, x: Finding, n: number): number {
  const { ids } = out;
  const a = part(x.p);
  let back = 1;
  while (back < 25 && x.a - back > 0 && f.anchor[x.a - back] < 2) back++;
  let ahead = 1;
  while (ahead < 25 && f.anchor[x.a + ahead] < 2 && x.a + ahead < f.t.count) ahead++;
  ids[n++] = imul(245, T) + imul(step(back), A) + imul(a, B) + imul(x.side, C);
  ids[n++] = imul(246, T) + imul(step(ahead), A) + imul(a, B) + imul(x.side, C);
  return n;
}

/** The findings that claim the same words, hold this one, or are within it. */
function otherFindings(f: Frame, x: Finding, n: number): number {
  const { cluster } = f.t;
  const { ids } = out;
  const all = allSure(x);
  const inner = f.anchors[x.contentEnd] - f.anchors[x.contentStart];
  ids[n++] = imul(247, T) + imul(inner > 2 ? 3 : inner, A) + imul(all, B) + imul(x.side, C);
  ids[n++] = imul(248, T) + imul(x.rival, A) + imul(all, B);
  ids[n++] = imul(249, T) + imul(x.within, A) + imul(all, B);
  ids[n++] = imul(460, T) + imul(x.inside, A) + imul(all, B);
  ids[n++] = imul(461, T) + imul(x.inside, A) + imul(cluster[x.a], B);
  ids[n++] = imul(462, T) + imul(x.inside, A) + imul(x.within, B) + imul(x.rival, C);
  return n;
}
