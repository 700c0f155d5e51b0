import type { Slot } from './content.ts';
import type { Frame } from '../frame.ts';
import { OPEN } from '../tokens.ts';
import { A, B, C, T, imul, cap, out, step } from '../../../models/index.ts';

/**
 * Does the content that starts at `i` end before `e`? `limit`: where it must end at the latest on side 0. Each step writes its features
 * from `n` on and returns the place after them.
 */
export function contentEndFeatures(f: Frame, s: Slot, i: number, e: number, limit: number): void {
  const { side } = s;
  const { sentence, sentenceStart } = f.t;
  const sentenceEnd = sentenceStart[sentence[e - 1] + 1];
  const ends = e === sentenceEnd ? 1 : 0;
  const place = ends * 4 + (side === 0 && e === limit ? 2 : 0) + side;
  const rest = side === 0 ? step(limit - e) : step(cap(sentenceEnd - e, 30));
  const open = (f.quotes[e] - f.quotes[i]) & 1;
  let n = lastWords(f, side, i, e, 0);
  n = marksAndSentences(f, s, i, e, place, open, n);
  n = wordsAfter(f, side, i, e, place, rest, n);
  n = startAndEnd(f, side, i, e, place, open, n);
  out.count = sentenceEnds(f, side, i, e, ends, rest, n);
}

function lastWords({ t }: Frame, z: 0 | 1, i: number, e: number, n: number): number {
  const { word, cluster, kind } = t;
  const { ids } = out;
  const l = e - 1;
  const begin = kind[i] === OPEN ? 1 : 0;
  ids[n++] = imul(180, T) + imul(kind[l] * 16 + kind[e], A) + imul(z, B) + imul(begin, C);
  ids[n++] = imul(181, T) + imul(word[e], A) + imul(z, B);
  ids[n++] = imul(182, T) + imul(cluster[l], A) + imul(cluster[e], B) + imul(z, C);
  ids[n++] = imul(183, T) + imul(word[l], A) + imul(z, B);
  return n;
}

/** Whether the content ends with a sentence or within marks, and how many sentences it has. */
function marksAndSentences(
  { t }: Frame,
  { a, side: z }: Slot,
  i: number,
  e: number,
  place: number,
  open: number,
  n: number,
): number {
  const { word, kind, sentence } = t;
  const { ids } = out;
  const l = e - 1;
  const ke = kind[e];
  const begin = kind[i] === OPEN ? 1 : 0;
  const crossed = cap(sentence[l] - sentence[i], 3);
  ids[n++] = imul(184, T) + imul(place, A) + imul(crossed * 2 + open, B) + imul(begin, C);
  ids[n++] = imul(185, T) + imul(step(e - i), A) + imul(z, B) + imul(ke, C);
  ids[n++] = imul(187, T) + imul(word[a], A) + imul(ke, B) + imul(place, C);
  ids[n++] = imul(188, T) + imul(open * 2 + begin, A) + imul(kind[l] * 16 + ke, B) + imul(place, C);
  return n;
}

/** What follows the end, and how many commas and likely cues the content has. */
function wordsAfter(
  f: Frame,
  z: 0 | 1,
  i: number,
  e: number,
  place: number,
  rest: number,
  n: number,
): number {
  const { word, kind } = f.t;
  const { ids } = out;
  const ke = kind[e];
  const commas = cap(f.commas[e] - f.commas[i], 3);
  const anchors = cap(f.anchors[e] - f.anchors[i], 2);
  ids[n++] = imul(190, T) + imul(word[e], A) + imul(word[e + 1], B) + imul(z, C);
  ids[n++] = imul(192, T) + imul(rest, A) + imul(ke, B) + imul(z, C);
  ids[n++] = imul(193, T) + imul(nextAnchor(f, e), A) + imul(ke, B) + imul(anchors * 2 + z, C);
  ids[n++] = imul(194, T) + imul(commas, A) + imul(ke, B) + imul(place, C);
  return n;
}

/** Which token after the end is a likely cue, from 1; 4: the one right at it, 0: none. */
function nextAnchor({ anchor }: Frame, e: number): number {
  if (anchor[e + 1] === 2) return 1;
  if (anchor[e + 2] === 2) return 2;
  if (anchor[e + 3] === 2) return 3;
  return anchor[e] === 2 ? 4 : 0;
}

/** The first word together with the words at the end. */
function startAndEnd(
  { t }: Frame,
  z: 0 | 1,
  i: number,
  e: number,
  place: number,
  open: number,
  n: number,
): number {
  const { word, cluster } = t;
  const { ids } = out;
  ids[n++] = imul(196, T) + imul(cluster[i], A) + imul(cluster[e], B) + imul(z, C);
  ids[n++] = imul(198, T) + imul(step(e - i), A) + imul(place, B) + imul(open, C);
  ids[n++] = imul(199, T) + imul(cluster[e], A) + imul(cluster[e + 1], B) + imul(z, C);
  ids[n++] = imul(200, T) + imul(word[i], A) + imul(word[e], B);
  return n;
}

/** What begins where the last sentence ends, and what is left up to there. */
function sentenceEnds(
  f: Frame,
  z: 0 | 1,
  i: number,
  e: number,
  ends: 0 | 1,
  rest: number,
  n: number,
): number {
  const { cluster, shape, sentence, sentenceStart } = f.t;
  const { ids } = out;
  const l = e - 1;
  const crossed = cap(sentence[l] - sentence[i], 3);
  const next = cluster[sentenceStart[sentence[l] + 1]];
  ids[n++] = imul(202, T) + imul(crossed, A) + imul(next, B) + imul(ends, C);
  ids[n++] = imul(203, T) + imul(nextAnchor(f, e), A) + imul(cluster[e], B) + imul(ends, C);
  ids[n++] = imul(205, T) + imul(shape[e], A) + imul(cluster[l], B) + imul(z, C);
  ids[n++] = imul(206, T) + imul(rest, A) + imul(step(e - i), B) + imul(z, C);
  return n;
}
