import type { Frame } from '../frame.ts';
import { add, out } from './add.ts';

/** Does the cue whose heart is `a` start at `i`? */
export function cueStartFeatures(f: Frame, a: number, i: number): void {
  const { word, cluster } = f.t;
  out.count = 0;
  const d = a - i;
  add(400, d);
  add(401, word[i], d);
  add(402, cluster[i], d);
  add(403, cluster[i - 1], cluster[i]);
  add(404, word[i - 1], d);
  add(405, cluster[i - 1], d);
  add(406, word[a], d);
  add(407, cluster[i], cluster[i + 1], d);
  add(408, f.anchor[i], d);
}

/** Does the cue whose heart is `a` end before `e`? */
export function cueEndFeatures(f: Frame, a: number, e: number): void {
  const { word, cluster, kind } = f.t;
  out.count = 0;
  const d = e - a;
  add(420, d);
  add(421, word[e], d);
  add(422, cluster[e], d);
  add(423, word[e - 1], d);
  add(424, cluster[e - 1], cluster[e]);
  add(425, word[a], d);
  add(426, word[a], word[e - 1]);
  add(427, kind[e], kind[e - 1], d);
  add(428, cluster[a], d);
  add(429, word[e - 1], word[e]);
}
