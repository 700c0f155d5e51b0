import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { OUR_CALLOUTS } from '../options.ts';
import type { ResolvedVerbatimOptions } from '../options.ts';
import type { Site } from '../site.ts';

const NAME = 'virtual:astro-verbatim/render';
const RESOLVED = `\0${NAME}`;
/** Beside this module, with the ending it has itself: TypeScript here, JavaScript in the published package. */
const beside = (path: string) =>
  fileURLToPath(new URL(`${path}${extname(import.meta.url)}`, import.meta.url)).replaceAll('\\', '/');
const EVALUATE = beside('../evaluate/index');
const PUBLISHING = beside('../articles/publishing');

/**
 * Serves `virtual:astro-verbatim/render`, which `<Article>` imports: a function in the render mode of the site, and one that says why
 * builds leave an article out, where pages can show such.
 * So a site in one mode carries none of the code of the other, and the site's callouts come in by an ordinary import, with
 * their styles.
 */
export function renderModule({ options, now }: Site): Plugin {
  const renders =
    options.render === 'module'
      ? `import { render } from 'astro:content';\nexport const renderArticle = (entry) => render(entry);`
      : evaluating(options.components);
  const code = `${renders}\n${now === null ? telling(options) : 'export const notYet = () => null;'}`;
  return {
    name: 'astro-verbatim:render',
    resolveId: { filter: { id: /^virtual:astro-verbatim\/render$/ }, handler: () => RESOLVED },
    load: { filter: { id: /^\0virtual:astro-verbatim\/render$/ }, handler: () => ({ code, map: null }) },
  };
}

const telling = ({ futureDates }: Pick<ResolvedVerbatimOptions, 'futureDates'>) => `
import { heldBack, publishingOf } from ${JSON.stringify(PUBLISHING)};
const options = ${JSON.stringify({ futureDates })};
export const notYet = ({ data }) =>
  data?.draft === undefined ? null : heldBack(publishingOf(data, options), Date.now());
`;

const evaluating = (components: string) => `
import { Attribution, Quotation } from ${JSON.stringify(components)};
import { evaluate, show } from ${JSON.stringify(EVALUATE)};
export const renderArticle = (entry, components, lang) =>
  components === undefined && ${components === OUR_CALLOUTS}
    ? show(entry, lang)
    : evaluate(entry, { Attribution, Quotation });
`;

const PAGES = 'virtual:astro-verbatim/pages';

/** Serves `virtual:astro-verbatim/pages`: where the articles' pages are, for what links to them from elsewhere. */
export function pagesModule(articlePage: string): Plugin {
  const code = `export const articlePage = ${JSON.stringify(articlePage)};`;
  return {
    name: 'astro-verbatim:pages',
    resolveId: { filter: { id: /^virtual:astro-verbatim\/pages$/ }, handler: () => `\0${PAGES}` },
    load: { filter: { id: /^\0virtual:astro-verbatim\/pages$/ }, handler: () => ({ code, map: null }) },
  };
}

const LABEL_WORDS = 'virtual:astro-verbatim/labels';

/** Serves `virtual:astro-verbatim/labels`: the language of the site's pages, and its own words in place of ours. */
export function labelsModule({ lang, ...own }: ResolvedVerbatimOptions['labels']): Plugin {
  const code = `export const lang = ${JSON.stringify(lang)};\nexport const own = ${JSON.stringify(own)};`;
  return {
    name: 'astro-verbatim:labels',
    resolveId: { filter: { id: /^virtual:astro-verbatim\/labels$/ }, handler: () => `\0${LABEL_WORDS}` },
    load: { filter: { id: /^\0virtual:astro-verbatim\/labels$/ }, handler: () => ({ code, map: null }) },
  };
}
