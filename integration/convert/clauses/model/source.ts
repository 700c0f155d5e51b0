import { choose, offer, reset } from '../../models/index.ts';
import type { Steps } from './steps.ts';
import { noSourceFeatures, sourceEndFeatures, sourceStartFeatures } from './features/source.ts';
import { mayStand } from './frame.ts';
import type { Frame } from './frame.ts';
import { BRACKET, CLITIC, CLOSE, EDGE, NUMBER } from './tokens.ts';

/** Tokens of a source, half-open; −1 where the text names none. */
export interface Source {
  start: number;
  end: number;
  p: number;
}

/** Farther than this from its cue no source is sought, in tokens before and after it. */
const BEFORE = 45;
const AFTER = 25;
/** The longest source, in tokens. */
const LONGEST = 30;

/** Calls `visit` with each token at which the source of the cue at `a` may start. */
export function sourceStarts(f: Frame, a: number, visit: (j: number) => void): void {
  const { sentence, sentenceStart, kind } = f.t;
  const filter = f.filters.sourceStart;
  const from = Math.max(sentenceStart[sentence[a]], a - BEFORE);
  const to = Math.min(sentenceStart[sentence[a] + 1], a + AFTER);
  for (let j = from; j < to; j++) if (kind[j] <= NUMBER && j !== a && mayStand(f, filter, j)) visit(j);
}

/** Calls `visit` with each token before which a source that starts at `j` may end. */
export function sourceEnds(f: Frame, a: number, j: number, visit: (e: number) => void): void {
  const { kind, sentence, sentenceStart } = f.t;
  const filter = f.filters.sourceEnd;
  const to = Math.min(j + LONGEST, j < a ? a : sentenceStart[sentence[j] + 1]);
  for (let e = j + 1; e <= to; e++) {
    const last = kind[e - 1];
    if (last === EDGE) return;
    if ((last <= CLITIC || last === CLOSE || last === BRACKET) && mayStand(f, filter, e)) visit(e);
  }
}

/** The source of the cue at `a`. */
export function findSource(f: Frame, steps: Steps, a: number): Source {
  reset();
  noSourceFeatures(f, a);
  offer(steps.sourceStart, -1);
  sourceStarts(f, a, (j) => {
    sourceStartFeatures(f, a, j);
    offer(steps.sourceStart, j);
  });
  const start = choose();
  if (start.at < 0) return { start: -1, end: -1, p: start.p };
  reset();
  sourceEnds(f, a, start.at, (e) => {
    sourceEndFeatures(f, a, start.at, e);
    offer(steps.sourceEnd, e);
  });
  return { start: start.at, end: Math.max(choose().at, start.at + 1), p: start.p };
}
