import type { Marked } from '../../marks/index.ts';
import { shareOfSpeech } from './whole-turn.ts';
import type { Words } from '../../text/index.ts';
import { readFeatures, ROWS } from './features.ts';
import type { Surroundings } from './features.ts';
import { UNIT, WEIGHTS } from '../../models/index.ts';

/** What a passage in marks can be. */
type MarkType = 'direct' | 'mixed' | 'other';

/** Probabilities of the three types, which add to 1. */
export type MarkOdds = Record<MarkType, number>;

let table: Int8Array | null = null;

/** Weights, a row of three a feature; decoded at the first call. */
function weights(): Int8Array {
  if (table) return table;
  const packed = atob(WEIGHTS);
  table = new Int8Array(ROWS * 3);
  for (let i = 0; i < packed.length; i++) table[i] = packed.charCodeAt(i);
  return table;
}

/** Counts what `readFeatures` needs of the whole article. */
export function lookAround(words: Words, groups: readonly Marked[]): Surroundings {
  const single = groups.filter(({ runs: [{ pair }] }) => pair.single).length;
  return {
    words,
    groups,
    speech: shareOfSpeech(words, groups),
    single: Math.floor((single * 10) / Math.max(1, groups.length)),
  };
}

/** How likely each type is for the group at `index`. */
export function readOdds(around: Surroundings, index: number): MarkOdds {
  const rows = weights();
  const scores = [0, 0, 0];
  for (const row of readFeatures(around, index))
    for (let k = 0; k < 3; k++) scores[k] += rows[row * 3 + k] * UNIT;
  const top = scores.reduce((most, score) => Math.max(most, score));
  const powers = scores.map((score) => Math.exp(score - top));
  const sum = powers[0] + powers[1] + powers[2];
  return { direct: powers[0] / sum, mixed: powers[1] / sum, other: powers[2] / sum };
}
