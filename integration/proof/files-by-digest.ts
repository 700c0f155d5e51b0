import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { glob } from 'tinyglobby';
import { sha256 } from '../articles/article-file.ts';

/**
 * Every `.txt` file below a folder by the SHA-256 of its bytes, in the order of their names; paths are below the folder, with `/`.
 * `isWanted` judges by size, so that other files are not read.
 */
export async function filesByDigest(
  folder: string,
  isWanted: (bytes: number) => boolean = () => true,
): Promise<Map<string, string>> {
  const found = new Map<string, string>();
  const paths = await glob('**/*.txt', {
    cwd: folder,
    expandDirectories: false,
    dot: true,
    followSymbolicLinks: false,
  });
  for (const path of paths.sort()) {
    const file = join(folder, path);
    if (!isWanted((await stat(file)).size)) continue;
    const digest = sha256(await readFile(file));
    if (!found.has(digest)) found.set(digest, path);
  }
  return found;
}
