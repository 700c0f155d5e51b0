import { join } from 'node:path';
import { ArticleError } from '../../articles/article-error.ts';
import { isMissing, readArticleFile, readWithin } from '../../articles/article-file.ts';
import { readArticlesCsv } from '../../articles/articles-csv.ts';
import { convertArticle } from '../../articles/convert-article.ts';
import { dataOf } from '../../articles/data.ts';
import { decode } from '../../articles/decode.ts';
import { MAX_TABLE_BYTES, USUAL_TABLE } from '../../articles/load-rows.ts';
import { idOf } from '../../articles/name.ts';
import type { StatedMetadata } from '../../articles/stated.ts';
import { parseVerbatimOptions } from '../../options.ts';
import { slashed } from '../../path-below.ts';
import { printable } from '../../convert/printable.ts';
import { Progress } from '../../progress.ts';
import { readSettings } from '../../settings.ts';
import { Failure, articleFiles, eachFile, folderAt } from '../files.ts';
import type { ArticleReading } from '../flags.ts';
import { tell } from '../../terminal/out.ts';
import { namesIn } from './names.ts';
import type { ReadEntry } from './names.ts';

/** The folder of an archive, and its real path. @throws Failure where it is none. */
export function folderOf(word: string): { folder: string; real: string } {
  const real = folderAt(word);
  if (real !== undefined) return { folder: word, real };
  throw new Failure(
    `received "${printable(word)}", expected the folder of an archive's articles, where people.yaml stands`,
  );
}

/** Reads every article of a folder for its names. Texts are not kept. Answers how many could not be read, too. */
export async function readNames(
  folder: string,
  { encoding, maxBytes }: ArticleReading,
): Promise<{ entries: ReadEntry[]; failed: number }> {
  const options = parseVerbatimOptions(await readSettings(''));
  const articles = await articleFiles([folder], 'people');
  const pathOf = (file: string) => file.slice(slashed(join(folder, '/')).length);
  const rows = rowsIn(folder, articles.files.map(pathOf));
  const entries: ReadEntry[] = [];
  const progress = new Progress('read', articles.files.length);
  const failed = await eachFile('people', articles, progress, (file) => {
    try {
      const path = pathOf(file);
      const article = readArticleFile('', file, { maxBytes, within: articles.within(file) });
      const converted = convertArticle(article, options, encoding);
      const data = dataOf(article, converted, rows.get(path));
      const names = namesIn(data, converted.text, file);
      entries.push({ id: idOf(path), path, names, data: { ...data, quotations: [], messages: [] } });
    } catch (error) {
      throw error instanceof ArticleError ? new Failure(error.message) : error;
    }
  });
  progress.end(`${entries.length} articles read`);
  return { entries, failed };
}

/** What `articles.csv` states of who wrote what. Its faults are told, and stop nothing here. */
function rowsIn(folder: string, paths: readonly string[]): ReadonlyMap<string, StatedMetadata> {
  const file = slashed(join(folder, USUAL_TABLE));
  try {
    const { rows, faults } = readArticlesCsv(decode(readWithin('', file, MAX_TABLE_BYTES)).text, file, paths);
    for (const fault of faults) tell(fault, 'people');
    return rows;
  } catch (error) {
    if (!isMissing(error)) tell(error instanceof Error ? error.message : String(error), 'people');
    return new Map();
  }
}
