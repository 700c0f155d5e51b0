import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { DATA_STORE, discardDamagedStore } from './build/data-store.ts';
import { requireWritable, tellFullDiskAtExit } from './build/output-folder.ts';
import { openPartCache, prunePartCaches } from './build/part-cache.ts';
import { firstPart } from './build/parts.ts';
import { prerendererOf } from './build/prerenderer.ts';
import { proveBuild } from './build/prove-build.ts';
import { openProofs } from './build/proven-pages.ts';
import { refuseBuild, refuseOrphans } from './build/refuse-build.ts';
import { refuseOutput } from './build/refuse-output.ts';
import { requireAstro } from './build/require-astro.ts';
import { shardOf } from './build/shard.ts';
import { clearOutput, removeStale } from './build/standing-pages.ts';
import type { StandingPages } from './build/standing-pages.ts';
import { summaryOf } from './build/summary.ts';
import { writeManifest } from './build/write-manifest.ts';
import { OptionsError } from './convert/options.ts';
import { plainly } from './convert/printable.ts';
import { judgeSite } from './hosts/judge-site.ts';
import { measureSite } from './hosts/measure-site.ts';
import { addToProcessor } from './markdown/add-to-processor.ts';
import { parseVerbatimOptions } from './options.ts';
import type { VerbatimOptions } from './options.ts';
import { reviewServer } from './review/server.ts';
import { SETTINGS, readSettings } from './settings.ts';
import { enterSite } from './site.ts';
import type { Site } from './site.ts';
import { QUOTATIONS_APP } from './toolbar/index.ts';
import { viteConfig } from './vite/index.ts';
import { printableHooks } from './terminal/for-astro.ts';

export type { VerbatimOptions } from './options.ts';
export { OptionsError } from './convert/options.ts';

const NO_SHARDS =
  'VERBATIM_SHARD received a part of a site that has an adapter, expected a static site: pages that a server renders cannot be parted. Build it whole, or take the adapter out.';

/**
 * Makes plain-text articles content of the site: `articles()` of `astro-verbatim/loader` collects them, `<Article>` of
 * `astro-verbatim/components` shows them, and every build is proven to show them to the letter.
 *
 * Adds @astrojs/mdx where the site does not have it. @throws OptionsError for bad options: key, received, expected.
 */
export default function verbatim(options: VerbatimOptions = {}): AstroIntegration {
  let resolved = plainly(() => parseVerbatimOptions(options));
  let shard = shardOf(process.env);
  let site: Site;
  let isBuild = false;
  let hasAdapter = false;
  /** What builds share, and in it what they know of the pages they make: a part has a place of its own. */
  let shared: URL;
  let cacheDir: URL;
  let outDir: URL;
  /** Whether it is emptied here, and not by Astro. */
  let clearsOutput = false;
  let standing: StandingPages = new Map();
  let isDone: (() => void) | undefined;
  return {
    name: 'astro-verbatim',
    hooks: printableHooks({
      'astro:config:setup': async ({
        command,
        config,
        injectScript,
        logger,
        updateConfig,
        addDevToolbarApp,
        addWatchFile,
      }) => {
        requireAstro();
        // Under another Astro these could not even be loaded.
        const { openSite } = await import('./articles/open-site.ts');
        const root = fileURLToPath(config.root).replace(/[\\/]$/, '');
        resolved = parseVerbatimOptions({ ...(await readSettings(root)), ...options });
        addWatchFile(new URL(SETTINGS, config.root));
        shared = config.cacheDir;
        const own = command === 'build' && shard ? await openPartCache(shared, shard) : shared;
        const storeFolder = command === 'dev' ? new URL('.astro/', config.root) : own;
        const isServed = config.adapter !== undefined;
        const isOneFile = config.experimental.collectionStorage === 'single-file';
        site = await openSite(root, resolved, {
          command,
          cache: fileURLToPath(shared),
          keepsWords: isServed,
          keepsData: !isServed && isOneFile,
          store: command === 'dev' && isOneFile ? new URL(DATA_STORE, storeFolder) : null,
        });
        enterSite(site);
        isBuild = command === 'build';
        await discardDamagedStore(storeFolder, logger);
        if (command === 'dev') addDevToolbarApp(QUOTATIONS_APP);
        const hasMdx = config.integrations.some(({ name }) => name === '@astrojs/mdx');
        const { markdown } = resolved;
        const styles = stylesFor(config.integrations);
        updateConfig({
          cacheDir: own,
          integrations: hasMdx ? [] : [(await import('@astrojs/mdx')).default()],
          vite: viteConfig(site, config.trailingSlash, markdown === false ? styles : []),
        });
        clearsOutput =
          isBuild &&
          !isServed &&
          config.experimental.incrementalBuild &&
          config.vite.build?.emptyOutDir !== false;
        if (clearsOutput) updateConfig({ vite: { build: { emptyOutDir: false } } });
        const { processor } = config.markdown;
        const isKnown = addToProcessor(processor, markdown, root);
        if (markdown === false) return;
        // Markdown makes callouts on pages that import no component.
        for (const path of styles) injectScript('page-ssr', `import ${JSON.stringify(path)};`);
        if (!isKnown)
          logger.warn(
            `markdown: received the processor "${processor.name}", expected satteri() or unified(); quotations in Markdown stay as they are`,
          );
      },
      'astro:config:done': async ({ config, injectTypes }) => {
        hasAdapter = config.adapter !== undefined;
        ({ cacheDir, outDir } = config);
        if (isBuild) {
          if (shard && hasAdapter) throw new OptionsError(NO_SHARDS);
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
      'astro:server:setup': ({ server }) => {
        server.middlewares.use(reviewServer(site, server.config.server.allowedHosts));
      },
      'astro:build:start': async ({ setPrerenderer }) => {
        await refuseOutput(site, outDir, cacheDir, process.send?.bind(process));
        refuseBuild(site);
        refuseOrphans(site);
        // An adapter may have a prerenderer of its own.
        if (hasAdapter) return;
        shard ??= firstPart(process.env, site.articles.size, process.send?.bind(process));
        if (clearsOutput) standing = clearOutput(outDir, cacheDir);
        setPrerenderer((whole) => prerendererOf(whole, shard, cacheDir));
      },
      'astro:build:done': async ({ dir, logger }) => {
        site.clock.start();
        const folder = fileURLToPath(dir);
        removeStale(outDir, cacheDir, standing);
        const proofs = openProofs(fileURLToPath(cacheDir));
        const proven =
          resolved.verify === false ? null : await proveBuild(site, folder, logger, shard, proofs);
        if (proven) await writeManifest(site, folder, proven, shard);
        if (resolved.host && !shard)
          for (const fault of judgeSite(await measureSite(folder), resolved.host)) logger.warn(fault);
        for (const drawers of [site.kept.mdx, site.kept.data, ...(proven ? [proofs] : [])])
          await drawers.prune();
        await site.cards.prune(shard?.of);
        await prunePartCaches(shared, shard);
        isDone?.();
        logger.info(summaryOf(site, proven?.proof ?? null, site.clock.seconds));
      },
    }),
  };
}

/** Stylesheets of the callouts, in order. */
function stylesFor(integrations: readonly AstroIntegration[]): string[] {
  const isStarlight = integrations.some(({ name }) => name === '@astrojs/starlight');
  return [...(isStarlight ? ['starlight-layers'] : []), 'verbatim'].map((name) =>
    fileURLToPath(new URL(`./components/${name}.css`, import.meta.url)).replaceAll('\\', '/'),
  );
}
