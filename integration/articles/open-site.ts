import { join } from 'node:path';
import { openCards } from '../cards/index.ts';
import { compile } from '../evaluate/compile.ts';
import type { ResolvedVerbatimOptions } from '../options.ts';
import { openedOf } from '../review/opened.ts';
import type { Site } from '../site.ts';
import { readArticleFile, readText } from './article-file.ts';
import { basisOf } from './basis.ts';
import { convertArticle, convertOptionsFor } from './convert-article.ts';
import { codeDigest, converterVersion } from './converter-version.ts';
import { loadArticles } from './load.ts';
import { MdxCache } from './mdx-cache.ts';

/** The site at `root`, with no article loaded yet; `cache` is the folder that keeps what builds share. Both are absolute paths. */
export async function openSite(
  root: string,
  options: ResolvedVerbatimOptions,
  command: 'build' | 'dev' | 'preview' | 'sync',
  cache: string,
  keepsWords: boolean,
): Promise<Site> {
  const encodingOf = (file: string) => site.articles.get(file)?.encoding ?? options.encoding;
  const read = (file: string) => readArticleFile(root, file, options);
  const mdxCache = new MdxCache(join(cache, 'verbatim-mdx'));
  const mdx = async (file: string) => {
    site.rendered.add(file);
    const article = read(file);
    const encoding = encodingOf(file);
    const basis = basisOf(site, article, encoding);
    const kept = mdxCache.get(basis);
    if (kept !== null) return kept;
    const { conversion } = await convertArticle(article, options, encoding);
    mdxCache.set(basis, conversion.mdx);
    return conversion.mdx;
  };
  const site: Site = {
    root,
    options,
    version: await converterVersion(),
    isBuild: command === 'build',
    keepsWords,
    isStrict: command === 'build' && options.onError === 'fail',
    articles: new Map(),
    refused: new Map(),
    rendered: new Set(),
    load: (selection, context) => loadArticles(site, selection, context),
    read: async (file) => {
      const article = read(file);
      const { sidecar, ...decoded } = await readText(article, encodingOf(file));
      return { ...decoded, bytes: article.bytes, options: convertOptionsFor(file, options, sidecar) };
    },
    open: async (file) => {
      const article = read(file);
      const { text, sidecar } = await readText(article, encodingOf(file));
      return openedOf(article, text, convertOptionsFor(file, options, sidecar), sidecar.places);
    },
    cards: openCards(root, join(cache, 'verbatim-cards'), await codeDigest('cards')),
    mdxCache,
    mdx,
    compile: async (file) => compile(await mdx(file)),
  };
  return site;
}
