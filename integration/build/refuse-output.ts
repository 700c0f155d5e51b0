import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { unflatten } from 'devalue';
import { ArticleError } from '../articles/article-error.ts';
import type { Site } from '../site.ts';
import { DATA_STORE } from './data-store.ts';
import { holds, lostWith, readFrom } from './replaceable.ts';

/** By this variable of the environment `verbatim build` and `verbatim shard` tell the build that they start which folder the site will replace. */
export const OUT = 'VERBATIM_OUT';

/** What a build says to the command that started it before it stops: the folder must not be replaced, and why. */
export interface RefusedMessage {
  refused: string;
}

/**
 * Stops a build before anything is written or emptied, where files that collections of this site read would be lost with the folder that
 * the site replaces, or where Astro would empty the site's own root.
 *
 * @param outDir - what is built into; Astro empties it
 * @param tell - hands the reason to the command that started the build
 * @throws ArticleError naming the folder and the file
 */
export async function refuseOutput(
  { root, articles, refused }: Pick<Site, 'root' | 'articles' | 'refused'>,
  outDir: URL,
  cacheDir: URL,
  tell: ((message: RefusedMessage) => unknown) | undefined,
): Promise<void> {
  const asked = process.env[OUT] ?? '';
  const out = asked === '' ? fileURLToPath(outDir) : asked;
  const read = [...articles.keys(), ...refused.keys(), ...(await readByOthers(cacheDir))];
  const lost = holds(resolve(out), root)
    ? root
    : readFrom(
        resolve(out),
        read.map((file) => resolve(root, file)),
      );
  if (lost === null) return;
  const reason = lostWith(out, lost);
  tell?.({ refused: reason });
  throw new ArticleError(`${reason}. Nothing was changed.`);
}

/** Files that Astro's store names, of all collections; none where it is not one file. */
async function readByOthers(cacheDir: URL): Promise<string[]> {
  try {
    const flat = JSON.parse(await readFile(new URL(DATA_STORE, cacheDir), 'utf8')) as unknown[];
    const collections = unflatten(flat) as Map<string, Map<string, { filePath?: string } | string>>;
    return [...collections.values()]
      .flatMap((entries) => [...entries.values()])
      .flatMap((entry) => (typeof entry === 'object' ? (entry.filePath ?? []) : []));
  } catch {
    return [];
  }
}
