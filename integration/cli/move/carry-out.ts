import { link, mkdir, rename, rm, stat, unlink } from 'node:fs/promises';
import { dirname } from 'node:path';
import { reasonOf } from '../../articles/article-file.ts';
import { sidecarOf } from '../../articles/sidecar.ts';
import { writeNewFile, writeWholeFile } from '../../build/whole-file.ts';
import { printable } from '../../convert/printable.ts';
import { Failure } from '../files.ts';

/**
 * The new sidecar is written first and the old one goes last: whatever stops the command, the article has its sidecar by one of the names.
 *
 * @throws Failure naming the file; then the new sidecar is taken away again
 */
export async function carryOut(
  { from, to, isRenamed }: { from: string; to: string; isRenamed: boolean },
  yaml: string | null,
): Promise<void> {
  const [before, after] = [sidecarOf(from), sidecarOf(to)];
  await written(to, mkdir(dirname(to), { recursive: true }));
  const isSameName = (await statOf(after)) !== null;
  if (yaml !== null)
    await written(after, isSameName ? writeWholeFile(after, yaml) : writeNewFile(after, yaml));
  try {
    if (!isRenamed) await renameFile(from, to);
  } catch (error) {
    if (!isSameName) await rm(after, { force: true });
    throw new Failure(`${printable(from)}: cannot be renamed (${reasonOf(error)}); nothing was moved`);
  }
  if (isSameName && yaml !== null) await rename(before, after).catch(() => undefined);
  else if (yaml !== null) await written(before, rm(before, { force: true }));
}

/** Renames, and never over a file that came in between. */
async function renameFile(from: string, to: string): Promise<void> {
  if (await statOf(to)) return rename(from, to);
  try {
    await link(from, to);
  } catch (error) {
    if (
      !/^(?:EPERM|ENOTSUP|EOPNOTSUPP|ENOSYS|EMLINK|EXDEV)$/.test(
        String((error as NodeJS.ErrnoException).code),
      )
    )
      throw error;
    return rename(from, to);
  }
  await unlink(from);
}

export async function written(file: string, work: Promise<unknown>): Promise<void> {
  try {
    await work;
  } catch (error) {
    throw new Failure(`could not write ${printable(file)} (${reasonOf(error)})`);
  }
}

/** What is at a path, links followed; null where nothing is. */
export const statOf = (path: string) => stat(path).catch(() => null);
