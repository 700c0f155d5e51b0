import type { Plugin } from 'vite';
import { hasHtml } from '../articles/contents.ts';
import type { Site } from '../site.ts';

/** In a build, the modules of pages that a server renders on demand. */
const ON_DEMAND = 'ssr';

const RENDER = '\0virtual:astro-verbatim/render';

/** `<Article … components=…>`, as it is written and as Astro's compiler writes it. */
const OVERRIDES =
  /<Article\s(?:[^>]|=>)*?\bcomponents=|"Article",\s*\w+,\s*\{(?:[^{}]|\{[^{}]*\})*?"components":/;

/**
 * Stops the build of a server that could not show an article: it has the articles' HTML, but neither their files nor the compiler of
 * their MDX, which other callouts than ours need.
 */
export function onDemandPages(site: Site): Plugin {
  return {
    name: 'astro-verbatim:on-demand',
    apply: 'build',
    enforce: 'pre',
    applyToEnvironment: ({ name }) => name === ON_DEMAND && site.options.render === 'evaluate',
    transform: {
      filter: { id: /\.astro$|^\0virtual:astro-verbatim\/render$/ },
      handler(code, id) {
        if (id === RENDER && !hasHtml(site)) this.error(faultOf('the option `components`', ''));
        if (id !== RENDER && code.includes('astro-verbatim/components') && OVERRIDES.test(code))
          this.error(faultOf('<Article components={…}>', ` in ${id}`));
      },
    },
  };
}

const faultOf = (what: string, where: string) =>
  `a page that the server renders on demand${where} received callouts of the site's own (${what}), expected render: 'module' in verbatim(); or prerender the page: export const prerender = true.`;
