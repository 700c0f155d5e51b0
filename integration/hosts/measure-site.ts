import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { filesBelow } from '../files-below.ts';

/** What hosts limit, counted. */
export interface SiteSize {
  files: number;
  bytes: number;
  /** The largest file, by its path below the folder. */
  largest: { path: string; bytes: number };
  /** Rules in `_redirects`; 0 where there is none. */
  redirects: number;
  /** Every file of a sitemap, with how many addresses it lists. */
  sitemaps: { path: string; urls: number; bytes: number }[];
  /** Files and bytes by the ending of their names, the most files first: what could be turned off. */
  kinds: { ending: string; files: number; bytes: number }[];
}

/** Counts the files of a built site. Throws what the file system throws where there is no such folder. */
export async function measureSite(folder: string): Promise<SiteSize> {
  const size: SiteSize = {
    files: 0,
    bytes: 0,
    largest: { path: '', bytes: 0 },
    redirects: 0,
    sitemaps: [],
    kinds: [],
  };
  const kinds = new Map<string, { files: number; bytes: number }>();
  for (const { path, entry } of filesBelow(folder)) {
    if (!entry.isFile()) continue;
    const { size: bytes } = await stat(join(folder, path));
    size.files++;
    size.bytes += bytes;
    if (bytes > size.largest.bytes) size.largest = { path, bytes };
    const kind = kinds.get(endingOf(path)) ?? { files: 0, bytes: 0 };
    kinds.set(endingOf(path), { files: kind.files + 1, bytes: kind.bytes + bytes });
    if (path === '_redirects') size.redirects = rulesIn(await readFile(join(folder, path), 'utf8'));
    if (/^sitemap[^/]*\.xml$/.test(path)) {
      const urls = (await readFile(join(folder, path), 'utf8')).split('<loc>').length - 1;
      size.sitemaps.push({ path, urls, bytes });
    }
  }
  size.kinds = [...kinds].map(([ending, kind]) => ({ ending, ...kind })).sort((a, b) => b.files - a.files);
  return size;
}

/** From the first dot of a file's name: `.tei.xml`; a file without one is its own kind. */
const endingOf = (path: string) => /[^/](\.[a-z][^/]*)$/i.exec(path)?.[1] ?? path;

const rulesIn = (text: string) => text.split('\n').filter((line) => /^\s*[^#\s]/.test(line)).length;
