import { TURN_COLUMNS } from './columns/index.ts';
import type { Turns } from './columns/index.ts';
import type { Ballot } from './rank.ts';
import type { Decided } from './together.ts';

/**
 * What tells whether the likeliest candidate is right: how likely each is together with the other quotations and alone, the turns around, and all that
 * is known of the candidate.
 *
 * @param own - log-odds of each candidate alone
 */
export function verdictRow(
  { candidates, rows }: Ballot,
  own: Float32Array,
  decided: Decided,
  turns: Turns,
): Float32Array {
  const best = candidates.findIndex(({ who }) => who === decided.who);
  const { chances } = decided;
  const together = logOdds(chances[best]);
  const second = logOdds(largestBut(best, chances.subarray(0, candidates.length), 0));
  const alone = largestBut(best, own, LEAST);
  return Float32Array.of(
    together,
    second,
    together - second,
    chances[candidates.length],
    candidates.length,
    own[best],
    own[best] - alone,
    ...TURN_COLUMNS.map(({ of }) => of(decided.who, turns)),
    ...rows[best],
  );
}

const LEAST = -9;

function largestBut(one: number, list: Float32Array, least: number): number {
  return list.reduce((most, value, i) => (i !== one && value > most ? value : most), least);
}

const TINY = 1e-5;

function logOdds(chance: number): number {
  return Math.log(Math.max(TINY, chance) / Math.max(TINY, 1 - chance));
}

export const chanceOf = (odds: number): number => 1 / (1 + Math.exp(-odds));
