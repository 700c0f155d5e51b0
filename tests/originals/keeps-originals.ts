import { rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import fc from 'fast-check';
import { expect } from 'vitest';
import { startVerbatim, verbatim } from '../unit/cli/run.ts';
import { runsOf } from './commands.ts';
import { makeSite, makeTree, originalsIn } from './tree.ts';

/** Commands that start Astro. */
export const BUILDS: readonly string[] = ['build', 'shard'];

/** Runs a command with so many generated command lines, each on a tree of its own, and expects every original as it was. */
export async function expectOriginalsKept(command: string, numRuns: number): Promise<void> {
  await fc.assert(
    fc.asyncProperty(runsOf(command), async ({ words, input, mayChange }) => {
      const home = await makeTree();
      const isBuild = BUILDS.includes(command);
      if (isBuild) makeSite(home);
      try {
        const before = originalsIn(home, mayChange);
        const run = await (isBuild ? startVerbatim : verbatim)(words, input, home);
        expect([0, 1, 2], `${words.join(' ')}: ${run.stderr}`).toContain(run.status);
        const after = originalsIn(home, mayChange);
        if (command === 'mv') {
          const kept = [...after.values()];
          for (const [file, digest] of before)
            expect(kept, `${file} after ${words.join(' ')}`).toContain(digest);
          return;
        }
        for (const [file, digest] of before)
          expect(after.get(file), `${file} after ${words.join(' ')}`).toBe(digest);
      } finally {
        await rm(dirname(home), { recursive: true, force: true });
      }
    }),
    { numRuns, endOnFailure: true },
  );
}
