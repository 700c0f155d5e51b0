import { rm } from 'node:fs/promises';

/** Where Astro keeps what it knows of the pages of the last build, under `experimental.incrementalBuild`. */
export const pagesFile = (cacheDir: URL) => new URL('incremental-build.json', cacheDir);

/**
 * Forgets it, once Astro has read it: Astro writes it anew when all pages are rendered. A build that is killed before has changed some of the
 * pages that it tells of, so that the next build must not believe it.
 */
export async function forgetIncremental(cacheDir: URL): Promise<void> {
  await rm(pagesFile(cacheDir), { force: true });
}
