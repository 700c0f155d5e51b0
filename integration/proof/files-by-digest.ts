import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { globSync } from 'tinyglobby';
import { sha256 } from '../articles/article-file.ts';

/**
 * Every `.txt` file below a folder by the SHA-256 of its bytes, in the order of their names; paths are below the folder, with `/`.
 * `isWanted` judges by size, so that other files are not read.
 */
export function filesByDigest(
  folder: string,
  isWanted: (bytes: number, path: string) => boolean = () => true,
): Map<string, string> {
  const found = new Map<string, string>();
  const paths = globSync('**/*.txt', {
    cwd: folder,
    expandDirectories: false,
    dot: true,
    followSymbolicLinks: false,
  });
  for (const path of paths.sort()) {
    const file = join(folder, path);
    if (!isWanted(statSync(file).size, path)) continue;
    const digest = sha256(readFileSync(file));
    if (!found.has(digest)) found.set(digest, path);
  }
  return found;
}
