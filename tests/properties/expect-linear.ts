import { expect } from 'vitest';
import { growthOf } from './growth.ts';
import { IS_WHOLE } from '../sample.ts';

/** A task that takes no time at this length is measured at a longer one. */
const LENGTH = IS_WHOLE ? 8_000 : 4_000;
/** Twice the text may take twice as long, and what memory and caches add; a quadratic step would take four times as long. */
const RATIO_MOST = 2.6;

/** Holds that the cost of a task is linear in the length that it is made for. */
export function expectLinear(make: (length: number) => () => unknown, from = LENGTH): void {
  const { length, times, ratio } = growthOf(make, from, RATIO_MOST);
  const seen = `${times.map((time) => time.toFixed(1)).join(', ')} ms for a length of ${length}, twice and four times as much`;
  expect(ratio, seen).toBeLessThan(RATIO_MOST);
}
