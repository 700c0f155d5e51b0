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
  const second = logOdds(largestBut(best, chances, candidates.length, 0));
  const alone = largestBut(best, own, own.length, LEAST);
  const row = new Float32Array(FIRST + TURN_COLUMNS.length + rows[best].length);
  row[0] = together;
  row[1] = second;
  row[2] = together - second;
  row[3] = chances[candidates.length];
  row[4] = candidates.length;
  row[5] = own[best];
  row[6] = own[best] - alone;
  for (let k = 0; k < TURN_COLUMNS.length; k++) row[FIRST + k] = TURN_COLUMNS[k].of(decided.who, turns);
  row.set(rows[best], FIRST + TURN_COLUMNS.length);
  return row;
}

/** Numbers of its own that a row begins with. */
const FIRST = 7;
const LEAST = -9;

/** The largest of the first `count` but one; `least` where all are less. */
function largestBut(one: number, list: Float32Array, count: number, least: number): number {
  let most = least;
  for (let i = 0; i < count; i++) if (i !== one && list[i] > most) most = list[i];
  return most;
}

const TINY = 1e-5;

function logOdds(chance: number): number {
  return Math.log(Math.max(TINY, chance) / Math.max(TINY, 1 - chance));
}

export const chanceOf = (odds: number): number => 1 / (1 + Math.exp(-odds));
