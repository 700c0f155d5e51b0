import { readBits, readRows, readTable, toWeights } from '../../models/index.ts';
import { STEPS } from './steps.ts';
import type { Step, Steps } from './steps.ts';
import type { HashTable, PackedTable, PackedWeights } from '../../models/index.ts';
import { FILTERED } from './frame.ts';
import type { Filters } from './frame.ts';

/** Everything that was learned. */
export interface Model {
  /** Word → class (`classes.ts`). */
  classes: HashTable;
  /** Word → how often it is the head of a cue, 1 to 6. */
  cues: HashTable;
  filters: Filters;
  steps: Steps;
}

/** A model as text, one character a number of six bits; what `npm run train:attribution` writes. */
export interface PackedModel {
  classes: PackedTable;
  cues: PackedTable;
  /** Six pairs a digit, the first in the lowest bit. */
  filters: Record<keyof Filters, string>;
  steps: Record<Step, PackedWeights>;
}
/** Reads a packed model; takes some milliseconds. */
export function unpack(packed: PackedModel): Model {
  const steps = {} as Steps;
  for (const step of STEPS)
    steps[step] = toWeights(readRows(packed.steps[step].rows), packed.steps[step].unit);
  const filters = {} as Filters;
  for (const name of FILTERED) filters[name] = readBits(packed.filters[name]);
  return { classes: readTable(packed.classes), cues: readTable(packed.cues), filters, steps };
}
