import type { Frame } from '../frame.ts';
import { OPEN } from '../tokens.ts';
import { of1, of2, of3, out, part, step } from './feature.ts';
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

/** Is the whole finding right: cue, source and content? */
export function judgeFeatures(f: Frame, x: Finding): void {
  const { word, cluster, kind, quoted, sentence } = f.t;
  const { ids } = out;
  let n = 0;
  const a = part(x.p);
  const b = part(x.pSource);
  const c = part(x.pStart);
  const d = part(x.pEnd);
  const none = x.sourceStart < 0 ? 1 : 0;
  const begin = kind[x.contentStart] === OPEN ? 1 : 0;
  const len = step(x.contentEnd - x.contentStart);
  ids[n++] = of2(220, a, x.side);
  ids[n++] = of2(221, b, none);
  ids[n++] = of2(222, c, x.side);
  ids[n++] = of3(223, d, x.side, begin);
  ids[n++] = of3(224, a, b, c);
  ids[n++] = of3(225, c, d, begin);
  ids[n++] = of2(226, a, d);
  ids[n++] = of1(227, word[x.a]);
  ids[n++] = of2(228, cluster[x.a], x.side);
  ids[n++] = of2(229, none, cluster[x.a]);
  ids[n++] = of3(230, len, x.side, begin);
  ids[n++] = of2(231, part(x.p * x.pSource * x.pStart * x.pEnd), x.side);
  ids[n++] = of2(232, f.cueness[x.a], a);
  ids[n++] = of2(233, quoted[x.a], begin);
  ids[n++] = of2(234, none ? 0 : cluster[x.sourceStart], none ? 0 : cluster[x.sourceEnd - 1]);
  ids[n++] = of2(235, cluster[x.contentStart], x.side);
  ids[n++] = of3(236, kind[x.contentEnd], sentence[x.contentEnd - 1] - sentence[x.contentStart], x.side);
  ids[n++] = of1(237, none ? 0 : word[x.sourceStart]);
  ids[n++] = of3(238, step(Math.max(0, x.contentStart - x.a)), x.side, begin);
  ids[n++] = of2(239, cluster[x.a], len);
  ids[n++] = of3(240, none ? 9 : step(Math.abs(x.sourceStart - x.a)), x.side, begin);
  ids[n++] = of2(241, part(x.p * x.pSource * x.pStart * x.pEnd), cluster[x.a]);
  ids[n++] = of1(242, 1);
  const all = part(x.p * x.pSource * x.pStart * x.pEnd);
  const density = step(Math.floor((f.anchors[f.t.count] * 400) / (f.t.count + 100)));
  ids[n++] = of2(243, density, a);
  ids[n++] = of2(244, density, all);
  let back = 1;
  while (back < 25 && x.a - back > 0 && f.anchor[x.a - back] < 2) back++;
  let ahead = 1;
  while (ahead < 25 && f.anchor[x.a + ahead] < 2 && x.a + ahead < f.t.count) ahead++;
  ids[n++] = of3(245, step(back), a, x.side);
  ids[n++] = of3(246, step(ahead), a, x.side);
  const inner = f.anchors[x.contentEnd] - f.anchors[x.contentStart];
  ids[n++] = of3(247, inner > 2 ? 3 : inner, all, x.side);
  ids[n++] = of2(248, x.rival, all);
  ids[n++] = of2(249, x.within, all);
  ids[n++] = of2(460, x.inside, all);
  ids[n++] = of2(461, x.inside, cluster[x.a]);
  ids[n++] = of3(462, x.inside, x.within, x.rival);
  out.count = n;
}
