import { realpathSync, statSync } from 'node:fs';
import { lstat, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { ArticleError } from '../articles/article-error.ts';
import { readArticleFile, readText, reasonOf } from '../articles/article-file.ts';
import { findArticles } from '../articles/find-articles.ts';
import { namedBy } from '../articles/name.ts';
import type { StatedMetadata } from '../articles/stated.ts';
import { writeWholeFile } from '../build/whole-file.ts';
import type { Message } from '../convert/model.ts';
import type { ConvertOptions } from '../convert/options.ts';
import { slashed } from '../path-below.ts';
import type { Progress } from '../progress.ts';
import { UsageError } from './flags.ts';
import { tell } from '../terminal/out.ts';
import { PrintableError, printable } from '../convert/printable.ts';
import type { ArticleReading } from './flags.ts';

/** A fault of a file or a folder, told in one line; the command goes on with the next or ends with status 1. */
export class Failure extends PrintableError {}

/** An error as the command line tells it: what the file system says in words, and not where in the code it came from. */
export function asFailure(error: unknown): Failure | UsageError {
  if (error instanceof Failure || error instanceof UsageError) return error;
  const { path, dest } = error as { path?: string; dest?: string };
  const file = dest ?? path;
  return new Failure(file === undefined ? reasonOf(error) : `${printable(file)}: ${reasonOf(error)}`, {
    cause: error,
  });
}

/** The articles that a command was given. */
export interface NamedArticles {
  files: string[];
  /** Symbolic links that are not followed, a message each. */
  refused: string[];
  /** The folders that stood for articles. */
  folders: string[];
  within: Boundary;
}

/** Gives the real path of the folder that an article and its sidecar must not leave by a symbolic link; undefined for a file that is not there. */
export type Boundary = (file: string) => string | undefined;

/** For a file that is named by itself: the folder it is in. */
export const ownFolder: Boundary = (file) => realFolder(dirname(file));

/** Real path of a folder; undefined for what is none. */
export function folderAt(path: string): string | undefined {
  const real = realFolder(path);
  return real !== undefined && statSync(real).isDirectory() ? real : undefined;
}

export const realFolder = (folder: string): string | undefined => {
  try {
    return realpathSync.native(folder);
  } catch {
    return undefined;
  }
};

/**
 * The article files that the words name: a file is itself, a folder is every `.txt` below it, in name order. Symbolic links are followed
 * as the loader of a site follows them: within the folder.
 *
 * @throws UsageError when no word is given; Failure when a word names nothing or a folder holds no article.
 */
export async function articleFiles(words: string[], command: string): Promise<NamedArticles> {
  if (words.length === 0)
    throw new UsageError(`${command} received no file, expected FILE… or a folder of .txt files`);
  const folders = new Map<string, string | undefined>();
  const refused: string[] = [];
  const named: string[] = [];
  for (const word of words) {
    const found = await stat(word).catch(() => null);
    if (!found && !(await lstat(word).catch(() => null)))
      throw new Failure(`received "${printable(word)}", expected a file or folder that exists`);
    if (!found?.isDirectory()) {
      if (!folders.has(word)) folders.set(word, ownFolder(word));
      continue;
    }
    const real = realFolder(word)!;
    named.push(word);
    const { paths, refused: links } = await findArticles(word, real, ['**/*.txt'], (path) =>
      slashed(join(word, path)),
    );
    for (const message of links.values()) refused.push(message);
    if (paths.length + links.size === 0)
      throw new Failure(`the folder "${printable(word)}" holds no .txt file`);
    for (const path of paths) folders.set(slashed(join(word, path)), real);
  }
  return {
    files: [...folders.keys()],
    refused,
    folders: named,
    within: (file) => folders.get(file) ?? ownFolder(file),
  };
}

/** An article's text, and the options it is converted with: the flags', else its sidecar's, else a title from its name. */
export interface CliArticle {
  text: string;
  options: ConvertOptions;
  /** What its sidecar states. */
  stated: StatedMetadata;
  /** Doubt about the encoding. */
  messages: Message[];
}

/** How a command reads files. */
export interface FileReading extends ArticleReading {
  within: Boundary;
}

/** Reads an article and its sidecar. @throws Failure naming the file and the reason. */
export function readArticle(
  file: string,
  flags: ConvertOptions,
  { encoding, maxBytes, within }: FileReading,
): CliArticle {
  try {
    const article = readArticleFile('', file, { maxBytes, within: within(file) });
    const { text, sidecar, messages } = readText(article, encoding);
    return {
      text,
      options: { ...namedBy(file), ...sidecar.options, ...flags },
      stated: sidecar.stated,
      messages,
    };
  } catch (error) {
    if (error instanceof ArticleError) throw new Failure(error.message);
    throw error;
  }
}

/**
 * Does `work` for one article after another. A Failure is told on standard error and the next is done; so are links that are not followed.
 * Answers how many failed.
 */
export async function eachFile(
  command: string,
  { files, refused = [] }: { files: readonly string[]; refused?: readonly string[] },
  progress: Progress,
  work: (file: string) => Promise<void> | void,
): Promise<number> {
  for (const message of refused) tell(message, command);
  let failed = refused.length;
  for (const file of files) {
    try {
      await work(file);
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      failed++;
      tell(error.message, command);
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
    throw new Failure(`could not write ${printable(file)} (${reasonOf(error)})`);
  }
}
