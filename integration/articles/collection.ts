import { resolve } from 'node:path';
import type { LoaderContext } from 'astro/loaders';
import { pathBelow } from '../path-below.ts';
import type { Selection, Site } from '../site.ts';
import type { People } from '../authority/people.ts';
import type { MadeAhead } from './made-ahead.ts';
import type { StatedMetadata } from './stated.ts';

/** A folder of articles, as the loader knows it. */
export interface Collection {
  site: Site;
  context: LoaderContext;
  selection: Selection;
  /** Absolute path of `selection.base`. */
  folder: string;
  /** Real path of `folder`, its symbolic links followed. */
  real: string;
  /** Id of every file there is, by path from the site's root. */
  ids: Map<string, string>;
  /** What `articles.csv` states of files, by path from the site's root. */
  rows: ReadonlyMap<string, StatedMetadata>;
  /** Who is who, as `people.yaml` says. */
  people: People;
  /** How many articles were converted, and not found as they had been. */
  converted: number;
  /** What other threads make before the loader comes to it, where there is enough of it. */
  ahead: MadeAhead | null;
}

/** Path from the site's root, with `/`, of a path below the collection's folder or an absolute one. */
export function fileOf({ site, folder }: Collection, path: string): string {
  return pathBelow(site.root, resolve(folder, path));
}

/** Path below the collection's folder of one from the site's root: as `articles.csv` and `people.yaml` name an article. */
export function pathInFolder(collection: Collection, file: string): string {
  const folder = fileOf(collection, '');
  return folder === '' ? file : file.slice(folder.length + 1);
}
