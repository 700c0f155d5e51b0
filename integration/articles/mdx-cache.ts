import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { sha256 } from './article-file.ts';

/** Hexadecimal digits of a seal, and of a name. */
const DIGITS = 64;

/**
 * The MDX of converted articles, on disk: the loader converts, pages are compiled from what it wrote, and so is the next build. One
 * file for each article in one of 256 folders, named by the digest of all that the MDX depends on (`basisOf`) and sealed, so that
 * what a killed build left or somebody edited is not believed.
 */
export class MdxCache {
  readonly #folder: string;
  readonly #kept = new Set<string>();
  readonly #made = new Set<string>();

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** The MDX for a basis; null where there is none, or none that is whole. */
  get(basis: string): string | null {
    let content: string;
    try {
      content = readFileSync(this.#fileOf(basis), 'utf8');
    } catch {
      return null;
    }
    const mdx = content.slice(DIGITS);
    return content.slice(0, DIGITS) === sha256(basis + mdx) ? mdx : null;
  }

  /** Keeps MDX. A cache that cannot be written is none: whatever else cannot be written then fails by itself, and tells why. */
  set(basis: string, mdx: string): void {
    this.keep(basis);
    const file = this.#fileOf(basis);
    try {
      if (!this.#made.has(basis.slice(0, 2))) mkdirSync(join(file, '..'), { recursive: true });
      this.#made.add(basis.slice(0, 2));
      writeFileSync(file, sha256(basis + mdx) + mdx);
    } catch {
      void rm(file, { force: true }).catch(() => undefined);
    }
  }

  /** What is kept is not pruned. */
  keep(basis: string): void {
    this.#kept.add(basis);
  }

  /** Removes what no article of this build is made from. */
  async prune(): Promise<void> {
    for (const folder of await readdir(this.#folder).catch(() => []))
      for (const name of await readdir(join(this.#folder, folder)).catch(() => []))
        if (!this.#kept.has(folder + name)) await rm(join(this.#folder, folder, name), { force: true });
  }

  #fileOf(basis: string): string {
    return join(this.#folder, basis.slice(0, 2), basis.slice(2));
  }
}
