import { closeSync, openSync, readFileSync, readSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import { reasonOf } from '../articles/article-file.ts';
import { DecodeError, decode } from '../articles/decode.ts';
import { filesBelow, refuseDevice } from '../files-below.ts';
import { ReadingError } from './imported.ts';
import type { Source } from './imported.ts';

/** What is read of a file to recognise its form. */
const HEAD = 65_536;
/** Folders of other programs. */
const FOREIGN = /(?:^|\/)(?:\.[^/]+|node_modules|__MACOSX)\//;

/** @throws ReadingError where there is no such file or folder, or it cannot be read */
export function openSource(path: string): Source {
  try {
    if (statSync(path).isDirectory()) {
      const files = [...filesBelow(path)]
        .flatMap(({ path: file, entry }) =>
          entry.isFile() && !FOREIGN.test(file) && !basename(file).startsWith('._') ? [file] : [],
        )
        .sort();
      return { path, isFolder: true, head: '', files };
    }
    refuseDevice(path);
    return { path, isFolder: false, head: headOf(path), files: [] };
  } catch (error) {
    throw new ReadingError(reasonOf(error));
  }
}

function headOf(path: string): string {
  const file = openSync(path, 'r');
  try {
    const bytes = Buffer.alloc(HEAD);
    const read = bytes.subarray(0, readSync(file, bytes, 0, HEAD, 0));
    const isUtf16 = read[0] === 0xff && read[1] === 0xfe;
    return new TextDecoder(isUtf16 ? 'utf-16le' : 'utf-8').decode(read);
  } finally {
    closeSync(file);
  }
}

/** A file's text in the encoding that it names or looks like. @throws ReadingError for one that is no text */
export function readTextFile(path: string, encoding?: string): string {
  try {
    return decode(readFileSync(path), encoding).text;
  } catch (error) {
    if (encoding !== undefined && error instanceof DecodeError) return readTextFile(path);
    throw new ReadingError(error instanceof DecodeError ? error.message : reasonOf(error));
  }
}
