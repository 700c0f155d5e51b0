import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { sha256 } from '../articles/article-file.ts';
import { filesEnding } from '../files-below.ts';

/**
 * Every `.txt` file below a folder by the SHA-256 of its bytes, in the order of their names; paths are below the folder, with `/`.
 * `isWanted` judges by size, so that other files are not read. Symbolic links are left out.
 */
export function filesByDigest(
  folder: string,
  isWanted: (bytes: number, path: string) => boolean = () => true,
): Map<string, string> {
  const found = new Map<string, string>();
  for (const path of filesEnding(folder, '.txt')) {
    const file = join(folder, path);
    if (!isWanted(statSync(file).size, path)) continue;
    const digest = sha256(readFileSync(file));
    if (!found.has(digest)) found.set(digest, path);
  }
  return found;
}
