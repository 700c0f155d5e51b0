import { choose, offer, reset, score, logistic } from '../../models/index.ts';
import type { Choice, Weights } from '../../models/index.ts';
import type { Steps } from './steps.ts';
import { PAD } from './columns.ts';
import { cueFeatures } from './features/cue.ts';
import { cueEndFeatures, cueStartFeatures } from './features/extent.ts';
import { countAnchors } from './frame.ts';
import type { Frame } from './frame.ts';
import { CLITIC } from './tokens.ts';

/** Fills `f.anchor` and returns the tokens that are the head of a cue with a probability above `least`. */
export function findCues(f: Frame, weights: Weights, least: number): Choice[] {
  const found: Choice[] = [];
  let likely = 0;
  for (let i = PAD; i < f.t.count; i++) {
    f.anchors[i] = likely;
    if (f.cueness[i] === 0) continue;
    cueFeatures(f, i);
    const p = logistic(score(weights));
    if (p > 0.5) {
      f.anchor[i] = 2;
      likely++;
    } else f.anchor[i] = p > 0.2 ? 1 : 0;
    if (p > least) found.push({ at: i, p });
  }
  countAnchors(f);
  return found;
}

/** Calls `visit` with each token at which the cue around `a` may start. */
export function cueStarts(f: Frame, a: number, visit: (i: number) => void): void {
  for (let i = a; i > a - 6 && f.t.kind[i] <= CLITIC; i--) visit(i);
  if (f.t.kind[a] > CLITIC) visit(a);
}

/** Calls `visit` with each token before which the cue around `a` may end. */
export function cueEnds(f: Frame, a: number, visit: (e: number) => void): void {
  visit(a + 1);
  for (let e = a + 2; e < a + 8 && f.t.kind[e - 1] <= CLITIC; e++) visit(e);
}

/** The tokens of the cue whose head is `a`, half-open. */
export function cueExtent(f: Frame, steps: Steps, a: number): { start: number; end: number } {
  reset();
  cueStarts(f, a, (i) => {
    cueStartFeatures(f, a, i);
    offer(steps.cueStart, i);
  });
  const start = choose().at;
  reset();
  cueEnds(f, a, (e) => {
    cueEndFeatures(f, a, e);
    offer(steps.cueEnd, e);
  });
  return { start, end: choose().at };
}
