import { constants } from 'node:fs';
import { copyFile, mkdir, readdir, rm, stat } from 'node:fs/promises';
import { DATA_STORE } from './data-store.ts';
import { nameOfShard } from './shard.ts';
import type { Shard } from './shard.ts';

/** Below the cache folder: what Astro, and a proof, know of the pages of one part, in a folder for each. */
const PARTS = 'parts/';

/**
 * The cache folder of a part: what Astro keeps of pages has one place for all, and parts may be built at once. What is kept of articles is
 * every part's, and stays where it is; the store of entries is copied, where a part before this one brought it up to date.
 */
export async function openPartCache(cacheDir: URL, shard: Shard): Promise<URL> {
  const own = new URL(`${PARTS}${nameOfShard(shard)}/`, cacheDir);
  const [from, to] = [new URL(DATA_STORE, cacheDir), new URL(DATA_STORE, own)];
  if ((await writtenAt(from)) <= (await writtenAt(to))) return own;
  // Without it the part makes its own; a folder that cannot be written is told before the build starts.
  await mkdir(own, { recursive: true }).catch(() => undefined);
  await copyFile(from, to, constants.COPYFILE_FICLONE).catch(() => undefined);
  return own;
}

/** Removes what is kept of parts of a site that is parted otherwise now, or no more. */
export async function prunePartCaches(cacheDir: URL, shard: Shard | null): Promise<void> {
  const folder = new URL(PARTS, cacheDir);
  for (const name of await readdir(folder).catch(() => []))
    if (!shard || !name.endsWith(`-of-${shard.of}`))
      await rm(new URL(name, folder), { recursive: true, force: true });
}

/** In milliseconds; 0 for a file that is not there. */
const writtenAt = (file: URL): Promise<number> =>
  stat(file).then(
    ({ mtimeMs }) => mtimeMs,
    () => 0,
  );
