import { join } from 'node:path';
import { openCards } from '../cards/index.ts';
import { Clock } from '../clock.ts';
import { labelsIn } from '../components/labels.ts';
import type { Labels } from '../components/labels.ts';
import { PrintableError, printable, withoutStack } from '../convert/printable.ts';
import { articleHtml } from '../evaluate/article-html.ts';
import { compile } from '../evaluate/compile.ts';
import type { ResolvedVerbatimOptions } from '../options.ts';
import { openedOf } from '../review/opened.ts';
import { limitsOf } from '../site.ts';
import type { Site } from '../site.ts';
import { readArticleFile, readText } from './article-file.ts';
import { basisOf } from './basis.ts';
import { convertArticle, convertOptionsFor } from './convert-article.ts';
import { codeDigest, converterVersion } from './converter-version.ts';
import { Drawers } from './drawers.ts';
import { fillFrom, hasHtml } from './contents.ts';
import { collectionsOf } from './kept-data.ts';
import type { Fill } from './kept-data.ts';
import { LiveEntries } from './live-entries.ts';
import { loadArticles } from './load.ts';
import { nowIn } from './publishing.ts';

const NO_HTML =
  "received render(entry) in a site with callouts of its own (the option `components`), expected <Article entry={entry} />; or set render: 'module'";

/** How a site is opened. */
interface Opening {
  command: 'build' | 'dev' | 'preview' | 'sync';
  /** Absolute path of the folder that keeps what builds share. */
  cache: string;
  keepsWords: boolean;
  keepsData: boolean;
  /** Astro's file of entries, where pages are to be given those in memory. */
  store: URL | null;
}

/** The site at `root`, an absolute path, with no article loaded yet. */
export async function openSite(
  root: string,
  options: ResolvedVerbatimOptions,
  { command, cache, keepsWords, keepsData, store }: Opening,
): Promise<Site> {
  const encodingOf = (file: string) => site.articles.get(file)?.encoding ?? options.encoding;
  const read = (file: string) => readArticleFile(root, file, limitsOf(site, file));
  const drawers = (name: string) => new Drawers(join(cache, `verbatim-${name}`));
  const kept = { mdx: drawers('mdx'), data: drawers('data') };
  // Without what is undefined, which would stand in place of a label of ours.
  const ownLabels = JSON.parse(JSON.stringify({ ...options.labels, lang: undefined })) as Partial<Labels>;
  const clock = new Clock();
  const fill: Fill = (entry, name) => fillFrom(site, kept.data)(entry, name);
  const mdx = (file: string) => {
    site.rendered.add(file);
    const article = read(file);
    const encoding = encodingOf(file);
    const basis = basisOf(site, article, encoding);
    const known = kept.mdx.get(basis);
    if (known !== null) return known;
    const { conversion } = convertArticle(article, options, encoding);
    kept.mdx.set(basis, conversion.mdx);
    return conversion.mdx;
  };
  const site: Site = {
    root,
    options,
    version: await converterVersion(),
    htmlVersion: keepsData ? '' : await codeDigest('components', 'evaluate'),
    isBuild: command === 'build',
    keepsWords,
    keepsData,
    live: store && new LiveEntries(store, fill),
    isStrict: command === 'build' && options.onError === 'fail',
    now: command === 'dev' ? null : nowIn(process.env),
    held: new Map(),
    articles: new Map(),
    refused: new Map(),
    lost: new Map(),
    people: new Map(),
    withBodies: new Set(),
    rendered: new Set(),
    clock,
    load: async (selection, context) => {
      clock.start();
      await loadArticles(site, selection, context).finally(() => {
        clock.stop();
      });
    },
    read: (file) => {
      const article = read(file);
      const { sidecar, ...decoded } = readText(article, encodingOf(file));
      return { ...decoded, bytes: article.bytes, options: convertOptionsFor(file, options, sidecar) };
    },
    open: (file) => {
      const article = read(file);
      const { text, sidecar } = readText(article, encodingOf(file));
      const { within } = limitsOf(site, file);
      return openedOf(article, text, convertOptionsFor(file, options, sidecar), sidecar, within);
    },
    cards: openCards(root, join(cache, 'verbatim-cards'), await codeDigest('cards')),
    kept,
    collections: (flat) => collectionsOf(flat, fill),
    mdx,
    html: (file, lang = options.labels.lang) =>
      clock.during(() => {
        if (!hasHtml(site)) throw withoutStack(new PrintableError(`${printable(file)}: ${NO_HTML}`));
        const compiled = compile(mdx(file));
        const html = articleHtml(compiled, labelsIn(lang, ownLabels));
        return { html, metadata: { headings: compiled.headings } };
      }),
    compile: (file) => clock.during(() => compile(mdx(file))),
  };
  return site;
}
