import type { LoaderContext } from 'astro/loaders';

type Store = LoaderContext['store'];

/** Astro takes a string of an entry's data that begins so for the path of an image: it imports the file and puts it on the site. */
const IMAGE = '__ASTRO_IMAGE_';

/**
 * Puts an entry into the store with its strings as they are. A title is words of an article and names no file, so such strings are
 * held back while Astro looks for images, and are in their places again before the store is written.
 */
export function storeEntry(store: Store, entry: Parameters<Store['set']>[0]): void {
  const held = imagesIn(entry.data);
  for (const { holder, key } of held) holder[key] = '';
  store.set(entry);
  for (const { holder, key, words } of held) holder[key] = words;
}

interface Held {
  holder: Record<string, unknown>;
  key: string;
  words: string;
}

function imagesIn(data: Record<string, unknown>): Held[] {
  const held: Held[] = [];
  const seen = new Set<unknown>();
  const rest: unknown[] = [data];
  for (let value = rest.pop(); value !== undefined; value = rest.pop()) {
    if (seen.has(value)) continue;
    seen.add(value);
    const holder = value as Record<string, unknown>;
    for (const [key, child] of Object.entries(holder)) {
      if (typeof child === 'string' && child.startsWith(IMAGE)) held.push({ holder, key, words: child });
      else if (typeof child === 'object' && child !== null) rest.push(child);
    }
  }
  return held;
}
