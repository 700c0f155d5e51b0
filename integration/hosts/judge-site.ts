import { HOSTS, SITEMAP_BYTES, SITEMAP_URLS } from './limits.ts';
import type { Host, Limits } from './limits.ts';
import type { SiteSize } from './measure-site.ts';
import { grouped } from '../grouped.ts';

/** One sentence for each limit of the host that the site breaks: what it has, what the host takes, what to do. */
export function judgeSite(size: SiteSize, host: Host): string[] {
  const { name, files, bytes, fileBytes, redirects, source }: Limits = HOSTS[host];
  const faults: string[] = [];
  if (files !== undefined && size.files > files)
    faults.push(
      `the site has ${grouped(size.files)} files, ${name} takes ${grouped(files)} (${source}); most are ${kindsOf(size, 'files')}: leave out pages of a kind that you can do without in src/pages, or choose another host`,
    );
  if (bytes !== undefined && size.bytes > bytes)
    faults.push(
      `the site has ${megabytes(size.bytes)}, ${name} takes ${megabytes(bytes)} (${source}); most is ${kindsOf(size, 'bytes')}: leave out what you can do without in src/pages, or choose another host`,
    );
  if (fileBytes !== undefined && size.largest.bytes > fileBytes)
    faults.push(
      `${size.largest.path} has ${megabytes(size.largest.bytes)}, ${name} takes ${megabytes(fileBytes)} a file (${source}); part it or leave its page out in src/pages`,
    );
  if (redirects !== undefined && size.redirects > redirects)
    faults.push(
      `_redirects has ${grouped(size.redirects)} rules, ${name} reads ${grouped(redirects)} (${source}); the pages that lead on from old addresses work without them, so leave _redirects out`,
    );
  for (const { path, urls, bytes: length } of size.sitemaps)
    if (urls > SITEMAP_URLS || length > SITEMAP_BYTES)
      faults.push(
        `${path} lists ${grouped(urls)} addresses in ${megabytes(length)}, search engines read ${grouped(SITEMAP_URLS)} in ${megabytes(SITEMAP_BYTES)} (https://www.sitemaps.org/protocol.html); part it into several`,
      );
  return faults;
}

/** The three kinds of file that there is most of. */
function kindsOf({ kinds }: SiteSize, by: 'files' | 'bytes'): string {
  return kinds
    .toSorted((a, b) => b[by] - a[by])
    .slice(0, 3)
    .map(
      ({ ending, ...kind }) => `${ending} (${by === 'files' ? grouped(kind.files) : megabytes(kind.bytes)})`,
    )
    .join(', ');
}

const megabytes = (value: number) =>
  `${(value / 1024 / 1024).toLocaleString('en', { maximumFractionDigits: 1 })} MB`;
