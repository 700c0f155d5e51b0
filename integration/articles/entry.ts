import { isDeepStrictEqual } from 'node:util';
import type { LoaderContext } from 'astro/loaders';
import type { KnownPerson } from '../authority/people.ts';
import type { ArticleData } from '../schema.ts';
import { stopsAtOrphans } from '../site.ts';
import type { Site } from '../site.ts';
import type { ArticleRecord, ArticleSummary, Publishing } from './article-record.ts';
import { toModulePath } from '../vite/module-path.ts';
import { ArticleError } from './article-error.ts';
import { readArticleFile, sha256 } from './article-file.ts';
import type { ArticleFile } from './article-file.ts';
import { basisOf } from './basis.ts';
import { pathInFolder } from './collection.ts';
import type { Collection } from './collection.ts';
import { contentsOf } from './contents.ts';
import { fromText, textOf } from './data-text.ts';
import { makeArticle } from './make-article.ts';
import { keepData, keptData, keyIn, namesOf, placeholderFor, summaryOf } from './kept-data.ts';
import { heldBack } from './publishing.ts';
import { storeEntry } from './store-entry.ts';

type Entry<Data = unknown> = Omit<NonNullable<ReturnType<LoaderContext['store']['get']>>, 'data'> & {
  data: Data;
};

/**
 * Brings the entry `id` up to date with its file. Nothing is converted when bytes, sidecar, options and converter are what they
 * were. The entry of a file that cannot be an article is removed, and the file told; so is, without a word, that of an article which is
 * not for readers yet, where there is to be none. Answers whether there is an entry now.
 */
export async function updateEntry(collection: Collection, id: string, file: string): Promise<boolean> {
  const { site, context, real } = collection;
  try {
    const limits = { maxBytes: site.options.maxBytes, within: real };
    const isThere = await setEntry(collection, id, readArticleFile(site.root, file, limits));
    site.refused.delete(file);
    return isThere;
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
  site.held.delete(file);
}

/** Whether the article is not for readers yet; then there is no entry of it. */
function isHeld({ site, context }: Collection, id: string, file: string, publishing: Publishing): boolean {
  const why = site.now === null ? null : heldBack(publishing, site.now);
  if (why === null) {
    site.held.delete(file);
    return false;
  }
  removeEntry(site, context, id, file);
  site.held.set(file, why);
  return true;
}

async function setEntry(collection: Collection, id: string, article: ArticleFile): Promise<boolean> {
  const { site, context, selection } = collection;
  const { store } = context;
  const { file } = article;
  const row = collection.rows.get(file);
  const encoding = selection.encoding ?? site.options.encoding;
  const mdxBasis = basisOf(site, article, encoding);
  const basis = sha256(JSON.stringify([mdxBasis, row, site.keepsWords, site.htmlVersion]));
  // A module is served by vite/article-modules.ts.
  const isModule = site.options.render === 'module';
  const place = isModule ? { filePath: toModulePath(file), deferredRender: true } : { filePath: file };
  const known = store.get<ArticleData>(id);
  site.kept.mdx.keep(mdxBasis);
  site.kept.data.keep(basis);
  const summary = known && isInPlace(known, place) ? summaryIn(collection, file, known, basis) : null;
  if (summary) {
    if (isHeld(collection, id, file, summary.publishing)) return false;
    if (isModule) store.addModuleImport(place.filePath);
    record(collection, id, { file, basis: mdxBasis, ...summary });
    return true;
  }
  const raw = rawIn(site, basis) ?? (await convert());
  const made = summaryOf(raw, site.options);
  if (isHeld(collection, id, file, made.publishing)) {
    if (site.keepsData) keepData(site.kept.data, basis, { summary: made, text: textOf(raw) });
    return false;
  }
  const people = peopleIn(collection, file, made);
  const whole = people.length === 0 ? raw : { ...raw, people };
  const data = await context.parseData({ id, data: { ...whole }, filePath: file });
  const seal = sealOf(basisWith(basis, people), textOf(data));
  const key = keep(site, raw, basis, data, seal);
  record(collection, id, { file, basis: mdxBasis, ...made });
  const contents = key === null ? contentsOf(site, file) : {};
  const digest = key === null ? sealOf(seal, contentsText(contents)) : seal;
  // The store keeps an entry of the same digest; one that is not intact must go first.
  if (known?.digest === digest) store.delete(id);
  storeEntry(store, { id, data: key === null ? data : placeholderFor(key), digest, ...contents, ...place });
  return true;

  async function convert(): Promise<ArticleData> {
    const made = (await collection.ahead?.take(mdxBasis)) ?? makeArticle(site, article, row, encoding);
    collection.converted++;
    site.kept.mdx.set(mdxBasis, made.mdx);
    return made.data;
  }
}

/** What is known of an entry that is intact; null for one that is not. */
function summaryIn(
  collection: Collection,
  file: string,
  entry: Entry<ArticleData>,
  basis: string,
): ArticleSummary | null {
  const { site } = collection;
  const key = keyIn(entry);
  const sealed = (summary: ArticleSummary, text: string) =>
    sealOf(basisWith(basis, peopleIn(collection, file, summary)), text);
  if (site.keepsData !== (key !== null)) return null;
  if (key === null) {
    const summary = summaryOf(entry.data, site.options);
    const seal = sealed(summary, textOf(entry.data));
    return entry.digest === sealOf(seal, contentsText(entry)) ? summary : null;
  }
  if (entry.body !== undefined || entry.rendered !== undefined) return null;
  const kept = keptData(site.kept.data, key);
  return kept && entry.digest === sealed(kept.summary, kept.text) ? kept.summary : null;
}

/** What `people.yaml` says of those whom an article names. */
const peopleIn = (collection: Collection, file: string, summary: ArticleSummary): KnownPerson[] =>
  collection.people.among(namesOf(summary), pathInFolder(collection, file));

/** What an entry's data depends on: the article alone where `people.yaml` knows nobody in it. */
const basisWith = (basis: string, people: readonly KnownPerson[]) =>
  people.length === 0 ? basis : sha256(JSON.stringify([basis, people]));

/** Data that a build before this one made of the same article, before the collection's schema saw it. */
function rawIn(site: Site, basis: string): ArticleData | null {
  const kept = site.keepsData ? keptData(site.kept.data, basis) : null;
  return kept && (fromText(kept.text) as ArticleData);
}

/**
 * Keeps an article's data, and what it was made from where the collection's schema made something else of that. Gives the key of the data;
 * null where it is to lie in Astro's store.
 */
function keep(site: Site, raw: ArticleData, basis: string, data: unknown, digest: string): string | null {
  if (!site.keepsData) return null;
  const summary = summaryOf(raw, site.options);
  const keepUnder = (key: string, value: unknown) =>
    keepData(site.kept.data, key, { summary, text: textOf(value) }) ? key : null;
  if (isDeepStrictEqual(raw, data)) return keepUnder(basis, data);
  keepUnder(basis, raw);
  return keepUnder(digest, data);
}

/** Keeps what is to be known of the article, and tells of decisions without a place where that will not stop the build. */
function record(
  { site, context, selection, real }: Collection,
  id: string,
  article: ArticleSummary & Pick<ArticleRecord, 'file' | 'basis'>,
): void {
  const { encoding } = selection;
  site.articles.set(article.file, {
    collection: context.collection,
    id,
    encoding,
    within: real,
    ...article,
  });
  if (!stopsAtOrphans(site)) for (const orphan of article.orphans) context.logger.warn(orphan);
}

const contentsText = ({ body, rendered }: Pick<Entry, 'body' | 'rendered'>) =>
  JSON.stringify([body, rendered]);

/** An entry's digest seals its data as well: what a damaged or edited cache says of an article is not believed. */
function sealOf(basis: string, text: string): string {
  return sha256(basis + text);
}

function isInPlace(entry: Entry, place: { filePath: string; deferredRender?: boolean }): boolean {
  return entry.filePath === place.filePath && entry.deferredRender === place.deferredRender;
}
