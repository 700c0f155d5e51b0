import { rmSync, writeFileSync } from 'node:fs';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { reasonOf } from '../articles/article-file.ts';
import { spareFile } from './whole-file.ts';
import { tell } from '../terminal/out.ts';
import { PrintableError } from '../convert/printable.ts';

const unwritable = (folder: string, what: string, error: unknown) =>
  `${folder} cannot be written (${reasonOf(error)}); it is ${what}: make room or change its permissions, and build again`;

/** Makes sure that a folder can be written, before minutes of work are lost on it. @throws Error that says which and why not. */
export async function requireWritable(folder: string, what: string): Promise<void> {
  const probe = spareFile(folder);
  try {
    await mkdir(folder, { recursive: true });
    await writeFile(probe, 'May this be written?', { flag: 'wx' });
  } catch (error) {
    throw new PrintableError(unwritable(folder, what, error), { cause: error });
  } finally {
    await rm(probe, { force: true }).catch(() => undefined);
  }
}

/** More than a disk has left that a page or a chunk no longer went onto. */
const PROBE_BYTES = 256 * 1024;

/**
 * Says as the last line of a build that failed which of the folders is full, where one is: by then bundler and Astro have told only
 * which of their own files they could not write. Gives what to call when the build is done.
 */
export function tellFullDiskAtExit(folders: Readonly<Record<string, string>>): () => void {
  const tellFull = (status: number) => {
    if (status === 0) return;
    for (const [folder, what] of Object.entries(folders)) {
      const probe = spareFile(folder);
      try {
        writeFileSync(probe, new Uint8Array(PROBE_BYTES), { flag: 'wx' });
      } catch (error) {
        tell(`astro-verbatim: ${unwritable(folder, what, error)}`);
      }
      try {
        rmSync(probe, { force: true });
      } catch {
        // The folder itself is gone or read-only, which was told above.
      }
    }
  };
  process.once('exit', tellFull);
  return () => process.off('exit', tellFull);
}
