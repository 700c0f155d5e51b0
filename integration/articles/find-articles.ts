import * as fs from 'node:fs';
import { realpath } from 'node:fs/promises';
import { join } from 'node:path';
import picomatch from 'picomatch';
import { glob } from 'tinyglobby';
import { ArticleError } from './article-error.ts';
import { refuseOutside } from './article-file.ts';
import { printable } from '../convert/printable.ts';
import { pathBelow } from '../path-below.ts';

/** What a folder holds. Paths are below the folder, with `/`. */
export interface Found {
  /** Every file that the patterns match, in the order of their names; a file that several paths lead to, once. */
  paths: string[];
  /** Symbolic links that are not followed, each with its message. */
  refused: Map<string, string>;
}

/** Whether a path below the folder is one of the articles that the patterns name. */
export function matcherOf(patterns: string[]): (path: string) => boolean {
  const matches = picomatch(
    patterns.filter((pattern) => !pattern.startsWith('!')),
    { ignore: patterns.filter((pattern) => pattern.startsWith('!')).map((pattern) => pattern.slice(1)) },
  );
  return (path) => path.endsWith('.txt') && matches(path);
}

/**
 * Finds the files that the patterns match. `nameOf` makes of a path below the folder what messages call it. `real` is the folder's real path: links that stay below it are followed, each folder once,
 * so that links in a circle come to an end; links that leave it, or lead nowhere, are not.
 */
export async function findArticles(
  folder: string,
  real: string,
  patterns: string[],
  nameOf: (path: string) => string = (path) => path,
): Promise<Found> {
  const refused = new Map<string, string>();
  const isArticle = matcherOf(patterns);
  const entered = new Set<string>();
  const links: string[] = [];
  const below = (path: string) => pathBelow(folder, path);

  /** What the walk asks of every link; an error means not to follow it. */
  const follow = (path: string, answer: (error: Error | null, target: string) => void) => {
    links.push(path);
    // Native, as `real` is: on Windows only it writes short names (`RUNNER~1`) and letters as the disk has them.
    fs.realpath.native(path, (error, target) => {
      if (error) {
        const isLoop = error.code === 'ELOOP';
        const reason = isLoop ? 'links go round in a circle' : 'is a symbolic link to nothing that is there';
        if (isArticle(below(path)))
          refused.set(below(path), `${printable(nameOf(below(path)))}: ${reason}; remove it`);
        answer(error, '');
        return;
      }
      fs.stat(target, (gone, found) => {
        // A file that lies outside is refused by name when it is read.
        const fault = gone ?? (found.isDirectory() ? faultOf(path, target) : null);
        answer(fault, target);
      });
    });
  };
  const faultOf = (path: string, target: string): Error | null => {
    if (entered.has(target)) return new Error('followed once');
    try {
      refuseOutside(nameOf(below(path)), target, real);
      entered.add(target);
      return null;
    } catch (error) {
      if (!(error instanceof ArticleError)) throw error;
      refused.set(below(path), error.message);
      return error;
    }
  };
  const adapter = { ...fs, realpath: follow } as unknown as typeof fs;
  const paths = await glob(patterns, { cwd: folder, expandDirectories: false, fs: adapter });
  return { paths: links.length > 0 ? await once(folder, paths.sort()) : paths.sort(), refused };
}

/** One path for each file: its own where that is among them, else the first. */
async function once(folder: string, paths: string[]): Promise<string[]> {
  const files = new Map<string, string>();
  const root = await realpath(folder);
  for (const path of paths) {
    const target = await realpath(join(folder, path)).catch(() => path);
    if (!files.has(target) || join(root, path) === target) files.set(target, path);
  }
  return [...files.values()].sort();
}
