import { afterAll, expect, test } from 'vitest';
import { MAX_BYTES } from '../../integration/options.ts';
import { peakOf } from '../properties/peak.ts';
import { SHAPES } from '../properties/shapes.ts';

const MB = 1024 ** 2;
const SIZES = [MB, 4 * MB, MAX_BYTES];

const peaks = new Map<string, number[]>();

test.for(Object.keys(SHAPES))('%s', async (shape, { expect }) => {
  const memory: number[] = [];
  peaks.set(shape, memory);
  for (const bytes of SIZES) memory.push((await peakOf(shape, bytes)).memory);
  expect(Math.max(...memory)).toBeLessThan(2048 * MB);
});

/** What BENCHMARKS.md shows. */
afterAll(() => {
  const worst = [...peaks].sort(([, a], [, b]) => Math.max(...b) - Math.max(...a)).slice(0, 12);
  console.table(
    worst.map(([shape, memory]) => ({
      shape,
      ...Object.fromEntries(
        memory.map((peak, at) => [`${SIZES[at] / MB} MB`, `${(peak / 1024 ** 3).toFixed(2)} GB`]),
      ),
    })),
  );
  expect(peaks.size).toBe(Object.keys(SHAPES).length);
});
