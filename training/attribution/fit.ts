import { PAD } from '../../integration/convert/clauses/model/columns.ts';
import { STEPS } from '../../integration/convert/clauses/model/steps.ts';
import type { Weights } from '../../integration/convert/models/linear.ts';
import type { Step, Steps } from '../../integration/convert/clauses/model/steps.ts';
import { findCues } from '../../integration/convert/clauses/model/cues.ts';
import { cueFeatures } from '../../integration/convert/clauses/model/features/cue.ts';
import { countAnchors } from '../../integration/convert/clauses/model/frame.ts';
import { Examples, POINTERS, addExamples } from './examples.ts';
import type { AllExamples, Pointer } from './examples.ts';
import { fitJudge, fitRuns, findHeldOut } from './fit-findings.ts';
import type { Prepared } from './gold.ts';
import { Pool, learnBinary, learnChoices } from './learn.ts';
import type { Rates } from './learn.ts';

export const FOLDS = 4;

/** How each step is fitted, chosen by cross-validation inside train. Bits are what the package can afford. */
export const RATES: Record<Step, Rates> = {
  cue: { epochs: 6, rate: 0.05, decay: 1e-3, damping: 1e-6, bits: 18, seed: 1 },
  cueStart: { epochs: 5, rate: 0.2, decay: 1e-3, damping: 1, bits: 13, seed: 2 },
  cueEnd: { epochs: 5, rate: 0.2, decay: 1e-3, damping: 1, bits: 13, seed: 3 },
  sourceStart: { epochs: 7, rate: 0.2, decay: 1e-3, damping: 1, bits: 18, seed: 4 },
  sourceEnd: { epochs: 6, rate: 0.15, decay: 1e-3, damping: 1, bits: 16, seed: 5 },
  contentStart: { epochs: 7, rate: 0.2, decay: 1e-3, damping: 1, bits: 17, seed: 6 },
  contentEnd: { epochs: 7, rate: 0.12, decay: 1e-3, damping: 1, bits: 17, seed: 7 },
  judge: { epochs: 5, rate: 0.05, decay: 1e-3, damping: 1, bits: 15, seed: 8 },
  run: { epochs: 5, rate: 0.1, decay: 1e-3, damping: 1, bits: 15, seed: 9 },
  link: { epochs: 6, rate: 0.15, decay: 1e-3, damping: 1, bits: 16, seed: 10 },
};

/** Fits every step. What later steps see of earlier ones comes from models that were fitted without the article at hand. */
export function fitSteps(set: readonly Prepared[]): Steps {
  const steps = fitPointers(set);
  const held = findHeldOut(set);
  steps.judge = fitJudge(held);
  Object.assign(steps, fitRuns(held, steps));
  for (const step of STEPS) if (!(step in steps)) throw new Error(`step ${step} was not fitted`);
  return steps as Steps;
}

/** Fits the cue model and the choices around a cue. */
export function fitPointers(set: readonly Prepared[]): Partial<Steps> & Record<Pointer | 'cue', Weights> {
  const cue = fitCues(set);
  for (let fold = 0; fold < FOLDS; fold++) {
    const weights = fitCues(set.filter((_, i) => i % FOLDS !== fold));
    for (const p of set.filter((_, i) => i % FOLDS === fold)) {
      p.f.anchor.fill(0);
      findCues(p.f, weights, 1);
      p.held.set(p.f.anchor);
    }
  }
  const all = Object.fromEntries(POINTERS.map((step) => [step, new Examples()])) as AllExamples;
  for (const p of set) {
    p.f.anchor.set(p.held);
    countAnchors(p.f);
    const byHeart = Map.groupBy(
      p.gold.filter((g) => g.a >= 0),
      (g) => g.a,
    );
    for (const [a, golds] of byHeart) addExamples(p.f, a, golds, all);
  }
  const fitted = POINTERS.map((step) => [step, learnChoices(all[step].pool, all[step].list, RATES[step])]);
  return { cue, ...(Object.fromEntries(fitted) as Record<Pointer, Weights>) };
}

function fitCues(set: readonly Prepared[]): Weights {
  const pool = new Pool();
  const labels: number[] = [];
  for (const { f, gold } of set) {
    const heads = new Set(gold.map((g) => g.a));
    f.anchor.fill(0);
    let total = 0;
    for (let i = PAD; i < f.t.count; i++) {
      f.anchors[i] = total;
      if (f.cueness[i] === 0) continue;
      cueFeatures(f, i);
      pool.push();
      labels.push(heads.has(i) ? 1 : 0);
      if (!heads.has(i)) continue;
      f.anchor[i] = 2;
      total++;
    }
  }
  return learnBinary(pool, labels, RATES.cue);
}
