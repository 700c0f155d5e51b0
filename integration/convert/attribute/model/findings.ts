import { score, sigmoid } from './choose.ts';
import type { Steps } from './choose.ts';
import { findContent } from './content.ts';
import { findCues } from './cues.ts';
import type { Slot } from './features/content.ts';
import { judgeFeatures } from './features/judge.ts';
import type { Finding } from './features/judge.ts';
import type { Frame } from './frame.ts';
import { findSource } from './source.ts';
import type { Source } from './source.ts';

/** One cue's content on one side of it, in tokens, with how sure each step was. */
export interface Found extends Finding {
  sourceEnd: number;
}

/** What may be a cue is followed up above this probability. */
export const LEAST = 0.2;

/** Everything a frame holds: for each cue its source, and content before and after it. Sources are noted in `sources`, by cue. */
export function findAll(f: Frame, steps: Steps, sources = new Map<number, Source>()): Found[] {
  const found: Found[] = [];
  for (const { at: a, p } of findCues(f, steps.cue, LEAST)) {
    const source = findSource(f, steps, a);
    sources.set(a, source);
    const slot: Slot = { a, side: 0, sourceStart: source.start, sourceEnd: source.end, before: 0 };
    for (const side of [0, 1] as const) {
      slot.side = side;
      const { start, end, pStart, pEnd } = findContent(f, steps, slot);
      if (start < 0 || end < 0) continue;
      slot.before = 1;
      found.push({ ...slot, p, pSource: source.p, contentStart: start, contentEnd: end, pStart, pEnd });
    }
  }
  return found;
}

/** The probability that a finding is right in cue, source and content. */
export function confidenceOf(f: Frame, steps: Steps, found: Found): number {
  judgeFeatures(f, found);
  return sigmoid(score(steps.judge));
}
