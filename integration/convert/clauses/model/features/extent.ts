import type { Frame } from '../frame.ts';
import { A, B, C, T, imul, out } from '../../../models/index.ts';

/** Does the cue whose head is `a` start at `i`? */
export function cueStartFeatures(f: Frame, a: number, i: number): void {
  const { word, cluster } = f.t;
  const { ids } = out;
  let n = 0;
  const d = a - i;
  ids[n++] = imul(400, T) + imul(d, A);
  ids[n++] = imul(401, T) + imul(word[i], A) + imul(d, B);
  ids[n++] = imul(402, T) + imul(cluster[i], A) + imul(d, B);
  ids[n++] = imul(403, T) + imul(cluster[i - 1], A) + imul(cluster[i], B);
  ids[n++] = imul(404, T) + imul(word[i - 1], A) + imul(d, B);
  ids[n++] = imul(405, T) + imul(cluster[i - 1], A) + imul(d, B);
  ids[n++] = imul(406, T) + imul(word[a], A) + imul(d, B);
  ids[n++] = imul(407, T) + imul(cluster[i], A) + imul(cluster[i + 1], B) + imul(d, C);
  ids[n++] = imul(408, T) + imul(f.anchor[i], A) + imul(d, B);
  out.count = n;
}

/** Does the cue whose head is `a` end before `e`? */
export function cueEndFeatures(f: Frame, a: number, e: number): void {
  const { word, cluster, kind } = f.t;
  const { ids } = out;
  let n = 0;
  const d = e - a;
  ids[n++] = imul(420, T) + imul(d, A);
  ids[n++] = imul(421, T) + imul(word[e], A) + imul(d, B);
  ids[n++] = imul(422, T) + imul(cluster[e], A) + imul(d, B);
  ids[n++] = imul(423, T) + imul(word[e - 1], A) + imul(d, B);
  ids[n++] = imul(424, T) + imul(cluster[e - 1], A) + imul(cluster[e], B);
  ids[n++] = imul(425, T) + imul(word[a], A) + imul(d, B);
  ids[n++] = imul(426, T) + imul(word[a], A) + imul(word[e - 1], B);
  ids[n++] = imul(427, T) + imul(kind[e], A) + imul(kind[e - 1], B) + imul(d, C);
  ids[n++] = imul(428, T) + imul(cluster[a], A) + imul(d, B);
  ids[n++] = imul(429, T) + imul(word[e - 1], A) + imul(word[e], B);
  out.count = n;
}
