import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { TestProject } from 'vitest/node';
import { browserLaunch } from './chromium.ts';
import { serve } from './static-server.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of the built archive, without a slash at its end. */
    archive: string;
  }
}

const root = fileURLToPath(new URL('../..', import.meta.url));
const OUT = 'node_modules/.cache/browser-tests';

/** Builds the archive with the command of `npm run build`, into a folder of the tests' own, and serves it while they run. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  await Promise.all([run('astro', ['build', '--outDir', OUT]), browserLaunch()]);
  const { url, close } = await serve(`${root}/${OUT}`);
  project.provide('archive', url);
  return close;
}

/** @throws Error with everything the command printed, where it fails. */
function run(command: string, args: string[]): Promise<void> {
  return new Promise((done, fail) => {
    const child = spawn(`${root}/node_modules/.bin/${command}`, args, {
      cwd: root,
      env: { ...process.env, NODE_ENV: 'production' },
    });
    let printed = '';
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (chunk: Buffer) => {
        printed += chunk.toString();
      });
    child.on('error', fail);
    child.on('exit', (code) => {
      if (code === 0) done();
      else fail(new Error(`${command} ${args.join(' ')} ended with status ${code ?? 'none'}:\n${printed}`));
    });
  });
}
