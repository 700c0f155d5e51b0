import { relative, sep } from 'node:path';
import type { LoaderContext } from 'astro/loaders';
import picomatch from 'picomatch';
import { removeEntry, updateEntry } from './entry.ts';
import { fileOf } from './load.ts';
import type { Collection } from './load.ts';
import { collision, idOf, nameless } from './name.ts';
import { sidecarOf } from './sidecar.ts';

type Watcher = NonNullable<LoaderContext['watcher']>;

/** Keeps a collection up to date while the dev server runs: articles and sidecars that come, change, go or are renamed. */
export function watchArticles(collection: Collection, watcher: Watcher): void {
  const { folder, selection, context } = collection;
  const negative = selection.patterns
    .filter((pattern) => pattern.startsWith('!'))
    .map((pattern) => pattern.slice(1));
  const matches = picomatch(
    selection.patterns.filter((pattern) => !pattern.startsWith('!')),
    { ignore: negative },
  );
  const isArticle = (path: string) => path.endsWith('.txt') && matches(path);

  // One after the other, in the order they happened: a rename is an "unlink" and an "add".
  let queue = Promise.resolve();
  const enqueue = (happened: (path: string) => Promise<void>) => (absolute: string) => {
    const path = relative(folder, absolute).split(sep).join('/');
    if (path.startsWith('../')) return;
    queue = queue
      .then(() => happened(path))
      .catch((error: unknown) => {
        context.logger.error(`${path}: ${error instanceof Error ? error.message : String(error)}`);
      });
  };
  const changed = enqueue(async (path) => {
    for (const article of articlesAt(path)) await update(collection, article);
  });
  watcher.add(folder);
  watcher.on('add', changed);
  watcher.on('change', changed);
  watcher.on(
    'unlink',
    enqueue(async (path) => {
      if (isArticle(path)) remove(collection, path);
      else for (const article of articlesAt(path)) await update(collection, article);
    }),
  );

  /** The articles that the change of `path`, an article or a sidecar, is about. */
  function articlesAt(path: string): string[] {
    if (isArticle(path)) return [path];
    if (!path.endsWith('.yaml')) return [];
    const text = path.replace(/\.yaml$/, '.txt');
    return sidecarOf(text) === path && collection.ids.has(fileOf(collection, text)) ? [text] : [];
  }
}

async function update(collection: Collection, path: string): Promise<void> {
  const { site, context, ids } = collection;
  const file = fileOf(collection, path);
  const id = idOf(path);
  if (id === '') throw new Error(nameless(path));
  const owner = [...ids].find(([other, taken]) => taken === id && other !== file)?.[0];
  if (owner !== undefined) throw new Error(collision({ id, files: [owner, file] }));
  ids.set(file, id);
  if (await updateEntry(site, context, id, file)) context.logger.info(`Reloaded ${file}`);
}

function remove(collection: Collection, path: string): void {
  const { site, context, ids } = collection;
  const file = fileOf(collection, path);
  const id = ids.get(file);
  if (id === undefined) return;
  ids.delete(file);
  removeEntry(site, context, id, file);
  context.logger.info(`Removed ${file}`);
}
