import { existsSync } from 'node:fs';
import { realpath } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join, resolve } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import type { LoaderContext } from 'astro/loaders';
import { grouped } from '../grouped.ts';
import { NOBODY } from '../authority/people.ts';
import { Progress } from '../progress.ts';
import { pathBelow } from '../path-below.ts';
import { stopsAtOrphans } from '../site.ts';
import type { Selection, Site } from '../site.ts';
import { ArticleError } from './article-error.ts';
import { fileOf } from './collection.ts';
import { mayHoldBodies } from './contents.ts';
import type { Collection } from './collection.ts';
import { refuse, removeEntry, updateEntry } from './entry.ts';
import { findArticles } from './find-articles.ts';
import { findLostSidecars } from './lost-sidecars.ts';
import { loadPeople } from './load-people.ts';
import { loadRows } from './load-rows.ts';
import { MadeAhead } from './made-ahead.ts';
import { idsOf } from './name.ts';
import { watchArticles } from './watch.ts';

/** Below this many articles a progress line would be gone before it is read. */
const WORTH_SHOWING = 50;
/** When so many were converted, and not found in the cache, the rest is likely to be new as well. */
const WARM = 256;
/** Threads make what is left of so many: each must load the converter, and V8 compile it, which costs 2 s of CPU. */
const WORTH_THREADS = 10_000;
/** One thread stores what so many make. */
const MOST_THREADS = 4;
/** After so many articles signals and timers have their turn: files are read and written synchronously. */
const BREATH = 32;

/**
 * Makes the store hold just the articles that are there now, converting what changed.
 *
 * @throws Error naming the files when two would have one id.
 */
export async function loadArticles(site: Site, selection: Selection, context: LoaderContext): Promise<void> {
  const folder = resolve(site.root, selection.base);
  const real = await realpath(folder).catch(() => folder);
  const collection: Collection = {
    site,
    context,
    selection,
    folder,
    real,
    ids: new Map(),
    rows: new Map(),
    people: NOBODY,
    converted: 0,
    ahead: null,
  };
  const nameOf = (path: string) => fileOf(collection, path);
  const { paths, refused } = await findArticles(folder, real, selection.patterns, nameOf);
  const texts = paths.filter((path) => path.endsWith('.txt'));
  const other = paths.find((path) => !path.endsWith('.txt'));
  if (other !== undefined)
    context.logger.warn(`"${other}" is no .txt file and is left out; expected a pattern such as "**/*.txt".`);
  if (texts.length === 0 && refused.size === 0) tellEmpty(collection);

  for (const [path, id] of idsOf(texts)) collection.ids.set(nameOf(path), id);
  if (mayHoldBodies(folder, texts)) site.withBodies.add(context.collection);
  else site.withBodies.delete(context.collection);
  loadRows(collection);
  loadPeople(collection);
  forgetOthers(collection);
  for (const [path, message] of refused) refuse(collection, nameOf(path), message);
  await noteLostSidecars(collection);
  const progress = new Progress('converted', texts.length);
  const files = [...collection.ids.keys()];
  try {
    for (const [at, file] of files.entries()) {
      collection.ahead?.comesTo(at);
      await updateEntry(collection, collection.ids.get(file)!, file);
      collection.ahead ??= collection.converted === WARM ? aheadOf(collection, files, at) : null;
      if (texts.length < WORTH_SHOWING) continue;
      if (progress.advance() % BREATH === 0) await setImmediate();
    }
  } finally {
    await collection.ahead?.close();
    collection.ahead = null;
  }
  if (texts.length > 0 && files.every((file) => site.held.has(file))) tellEmpty(collection);
  if (texts.length >= WORTH_SHOWING)
    progress.end(
      `${grouped(texts.length)} articles of "${context.collection}" ready, ${grouped(collection.converted)} converted`,
    );
  if (context.watcher) watchArticles(live(collection), context.watcher);
}

/** Keeps which sidecars have no article, and tells of them where that will not stop the build. */
async function noteLostSidecars({ site, context, folder, real }: Collection): Promise<void> {
  const { maxBytes } = site.options;
  const nameOf = (path: string) => pathBelow(site.root, join(folder, path));
  const top = `${nameOf('')}/`;
  for (const file of site.lost.keys()) if (file.startsWith(top)) site.lost.delete(file);
  if (!existsSync(folder)) return;
  for (const [file, message] of await findLostSidecars({ folder, real, maxBytes, nameOf })) {
    site.lost.set(file, message);
    if (!stopsAtOrphans(site)) context.logger.warn(message);
  }
}

/** @throws ArticleError in a build, unless it may be empty: an archive that lost all its articles must not be published. */
function tellEmpty({ site, context, selection, folder }: Collection): void {
  const { collection, logger } = context;
  const held = site.held.size > 0 ? ' but drafts, and such as are for readers later,' : '';
  const where = existsSync(folder) ? `in ${folder}` : `for ${folder} is no folder`;
  const message = `the collection "${collection}" found no article${held} ${where}, expected files that match "${selection.patterns.join('", "')}". Put articles there, or name their folder by \`base\` of articles()`;
  if (!site.isBuild || selection.allowEmpty) logger.warn(message);
  else throw new ArticleError(`${message}; allowEmpty: true builds without any.`);
}

/** Threads that make what comes behind the place `at`; null where they would cost more than they save. */
function aheadOf(
  { site, rows, selection }: Collection,
  files: readonly string[],
  at: number,
): MadeAhead | null {
  const threads = Math.min(MOST_THREADS, availableParallelism() - 1);
  if (threads < 1 || files.length - at < WORTH_THREADS) return null;
  const { root, options, version, keepsWords } = site;
  const encoding = selection.encoding ?? options.encoding;
  return new MadeAhead({ root, options, version, keepsWords, encoding }, files, rows, at, threads);
}

/** The collection as edits change it: its entries in memory, where pages read those. Which modules there are is Astro's to know. */
function live(collection: Collection): Collection {
  const { site, context } = collection;
  if (!site.live) return collection;
  const isModule = site.options.render === 'module';
  const store = site.live.take(context.collection, context.store, (before) => isModule && !before);
  return { ...collection, context: { ...context, store } };
}

/** Removes entries whose file went, and records of a load before this one. */
function forgetOthers({ site, context, ids }: Collection): void {
  const present = new Set(ids.values());
  for (const id of context.store.keys()) if (!present.has(id)) context.store.delete(id);
  for (const { file, id, collection } of site.articles.values())
    if (collection === context.collection && !ids.has(file)) removeEntry(site, context, id, file);
}
