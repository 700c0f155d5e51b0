import type { LoaderContext } from 'astro/loaders';
import { countQuotations } from '../proof/manifest.ts';
import type { ArticleData } from '../schema.ts';
import { stopsAtOrphans } from '../site.ts';
import type { ArticleRecord, Site } from '../site.ts';
import { toModulePath } from '../vite/module-path.ts';
import { ArticleError } from './article-error.ts';
import { readArticleFile, sha256 } from './article-file.ts';
import type { ArticleFile } from './article-file.ts';
import { basisOf } from './basis.ts';
import type { Collection } from './collection.ts';
import { convertArticle } from './convert-article.ts';
import { dataOf } from './data.ts';
import { storeEntry } from './store-entry.ts';

/**
 * Brings the entry `id` up to date with its file. Nothing is converted when bytes, sidecar, options and converter are what they
 * were. The entry of a file that cannot be an article is removed, and the file told; answers whether there is an entry now.
 */
export async function updateEntry(collection: Collection, id: string, file: string): Promise<boolean> {
  const { site, context, real } = collection;
  try {
    const limits = { maxBytes: site.options.maxBytes, within: real };
    await setEntry(collection, id, readArticleFile(site.root, file, limits));
    site.refused.delete(file);
    return true;
  } catch (error) {
    if (!(error instanceof ArticleError)) throw error;
    removeEntry(site, context, id, file);
    refuse(collection, file, error.message);
    return false;
  }
}

/** Keeps why a file cannot be an article, and tells it now where that will not stop the build with a list of them all. */
export function refuse({ site, context }: Collection, file: string, message: string): void {
  site.refused.set(file, message);
  if (!site.isStrict) context.logger.error(`${message}; the article is left out`);
}

/** Takes the entry and what is recorded of its file away. */
export function removeEntry(site: Site, { store }: LoaderContext, id: string, file: string): void {
  store.delete(id);
  site.articles.delete(file);
  site.refused.delete(file);
}

async function setEntry(collection: Collection, id: string, article: ArticleFile): Promise<void> {
  const { site, context, selection } = collection;
  const { store } = context;
  const { file } = article;
  const row = collection.rows.get(file);
  const encoding = selection.encoding ?? site.options.encoding;
  const kept = basisOf(site, article, encoding);
  const basis = sha256(JSON.stringify([kept, row, site.keepsWords]));
  // A module is served by vite/article-modules.ts.
  const isModule = site.options.render === 'module';
  const place = isModule ? { filePath: toModulePath(file), deferredRender: true } : { filePath: file };
  const known = store.get<ArticleData>(id);
  site.mdxCache.keep(kept);
  if (known && isIntact(known, basis, place)) {
    if (isModule) store.addModuleImport(place.filePath);
    record(collection, id, known.data);
    return;
  }
  const converted = await convertArticle(article, site.options, encoding);
  site.mdxCache.set(kept, converted.conversion.mdx);
  const raw = dataOf(article, converted, row, site.keepsWords);
  const data = await context.parseData({ id, data: { ...raw }, filePath: file });
  const digest = sealOf(basis, data);
  // The store keeps an entry of the same digest; one that is not intact must go first.
  if (known?.digest === digest) store.delete(id);
  storeEntry(store, { id, data, digest, ...place });
  record(collection, id, raw);
}

/** Keeps what is to be known of the article, and tells of decisions without a place where that will not stop the build. */
function record(collection: Collection, id: string, data: ArticleData): void {
  const { site, context } = collection;
  const known = recordOf(collection, id, data);
  site.articles.set(data.file, known);
  if (!stopsAtOrphans(site)) for (const orphan of known.orphans) context.logger.warn(orphan);
}

/** An entry's digest seals its data as well: what a damaged or edited cache says of an article is not believed. */
function sealOf(basis: string, data: unknown): string {
  return sha256(basis + jsonOf(data));
}

/** JSON in which big integers, which front matter can hold, are strings. To ask of each value whether it is one costs ten times as much. */
function jsonOf(data: unknown): string {
  try {
    return JSON.stringify(data);
  } catch {
    return JSON.stringify(data, (_, value: unknown) => (typeof value === 'bigint' ? `${value}n` : value));
  }
}

function isIntact(
  entry: NonNullable<ReturnType<LoaderContext['store']['get']>>,
  basis: string,
  place: { filePath: string; deferredRender?: boolean },
): boolean {
  return (
    entry.filePath === place.filePath &&
    entry.deferredRender === place.deferredRender &&
    entry.body === undefined &&
    entry.rendered === undefined &&
    entry.digest === sealOf(basis, entry.data)
  );
}

function recordOf(
  { context, selection }: Collection,
  id: string,
  { file, quotations, messages, sha256, encodingConfidence }: ArticleData,
): ArticleRecord {
  const { encoding } = selection;
  return {
    file,
    collection: context.collection,
    id,
    quotations: countQuotations(quotations),
    messages: messages.length,
    orphans: messages.filter(({ rule }) => rule === 'orphan-decision').map(({ reason }) => reason),
    speakers: [...new Set(quotations.flatMap(({ speaker }) => speaker?.name ?? []))],
    sha256,
    isGuessed: encodingConfidence < 1,
    encoding,
  };
}
