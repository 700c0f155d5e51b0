import { ArticleError } from './article-error.ts';
import { isMissing, readWithin } from './article-file.ts';
import { readArticlesCsv } from './articles-csv.ts';
import { fileOf, pathInFolder } from './collection.ts';
import type { Collection } from './collection.ts';
import { decode } from './decode.ts';
import { firstFaults } from '../convert/first-faults.ts';
import { printable } from '../convert/printable.ts';

/** Where a collection's table of metadata is, unless `articles()` says otherwise. */
export const USUAL_TABLE = 'articles.csv';

/** 100,000 rows of 670 bytes each. */
export const MAX_TABLE_BYTES = 64 * 1024 * 1024;

/** The table's path below the collection's folder; null where there is to be none. */
export function metadataPathOf({ selection }: Collection): string | null {
  return selection.metadata === false ? null : (selection.metadata ?? USUAL_TABLE);
}

/**
 * Reads what the collection's table states, in place of what it stated before. Rows with a fault are told and left out, except in a
 * build under `onError: 'fail'`.
 *
 * @throws ArticleError with a line for each fault, in such a build.
 */
export function loadRows(collection: Collection): void {
  const { site, context, ids } = collection;
  const path = metadataPathOf(collection);
  if (path === null) return;
  const file = fileOf(collection, path);
  const below = new Map([...ids.keys()].map((article) => [pathInFolder(collection, article), article]));
  const table = {
    root: site.root,
    file,
    within: collection.real,
    isRequired: collection.selection.metadata !== undefined,
    warn: (message: string) => {
      context.logger.warn(message);
    },
  };
  const { rows, faults } = readTable(table, below.keys());
  collection.rows = new Map([...rows].map(([article, stated]) => [below.get(article)!, stated]));
  if (faults.length === 0) return;
  const report = firstFaults(faults).join('\n');
  if (site.isStrict) throw new ArticleError(report);
  context.logger.error(`${report}\nWhat these rows state is left out.`);
}

/** Where a table is, and what is told of it. */
interface Table {
  root: string;
  /** Path from the root. */
  file: string;
  /** Real path of the folder that it must not leave by a symbolic link. */
  within: string;
  /** Whether it is a fault that there is none. */
  isRequired: boolean;
  warn: (message: string) => void;
}

/** What a table states of the articles at `paths`, which are below its folder. */
export function readTable(
  { root, file, within, isRequired, warn }: Table,
  paths: Iterable<string>,
): ReturnType<typeof readArticlesCsv> {
  try {
    const bytes = readWithin(root, file, MAX_TABLE_BYTES, within);
    const { text, encoding, confidence } = decode(bytes);
    if (confidence < 1)
      warn(`${printable(file)}: its encoding was guessed to be ${encoding}; save it as UTF-8 to be sure`);
    return readArticlesCsv(text, file, paths);
  } catch (error) {
    if (isMissing(error) && !isRequired) return { rows: new Map(), faults: [] };
    const message = error instanceof Error ? error.message : String(error);
    return {
      rows: new Map(),
      faults: [error instanceof ArticleError ? message : `${printable(file)}: ${message}`],
    };
  }
}
