import { readFile, rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegrationLogger } from 'astro';

/** Astro's file of all entries (astro/dist/content/consts.js). */
export const DATA_STORE = 'data-store.json';

/**
 * Takes Astro's data store in `folder` away where it is none, so that it is made anew. Astro starts anew from a file that is cut off,
 * but takes any value that can be parsed for a store, and then fails without a word of the cause. What the store says of single
 * articles is judged by the loader (`articles/entry.ts`).
 */
export async function discardDamagedStore(folder: URL, logger: AstroIntegrationLogger): Promise<void> {
  const file = new URL(DATA_STORE, folder);
  try {
    if (isStore(JSON.parse(await readFile(file, 'utf8')))) return;
  } catch (error) {
    // Nothing there; or a file where its folder should be, which `requireWritable` tells.
    if (error instanceof Error && 'code' in error && /^ENO(?:ENT|TDIR)$/.test(String(error.code))) return;
  }
  await rm(file, { recursive: true, force: true });
  logger.warn(`${fileURLToPath(file)} was damaged or not Astro's; the cache is made anew.`);
}

/**
 * Whether a value is a map of collections, each a map by string, as the library `devalue` writes them: a list of values that name one
 * another by their place, `["Map", key, value, key, value, …]` for a map.
 */
function isStore(values: unknown): boolean {
  if (!Array.isArray(values)) return false;
  const pairsOf = (value: unknown): [unknown, unknown][] | null => {
    if (!Array.isArray(value) || value[0] !== 'Map' || value.length % 2 !== 1) return null;
    const places = value.slice(1) as unknown[];
    if (
      !places.every(
        (place) => Number.isInteger(place) && (place as number) > 0 && (place as number) < values.length,
      )
    )
      return null;
    return places.flatMap((place, index) =>
      index % 2 === 0
        ? [[values[place as number], values[places[index + 1] as number]] as [unknown, unknown]]
        : [],
    );
  };
  const collections = pairsOf(values[0]);
  return (
    collections?.every(([name, entries]) => {
      const pairs = pairsOf(entries);
      if (typeof name !== 'string' || pairs === null) return false;
      return pairs.every(
        ([id, entry]) => typeof id === 'string' && (name.startsWith('meta:') || isObject(entry)),
      );
    }) ?? false
  );
}

const isObject = (value: unknown) => typeof value === 'object' && value !== null && !Array.isArray(value);
