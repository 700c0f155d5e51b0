import { compile } from '../evaluate/compile.ts';
import type { ResolvedVerbatimOptions } from '../options.ts';
import type { Site } from '../site.ts';
import { readArticleFile, readText } from './article-file.ts';
import { convertArticle } from './convert-article.ts';
import { converterVersion } from './converter-version.ts';
import { loadArticles } from './load.ts';

/** The site at `root` (an absolute path), with no article loaded yet. */
export async function openSite(root: string, options: ResolvedVerbatimOptions): Promise<Site> {
  const convert = async (file: string) =>
    (await convertArticle(await readArticleFile(root, file), options)).conversion;
  const site: Site = {
    root,
    options,
    version: await converterVersion(),
    articles: new Map(),
    refused: new Map(),
    load: (selection, context) => loadArticles(site, selection, context),
    read: async (file) => {
      const article = await readArticleFile(root, file);
      const { text, encoding, confidence } = await readText(article);
      return { bytes: article.bytes, text, encoding, confidence };
    },
    convert,
    compile: async (file) => compile((await convert(file)).mdx),
  };
  return site;
}
