import { statSync } from 'node:fs';
import { join } from 'node:path';
import type { RenderedArticle, Site } from '../site.ts';
import { OUR_CALLOUTS } from '../options.ts';
import { fromModulePath } from '../vite/module-path.ts';
import { readWithin } from './article-file.ts';
import type { Drawers } from './drawers.ts';
import { filled, keyIn } from './kept-data.ts';
import type { Fill } from './kept-data.ts';
import { readLater } from './later.ts';

/** What Astro and its users look for in an entry beside its data. */
export interface Contents {
  /** The text without what stands above its body. Undefined where the collection is over `MOST_BODIES`. */
  body?: string | undefined;
  /** Astro's `render(entry)` shows it. Undefined where the article is a module. */
  rendered?: RenderedArticle | undefined;
}

/** Bytes of a collection's files. Astro copies entries each time that they are asked for, and pages hold them. */
const MOST_BODIES = 16 * 1024 * 1024;

/** Whether the files, by paths below the folder, are few enough that every entry may have its body. */
export function mayHoldBodies(folder: string, paths: readonly string[]): boolean {
  let bytes = 0;
  for (const path of paths) {
    bytes += statSync(join(folder, path), { throwIfNoEntry: false })?.size ?? 0;
    if (bytes > MOST_BODIES) return false;
  }
  return true;
}

/** Gives an entry of Astro's store what lies in the cache and in its file. */
export const fillFrom =
  (site: Site, drawers: Drawers): Fill =>
  (entry, name) => {
    const { filePath } = entry;
    if (keyIn(entry) === null || filePath === undefined) return entry;
    const whole: typeof entry & Contents = filled(entry, drawers, name);
    if (site.options.render === 'evaluate') whole.rendered = readLater(() => site.html(filePath));
    // Astro copies the entry, and so reads the file, when pages ask for the collection.
    const get = () => bodyOf(site, fileOf(site, filePath));
    return Object.defineProperty(whole, 'body', { get, enumerable: true, configurable: true });
  };

/** The contents of an article that Astro's store is to hold. */
export function contentsOf(site: Site, file: string): Contents {
  return {
    body: bodyOf(site, file),
    rendered: hasHtml(site) ? site.html(file) : undefined,
  };
}

/** Callouts of the site's own are Astro components, which write no HTML before there is a page. */
export const hasHtml = ({ options }: Pick<Site, 'options'>) =>
  options.render === 'evaluate' && options.components === OUR_CALLOUTS;

const fileOf = ({ options, articles }: Site, filePath: string) =>
  options.render === 'module' ? fromModulePath(filePath, articles) : filePath;

/** Undefined, too, for a file that went, which whoever renders it is told of. */
function bodyOf(site: Site, file: string | undefined): string | undefined {
  const record = site.articles.get(file ?? '');
  if (!record || !site.withBodies.has(record.collection)) return undefined;
  try {
    const bytes = readWithin(site.root, record.file, site.options.maxBytes, record.within);
    return new TextDecoder(record.body.encoding).decode(bytes).slice(record.body.start);
  } catch {
    return undefined;
  }
}
