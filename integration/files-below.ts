import { lstatSync, readdirSync, realpathSync, statSync } from 'node:fs';
import type { Dirent } from 'node:fs';
import { join } from 'node:path';

/** A file, a link or a device below a folder; `path` is below that folder, with `/`. */
export interface FileBelow {
  path: string;
  entry: Dirent;
}

/**
 * Everything below a folder that is no folder, in no order. Symbolic links are given and never followed: they may lead to any file of this
 * machine. Throws what the file system throws.
 */
export function* filesBelow(folder: string, below = ''): Generator<FileBelow> {
  for (const entry of readdirSync(join(folder, below), { withFileTypes: true })) {
    const path = below === '' ? entry.name : `${below}/${entry.name}`;
    if (entry.isDirectory()) yield* filesBelow(folder, path);
    else yield { path, entry };
  }
}

/** Paths of the files below a folder whose names end so, in the order of their names. */
export const filesEnding = (folder: string, ending: string): string[] =>
  [...filesBelow(folder)]
    .flatMap(({ path, entry }) => (entry.isFile() && path.endsWith(ending) ? [path] : []))
    .sort();

/** Whether `path` is a file below the folder and no symbolic link leads there. */
export function isFileBelow(folder: string, path: string): boolean {
  try {
    const file = join(realpathSync.native(folder), path);
    return lstatSync(file).isFile() && realpathSync.native(file) === file;
  } catch {
    return false;
  }
}

/** A device may be read without end. @throws Error for one, and what the file system throws */
export function refuseDevice(file: string): void {
  const found = statSync(file);
  if (found.isCharacterDevice() || found.isBlockDevice()) throw new Error('it is a device, expected a file');
}
