import type { Weights } from '../../integration/convert/models/linear.ts';
import type { Steps } from '../../integration/convert/clauses/model/steps.ts';
import { judgeFeatures } from '../../integration/convert/clauses/model/features/judge.ts';
import {
  linkFeatures,
  noLinkFeatures,
  runFeatures,
} from '../../integration/convert/clauses/model/features/run.ts';
import type { RunTokens } from '../../integration/convert/clauses/model/features/run.ts';
import { confidenceOf, findAll } from '../../integration/convert/clauses/model/findings.ts';
import type { Found } from '../../integration/convert/clauses/model/findings.ts';
import { countAnchors } from '../../integration/convert/clauses/model/frame.ts';
import type { Frame } from '../../integration/convert/clauses/model/frame.ts';
import { linkCandidates, runsOf, seenBy } from '../../integration/convert/clauses/model/runs.ts';
import { Examples } from './examples.ts';
import { fitPointers } from './fit-pointers.ts';
import type { Prepared } from './gold.ts';
import { Pool, learnBinary, learnChoices } from './learn.ts';
import { FOLDS, RATES } from './rates.ts';
import type { TokenGold } from './token-gold.ts';

/** What models that were fitted without an article find in it. */
export interface Held {
  p: Prepared;
  found: Found[];
  anchor: Uint8Array;
}

export function findHeldOut(set: readonly Prepared[]): Held[] {
  const held: Held[] = [];
  for (let fold = 0; fold < FOLDS; fold++) {
    const steps = fitPointers(set.filter((_, i) => i % FOLDS !== fold)) as Steps;
    for (const p of set.filter((_, i) => i % FOLDS === fold)) {
      p.f.anchor.fill(0);
      const found = findAll(p.f, steps);
      held.push({ p, found, anchor: p.f.anchor.slice() });
    }
  }
  return held;
}

/** Fits the judge of whole findings: its probabilities are the confidence that users see. */
export function fitJudge(held: readonly Held[]): Weights {
  const pool = new Pool();
  const labels: number[] = [];
  for (const { p, found, anchor } of held) {
    p.f.anchor.set(anchor);
    countAnchors(p.f);
    labels.push(...rightOnes(found, p.gold));
    for (const x of found) {
      judgeFeatures(p.f, x);
      pool.push();
    }
  }
  return learnBinary(pool, labels, RATES.judge);
}

/** Fits what tells direct quotations from other words in marks, and what finds a direct quotation's cue. */
export function fitRuns(held: readonly Held[], steps: Partial<Steps>): Pick<Steps, 'run' | 'link'> {
  const runs = new Pool();
  const labels: number[] = [];
  const links = new Examples();
  for (const { p, found, anchor } of held) {
    p.f.anchor.set(anchor);
    countAnchors(p.f);
    const confidence = found.map((x) => confidenceOf(p.f, steps as Steps, x));
    let last = -1;
    for (const run of runsOf(p.f)) {
      const gold = p.gold.find((g) => isWhole(run, g));
      runFeatures(p.f, run, seenBy(run, found, confidence));
      runs.push();
      labels.push(gold ? 1 : 0);
      if (!gold) continue;
      addLink(p.f, run, gold.a, last, links);
      last = gold.a;
    }
  }
  return {
    run: learnBinary(runs, labels, RATES.run),
    link: learnChoices(links.pool, links.list, RATES.link),
  };
}

/** Whether a run is the whole of a gold direct quotation, its comma or stop aside. */
function isWhole(run: RunTokens, { quotation, contentStart, contentEnd }: TokenGold): boolean {
  return (
    quotation.type === 'direct' &&
    Math.abs(contentStart - run.start) <= 1 &&
    contentEnd >= run.end - 2 &&
    contentEnd <= run.end + 1
  );
}

function addLink(f: Frame, run: RunTokens, head: number, last: number, links: Examples): void {
  const near: number[] = [];
  linkCandidates(f, run, last, (a) => near.push(a));
  links.begin();
  noLinkFeatures(f, run);
  links.add(near.includes(head) ? Infinity : 0);
  for (const a of near) {
    linkFeatures(f, run, a, last);
    links.add(a === head ? 0 : Infinity);
  }
  links.end(0);
}

const shared = (a: number, b: number, c: number, d: number): number =>
  Math.max(0, Math.min(b, d) - Math.max(a, c));

/** Whether a finding is a gold attribution by the measure of `score.mjs`, in tokens. */
function isRight(x: Found, g: TokenGold): boolean {
  const both = shared(x.contentStart, x.contentEnd, g.contentStart, g.contentEnd);
  const union = x.contentEnd - x.contentStart + g.contentEnd - g.contentStart - both;
  if (both / union < 0.5) return false;
  if (x.sourceStart < 0 || g.sourceStart < 0) return x.sourceStart < 0 && g.sourceStart < 0;
  return shared(x.sourceStart, x.sourceEnd, g.sourceStart, g.sourceEnd) > 0;
}

/** 1 for each finding that meets a gold attribution which no earlier one met. */
function rightOnes(found: readonly Found[], gold: readonly TokenGold[]): number[] {
  const used = new Set<TokenGold>();
  return found.map((x) => {
    const hit = gold.find((g) => !used.has(g) && isRight(x, g));
    if (hit) used.add(hit);
    return hit ? 1 : 0;
  });
}
