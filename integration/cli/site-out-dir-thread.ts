import { fileURLToPath, pathToFileURL } from 'node:url';
import { parentPort, workerData } from 'node:worker_threads';
import type { AstroIntegration, sync as Sync } from 'astro';
import type { SiteConfig } from './site-out-dir.ts';

// The body of the thread of `site-out-dir.ts`. `sync` is the part of Astro's API that does least after the config is loaded, and it is
// stopped there.
const { astro, root } = workerData as SiteConfig;
const { sync } = (await import(pathToFileURL(astro).href)) as { sync: typeof Sync };
const loaded = new Error('the config is loaded');
const reader: AstroIntegration = {
  name: 'astro-verbatim/out-dir',
  hooks: {
    'astro:config:done': ({ config }) => {
      parentPort?.postMessage(fileURLToPath(config.outDir));
      throw loaded;
    },
  },
};
await sync({ root, logLevel: 'silent', integrations: [reader] }).catch(() => undefined);
parentPort?.close();
