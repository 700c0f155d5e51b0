import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { defineConfig } from 'vitest/config';
import { TimingReporter } from './tests/timing-reporter.ts';

/** Files beside `tests/properties` of which `npm test` runs a sample (tests/sample.ts). */
const SAMPLED = [
  'unit/{clauses/model,cards/cards,detect/detect,limits,own-text}',
  'site/{addresses,build,callouts,collection,decisions,dev,full-disk,metadata,names,output-folder,refused,render-entry,same-html,shards,terminal}',
  'browser/{accessibility,callouts,csp,languages,reading,toolbar,try}',
  'package/packed',
].map((names) => `tests/${names}.test.ts`);

/** Seconds that the tests of `npm test` may take in CI, lint not counted. npm sets the name of the script. */
const allowed = process.env.CI && process.env.npm_lifecycle_event === 'test' ? 600 : undefined;

/** Every process that a test starts finds the package and Astro compiled: a start of `verbatim` takes half as long. */
const env = { NODE_COMPILE_CACHE: join(tmpdir(), 'verbatim-compile-cache') };

export default defineConfig({
  test: {
    reporters: ['default', new TimingReporter(allowed)],
    // Vitest's own choice is one worker on two cores.
    maxWorkers: '100%',
    projects: [
      {
        test: {
          name: 'text',
          include: ['tests/{unit,spec,articles,properties}/**/*.test.ts'],
          env,
          // Most files import the converter, whose models take long to load: each worker loads them once.
          isolate: false,
          // Before the builds of other projects, which would disturb its ratios of times.
          sequence: { groupOrder: 0 },
          // Ratios of times are asserted, never times: a busy machine may be slow, and `npm run fuzz` takes its time.
          testTimeout: process.env.VERBATIM_FUZZ ? 7_200_000 : 120_000,
        },
      },
      {
        test: {
          name: 'site',
          include: ['tests/site/**/*.test.ts'],
          env,
          sequence: { groupOrder: 1 },
          testTimeout: 120_000,
          hookTimeout: 240_000,
        },
      },
      {
        // The package as it is published, in other people's projects; and guides, followed with it.
        test: {
          name: 'package',
          include: ['tests/{package,guides}/**/*.test.ts'],
          globalSetup: 'tests/package/global-setup.ts',
          env,
          sequence: { groupOrder: 1 },
          testTimeout: 1_800_000,
          hookTimeout: 600_000,
        },
      },
      {
        test: {
          name: 'hostile',
          include: ['tests/hostile/**/*.test.ts'],
          env,
          sequence: { groupOrder: 1 },
          testTimeout: 120_000,
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
          sequence: { groupOrder: 1 },
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
      {
        // `npm run test:slow`: what takes minutes, and every case of what `npm test` runs a sample of.
        test: {
          name: 'slow',
          include: ['tests/{slow,properties}/**/*.test.ts', ...SAMPLED],
          globalSetup: ['tests/browser/global-setup.ts', 'tests/package/global-setup.ts'],
          env: { ...env, VERBATIM_WHOLE: '1' },
          sequence: { groupOrder: 2 },
          maxConcurrency: 2,
          // Two at a time, the longest may be late once; the reporter says which test was tried again.
          retry: 1,
          testTimeout: 1_800_000,
          hookTimeout: 600_000,
        },
      },
    ],
  },
});
