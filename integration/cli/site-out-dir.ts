import { createRequire } from 'node:module';
import { extname, join } from 'node:path';
import { Worker } from 'node:worker_threads';

/** Beside this module, with the ending it has itself: TypeScript here, JavaScript in the published package. */
const THREAD = new URL(`./site-out-dir-thread${extname(import.meta.url)}`, import.meta.url);

/** What the thread is told, and what it answers. */
export interface SiteConfig {
  astro: string;
  root: string;
}

/**
 * Absolute path of the folder into which the Astro config of the site in this folder builds; null where there is no Astro, or its config
 * cannot be loaded. Loads it in a thread: a config is code, and may end the process it runs in.
 */
export async function outDirOfSite(): Promise<string | null> {
  const root = process.cwd();
  let astro: string;
  try {
    astro = createRequire(join(root, 'package.json')).resolve('astro');
  } catch {
    return null;
  }
  const workerData: SiteConfig = { astro, root };
  const worker = new Worker(THREAD, { workerData, stdout: true, stderr: true });
  return new Promise((done) => {
    worker.on('message', done);
    worker.on('error', () => {
      done(null);
    });
    worker.on('exit', () => {
      done(null);
    });
  }).then(async (outDir) => {
    await worker.terminate();
    return typeof outDir === 'string' ? outDir : null;
  });
}
