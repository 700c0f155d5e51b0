import { expect, test } from 'vitest';
import { MAX_BYTES } from '../../integration/options.ts';
import { peakOf } from './peak.ts';

/** Each ended a process of 2 GB; `tests/slow/memory.test.ts` has all shapes. */
test.each(['straight marks before words', 'guillemets', 'one letter a line'])(
  'the longest article that is read, made of %s, fits into 2 GB',
  async (shape) => {
    const { memory } = await peakOf(shape, MAX_BYTES);
    expect(memory).toBeLessThan(2 * 1024 ** 3);
  },
);
