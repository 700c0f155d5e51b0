import { readFileSync, statSync } from 'node:fs';
import { lstat, mkdir } from 'node:fs/promises';
import { writeNewFile, writeWholeFile } from '../build/whole-file.ts';
import { reasonOf } from '../articles/article-file.ts';
import { printable } from '../convert/printable.ts';
import { Failure } from './files.ts';
import { UsageError } from './flags.ts';

/** A file that a command is about to write, and the article that it is made of. */
export interface Target {
  path: string;
  from: string;
}

/** Files that a command writes into the folder of `--out`. No file is written over but by `--force`, and an article never. */
export class Targets {
  readonly #force: boolean;

  private constructor(force: boolean) {
    this.#force = force;
  }

  /**
   * Makes sure that the targets may be written, and makes their folder.
   *
   * @throws UsageError where two articles would be one file, or a target is an article; Failure where a target is there and `force` is not set,
   * is a symbolic link, or the folder cannot be made. Then nothing was written.
   */
  static async open(
    command: string,
    folder: string,
    targets: readonly Target[],
    { articles, force = false }: { articles: readonly string[]; force?: boolean | undefined },
  ): Promise<Targets> {
    requireOneEach(command, targets);
    const originals = new Map(articles.map((file) => [identityOf(file), file]));
    const there: string[] = [];
    for (const { path } of targets) {
      const found = await lstat(path).catch(() => null);
      if (!found) continue;
      const identity = identityOf(path);
      const original = identity === null ? undefined : originals.get(identity);
      if (original !== undefined)
        throw new UsageError(
          `${command} would write over the article ${printable(original)}; expected another --out. Nothing was written.`,
        );
      if (!found.isFile())
        throw new Failure(
          `${printable(path)} is ${found.isSymbolicLink() ? 'a symbolic link' : 'no file'}; remove it or choose another --out`,
        );
      there.push(path);
    }
    if (there.length > 0 && !force)
      throw new Failure(
        `${printable(there[0])}${there.length > 1 ? ` and ${there.length - 1} more are` : ' is'} there already; expected a new place, or --force to overwrite`,
      );
    await makeFolder(folder);
    return new Targets(force);
  }

  /** Writes a whole file or nothing. @throws Failure naming the file */
  async write(path: string, content: string): Promise<void> {
    await put(this.#force ? writeWholeFile : writeNewFile, path, content);
  }

  /** The same for a `.txt`, which may be somebody's article wherever it is: one of other words is never written over. @throws Failure */
  async writeText(path: string, content: string): Promise<void> {
    const known = contentOf(path);
    if (known?.equals(Buffer.from(content))) return;
    if (known)
      throw new Failure(
        `${printable(path)} is there with other words, and may be an article; remove it, or choose another --out`,
      );
    await put(writeNewFile, path, content);
  }
}

/** @throws Failure naming the file and the reason */
async function put(write: typeof writeNewFile, path: string, content: string): Promise<void> {
  try {
    await write(path, content);
  } catch (error) {
    throw new Failure(`could not write ${printable(path)} (${reasonOf(error)})`);
  }
}

/** @throws Failure naming the folder and the reason */
async function makeFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder, { recursive: true });
  } catch (error) {
    // Where the disk is read-only, Node says so only of a folder whose parent is there.
    const reason = await mkdir(folder).catch((plain: unknown) => plain);
    throw new Failure(`the folder ${printable(folder)} cannot be made (${reasonOf(reason ?? error)})`);
  }
}

/** What a file is known by, whatever name leads to it; null for one that is not there. */
function identityOf(path: string): string | null {
  try {
    const { dev, ino } = statSync(path, { bigint: true });
    return `${dev} ${ino}`;
  } catch {
    return null;
  }
}

function contentOf(path: string): Buffer | null {
  try {
    return readFileSync(path);
  } catch {
    return null;
  }
}

/** macOS and Windows know a file by any case and form of its letters, and so does whoever copies the folder there. */
const placeOf = (path: string) => path.normalize('NFC').toLowerCase();

/** @throws UsageError naming both articles when two would be written to one place. */
function requireOneEach(command: string, targets: readonly Target[]): void {
  const taken = new Map<string, string>();
  for (const { path, from } of targets) {
    const other = taken.get(placeOf(path));
    if (other !== undefined)
      throw new UsageError(
        `${command} received "${printable(other)}" and "${printable(from)}", which would both be written to ${printable(path)}`,
      );
    taken.set(placeOf(path), from);
  }
}
