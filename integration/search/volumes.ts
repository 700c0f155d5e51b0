import { glob, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type * as Pagefind from 'pagefind';
import type { SearchRecord } from './records.ts';
import { PrintableError } from '../convert/printable.ts';

/**
 * Records in one index. Pagefind holds an index in memory and needs some 25 kB a record while it writes it; a volume that is full is
 * written and let go, so that memory does not grow with the archive. A browser loads 7 bytes a record of every volume.
 */
const MAX_RECORDS = 20_000;

/** What Pagefind writes beside an index for pages that use its own look. */
const UNUSED = ['pagefind-*ui.*', 'pagefind-highlight.js'];

/** Which folders hold the index of a language: `{ en: ['en', 'en-2'], de: ['de'] }`. */
export type Volumes = Record<string, string[]>;

/**
 * Writes the search index of `records` into folders below `folder`, language by language, and gives their names. Takes a record at a
 * time and keeps none.
 *
 * @throws Error that names the address of a record that Pagefind does not take, or says how to get Pagefind.
 */
export async function writeVolumes(
  folder: string,
  records: AsyncIterable<SearchRecord>,
  maxRecords = MAX_RECORDS,
): Promise<Volumes> {
  const pagefind = await loadPagefind();
  const volumes: Volumes = {};
  const open = new Map<string, { index: Pagefind.PagefindIndex; count: number }>();

  const write = async (language: string) => {
    const names = (volumes[language] ??= []);
    names.push(names.length === 0 ? language : `${language}-${names.length + 1}`);
    const outputPath = join(folder, names.at(-1)!);
    const { index } = open.get(language)!;
    refuse((await index.writeFiles({ outputPath })).errors, outputPath);
    for await (const name of glob(UNUSED, { cwd: outputPath })) await rm(join(outputPath, name));
    await index.deleteIndex();
    open.delete(language);
  };

  try {
    for await (const record of records) {
      const volume = open.get(record.language) ?? { index: await createIndex(pagefind), count: 0 };
      open.set(record.language, volume);
      refuse((await volume.index.addCustomRecord(record)).errors, record.url);
      if (++volume.count >= maxRecords) await write(record.language);
    }
    for (const language of open.keys()) await write(language);
  } finally {
    await pagefind.close();
  }
  return volumes;
}

async function createIndex(pagefind: typeof Pagefind): Promise<Pagefind.PagefindIndex> {
  const { index, errors } = await pagefind.createIndex();
  if (!index) throw new PrintableError(`Pagefind could not begin a search index: ${errors.join('; ')}`);
  return index;
}

async function loadPagefind(): Promise<typeof Pagefind> {
  try {
    return await import('pagefind');
  } catch (error) {
    throw new PrintableError(
      'search() needs the package pagefind, which is not installed: npm install --save-dev pagefind@1.5.2 (or take search() out of astro.config)',
      { cause: error },
    );
  }
}

function refuse(errors: readonly string[], what: string): void {
  if (errors.length > 0) throw new PrintableError(`Pagefind refused ${what}: ${errors.join('; ')}`);
}
