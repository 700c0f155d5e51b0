import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
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
          testTimeout: 120_000,
          hookTimeout: 240_000,
          fileParallelism: false,
        },
      },
      {
        // The package as it is published, in other people's projects; and every guide, followed with it.
        test: {
          name: 'package',
          include: ['tests/{package,guides}/**/*.test.ts'],
          globalSetup: 'tests/package/global-setup.ts',
          testTimeout: 1_800_000,
          hookTimeout: 600_000,
          fileParallelism: false,
        },
      },
      {
        // Real builds, two at a time.
        test: {
          name: 'hostile',
          include: ['tests/hostile/**/*.test.ts'],
          maxConcurrency: 2,
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
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
