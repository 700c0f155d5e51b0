import type { AstroPrerenderer } from 'astro';
import { Progress } from '../progress.ts';
import { forgetIncremental } from './incremental.ts';
import { sharded } from './shard.ts';
import type { Shard } from './shard.ts';

/** Astro's own prerenderer, for the pages of one part or of all, that tells every ten seconds how far it is. */
export function prerendererOf(whole: AstroPrerenderer, shard: Shard | null, cacheDir: URL): AstroPrerenderer {
  const part = sharded(whole, shard);
  let progress: Progress | undefined;
  return {
    ...part,
    getStaticPaths: async () => {
      const paths = await part.getStaticPaths();
      // Astro has read it by now.
      await forgetIncremental(cacheDir);
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
