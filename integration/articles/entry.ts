import type { LoaderContext } from 'astro/loaders';
import type { ArticleData } from '../schema.ts';
import type { ArticleRecord, Site } from '../site.ts';
import { toModulePath } from '../vite/module-path.ts';
import { ArticleError } from './article-error.ts';
import { readArticleFile, sha256 } from './article-file.ts';
import type { ArticleFile } from './article-file.ts';
import { convertArticle } from './convert-article.ts';
import { dataOf } from './data.ts';

/**
 * Brings the entry `id` up to date with its file. Nothing is converted when bytes, sidecar, options and converter are what they
 * were. A file that cannot be an article is told by the logger and its entry removed; answers whether there is an entry now.
 */
export async function updateEntry(
  site: Site,
  context: LoaderContext,
  id: string,
  file: string,
): Promise<boolean> {
  try {
    await setEntry(site, context, id, await readArticleFile(site.root, file));
    site.refused.delete(file);
    return true;
  } catch (error) {
    if (!(error instanceof ArticleError)) throw error;
    context.logger.error(`${error.message}; the article is left out`);
    removeEntry(site, context, id, file);
    site.refused.set(file, error.message);
    return false;
  }
}

/** Takes the entry and what is recorded of its file away. */
export function removeEntry(site: Site, { store }: LoaderContext, id: string, file: string): void {
  store.delete(id);
  site.articles.delete(file);
  site.refused.delete(file);
}

async function setEntry(site: Site, context: LoaderContext, id: string, article: ArticleFile): Promise<void> {
  const { store, collection } = context;
  const { file } = article;
  const digest = digestOf(site, article);
  const known = store.get<ArticleData>(id);
  if (known?.digest === digest && known.filePath !== undefined) {
    if (known.deferredRender) store.addModuleImport(known.filePath);
    site.articles.set(file, recordOf(collection, id, known.data));
    return;
  }
  const raw = dataOf(article, await convertArticle(article, site.options));
  const data = await context.parseData({ id, data: { ...raw }, filePath: file });
  const place =
    site.options.render === 'module'
      ? { filePath: toModulePath(file), deferredRender: true } // served by vite/article-modules.ts
      : { filePath: file };
  store.set({ id, data, digest, ...place });
  site.articles.set(file, recordOf(collection, id, raw));
}

/** All that an entry depends on. Astro's own digest of the config leaves integrations out, so the options are hashed here. */
function digestOf({ version, options }: Site, { file, bytes, sidecar }: ArticleFile): string {
  const relevant = { ...options, verify: null };
  return sha256(JSON.stringify([version, relevant, file, sha256(bytes), sidecar && sha256(sidecar)]));
}

function recordOf(
  collection: string,
  id: string,
  { file, quotations, messages }: ArticleData,
): ArticleRecord {
  const count = { block: 0, 'run-in': 0, suggested: 0 };
  for (const { status, kind } of quotations) count[status === 'suggested' ? 'suggested' : kind]++;
  return { file, collection, id, quotations: count, messages: messages.length };
}
