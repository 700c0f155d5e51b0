import { fork } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { expect } from 'vitest';
import { verbatim } from '../unit/cli/run.ts';
import { runsOf } from './commands.ts';
import type { Run } from './commands.ts';
import { makeSite, makeTree, originalsIn } from './tree.ts';

const STARTS_ASTRO = /^(?:build|shard)$/;
const DRIVER = fileURLToPath(new URL('./driver.ts', import.meta.url));

/** Runs a command with so many generated command lines, each on a tree of its own, and expects every original as it was. */
export async function expectOriginalsKept(command: string, numRuns: number, seed?: number): Promise<void> {
  const driver = fork(DRIVER, { stdio: 'ignore' });
  try {
    await fc.assert(
      fc.asyncProperty(runsOf(command), async (run) => {
        const home = await makeTree();
        if (STARTS_ASTRO.test(command)) makeSite(home);
        try {
          const before = originalsIn(home, run.mayChange);
          await runIn(driver, home, run);
          const after = originalsIn(home, run.mayChange);
          for (const [file, digest] of before)
            expect(after.get(file), `${file} after ${run.words.join(' ')}`).toBe(digest);
        } finally {
          await rm(dirname(home), { recursive: true, force: true });
        }
      }),
      { numRuns, endOnFailure: true, ...(seed === undefined ? {} : { seed }) },
    );
  } finally {
    driver.kill();
  }
}

/** A command that starts Astro has a process of its own. */
async function runIn(driver: ChildProcess, home: string, { words, input }: Run): Promise<void> {
  if (STARTS_ASTRO.test(words[0])) {
    const run = await verbatim(words, input, home);
    expect([0, 1, 2], run.stderr).toContain(run.status);
    return;
  }
  const answer = new Promise<{ status?: number; error?: string }>((done, fail) => {
    driver.once('message', done);
    driver.once('exit', () => {
      fail(new Error(`the process ended: ${words.join(' ')}`));
    });
  });
  driver.send({ home, words, input });
  const { status, error } = await answer;
  driver.removeAllListeners('exit');
  expect(error, words.join(' ')).toBeUndefined();
  expect([0, 1, 2], words.join(' ')).toContain(status);
}
