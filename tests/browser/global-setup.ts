import type { TestProject } from 'vitest/node';
import { browserLaunch } from './chromium.ts';
import { root, run } from './run.ts';
import { serve } from './static-server.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of the built archive, without a slash at its end. */
    archive: string;
  }
}

const OUT = 'node_modules/.cache/browser-tests';

/** Builds the archive with the command of `npm run build`, into a folder of the tests' own, and serves it while they run. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  await Promise.all([run('astro', ['build', '--outDir', OUT]), browserLaunch()]);
  const { url, close } = await serve(`${root}/${OUT}`);
  project.provide('archive', url);
  return close;
}
