import { toSlug } from './slug.ts';
import { PrintableError, printable } from '../convert/printable.ts';

const EXTENSION = /\.[^./]+$/;

/**
 * The address of an article: `News/A Day.txt` → `news/a-day`. Made of letters, digits, `-`, `_` and `/` alone, in Unicode's composed
 * form, so it leads nowhere else and is a file's name on every system; names too long for one are shortened, with a digest. Empty
 * where nothing of the name can stand in an address.
 */
export function idOf(path: string): string {
  return path
    .replace(EXTENSION, '')
    .split('/')
    .map(toSlug)
    .filter((part) => part !== '')
    .join('/');
}

/** A title for a text that has none: the file's name as a sentence begins, `on-the-ferry_2.txt` → `On the ferry 2`. */
export function titleOf(path: string): string {
  const name = (path.split('/').at(-1) ?? path).replace(EXTENSION, '');
  const words = name.replaceAll(/[-_]+/g, ' ').trim() || name || 'Untitled';
  return words.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
}

/** Two files that would get one address. */
export interface Collision {
  id: string;
  files: [string, string];
}

/** The id of every path. @throws Error naming both files of every collision, and files whose name gives no id. */
export function idsOf(paths: readonly string[]): Map<string, string> {
  const ids = new Map<string, string>();
  const taken = new Map<string, string>();
  const faults: string[] = [];
  for (const path of paths) {
    const id = idOf(path);
    const other = taken.get(id);
    if (id === '') faults.push(nameless(path));
    else if (other !== undefined) faults.push(collision({ id, files: [other, path] }));
    else taken.set(id, path);
    ids.set(path, id);
  }
  if (faults.length > 0) throw new PrintableError(faults.join('\n'));
  return ids;
}

export const collision = ({ id, files: [first, second] }: Collision) =>
  `"${printable(first)}" and "${printable(second)}" would both be the article "${id}"; rename one of them.`;

export const nameless = (path: string) =>
  `"${printable(path)}" has no letter or digit to make an address of; rename it.`;
