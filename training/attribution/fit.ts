import { STEPS } from '../../integration/convert/clauses/model/steps.ts';
import type { Steps } from '../../integration/convert/clauses/model/steps.ts';
import { fitJudge, fitRuns, findHeldOut } from './fit-findings.ts';
import { fitPointers } from './fit-pointers.ts';
import type { Prepared } from './gold.ts';

/** Fits every step. What later steps see of earlier ones comes from models that were fitted without the article at hand. */
export function fitSteps(set: readonly Prepared[]): Steps {
  const steps = fitPointers(set);
  const held = findHeldOut(set);
  steps.judge = fitJudge(held);
  Object.assign(steps, fitRuns(held, steps));
  for (const step of STEPS) if (!(step in steps)) throw new Error(`step ${step} was not fitted`);
  return steps as Steps;
}
