import { lstat, mkdir, mkdtemp, rename, rm } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { reasonOf } from '../articles/article-file.ts';
import { PrintableError } from '../convert/printable.ts';

/** Where a site is built before it takes the place of the old one. */
export interface WorkFolder {
  /** A new folder beside the one that the site belongs in, under a name that nobody else uses, so that what is in it can be renamed. */
  path: string;
  /** Where the finished site is put, and the old one while they change places. */
  site: string;
  old: string;
}

/** Makes a work folder for a site that belongs in `folder`. Throws what the file system throws. */
export async function openWorkFolder(folder: string): Promise<WorkFolder> {
  const target = resolve(folder);
  await mkdir(dirname(target), { recursive: true });
  const path = await mkdtemp(`${target}.verbatim-`);
  return { path, site: join(path, 'site'), old: join(path, 'old') };
}

/** What is kept of the old folder: it may be a checkout that is pushed (Astro leaves it alone, too). */
const REPOSITORY = '.git';

/**
 * Puts the finished site in the place of `folder`, in two renames: a reader finds the old site or the new one, and for an
 * instant none, but never a mixture.
 *
 * @throws Error naming the folder where it cannot be put there; then the old site stands where it stood.
 */
export async function swapIn({ site, old }: WorkFolder, folder: string): Promise<void> {
  let undo = () => Promise.resolve();
  try {
    if (await isThere(folder)) {
      await rename(folder, old);
      undo = () => rename(old, folder);
      if (await isThere(join(old, REPOSITORY))) {
        await rename(join(old, REPOSITORY), join(site, REPOSITORY));
        undo = async () => {
          await rename(join(site, REPOSITORY), join(old, REPOSITORY));
          await rename(old, folder);
        };
      }
    }
    await rename(site, folder);
  } catch (error) {
    await undo();
    throw new PrintableError(
      `the new site could not take the place of ${folder} (${reasonOf(error)}); the old site is untouched`,
      {
        cause: error,
      },
    );
  }
  await rm(old, { recursive: true, force: true });
}

const isThere = (path: string): Promise<boolean> =>
  lstat(path).then(
    () => true,
    () => false,
  );
