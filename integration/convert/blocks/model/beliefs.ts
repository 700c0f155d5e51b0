/** The network's chances, summed over an article so that every candidate can be compared with them. */
import type { SpanChance } from '../../models/index.ts';

export interface Beliefs {
  count: number;
  longest: number;
  /** Chance of each paragraph to be quoted, to begin and to end a quotation. */
  inside: Float64Array;
  start: Float64Array;
  end: Float64Array;
  /** Spans by their first paragraph, and by their last. */
  spans: readonly (readonly SpanChance[])[];
  ending: readonly (readonly SpanChance[])[];
  /** How many quotations are expected, and the highest chance of one span. */
  expected: number;
  highest: number;
  /** Where each paragraph's words begin, and the end of the last's. */
  words: Int32Array;
}

export function sumBeliefs(
  spans: readonly SpanChance[],
  count: number,
  longest: number,
  words: Int32Array,
): Beliefs {
  const start = new Float64Array(count + 1);
  const end = new Float64Array(count + 1);
  const inside = new Float64Array(count + 2);
  const starting: SpanChance[][] = Array.from({ length: count }, () => []);
  const ending: SpanChance[][] = Array.from({ length: count }, () => []);
  let expected = 0;
  let highest = 0;
  for (const span of spans) {
    const { first, last, chance } = span;
    start[first] += chance;
    end[last] += chance;
    inside[first] += chance;
    inside[last + 1] -= chance;
    expected += chance;
    highest = Math.max(highest, chance);
    starting[first].push(span);
    ending[last].push(span);
  }
  for (let p = 1; p <= count; p++) inside[p] += inside[p - 1];
  return { count, longest, inside, start, end, spans: starting, ending, expected, highest, words };
}

/** Value where there is no paragraph. */
export const NOWHERE = -1;

/** A chance of a paragraph of the article, or `NOWHERE`. */
export function chanceAt(chances: Float64Array, { count }: Beliefs, p: number): number {
  return p < 0 || p >= count ? NOWHERE : chances[p];
}
