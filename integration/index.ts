import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import mdx from '@astrojs/mdx';
import type { AstroIntegration } from 'astro';
import { openSite } from './articles/open-site.ts';
import { discardDamagedStore } from './build/data-store.ts';
import { requireWritable, tellFullDiskAtExit } from './build/output-folder.ts';
import { proveBuild } from './build/prove-build.ts';
import { refuseBuild, refuseOrphans } from './build/refuse-build.ts';
import { summaryOf } from './build/summary.ts';
import { writeManifest } from './build/write-manifest.ts';
import { parseVerbatimOptions } from './options.ts';
import type { VerbatimOptions } from './options.ts';
import { enterSite } from './site.ts';
import type { Site } from './site.ts';
import { viteConfig } from './vite/index.ts';

export type { VerbatimOptions } from './options.ts';
export { OptionsError } from './convert/options.ts';

/**
 * Makes plain-text articles content of the site: `articles()` of `astro-verbatim/loader` collects them, `<Article>` of
 * `astro-verbatim/components` shows them, and every build is proven to show them to the letter.
 *
 * Adds @astrojs/mdx where the site does not have it. @throws OptionsError for bad options: key, received, expected.
 */
export default function verbatim(options: VerbatimOptions = {}): AstroIntegration {
  const resolved = parseVerbatimOptions(options);
  const started = Date.now();
  let site: Site;
  let isBuild = false;
  let isDone: (() => void) | undefined;
  return {
    name: 'astro-verbatim',
    hooks: {
      'astro:config:setup': async ({ command, config, logger, updateConfig }) => {
        site = await openSite(fileURLToPath(config.root).replace(/[\\/]$/, ''), resolved, command);
        enterSite(site);
        isBuild = command === 'build';
        await discardDamagedStore(
          command === 'dev' ? new URL('.astro/', config.root) : config.cacheDir,
          logger,
        );
        const hasMdx = config.integrations.some(({ name }) => name === '@astrojs/mdx');
        updateConfig({ integrations: hasMdx ? [] : [mdx()], vite: viteConfig(site) });
      },
      'astro:config:done': async ({ config, injectTypes }) => {
        if (isBuild) {
          const folders = {
            [fileURLToPath(config.outDir)]: 'the folder the site is built into',
            [fileURLToPath(config.cacheDir)]: 'the folder that keeps what builds share',
          };
          for (const [folder, what] of Object.entries(folders)) await requireWritable(folder, what);
          isDone = tellFullDiskAtExit(folders);
        }
        const content = await readFile(new URL('./virtual.d.ts', import.meta.url), 'utf8');
        injectTypes({ filename: 'virtual.d.ts', content });
      },
      'astro:build:start': () => {
        refuseBuild(site);
        refuseOrphans(site);
      },
      'astro:build:done': async ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        const proven = resolved.verify === false ? null : await proveBuild(site, folder, logger);
        if (proven) await writeManifest(site, folder, proven.proof, proven.facts);
        isDone?.();
        logger.info(summaryOf(site, proven?.proof ?? null, (Date.now() - started) / 1000));
      },
    },
  };
}
