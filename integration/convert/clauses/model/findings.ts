import { logistic, part, score } from '../../models/index.ts';
import type { Steps } from './steps.ts';
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
const LEAST = 0.3;

/**
 * Everything a frame holds: for each cue its source, and content before and after it. Sources are noted in `sources`, by cue. Content is
 * looked for where cue and source together are more probable than `likely`: the training follows up all.
 */
export function findAll(f: Frame, steps: Steps, sources = new Map<number, Source>(), likely = 0): Found[] {
  const found: Found[] = [];
  for (const { at: a, p } of findCues(f, steps.cue, LEAST)) {
    const source = findSource(f, steps, a);
    sources.set(a, source);
    if (p * source.p < likely) continue;
    const slot: Slot = { a, side: 0, sourceStart: source.start, sourceEnd: source.end, before: 0 };
    for (const side of [0, 1] as const) {
      slot.side = side;
      const { start, end, pStart, pEnd } = findContent(f, steps, slot);
      if (start < 0 || end < 0) continue;
      slot.before = 1;
      found.push({
        ...slot,
        p,
        pSource: source.p,
        contentStart: start,
        contentEnd: end,
        pStart,
        pEnd,
        rival: 0,
        within: 0,
        inside: 0,
      });
    }
  }
  markRivals(found);
  return found;
}

/** How many findings before and after one are compared with it: rivals have cues near each other. */
const NEIGHBOURS = 6;

/** Notes where two cues claim the same words: hardly ever are both right. */
function markRivals(found: readonly Found[]): void {
  const weights = found.map((x) => x.p * x.pSource * x.pStart * x.pEnd);
  for (let i = 0; i < found.length; i++) {
    const x = found[i];
    const size = x.contentEnd - x.contentStart;
    for (let k = Math.max(0, i - NEIGHBOURS); k < Math.min(found.length, i + NEIGHBOURS + 1); k++) {
      const y = found[k];
      if (k === i) continue;
      const both = Math.min(x.contentEnd, y.contentEnd) - Math.max(x.contentStart, y.contentStart);
      if (both <= 0) continue;
      const other = y.contentEnd - y.contentStart;
      if (both / (size + other - both) >= 0.5) x.rival = Math.max(x.rival, weights[k] > weights[i] ? 2 : 1);
      else if (both === size) x.within = Math.max(x.within, part(weights[k]) + 1);
      if (x.a >= y.contentStart && x.a < y.contentEnd) x.inside = Math.max(x.inside, part(weights[k]) + 1);
    }
  }
}

/** The probability that a finding is right in cue, source and content. */
export function confidenceOf(f: Frame, steps: Steps, found: Found): number {
  judgeFeatures(f, found);
  return logistic(score(steps.judge));
}
