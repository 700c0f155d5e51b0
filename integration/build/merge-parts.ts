import { existsSync, lstatSync } from 'node:fs';
import { copyFile, mkdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { reasonOf } from '../articles/article-file.ts';
import { filesBelow } from '../files-below.ts';
import { filesByDigest } from '../proof/files-by-digest.ts';
import { MANIFEST, readManifest } from '../proof/manifest.ts';
import type { Manifest, ManifestArticle } from '../proof/manifest.ts';
import { isSitemap, mergeSitemaps } from './merge-sitemaps.ts';
import { onNoPage } from './on-no-page.ts';
import { putManifest } from './write-manifest.ts';
import { PrintableError, printable } from '../convert/printable.ts';

/** Parts that do not make one site. */
class MergeError extends PrintableError {
  override name = 'MergeError';
}

/** More missing parts than these are not named. */
const NAMED = 20;

interface Part {
  folder: string;
  manifest: Manifest;
}

/** What a merge put together. */
export interface Merged {
  files: number;
  /** The files of all articles, from the root of the site. */
  articles: string[];
  /** What is told of articles on no page; null where there are none. */
  warning: string | null;
}

/**
 * Joins the parts of a site that `verbatim shard` built into `out`, a folder that is not there yet: every file of every part, one
 * sitemap and one manifest. The result is what one build of the whole site would have written, byte for byte. Files are copied, or moved where
 * the parts are not needed any more.
 *
 * @throws MergeError where a part is missing, there twice, or of another site, converter or number of parts, where two parts
 * have different files of one name, and where a part holds anything but files and folders.
 */
export async function mergeParts(
  folders: readonly string[],
  out: string,
  put: (from: string, to: string) => Promise<void> = copyFile,
): Promise<Merged> {
  const parts = await Promise.all(folders.map(readPart));
  requireOneSite(parts);
  const made = new Set<string>();
  const sitemaps: { folder: string; files: string[] }[] = [];
  let count = 0;
  for (const { folder } of parts) {
    const files = filesIn(folder);
    sitemaps.push({ folder, files: files.filter(isSitemap) });
    for (const file of files.sort()) {
      if (file === MANIFEST || isSitemap(file)) continue;
      const [from, to] = [join(folder, file), join(out, file)];
      if (!made.has(dirname(to))) await mkdir(dirname(to), { recursive: true });
      made.add(dirname(to));
      if (existsSync(to)) await requireSame(from, to);
      else {
        await put(from, to);
        count++;
      }
    }
  }
  const maps = await mergeSitemaps(sitemaps, out);
  const articles = joined(parts, out);
  const { version, generator, converter } = parts[0].manifest;
  await putManifest(out, { version, generator, converter, articles });
  return {
    files: count + maps.length + 1,
    articles: articles.map(({ file }) => file),
    warning: warningOf(parts, articles),
  };
}

/** As a build of the whole site would have told it. */
function warningOf(parts: readonly Part[], articles: readonly ManifestArticle[]): string | null {
  const nowhere = new Set(articles.filter(({ pages }) => pages.length === 0).map(({ file }) => file));
  const missing = parts.flatMap(({ manifest }) => manifest.part!.missing).filter((file) => nowhere.has(file));
  return missing.length === 0
    ? null
    : onNoPage(missing.sort(), {
        showsOthers: nowhere.size < articles.length,
        isServed: false,
      });
}

/** Paths of all files below a part. A link could lead to any file of this machine, and a build writes none. @throws MergeError */
function filesIn(folder: string): string[] {
  return Array.from(filesBelow(folder), ({ path, entry }) => {
    if (entry.isFile()) return path;
    const what = entry.isSymbolicLink() ? 'a symbolic link' : 'a pipe, a socket or a device';
    throw new MergeError(noFile(join(folder, path), what));
  });
}

const noFile = (path: string, what: string) =>
  `${printable(path)} is ${what}, expected only files and folders in a part; build the part again`;

async function readPart(folder: string): Promise<Part> {
  const file = join(folder, MANIFEST);
  if (lstatSync(file, { throwIfNoEntry: false })?.isSymbolicLink())
    throw new MergeError(noFile(file, 'a symbolic link'));
  const manifest = await readManifest(file).catch((error: unknown) => {
    throw new MergeError(
      `${file} cannot be read (${reasonOf(error)}); expected a folder that "verbatim shard" built, under a "verify" that is not false`,
    );
  });
  return { folder, manifest };
}

function requireOneSite(parts: readonly Part[]): void {
  const [first] = parts;
  for (const { folder, manifest } of parts) {
    if (!manifest.part)
      throw new MergeError(`${folder} holds a whole site, expected a part that "verbatim shard K/N" built`);
    for (const key of ['generator', 'converter'] as const)
      if (manifest[key] !== first.manifest[key])
        throw new MergeError(
          `${folder} was built by another ${key} than ${first.folder} (${manifest[key]}, ${first.manifest[key]}); build all parts of one commit`,
        );
    if (manifest.part.of !== first.manifest.part?.of)
      throw new MergeError(
        `${folder} is one of ${manifest.part.of} parts, ${first.folder} one of ${first.manifest.part?.of}; build all parts with the same N`,
      );
  }
  const numbers = Map.groupBy(parts, ({ manifest }) => manifest.part?.part ?? 0);
  const of = first.manifest.part?.of ?? 0;
  for (const [number, same] of numbers) {
    if (number > of)
      throw new MergeError(`${same[0].folder} says that it is part ${number} of ${of}; build it again`);
    if (same.length > 1)
      throw new MergeError(`${same.map(({ folder }) => folder).join(' and ')} are both part ${number}`);
  }
  if (numbers.size === of) return;
  // What a manifest says of the number is not counted up to: it may be any.
  const missing = [];
  for (let number = 1; number <= of && missing.length <= NAMED; number++)
    if (!numbers.has(number)) missing.push(number);
  const names = missing.slice(0, NAMED).join(', ') + (missing.length > NAMED ? ', …' : '');
  throw new MergeError(
    `received ${parts.length} of ${of} parts, missing ${names}; an archive with a part left out loses articles`,
  );
}

async function requireSame(one: string, merged: string): Promise<void> {
  if ((await readFile(one)).equals(await readFile(merged))) return;
  throw new MergeError(
    `${printable(one)} differs from the same file of another part; a file that all parts write must be the same in each (does it hold the time of the build, or what only one part knows?)`,
  );
}

/** Every article of every part, once, with the pages of all. */
function joined(parts: readonly Part[], out: string): ManifestArticle[] {
  const articles = new Map<string, ManifestArticle>();
  for (const { folder, manifest } of parts)
    for (const article of manifest.articles) {
      const known = articles.get(article.file);
      if (known && known.sha256 !== article.sha256)
        throw new MergeError(
          `${printable(article.file)} is not the same file in ${folder} as in another part; build all parts of one commit`,
        );
      articles.set(article.file, { ...article, pages: [...(known?.pages ?? []), ...article.pages].sort() });
    }
  const originals = filesByDigest(out);
  return [...articles.values()].map((article) => ({
    ...article,
    original: originals.get(article.sha256) ?? null,
  }));
}
