import { existsSync, lstatSync, readFileSync, readdirSync, realpathSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { printable } from '../convert/printable.ts';
import { sha256 } from '../articles/article-file.ts';
import { pathBelow } from '../path-below.ts';
import { MANIFEST, ownManifest } from '../proof/manifest.ts';

/** Entries by which a folder is somebody's project, and no built site. */
const PROJECT = ['package.json', 'src'];

const ELSEWHERE = 'expected a folder for the built site alone, such as dist';

/**
 * Why a built site must not take the place of a folder, or null where it may: the folder is not there, is empty, holds a site that Verbatim
 * built, or is `outDir`. It is never replaced through a symbolic link, where it is or contains the working folder, or where it is a project.
 *
 * @param outDir - answers with the absolute path of the folder that the site's Astro config builds into, null where there is none; asked last,
 * for it loads that config
 */
export async function refusalToReplace(
  folder: string,
  outDir: () => Promise<string | null>,
): Promise<string | null> {
  const path = resolve(folder);
  const link = linkOnTheWay(path);
  if (link !== null)
    return `received the folder "${printable(folder)}", which ${link === path ? 'is' : 'leads through'} a symbolic link (${printable(link)}); give the folder itself: ${printable(realOf(path))}`;
  // The system may know the same folder by other letters (`Content`).
  const real = realOf(path);
  const here = realOf(process.cwd());
  if (holds(real, here))
    return `received the folder "${printable(folder)}", which ${real === here ? 'is' : 'contains'} the working folder; ${ELSEWHERE}`;
  const found = statSync(path, { throwIfNoEntry: false });
  if (!found) return null;
  if (!found.isDirectory()) return `received "${printable(folder)}", which is a file; expected a folder`;
  const entries = readdirSync(path);
  if (entries.length === 0) return null;
  const sign = PROJECT.find((name) => entries.includes(name));
  if (sign !== undefined)
    return `received the folder "${printable(folder)}", which holds ${sign === 'src' ? 'src/' : sign}; ${ELSEWHERE}`;
  if (ownManifest(join(path, MANIFEST)) || real === (await outDir().then((own) => own && realOf(own))))
    return null;
  return `received the folder "${printable(folder)}", which is not empty and holds no site that Verbatim built (no ${MANIFEST}); expected a folder that is new, empty or the outDir of the Astro config. Empty it yourself if nothing in it is needed`;
}

/** The first symbolic link on the way to `path`; null where there is none. */
function linkOnTheWay(path: string): string | null {
  const above = dirname(path);
  const first = above === path ? null : linkOnTheWay(above);
  if (first !== null) return first;
  return lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() ? path : null;
}

/** The path with its links followed, as far as it is there. */
function realOf(path: string): string {
  const found = realpath(path);
  return found ?? join(realOf(dirname(path)), relative(dirname(path), path));
}

function realpath(path: string): string | null {
  try {
    return realpathSync.native(path);
  } catch {
    return null;
  }
}

/** Whether `path` is the folder or lies below it. Both are absolute. */
export function holds(folder: string, path: string): boolean {
  const below = relative(folder, path);
  return below === '' || !(below === '..' || below.startsWith(`..${sep}`) || resolve(below) === below);
}

/** Why `folder` must not be replaced or emptied. */
export const lostWith = (folder: string, file: string) =>
  `received the folder "${printable(folder)}", and "${printable(file)}" would be lost with it; ${ELSEWHERE}`;

/**
 * The first of `files` that lies in the folder and would be lost with it; null where none does. A copy that a build published there is not
 * counted: it is in the folder's manifest, with the digest that it has.
 *
 * @param folder - an absolute path
 * @param files - absolute paths of files that collections read, or of folders
 */
export function readFrom(folder: string, files: Iterable<string>): string | null {
  const real = realOf(folder);
  let published: Map<string, string> | undefined;
  for (const file of files) {
    const path = [file, realOf(file)].find((one) => holds(folder, one) || holds(real, one));
    if (path === undefined || !existsSync(path)) continue;
    published ??= publishedIn(real);
    const digest = published.get(pathBelow(real, realOf(path)));
    if (digest === undefined || digest !== sha256(readFileSync(path))) return file;
  }
  return null;
}

/** Copies of articles that a build published in a folder: the digest of each, by path below the folder. */
function publishedIn(folder: string): Map<string, string> {
  const articles = ownManifest(join(folder, MANIFEST))?.articles ?? [];
  return new Map(articles.flatMap(({ original, sha256 }) => (original === null ? [] : [[original, sha256]])));
}
