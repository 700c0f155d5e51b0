import { existsSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import type { LoaderContext } from 'astro/loaders';
import { fileOf, pathInFolder } from './collection.ts';
import type { Collection } from './collection.ts';
import { removeEntry, updateEntry } from './entry.ts';
import { matcherOf } from './find-articles.ts';
import { loadPeople } from './load-people.ts';
import { loadRows, metadataPathOf } from './load-rows.ts';
import { collision, idOf, nameless } from './name.ts';
import { PrintableError, printable } from '../convert/printable.ts';
import { pathBelow } from '../path-below.ts';
import { namesOf } from './kept-data.ts';
import type { People } from '../authority/people.ts';
import { PEOPLE } from './people-file.ts';

type Watcher = NonNullable<LoaderContext['watcher']>;

/**
 * Milliseconds without an event before files are looked at. Editors empty a file and then write it, or write another and rename
 * it; between the two steps there is nothing to read. Short enough that nobody waits for it.
 */
const SETTLE_MS = 40;

/** Keeps a collection up to date while the dev server runs: articles and sidecars that come, change, go or are renamed. */
export function watchArticles(collection: Collection, watcher: Watcher): void {
  const table = metadataPathOf(collection);
  const isArticle = matcherOf(collection.selection.patterns);
  let touched = new Set<string>();
  let timer: NodeJS.Timeout | undefined;
  let queue = Promise.resolve();

  const happened = (absolute: string) => {
    const path = pathBelow(collection.folder, absolute);
    const article = path.endsWith('.yaml') ? path.replace(/\.yaml$/, '.txt') : path;
    if (path.startsWith('../') || (path !== table && path !== PEOPLE && !isArticle(article))) return;
    // An article of that name stands or falls with the file.
    if (path === PEOPLE) touched.add(PEOPLE);
    if (path !== PEOPLE || isArticle(article)) touched.add(article);
    clearTimeout(timer);
    timer = setTimeout(() => {
      const paths = new Set(
        [...touched].map((path) =>
          path === table || path === PEOPLE ? path : ownPath(collection, path, isArticle),
        ),
      );
      touched = new Set();
      queue = queue.then(() => refresh(collection, [...paths]));
    }, SETTLE_MS);
  };
  watcher.add(collection.folder);
  for (const event of ['add', 'change', 'unlink'] as const) watcher.on(event, happened);
}

/**
 * The path under which the collection has the file that a path leads to, as `findArticles` chooses it: a watcher tells of a file once for each
 * linked folder that leads there. The path itself for a file that is not there any more.
 */
function ownPath(collection: Collection, path: string, isArticle: (path: string) => boolean): string {
  const { site, folder, real, ids } = collection;
  const target = targetOf(join(folder, path));
  if (target === null || target === join(real, path)) return path;
  const own = pathBelow(real, target);
  if (!own.startsWith('../') && isArticle(own)) return own;
  const known = [...ids.keys()].find((file) => targetOf(join(site.root, file)) === target);
  return known === undefined ? path : pathBelow(folder, join(site.root, known));
}

function targetOf(path: string): string | null {
  try {
    return realpathSync.native(path);
  } catch {
    return null;
  }
}

/** Looks at what is there now, whatever the events were; first at what went, so that a renamed file finds its id free. */
async function refresh(collection: Collection, paths: string[]): Promise<void> {
  const table = metadataPathOf(collection);
  const articles = paths.filter((path) => path !== table && path !== PEOPLE);
  const isThere = (path: string) => existsSync(join(collection.folder, path));
  const isNew = (path: string) => !collection.ids.has(fileOf(collection, path));
  for (const path of articles) if (!isThere(path)) remove(collection, path);
  const came = articles.some((path) => isThere(path) && isNew(path));
  for (const path of articles)
    if (isThere(path))
      await update(collection, path).catch((error: unknown) => {
        collection.context.logger.error(error instanceof Error ? error.message : String(error));
      });
  // A row may have waited for the article that it is about.
  if (came || paths.includes(table ?? '')) await refreshRows(collection);
  if (came || paths.includes(PEOPLE)) await refreshPeople(collection);
}

/** Reads the table of metadata again, and brings those articles up to date of which it states something else. */
async function refreshRows(collection: Collection): Promise<void> {
  const before = collection.rows;
  loadRows(collection);
  const stated = (rows: Collection['rows'], file: string) => JSON.stringify(rows.get(file));
  const changed = [...collection.ids].filter(
    ([file]) => stated(before, file) !== stated(collection.rows, file),
  );
  await updateAll(collection, changed);
}

/** Reads again who is who, and brings those articles up to date that name somebody of whom it says something else. */
async function refreshPeople(collection: Collection): Promise<void> {
  const before = collection.people;
  loadPeople(collection);
  const { site, people, ids } = collection;
  const known = (file: string, of: People) => {
    const record = site.articles.get(file);
    return record && JSON.stringify(of.among(namesOf(record), pathInFolder(collection, file)));
  };
  await updateAll(
    collection,
    [...ids].filter(([file]) => known(file, before) !== known(file, people)),
  );
}

async function updateAll(collection: Collection, articles: readonly [file: string, id: string][]) {
  for (const [file, id] of articles)
    if (await updateEntry(collection, id, file))
      collection.context.logger.info(`Reloaded ${printable(file)}`);
}

async function update(collection: Collection, path: string): Promise<void> {
  const { context, ids } = collection;
  const file = fileOf(collection, path);
  const id = idOf(path);
  if (id === '') throw new PrintableError(nameless(path));
  const owner = [...ids].find(([other, taken]) => taken === id && other !== file)?.[0];
  if (owner !== undefined) throw new PrintableError(collision({ id, files: [owner, file] }));
  ids.set(file, id);
  if (await updateEntry(collection, id, file)) context.logger.info(`Reloaded ${printable(file)}`);
}

function remove(collection: Collection, path: string): void {
  const { site, context, ids } = collection;
  const file = fileOf(collection, path);
  const id = ids.get(file);
  if (id === undefined) return;
  ids.delete(file);
  removeEntry(site, context, id, file);
  context.logger.info(`Removed ${printable(file)}`);
}
