import { readdir, rename, rm } from 'node:fs/promises';
import { nameOfShard } from './shard.ts';
import type { Shard } from './shard.ts';

/** What Astro knows of the pages of the last build, under `experimental.incrementalBuild`; in its cache folder. */
const PAGES = 'incremental-build.json';
const ANY = /^incremental-build(?:\.\d+-of-(\d+))?\.json$/;

/** Where Astro keeps it. */
export const pagesFile = (cacheDir: URL) => new URL(PAGES, cacheDir);

const ofPart = (shard: Shard) => `incremental-build.${nameOfShard(shard)}.json`;

/**
 * Gives Astro what is known of the pages that this build makes: every part of a site has pages of its own, and Astro one file for all. What
 * was known of other parts goes where the site is parted otherwise now: their pages and this build's share the copies that Astro
 * keeps, so that it is no longer true.
 */
export async function openIncremental(cacheDir: URL, shard: Shard | null): Promise<void> {
  for (const name of await readdir(cacheDir).catch(() => [])) {
    const known = ANY.exec(name);
    if (known && known[1] !== shard?.of.toString()) await rm(new URL(name, cacheDir), { force: true });
  }
  if (shard) await rename(new URL(ofPart(shard), cacheDir), pagesFile(cacheDir)).catch(() => undefined);
}

/**
 * Forgets it, once Astro has read it: Astro writes it anew when all pages are rendered. A build that is killed before has changed some of the
 * pages that it tells of, so that the next build must not believe it.
 */
export async function forgetIncremental(cacheDir: URL): Promise<void> {
  await rm(pagesFile(cacheDir), { force: true });
}

/** Puts what Astro wrote of the pages of a part beside that of the others. */
export async function closeIncremental(cacheDir: URL, shard: Shard | null): Promise<void> {
  if (shard) await rename(pagesFile(cacheDir), new URL(ofPart(shard), cacheDir)).catch(() => undefined);
}
