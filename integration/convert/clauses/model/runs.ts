import { choose, logistic, offer, part, reset, score } from '../../models/index.ts';
import type { Choice } from '../../models/index.ts';
import type { Steps } from './steps.ts';
import { PAD } from './columns.ts';
import { linkFeatures, noLinkFeatures, runFeatures } from './features/run.ts';
import type { RunTokens, Seen } from './features/run.ts';
import type { Found } from './findings.ts';
import type { Frame } from './frame.ts';
import { CLOSE, EDGE, OPEN } from './tokens.ts';

/** The runs in quotation marks of a frame, in order. */
export function runsOf(f: Frame): RunTokens[] {
  const { kind, count, quoted } = f.t;
  const runs: RunTokens[] = [];
  for (let i = PAD; i < count; i++) {
    if (kind[i] !== OPEN) continue;
    let end = i + 1;
    while (
      end < count &&
      kind[end] !== CLOSE &&
      kind[end] !== EDGE &&
      kind[end] !== OPEN &&
      quoted[end] === 1
    )
      end++;
    if (kind[end] === CLOSE) end++;
    if (end > i + 1) runs.push({ start: i, end });
    i = end - 1;
  }
  return runs;
}

/** How the findings from `from` to `to` see a run: as a whole content, or as a part of one. */
export function seenBy(
  run: RunTokens,
  found: readonly Found[],
  confidence: readonly number[],
  from = 0,
  to = found.length,
): Seen {
  const seen: Seen = { exact: 0, wider: 0 };
  for (let i = from; i < to; i++) {
    const x = found[i];
    if (x.contentStart > run.start + 1 || x.contentEnd < run.end - 2) continue;
    const sure = part(confidence[i]) + 1;
    const whole = x.contentStart >= run.start - 1 && x.contentEnd <= run.end + 1;
    if (whole) seen.exact = Math.max(seen.exact, sure);
    else seen.wider = Math.max(seen.wider, sure);
  }
  return seen;
}

/** The probability that the words in marks are a direct quotation, rather than a term, a title or part of a report. */
export function isDirect(f: Frame, steps: Steps, run: RunTokens, seen: Seen): number {
  runFeatures(f, run, seen);
  return logistic(score(steps.run));
}

/** How far from a quotation its cue may stand, in tokens; and that of the quotation before, when this one goes on. */
const REACH = 45;
const CARRY = 400;

/** Calls `visit` with each token that may be the cue of the direct quotation `run`; `last` is the cue of the one before, or −1. */
export function linkCandidates(f: Frame, run: RunTokens, last: number, visit: (a: number) => void): void {
  const { kind, count } = f.t;
  let seen = last < 0;
  let edges = 0;
  for (let a = run.start - 1; a >= PAD && a > run.start - REACH; a--) {
    if (kind[a] === EDGE && ++edges > 1) break;
    if (f.cueness[a] === 0) continue;
    visit(a);
    if (a === last) seen = true;
  }
  edges = 0;
  for (let a = run.end; a < count && a < run.end + REACH; a++) {
    if (kind[a] === EDGE && ++edges > 1) break;
    if (f.cueness[a] > 0) visit(a);
  }
  if (!seen && last < run.start && run.start - last < CARRY) visit(last);
}

/** The cue of a direct quotation, −1 where none is likely. */
export function findLink(f: Frame, steps: Steps, run: RunTokens, last: number): Choice {
  reset();
  noLinkFeatures(f, run);
  offer(steps.link, -1);
  linkCandidates(f, run, last, (a) => {
    linkFeatures(f, run, a, last);
    offer(steps.link, a);
  });
  return choose();
}
