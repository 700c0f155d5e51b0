import { PAD } from '../../integration/convert/clauses/model/columns.ts';
import type { Steps } from '../../integration/convert/clauses/model/steps.ts';
import type { Weights } from '../../integration/convert/models/linear.ts';
import { findCues } from '../../integration/convert/clauses/model/cues.ts';
import { cueFeatures } from '../../integration/convert/clauses/model/features/cue.ts';
import { countAnchors } from '../../integration/convert/clauses/model/frame.ts';
import { Examples, POINTERS, addExamples } from './examples.ts';
import type { AllExamples, Pointer } from './examples.ts';
import type { Prepared } from './gold.ts';
import { Pool, learnBinary, learnChoices } from './learn.ts';
import { FOLDS, RATES } from './rates.ts';

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
    const hearts = new Set(gold.map((g) => g.a));
    f.anchor.fill(0);
    let total = 0;
    for (let i = PAD; i < f.t.count; i++) {
      f.anchors[i] = total;
      if (f.cueness[i] === 0) continue;
      cueFeatures(f, i);
      pool.push();
      labels.push(hearts.has(i) ? 1 : 0);
      if (!hearts.has(i)) continue;
      f.anchor[i] = 2;
      total++;
    }
  }
  return learnBinary(pool, labels, RATES.cue);
}
