import { fork } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { afterAll } from 'vitest';
import { BUILD_ENVIRONMENT } from './fixture.ts';
import type { Fixture } from './fixture.ts';

const DRIVER = fileURLToPath(new URL('build-driver.ts', import.meta.url));

/** A build of the site at `root`, or a command of `verbatim` in it. */
export interface Task {
  root: string;
  words?: string[];
}

interface Done {
  status: number;
  output: string;
}

interface Builder {
  /** Does what `Fixture.build` does. */
  build: (site: Fixture) => Promise<Done>;
  /** Does what `verbatimIn` does. A command that starts Astro gives that a process of its own. */
  verbatim: (site: Fixture, words: string[]) => Promise<Done>;
}

/**
 * Builds sites one after another in one process, because most of the time of a small build is the start of Node and Astro. A test of what
 * a build leaves to the next one uses `Fixture.build`, which has a process for each.
 */
export function useBuilder(): Builder {
  let child: ChildProcess | undefined;
  afterAll(async () => {
    if (!child) return;
    child.disconnect();
    await once(child, 'exit');
  });
  const run = (task: Task) => {
    child ??= fork(DRIVER, { env: BUILD_ENVIRONMENT, stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
    const builder = child;
    builder.send(task);
    return new Promise<Done>((done, fail) => {
      const ended = () => {
        child = undefined;
        fail(new Error(`the process that builds ended at work in ${task.root}`));
      };
      builder.once('exit', ended);
      builder.once('message', (answer) => {
        builder.off('exit', ended);
        done(answer as Done);
      });
    });
  };
  return {
    build: ({ root }) => run({ root }),
    verbatim: ({ root }, words) => run({ root, words }),
  };
}
