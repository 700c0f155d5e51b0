import { afterAll, expect, test } from 'vitest';
import { MAX_BYTES } from '../../integration/options.ts';
import { peakOf } from './peak.ts';
import { IS_WHOLE, sampled } from '../sample.ts';
import { SHAPES } from './shapes.ts';

const MB = 1024 ** 2;

/** Bytes at their highest, by shape and by megabytes of the text. */
const peaks = new Map<string, Record<string, number>>();

async function measure(shape: string, bytes: number): Promise<number> {
  const { memory } = await peakOf(shape, bytes);
  peaks.set(shape, { ...peaks.get(shape), [`${bytes / MB} MB`]: memory });
  return memory;
}

/** The sample ended a process of 2 GB. */
test.concurrent.for(sampled(SHAPES, ['straight marks before words']))(
  'the longest article that is read, made of %s, fits into 2 GB',
  async ([shape], { expect }) => {
    expect(await measure(shape, MAX_BYTES)).toBeLessThan(2048 * MB);
  },
);

/** The shapes that take most, most first. */
const worst = () =>
  [...peaks]
    .sort(([, a], [, b]) => Math.max(...Object.values(b)) - Math.max(...Object.values(a)))
    .map(([shape]) => shape);

test.runIf(IS_WHOLE)('so do shorter articles of the shapes that take most, and of plain words', async () => {
  for (const shape of [...worst().slice(0, 6), 'one line of words'])
    for (const megabytes of [1, 4])
      expect(await measure(shape, megabytes * MB), shape).toBeLessThan(2048 * MB);
});

/** The table of BENCHMARKS.md: what was measured at every size. */
afterAll(() => {
  const inGb = (bytes: number) => `${(bytes / 1024 ** 3).toFixed(2)} GB`;
  const rows = worst()
    .map((shape) => ({ shape, sizes: Object.entries(peaks.get(shape)!) }))
    .filter(({ sizes }) => sizes.length > 1);
  if (rows.length > 0)
    console.table(
      rows.map(({ shape, sizes }) => ({
        shape,
        ...Object.fromEntries(sizes.map(([size, bytes]) => [size, inGb(bytes)])),
      })),
    );
});
