import { afterEach, beforeEach, expect, test } from 'vitest';
import type { TestModule } from 'vitest/node';
import { TimingReporter } from '../timing-reporter.ts';

const file = (project: string, name: string, seconds: number) => {
  const parts = { environmentSetupDuration: 0, prepareDuration: 0, setupDuration: 0 };
  return {
    project: { name: project },
    relativeModuleId: `tests/${name}.test.ts`,
    diagnostic: () => ({ ...parts, collectDuration: 500, duration: seconds * 1000 - 500 }),
  } as unknown as TestModule;
};
const FILES = [file('text', 'quick', 1), file('text', 'slow', 20), file('site', 'build', 7.25)];

let before: typeof process.exitCode;
beforeEach(() => {
  before = process.exitCode;
  process.exitCode = undefined;
});
afterEach(() => {
  process.exitCode = before;
});

/** What a run of these files prints, and the exit status that it leaves. */
function runWith(allowed?: number): [printed: string, status: typeof process.exitCode] {
  const printed: string[] = [];
  const reporter = new TimingReporter(allowed, (text) => printed.push(text));
  reporter.onTestRunStart();
  reporter.onTestRunEnd(FILES);
  return [printed.join('\n'), process.exitCode];
}

test('each project and its slowest files are listed with their seconds', () => {
  const [printed, status] = runWith();
  expect(printed.split('\n').map((line) => line.trim())).toEqual([
    '',
    '21.0 s  text, 2 files',
    '20.0 s  tests/slow.test.ts',
    '1.0 s  tests/quick.test.ts',
    '',
    '7.3 s  site, 1 files',
    '7.3 s  tests/build.test.ts',
    '',
    expect.stringMatching(/^0\.0 s {2}in all$/),
  ]);
  expect(status).toBeUndefined();
});

test('a run that takes more than is allowed fails and names the slowest files', () => {
  const [printed, status] = runWith(-1);
  expect(printed).toMatch(
    /The tests took 0 s, expected at most -1 s\. Make .*\n +20\.0 s {2}tests\/slow\.test\.ts\n +7\.3 s/,
  );
  expect(status).toBe(1);
});
