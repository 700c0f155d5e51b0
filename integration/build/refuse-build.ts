import { stopsAtOrphans } from '../site.ts';
import type { Site } from '../site.ts';
import { PrintableError } from '../convert/printable.ts';

/** A build that has files which cannot be articles. */
class RefusedFilesError extends PrintableError {
  override name = 'RefusedFilesError';
}

/** Stops a build before a page is written. @throws RefusedFilesError naming every file that cannot be an article, under `onError: 'fail'`. */
export function refuseBuild({ isStrict, refused }: Site): void {
  if (!isStrict || refused.size === 0) return;
  const messages = [...refused.values()].sort().flatMap((message) => message.split('\n'));
  const count =
    refused.size === 1 ? '1 file cannot be an article' : `${refused.size} files cannot be articles`;
  throw new RefusedFilesError(
    [
      `${count}, and nothing was built. Mend or remove what is listed, or set onError: 'skip' to build without it.`,
      ...messages.map((message) => `  ${message}`),
    ].join('\n'),
  );
}

/** A build in which words that a person decided on, or that are a link, are not where they were. */
class OrphansError extends PrintableError {
  override name = 'OrphansError';
}

/**
 * Stops a build before a page is written.
 *
 * @throws OrphansError naming every sidecar without its article and every decision or link without a place, under `orphans: 'error'`.
 */
export function refuseOrphans(site: Site): void {
  const orphans = [...site.articles.values()].flatMap((article) => article.orphans);
  const lost = [...site.lost.values()];
  if (!stopsAtOrphans(site) || orphans.length + lost.length === 0) return;
  const counts = [
    lost.length > 0 &&
      (lost.length === 1 ? '1 sidecar has no article' : `${lost.length} sidecars have no article`),
    orphans.length > 0 &&
      (orphans.length === 1
        ? '1 decision or link has no place'
        : `${orphans.length} decisions and links have no place`),
  ];
  throw new OrphansError(
    [
      `${counts.filter(Boolean).join(', and ')}, and nothing was built. Mend or remove what is listed ("verbatim review" shows the article), or set orphans: 'warn' to build without it.`,
      ...[...lost, ...orphans].sort().map((orphan) => `  ${orphan}`),
    ].join('\n'),
  );
}
