import type { Loader } from 'astro/loaders';
import { z } from 'zod';
import { encodingOption } from './articles/encoding.ts';
import { plainly } from './convert/printable.ts';
import { readOptions } from './convert/options.ts';
import { articleData } from './schema.ts';
import { currentSite } from './site.ts';
import type { ReadArticle } from './site.ts';
import { printably } from './terminal/for-astro.ts';

export { cacheKeyOf } from './build/cache-key.ts';

const glob = z
  .string()
  .min(1)
  .regex(/^!?(?!\.{0,2}\/)/, 'a glob below `base`, not beginning with "/", "./" or "../"');

const articlesOptions = z.strictObject({
  /** Folder of the articles, from the site's root. Default `'./content'`. */
  base: z.string().min(1).default('./content'),
  /** Which `.txt` files below `base` are articles: a glob or several, `!` before one leaves files out. Default: all. */
  pattern: z.union([glob, z.array(glob).min(1)]).default('**/*.txt'),
  /**
   * Table of the articles' metadata (`articles.csv`), from `base`; `false` for none. It states what the texts do not say or say wrongly; a sidecar says
   * it for one article and stands before it. Default: `'articles.csv'` where there is one.
   */
  metadata: z
    .union([z.string().regex(/^(?!\.{0,2}\/)./, 'a path below `base`'), z.literal(false)], {
      error: 'a path below `base`, or false',
    })
    .optional(),
  /** Whether a build goes on where there is no article. Default `false`: an archive that is empty by mistake is an error. */
  allowEmpty: z.boolean().default(false),
  /** WHATWG name of the encoding of these articles, where it is not what the bytes look like. A sidecar overrides it for one. */
  encoding: encodingOption,
});

/** As a user writes them. */
export type ArticlesOptions = z.input<typeof articlesOptions>;

/**
 * Content-layer loader of plain-text articles. An entry's id is the slug of its path below `base`; its data is `articleData` of
 * `astro-verbatim/schema`: metadata and quotations, never the body. Needs `verbatim()` in `astro.config.mjs`.
 *
 * A file that cannot be an article stops the build or is left out, as `onError` of `verbatim()` says. Files whose name begins with a
 * dot are left alone. Symbolic links are followed within `base` and refused where they leave it; a file is one article, however many
 * links lead to it.
 *
 * @throws OptionsError for bad options; when it loads, an Error naming both files when two would have one id.
 */
export function articles(options: ArticlesOptions = {}): Loader & { schema: typeof articleData } {
  const { base, pattern, metadata, allowEmpty, encoding } = plainly(() =>
    readOptions(articlesOptions, options, 'articles() in the content config'),
  );
  return {
    name: 'astro-verbatim',
    schema: articleData,
    load: printably((context) =>
      currentSite('articles()').load(
        { base, patterns: [pattern].flat(), metadata, allowEmpty, encoding },
        context,
      ),
    ),
  };
}

/**
 * The text and the bytes of an entry's file as it lies on disk now, for pages that print words of it or offer it for download.
 *
 * @throws ArticleError naming the file when it can no longer be read.
 */
export function readArticle(entry: { data: { file: string } }): Promise<ReadArticle> {
  return new Promise((done) => {
    done(currentSite('readArticle()').read(entry.data.file));
  });
}
