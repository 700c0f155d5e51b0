import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { SITEMAP_URLS } from '../hosts/limits.ts';

/** A sitemap is the one file of which each part of a site knows its own addresses only (`@astrojs/sitemap` writes them). */
export const isSitemap = (path: string): boolean => /^sitemap-(?:index|\d+)\.xml$/.test(path);

const ORDER = new Intl.Collator('en', { numeric: true });

/**
 * Joins the sitemaps of the parts into `out`: every address once, in the order of `@astrojs/sitemap`, 50,000 a file.
 *
 * @param parts - the sitemap files of each part, by path below its folder; the index among them
 */
export async function mergeSitemaps(
  parts: readonly { folder: string; files: readonly string[] }[],
  out: string,
): Promise<string[]> {
  const addresses = new Map<string, string>();
  let frame: string | undefined;
  let index: string | undefined;
  for (const { folder, files } of parts)
    for (const file of files.toSorted()) {
      const xml = await readFile(join(folder, file), 'utf8');
      if (file === 'sitemap-index.xml') index ??= xml;
      else frame ??= xml;
      for (const [entry, address] of xml.matchAll(/<url><loc>(.*?)<\/loc>.*?<\/url>/gs))
        addresses.set(address, entry);
    }
  if (frame === undefined || index === undefined) return [];
  const entries = [...addresses].sort(([a], [b]) => ORDER.compare(a, b)).map(([, entry]) => entry);
  const written: string[] = [];
  for (let from = 0; from < entries.length; from += SITEMAP_URLS) {
    const name = `sitemap-${written.length}.xml`;
    await writeFile(join(out, name), framed(frame, 'url', entries.slice(from, from + SITEMAP_URLS)));
    written.push(name);
  }
  const first = /<sitemap>.*?<\/sitemap>/s.exec(index)?.[0] ?? '';
  const rows = written.map((name) => first.replace('sitemap-0.xml', name));
  await writeFile(join(out, 'sitemap-index.xml'), framed(index, 'sitemap', rows));
  return [...written, 'sitemap-index.xml'];
}

/** The file with other entries between its head and its end. */
function framed(xml: string, tag: string, entries: readonly string[]): string {
  const [start, end] = [xml.indexOf(`<${tag}>`), xml.lastIndexOf(`</${tag}>`) + tag.length + 3];
  return xml.slice(0, start) + entries.join('') + xml.slice(end);
}
