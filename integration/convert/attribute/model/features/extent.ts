import type { Frame } from '../frame.ts';
import { of1, of2, of3, out } from './feature.ts';

/** Does the cue whose heart is `a` start at `i`? */
export function cueStartFeatures(f: Frame, a: number, i: number): void {
  const { word, cluster } = f.t;
  const { ids } = out;
  let n = 0;
  const d = a - i;
  ids[n++] = of1(400, d);
  ids[n++] = of2(401, word[i], d);
  ids[n++] = of2(402, cluster[i], d);
  ids[n++] = of2(403, cluster[i - 1], cluster[i]);
  ids[n++] = of2(404, word[i - 1], d);
  ids[n++] = of2(405, cluster[i - 1], d);
  ids[n++] = of2(406, word[a], d);
  ids[n++] = of3(407, cluster[i], cluster[i + 1], d);
  ids[n++] = of2(408, f.anchor[i], d);
  out.count = n;
}

/** Does the cue whose heart is `a` end before `e`? */
export function cueEndFeatures(f: Frame, a: number, e: number): void {
  const { word, cluster, kind } = f.t;
  const { ids } = out;
  let n = 0;
  const d = e - a;
  ids[n++] = of1(420, d);
  ids[n++] = of2(421, word[e], d);
  ids[n++] = of2(422, cluster[e], d);
  ids[n++] = of2(423, word[e - 1], d);
  ids[n++] = of2(424, cluster[e - 1], cluster[e]);
  ids[n++] = of2(425, word[a], d);
  ids[n++] = of2(426, word[a], word[e - 1]);
  ids[n++] = of3(427, kind[e], kind[e - 1], d);
  ids[n++] = of2(428, cluster[a], d);
  ids[n++] = of2(429, word[e - 1], word[e]);
  out.count = n;
}
