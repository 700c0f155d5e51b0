import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { defineConfig } from 'vitest/config';

/** Node keeps compiled modules between builds. Astro switches this on itself, but not in CI. */
const env = { NODE_COMPILE_CACHE: join(tmpdir(), 'node-compile-cache') };

export default defineConfig({
  test: {
    maxWorkers: '100%',
    projects: [
      {
        test: {
          name: 'text',
          include: ['tests/{unit,spec,articles,properties}/**/*.test.ts'],
          // Ratios of times are asserted, never times: a busy machine may be slow, and `npm run fuzz` takes its time.
          testTimeout: process.env.VERBATIM_FUZZ ? 7_200_000 : 60_000,
        },
      },
      {
        test: {
          name: 'site',
          include: ['tests/site/**/*.test.ts'],
          env,
          testTimeout: 120_000,
          hookTimeout: 240_000,
        },
      },
      {
        // The package as it is published, in other people's projects; and every guide, followed with it.
        test: {
          name: 'package',
          include: ['tests/{package,guides}/**/*.test.ts'],
          globalSetup: 'tests/package/global-setup.ts',
          testTimeout: 1_800_000,
          env,
          hookTimeout: 600_000,
        },
      },
      {
        test: {
          name: 'hostile',
          include: ['tests/hostile/**/*.test.ts'],
          env,
          testTimeout: 120_000,
        },
      },
      {
        // Minutes to hours, one after another: `npm run test:slow`.
        test: {
          name: 'slow',
          include: ['tests/slow/**/*.test.ts'],
          testTimeout: 1_800_000,
          fileParallelism: false,
        },
      },
      {
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          globalSetup: 'tests/browser/global-setup.ts',
          // A browser beside other work may be late once; the reporter says which test was tried again.
          retry: 1,
          env,
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
