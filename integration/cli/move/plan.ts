import { lstat, readdir, realpath } from 'node:fs/promises';
import { basename, dirname, extname, join, resolve, sep } from 'node:path';
import { idOf } from '../../articles/name.ts';
import { PEOPLE } from '../../articles/people-file.ts';
import { sidecarOf } from '../../articles/sidecar.ts';
import { printable } from '../../convert/printable.ts';
import { pathBelow, slashed } from '../../path-below.ts';
import { Failure } from '../files.ts';
import { UsageError } from '../flags.ts';
import { statOf } from './carry-out.ts';

/** What is to be moved. Paths are as the command was given them, with `/`. */
export interface Move {
  from: string;
  to: string;
  /** The same below the collection's folder. */
  below: { from: string; to: string };
  base: string;
  /** Whether the article has its new name already. */
  isRenamed: boolean;
}

/** @throws UsageError or Failure where the names cannot be those of an article before and after */
export async function readMove(old: string, given: string, base: string): Promise<Move> {
  const from = slashed(old);
  const isFolder = (await statOf(given))?.isDirectory() === true;
  const to = slashed(isFolder ? join(given, basename(old)) : given);
  for (const name of [from, to])
    if (extname(name) !== '.txt')
      throw new UsageError(`mv received "${printable(name)}", expected the name of a .txt file`);
  const below = { from: pathBelow(resolve(base), resolve(from)), to: pathBelow(resolve(base), resolve(to)) };
  for (const [name, path] of [
    [from, below.from],
    [to, below.to],
  ])
    if (path.startsWith('../'))
      throw new UsageError(
        `mv received "${printable(name)}", which is not below "${printable(base)}"; expected --base with the folder of its collection`,
      );
  for (const name of [from, sidecarOf(from), to]) await refuseLink(name, base);
  if (resolve(from) === resolve(to))
    throw new UsageError(`mv received "${printable(from)}" twice, expected a new name`);
  const [before, after] = [await statOf(from), await statOf(to)];
  const isRenamed = !before && after?.isFile() === true && (await statOf(sidecarOf(from))) !== null;
  if (!before?.isFile() && !isRenamed)
    throw new Failure(
      `${printable(from)}: ${before ? 'is a folder' : 'there is no such file'}; expected an article`,
    );
  return { from, to, below, base, isRenamed };
}

/** @throws Failure where a file is a symbolic link, or stands where one leads out of the collection's folder */
async function refuseLink(file: string, base: string): Promise<void> {
  if ((await lstat(file).catch(() => null))?.isSymbolicLink() === true)
    throw new Failure(`${printable(file)}: is a symbolic link, expected the file itself; nothing was moved`);
  let parent = dirname(resolve(file));
  while (!(await statOf(parent)) && parent !== dirname(parent)) parent = dirname(parent);
  const within = await realpath(base).catch(() => resolve(base));
  if (!`${await realpath(parent)}${sep}`.startsWith(within + sep))
    throw new Failure(
      `${printable(file)}: is not in ${printable(base)}, for a symbolic link leads out of it; nothing was moved`,
    );
}

/** @throws Failure where the new name, or that of its sidecar, or its address, is another file's */
export async function refuseTaken({ from, to, below, isRenamed }: Move): Promise<void> {
  if (sidecarOf(below.to) === PEOPLE)
    throw new Failure(
      `${printable(to)}: its sidecar would be ${PEOPLE}, which says who is who; expected another name`,
    );
  const taken = await statOf(to);
  // Where a file system does not tell capitals from small letters, the file itself is there by its new name.
  const own = await statOf(from);
  const isSame = taken !== null && own !== null && taken.ino === own.ino && taken.dev === own.dev;
  if (taken && !isRenamed && !isSame)
    throw new Failure(`${printable(to)} is there already; nothing was moved`);
  const sidecar = await statOf(sidecarOf(to));
  if (sidecar && !isSame)
    throw new Failure(
      `${printable(sidecarOf(to))} is there already; expected a name without a sidecar. Nothing was moved`,
    );
  const id = idOf(below.to);
  if (id === '')
    throw new Failure(`${printable(to)}: has no letter or digit to make an address of; nothing was moved`);
  const siblings = await readdir(dirname(to)).catch(() => []);
  const other = siblings.find(
    (name) =>
      extname(name) === '.txt' &&
      idOf(join(dirname(below.to), name)) === id &&
      ![resolve(to), resolve(from)].includes(resolve(dirname(to), name)),
  );
  if (other !== undefined)
    throw new Failure(
      `${printable(to)} would be the article "${id}", as ${printable(join(dirname(to), other))} is; nothing was moved`,
    );
}
