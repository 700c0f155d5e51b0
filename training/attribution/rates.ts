import type { Step } from '../../integration/convert/clauses/model/steps.ts';
import type { Rates } from './learn.ts';

/** Parts of the articles in cross-validation. */
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
