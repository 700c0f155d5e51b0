import { toIsoDate } from '../convert/dates.ts';
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

/** A day, a month or a year that a name begins with, and what stands behind it. */
const BEGINS = /^((?:1[5-9]|20)\d{2})(?:([-_.]?)(0[1-9]|1[0-2])(?:\2(0[1-9]|[12]\d|3[01]))?)?(?=$|[\s_.-])/;
/** A year that a name ends with. */
const ENDS = /(?:^|[\s_(-])((?:1[5-9]|20)\d{2})\)?$/;
const MONTH = /^(?:0?[1-9]|1[0-2])(?=$|[\s_.-])/;
const DAY = /^(?:0?[1-9]|[12]\d|3[01])(?=$|[\s_.-])/;
/** Folders above the file that are looked at: year, month and day. */
const FOLDERS = 3;

/** The date that a path tells, as `2024-05-03`, `2024-05` or `2024`: of the file's name, else of its folders. Null where it tells none. */
export function dateOf(path: string): string | null {
  const [name = '', ...folders] = path.replace(EXTENSION, '').split('/').reverse();
  const begins = BEGINS.exec(name);
  const own = begins && dated(begins[1], begins[3], begins[4]);
  if (own && own.length > 4) return own;
  const above = folders.slice(0, FOLDERS);
  for (const [depth, folder] of above.entries()) {
    const found = BEGINS.exec(folder);
    if (!found) continue;
    const [, year, , month, day] = found as (string | undefined)[] as [
      string,
      string,
      string?,
      string?,
      string?,
    ];
    const below = [name, ...above].slice(0, depth + 1).reverse();
    const [within, on] = [MONTH.exec(below[0])?.[0], DAY.exec(below.at(1) ?? '')?.[0]];
    return month === undefined && below.length > 1 ? dated(year, within, on) : dated(year, month, day);
  }
  return own ?? ENDS.exec(name)?.[1] ?? null;
}

/** As much of a day as there is in the calendar. */
function dated(year: string, month?: string, day?: string): string {
  if (month === undefined) return year;
  const inMonth = `${year}-${month.padStart(2, '0')}`;
  const whole = `${inMonth}-${(day ?? '').padStart(2, '0')}`;
  return day !== undefined && toIsoDate(whole) !== null ? whole : inMonth;
}

/** What a file's path says of an article whose text does not. */
export function namedBy(path: string): { title: string; date?: string } {
  const date = dateOf(path);
  return { title: titleOf(path), ...(date !== null && { date }) };
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
