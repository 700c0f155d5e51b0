import type { Frame } from '../frame.ts';
import { OPEN } from '../tokens.ts';
import { add, out, part, step } from './add.ts';
import type { Slot } from './content.ts';

/** What the judge of whole findings reads. Probabilities come in steps. */
export interface Finding extends Slot {
  p: number;
  pSource: number;
  contentStart: number;
  contentEnd: number;
  pStart: number;
  pEnd: number;
}

/** Is the whole finding right: cue, source and content? */
export function judgeFeatures(f: Frame, x: Finding): void {
  const { word, cluster, kind, quoted, sentence } = f.t;
  out.count = 0;
  const a = part(x.p);
  const b = part(x.pSource);
  const c = part(x.pStart);
  const d = part(x.pEnd);
  const none = x.sourceStart < 0 ? 1 : 0;
  const begin = kind[x.contentStart] === OPEN ? 1 : 0;
  const len = step(x.contentEnd - x.contentStart);
  add(220, a, x.side);
  add(221, b, none);
  add(222, c, x.side);
  add(223, d, x.side, begin);
  add(224, a, b, c);
  add(225, c, d, begin);
  add(226, a, d);
  add(227, word[x.a]);
  add(228, cluster[x.a], x.side);
  add(229, none, cluster[x.a]);
  add(230, len, x.side, begin);
  add(231, part(x.p * x.pSource * x.pStart * x.pEnd), x.side);
  add(232, f.cueness[x.a], a);
  add(233, quoted[x.a], begin);
  add(234, none ? 0 : cluster[x.sourceStart], none ? 0 : cluster[x.sourceEnd - 1]);
  add(235, cluster[x.contentStart], x.side);
  add(236, kind[x.contentEnd], sentence[x.contentEnd - 1] - sentence[x.contentStart], x.side);
  add(237, none ? 0 : word[x.sourceStart]);
  add(238, step(Math.max(0, x.contentStart - x.a)), x.side, begin);
  add(239, cluster[x.a], len);
  add(240, none ? 9 : step(Math.abs(x.sourceStart - x.a)), x.side, begin);
  add(241, part(x.p * x.pSource * x.pStart * x.pEnd), cluster[x.a]);
  add(242, 1);
}
