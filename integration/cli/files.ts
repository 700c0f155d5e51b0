import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { glob } from 'tinyglobby';
import { ArticleError } from '../articles/article-error.ts';
import { readArticleFile, readText, reasonOf } from '../articles/article-file.ts';
import { titleOf } from '../articles/name.ts';
import { writeWholeFile } from '../build/whole-file.ts';
import type { Message } from '../convert/model.ts';
import type { ConvertOptions } from '../convert/options.ts';
import type { Progress } from '../progress.ts';
import { UsageError } from './flags.ts';
import type { ArticleReading } from './flags.ts';

/** A fault of a file or a folder, told in one line; the command goes on with the next or ends with status 1. */
export class Failure extends Error {}

/**
 * The article files that the words name: a file is itself, a folder is every `.txt` below it, in name order.
 *
 * @throws UsageError when no word is given; Failure when a word names nothing or a folder holds no article.
 */
export async function articleFiles(words: string[], command: string): Promise<string[]> {
  if (words.length === 0)
    throw new UsageError(`${command} received no file, expected FILE… or a folder of .txt files`);
  const lists = await Promise.all(words.map((word) => filesOf(word)));
  return [...new Set(lists.flat())];
}

async function filesOf(word: string): Promise<string[]> {
  const found = await stat(word).catch(() => null);
  if (found === null) throw new Failure(`received "${word}", expected a file or folder that exists`);
  if (!found.isDirectory()) return [word];
  const names = await glob('**/*.txt', { cwd: word, expandDirectories: false });
  if (names.length === 0) throw new Failure(`the folder "${word}" holds no .txt file`);
  return names.sort().map((name) => join(word, name));
}

/** An article's text, and the options it is converted with: the flags', else its sidecar's, else a title from its name. */
export interface CliArticle {
  text: string;
  options: ConvertOptions;
  /** Doubt about the encoding. */
  messages: Message[];
}

/** Reads an article and its sidecar. @throws Failure naming the file and the reason. */
export async function readArticle(
  file: string,
  flags: ConvertOptions,
  { encoding, maxBytes }: ArticleReading,
): Promise<CliArticle> {
  try {
    const { text, sidecar, messages } = await readText(readArticleFile('', file, { maxBytes }), encoding);
    return { text, options: { title: titleOf(file), ...sidecar.options, ...flags }, messages };
  } catch (error) {
    if (error instanceof ArticleError) throw new Failure(error.message);
    throw error;
  }
}

/** Does `work` for one file after another. A Failure is told on standard error and the next file is done; answers how many failed. */
export async function eachFile(
  command: string,
  files: Iterable<string>,
  progress: Progress,
  work: (file: string) => Promise<void>,
): Promise<number> {
  let failed = 0;
  for (const file of files) {
    try {
      await work(file);
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      failed++;
      process.stderr.write(`verbatim ${command}: ${error.message}\n`);
    }
    progress.advance();
  }
  return failed;
}

/** Writes a whole file or nothing: beside its place first, then renamed. @throws Failure naming the file. */
export async function writeWhole(file: string, text: string): Promise<void> {
  try {
    await writeWholeFile(file, text);
  } catch (error) {
    throw new Failure(`could not write ${file} (${reasonOf(error)})`);
  }
}
