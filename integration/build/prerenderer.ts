import { rm } from 'node:fs/promises';
import type { AstroPrerenderer } from 'astro';
import { Progress } from '../progress.ts';
import { sharded } from './shard.ts';
import type { Shard } from './shard.ts';

/** What Astro knows of the pages of the last build, under `experimental.incrementalBuild`; in its cache folder. */
const INCREMENTAL = 'incremental-build.json';

/** Astro's own prerenderer, for the pages of one part or of all, that tells every ten seconds how far it is. */
export function prerendererOf(whole: AstroPrerenderer, shard: Shard | null, cacheDir: URL): AstroPrerenderer {
  const part = sharded(whole, shard);
  let progress: Progress | undefined;
  return {
    ...part,
    getStaticPaths: async () => {
      const paths = await part.getStaticPaths();
      // Astro has read it by now, and writes it when all pages are rendered. A build that is killed before has changed some of the pages that it
      // tells of, so that the next build must not believe it.
      await rm(new URL(INCREMENTAL, cacheDir), { force: true });
      // Astro writes a line for each page, so one line that changes would be torn.
      progress = new Progress('rendered', paths.length, { noun: 'pages', live: false });
      return paths;
    },
    render: async (request, options) => {
      const response = await part.render(request, options);
      progress?.advance();
      return response;
    },
  };
}
