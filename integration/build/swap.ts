import { rename, rm } from 'node:fs/promises';
import { reasonOf } from '../articles/article-file.ts';
import { PrintableError } from '../convert/printable.ts';

/** Where a site is built before it takes the place of the old one: beside it, so that it can be renamed. */
export const draftOf = (folder: string) => `${folder}.next`;

/**
 * Puts the finished folder `draft` in the place of `folder`, in two renames: a reader finds the old site or the new one, and for an
 * instant none, but never a mixture.
 *
 * @throws Error naming the folder where it cannot be put there; then the old site stands where it stood.
 */
export async function swapIn(draft: string, folder: string): Promise<void> {
  const old = `${folder}.old-${process.pid}`;
  const isThere = await rename(folder, old).then(
    () => true,
    () => false,
  );
  try {
    await rename(draft, folder);
  } catch (error) {
    if (isThere) await rename(old, folder);
    throw new PrintableError(
      `${draft} could not take the place of ${folder} (${reasonOf(error)}); the old site is untouched`,
      { cause: error },
    );
  }
  if (isThere) await rm(old, { recursive: true, force: true });
}
