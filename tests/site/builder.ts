import { fork } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { afterAll } from 'vitest';
import { BUILD_ENVIRONMENT } from './fixture.ts';
import type { Fixture } from './fixture.ts';

const DRIVER = fileURLToPath(new URL('build-driver.ts', import.meta.url));

/**
 * Builds sites one after another in one process, because most of the time of a small build is the start of Node and Astro. A test of what
 * a build leaves to the next one uses `Fixture.build`, which has a process for each.
 */
export function useBuilder(): (site: Fixture) => Promise<{ status: number; output: string }> {
  let child: ChildProcess | undefined;
  afterAll(async () => {
    if (!child) return;
    child.disconnect();
    await once(child, 'exit');
  });
  return (site) => {
    child ??= fork(DRIVER, { env: BUILD_ENVIRONMENT, stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
    const builder = child;
    builder.send(site.root);
    return new Promise((done, fail) => {
      const ended = () => {
        child = undefined;
        fail(new Error(`the process that builds ended while it built ${site.root}`));
      };
      builder.once('exit', ended);
      builder.once('message', (answer) => {
        builder.off('exit', ended);
        done(answer as { status: number; output: string });
      });
    });
  };
}
