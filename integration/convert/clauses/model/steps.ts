import type { Weights } from '../../models/index.ts';

/** The steps, each with weights of its own. */
export const STEPS = [
  'cue',
  'cueStart',
  'cueEnd',
  'sourceStart',
  'sourceEnd',
  'contentStart',
  'contentEnd',
  'judge',
  'run',
  'link',
] as const;
export type Step = (typeof STEPS)[number];
export type Steps = Record<Step, Weights>;
