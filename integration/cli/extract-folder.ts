import { stat } from 'node:fs/promises';
import { ArticleError } from '../articles/article-error.ts';
import { readArticleFile, readText } from '../articles/article-file.ts';
import { placed } from '../articles/convert-article.ts';
import { statedBy } from '../articles/data.ts';
import { idsOf, namedBy } from '../articles/name.ts';
import type { StatedMetadata } from '../articles/stated.ts';
import { convert } from '../convert/index.ts';
import type { ConvertOptions } from '../convert/index.ts';
import { pathBelow } from '../path-below.ts';
import { Progress } from '../progress.ts';
import { printJson } from '../terminal/out.ts';
import { extracted } from './extracted.ts';
import { articleFiles, eachFile, Failure } from './files.ts';
import type { Boundary } from './files.ts';
import { UsageError } from './flags.ts';
import type { ArticleReading } from './flags.ts';
import { rowsIn } from './rows.ts';

/** How the articles of a folder are read and converted. */
interface Extracting extends ArticleReading {
  flags: ConvertOptions;
}

/**
 * Prints a line for each article of a content folder, drafts too. Answers how many files failed.
 *
 * @throws UsageError for a file; Failure where there is no article.
 */
export async function extractFolder(folder: string, how: Extracting): Promise<number> {
  const found = await stat(folder).catch(() => null);
  if (found && !found.isDirectory())
    throw new UsageError(
      `extract received the file "${folder}", expected a folder of .txt files; give JSON lines on standard input (extract < articles.jsonl)`,
    );
  const articles = await articleFiles([folder], 'extract');
  const paths = new Map(articles.files.map((file) => [file, pathBelow(folder, file)]));
  const ids = idsIn([...paths.values()]);
  const rows = rowsIn(folder, articles, [...paths.values()], 'extract');
  const progress = new Progress('read', articles.files.length);
  const failed = await eachFile('extract', articles, progress, async (file) => {
    const path = paths.get(file)!;
    await printJson(articleIn(file, ids.get(path)!, rows.get(path), { ...how, within: articles.within }));
  });
  progress.end(`${articles.files.length - failed} articles read`);
  return failed;
}

function idsIn(paths: string[]): Map<string, string> {
  try {
    return idsOf(paths);
  } catch (error) {
    throw new Failure(error instanceof Error ? error.message : String(error));
  }
}

/** @throws Failure naming the file and the reason. */
function articleIn(
  file: string,
  id: string,
  row: StatedMetadata | undefined,
  { flags, encoding, maxBytes, within }: Extracting & { within: Boundary },
): object {
  try {
    const article = readArticleFile('', file, { maxBytes, within: within(file) });
    const { text, sidecar, messages } = readText(article, encoding);
    const conversion = convert(text, { ...namedBy(file), ...sidecar.options, ...flags });
    const all = [...messages, ...placed(conversion.messages, sidecar)];
    return extracted(id, text, { ...conversion, messages: all }, statedBy(row, sidecar.stated));
  } catch (error) {
    if (error instanceof ArticleError) throw new Failure(error.message);
    throw error;
  }
}
