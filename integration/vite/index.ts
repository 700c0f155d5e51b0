import type { AstroConfig, AstroUserConfig } from 'astro';
import { hasHtml } from '../articles/contents.ts';
import type { Site } from '../site.ts';
import { articleModules } from './article-modules.ts';
import { dataStoreModule } from './data-store-module.ts';
import { liveEntriesModule } from './live-entries-module.ts';
import { onDemandPages } from './on-demand.ts';
import { labelsModule, pagesModule, renderModule } from './render-module.ts';

type ViteConfig = NonNullable<AstroUserConfig['vite']>;

/** The part of Vite's configuration that Verbatim needs. `styles`: stylesheets that not every page has already. */
export function viteConfig(
  site: Site,
  trailingSlash: AstroConfig['trailingSlash'],
  styles: readonly string[],
): ViteConfig {
  const articlePage = site.options.articlePage ?? `/articles/[id]${trailingSlash === 'never' ? '' : '/'}`;
  const plugins = [
    renderModule(site),
    onDemandPages(site),
    pagesModule(articlePage),
    labelsModule(site.options.labels),
    dataStoreModule(site, hasHtml(site) ? styles : []),
    ...(site.live ? [liveEntriesModule(site.live)] : []),
  ];
  if (site.options.render === 'evaluate') return { plugins };
  return {
    plugins: [...plugins, articleModules(site)],
    build: {
      rolldownOptions: {
        // Each entry of a collection carries "use astro:head-inject", and each would be warned of.
        checks: { moduleLevelDirective: false },
      },
    },
    environments: {
      prerender: {
        build: {
          rolldownOptions: {
            output: {
              codeSplitting: {
                // One chunk for all articles: Rolldown's cost goes by chunks. The wrappers that carry an entry's styles
                // (`…?astroPropagatedAssets`) must stay out: with them inside, styles reach one page only.
                groups: [{ name: 'articles', test: /\.txt\.mdx$/ }],
              },
            },
          },
        },
      },
    },
  };
}
