import type { ArticleData } from '../schema.ts';
import type { Site } from '../site.ts';
import { readArticleFile } from './article-file.ts';
import type { ArticleFile } from './article-file.ts';
import { basisOf } from './basis.ts';
import { convertArticle } from './convert-article.ts';
import { dataOf } from './data.ts';
import type { StatedMetadata } from './stated.ts';

/** An article as the cache keeps it. */
export interface MadeArticle {
  mdx: string;
  data: ArticleData;
}

/**
 * Converts an article, `row` being what `articles.csv` states of it and `encoding` what its collection says.
 *
 * @throws ArticleError naming the file when it is no text or its sidecar is wrong.
 */
export function makeArticle(
  { options, keepsWords }: Pick<Site, 'options' | 'keepsWords'>,
  article: ArticleFile,
  row?: StatedMetadata,
  encoding?: string,
): MadeArticle {
  const converted = convertArticle(article, options, encoding);
  return {
    mdx: converted.conversion.mdx,
    data: dataOf(article, converted, row, { keepsWords, sentenceCase: options.sentenceCase }),
  };
}

/** All of a site and a collection that articles are made with: no more than another thread can be told. */
export type Making = Pick<Site, 'root' | 'options' | 'version' | 'keepsWords'> & {
  encoding: string | undefined;
};

/**
 * Makes the article of a file, wherever it lies: whether it may lie there, the loader asks before it takes what was made. `basis` is the
 * digest of all that its MDX depends on.
 *
 * @throws ArticleError
 */
export function makeFile(
  making: Making,
  file: string,
  row?: StatedMetadata,
): MadeArticle & { basis: string } {
  const article = readArticleFile(making.root, file, making.options);
  const basis = basisOf(making, article, making.encoding);
  return { basis, ...makeArticle(making, article, row, making.encoding) };
}

/** Null where it throws: the loader comes to the article, too, and tells what is wrong with it. */
export function tryMakeFile(...asked: Parameters<typeof makeFile>): ReturnType<typeof makeFile> | null {
  try {
    return makeFile(...asked);
  } catch {
    return null;
  }
}
