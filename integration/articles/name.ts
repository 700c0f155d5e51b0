import { createHash } from 'node:crypto';
import { slug } from 'github-slugger';
import { named } from './article-error.ts';

const EXTENSION = /\.[^./]+$/;

/** A letter or a digit: what an address is known by. */
const SPEAKING = /[\p{L}\p{N}]/u;
/** Names that Windows keeps for devices, with any ending: no folder or file can have one there. */
const RESERVED = /^(?:con|prn|aux|nul|conin\$|conout\$|(?:com|lpt)[0-9\u00b9\u00b2\u00b3])$/;

/** File systems hold 255 bytes a name; some are left for endings such as `.html`. */
const MAX_BYTES = 200;
/** Characters of the digest that tells shortened names apart. */
const DIGEST = 8;

/**
 * The address of an article: `News/A Day.txt` → `news/a-day`. Made of letters, digits, `-`, `_` and `/` alone, in Unicode's composed
 * form, so it leads nowhere else and is a file's name on every system; names too long for one are shortened, with a digest. Empty
 * where nothing of the name can stand in an address.
 */
export function idOf(path: string): string {
  return path
    .replace(EXTENSION, '')
    .split('/')
    .map(partOf)
    .filter((part) => part !== '')
    .join('/');
}

function partOf(name: string): string {
  const part = slug(name.normalize('NFC').trim()).normalize('NFC');
  if (!SPEAKING.test(part)) return '';
  if (RESERVED.test(part)) return `${part}_`;
  const bytes = new TextEncoder().encode(part);
  if (bytes.length <= MAX_BYTES) return part;
  const kept = new Uint8Array(MAX_BYTES - DIGEST - 1);
  const { read } = new TextEncoder().encodeInto(part, kept);
  return `${part.slice(0, read)}-${createHash('sha256').update(part).digest('hex').slice(0, DIGEST)}`;
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
  if (faults.length > 0) throw new Error(faults.join('\n'));
  return ids;
}

export const collision = ({ id, files: [first, second] }: Collision) =>
  `"${named(first)}" and "${named(second)}" would both be the article "${id}"; rename one of them.`;

export const nameless = (path: string) =>
  `"${named(path)}" has no letter or digit to make an address of; rename it.`;
