import { existsSync, lstatSync, readFileSync } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { parse } from 'yaml';
import { reasonOf } from '../articles/article-file.ts';
import { PEOPLE } from '../articles/people-file.ts';
import { readSidecar } from '../articles/sidecar.ts';
import { digestOf, toSlug } from '../articles/slug.ts';
import { writeNewFile } from '../build/whole-file.ts';
import { printable } from '../convert/printable.ts';
import { filesEnding } from '../files-below.ts';
import type { Imported } from './imported.ts';
import { ReadingError } from './imported.ts';
import { sidecarText } from './sidecar-text.ts';

/** What became of an article: its file, and whether that was there. */
export interface Written {
  path: string;
  isNew: boolean;
}

/** Writes imported articles into a folder. A file that is there, and a link to one, is left alone whatever it holds. */
export class Writer {
  readonly #folder: string;
  /** Articles that the folder has, by address and title. */
  readonly #known = new Map<string, string>();
  /** Names given in this run, and the one whose sidecar would be `people.yaml`. */
  readonly #taken = new Set([PEOPLE.slice(0, -'.yaml'.length)]);

  constructor(folder: string) {
    this.#folder = folder;
    for (const path of sidecarsIn(folder)) {
      const { originalUrl, title } = statedIn(join(folder, path));
      if (originalUrl !== undefined)
        this.#known.set(keyOf(originalUrl, title), `${path.slice(0, -'.yaml'.length)}.txt`);
    }
  }

  /** Writes the article, unless it is there. @throws ReadingError where the disk refuses a file: then neither text nor sidecar stays. */
  async write(article: Imported): Promise<Written> {
    const known = article.url === undefined ? undefined : this.#known.get(keyOf(article.url, article.title));
    if (known !== undefined) return { path: known, isNew: false };
    const name = this.#nameOf(article);
    const path = `${name}.txt`;
    this.#taken.add(name);
    const sidecar = sidecarText(article);
    if (this.#isThere(name) && !this.#isHalf(name, sidecar)) return { path, isNew: false };
    if (article.url !== undefined) this.#known.set(keyOf(article.url, article.title), path);
    await this.#put(name, article.text, sidecar);
    return { path, isNew: true };
  }

  /** The article's own name, with a digest where another article has it. */
  #nameOf(article: Imported): string {
    const { slug, title, from, url } = article;
    const name =
      [slug, title, from]
        .map((words) => (words ?? '').split('/').map(toSlug).filter(Boolean).join('/'))
        .find(Boolean) ?? 'article';
    const isOthers = this.#taken.has(name) || (this.#isThere(name) && !this.#isSame(name, article));
    return isOthers ? `${name}-${digestOf([url, title, from, article.date].join('\n'))}` : name;
  }

  #isThere(name: string): boolean {
    return ['.txt', '.yaml'].some((ending) => isPresent(join(this.#folder, name + ending)));
  }

  /** Whether the files of that name are this article's, perhaps changed since. */
  #isSame(name: string, { url, title, date, text }: Imported): boolean {
    const stated = statedIn(join(this.#folder, `${name}.yaml`));
    if (stated.originalUrl !== undefined && stated.originalUrl === url) return true;
    if (stated.title !== undefined && stated.title === title) return stated.date === date?.slice(0, 10);
    try {
      return readFileSync(join(this.#folder, `${name}.txt`), 'utf8') === text;
    } catch {
      return stated.title !== undefined && stated.title === title;
    }
  }

  /** Whether a run that was ended wrote the sidecar alone. */
  #isHalf(name: string, sidecar: string): boolean {
    if (isPresent(join(this.#folder, `${name}.txt`))) return false;
    try {
      return readFileSync(join(this.#folder, `${name}.yaml`), 'utf8') === sidecar;
    } catch {
      return false;
    }
  }

  async #put(name: string, text: string, sidecar: string): Promise<void> {
    const file = join(this.#folder, name);
    readSidecar(sidecar, `${file}.yaml`); // A fault of ours stops here, before anything is written.
    let isOurs = false;
    try {
      await mkdir(dirname(file), { recursive: true });
      if (sidecar !== '' && !isPresent(`${file}.yaml`)) {
        await writeNewFile(`${file}.yaml`, sidecar);
        isOurs = true;
      }
      await writeNewFile(`${file}.txt`, text);
    } catch (error) {
      if (isOurs) await rm(`${file}.yaml`, { force: true });
      throw new ReadingError(`${printable(file)}.txt could not be written (${reasonOf(error)})`);
    }
  }
}

/** @throws ReadingError where the folder cannot be read */
function sidecarsIn(folder: string): string[] {
  try {
    return existsSync(folder) ? filesEnding(folder, '.yaml') : [];
  } catch (error) {
    throw new ReadingError(
      `the folder ${printable(folder)} cannot be read (${reasonOf(error)}); expected another --out`,
    );
  }
}

/** What a sidecar says of its article; nothing where it cannot be read, for it is not ours to judge. */
function statedIn(file: string): { originalUrl?: string; title?: string; date?: string } {
  try {
    const { originalUrl, title, date } = parse(readFileSync(file, 'utf8'), { logLevel: 'silent' }) as Record<
      string,
      unknown
    >;
    const words = (value: unknown) => (typeof value === 'string' ? value : undefined);
    return { originalUrl: words(originalUrl), title: words(title), date: words(date) };
  } catch {
    return {};
  }
}

function isPresent(file: string): boolean {
  return lstatSync(file, { throwIfNoEntry: false }) !== undefined;
}

const keyOf = (url: string, title: string | undefined) => `${url}\n${title ?? ''}`;
