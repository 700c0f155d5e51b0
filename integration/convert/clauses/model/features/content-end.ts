import type { Slot } from './content.ts';
import type { Frame } from '../frame.ts';
import { OPEN } from '../tokens.ts';
import { A, B, C, T, imul, cap, out, step } from '../../../models/index.ts';

/**
 * Does the content that starts at `i` end before `e`? `limit`: where it must end at the latest on side 0. One
 * function, for it runs at every place where content may end: in steps, the attribution model as a whole ran a twentieth slower.
 */
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
  const next = nextAnchor(f, e);
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
  ids[n++] = imul(193, T) + imul(next, A) + imul(ke, B) + imul(anchors * 2 + z, C);
  ids[n++] = imul(194, T) + imul(commas, A) + imul(ke, B) + imul(place, C);
  ids[n++] = imul(196, T) + imul(cluster[i], A) + imul(cluster[e], B) + imul(z, C);
  ids[n++] = imul(198, T) + imul(len, A) + imul(place, B) + imul(open, C);
  ids[n++] = imul(199, T) + imul(cluster[e], A) + imul(cluster[e + 1], B) + imul(z, C);
  ids[n++] = imul(200, T) + imul(word[i], A) + imul(word[e], B);
  ids[n++] =
    imul(202, T) + imul(crossed, A) + imul(cluster[sentenceStart[sentence[l] + 1]], B) + imul(ends, C);
  ids[n++] = imul(203, T) + imul(next, A) + imul(cluster[e], B) + imul(ends, C);
  ids[n++] = imul(205, T) + imul(shape[e], A) + imul(cluster[l], B) + imul(z, C);
  ids[n++] = imul(206, T) + imul(rest, A) + imul(len, B) + imul(z, C);
  out.count = n;
}

/** Which token after the end is a likely cue, from 1; 4: the one right at it, 0: none. */
function nextAnchor({ anchor }: Frame, e: number): number {
  if (anchor[e + 1] === 2) return 1;
  if (anchor[e + 2] === 2) return 2;
  if (anchor[e + 3] === 2) return 3;
  return anchor[e] === 2 ? 4 : 0;
}
