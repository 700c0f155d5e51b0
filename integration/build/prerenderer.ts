import type { AstroPrerenderer } from 'astro';
import { Progress } from '../progress.ts';
import { forgetIncremental } from './incremental.ts';
import { atItsSize } from './large-answer.ts';
import { sharded } from './shard.ts';
import type { Shard } from './shard.ts';

/** In the cache folder, with a number behind it: under `build.concurrency` several may be written at once. */
const SPOOL = 'verbatim-answer';

/** Astro's own prerenderer, for the pages of one part or of all, that tells every ten seconds how far it is. */
export function prerendererOf(whole: AstroPrerenderer, shard: Shard | null, cacheDir: URL): AstroPrerenderer {
  const part = sharded(whole, shard);
  let progress: Progress | undefined;
  let answers = 0;
  /** Components of routes with pages that have a key: of others Astro keeps nothing, yet it would copy each answer twice to learn of it. */
  const keyed = new Set<string>();
  return {
    ...part,
    getStaticPaths: async () => {
      const paths = await part.getStaticPaths();
      for (const { route, cacheKey } of paths) if (cacheKey !== undefined) keyed.add(route.component);
      // Astro has read it by now.
      await forgetIncremental(cacheDir);
      // Astro writes a line for each page, so one line that changes would be torn.
      progress = new Progress('rendered', paths.length, { noun: 'pages', live: false });
      return paths;
    },
    render: async (request, options) => {
      const collectMetadata = options.collectMetadata === true && keyed.has(options.routeData.component);
      const rendered = await part.render(request, { ...options, collectMetadata });
      progress?.advance();
      const response = 'response' in rendered ? rendered.response : rendered;
      const isPage = response.headers.get('content-type')?.startsWith('text/html');
      if (!isPage) atItsSize(response, new URL(`${SPOOL}-${answers++}`, cacheDir));
      return rendered;
    },
  };
}
