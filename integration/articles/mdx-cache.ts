import { mkdirSync, statSync } from 'node:fs';
import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { writeWholeFile } from '../build/whole-file.ts';
import { sha256 } from './article-file.ts';
import { append, placesIn, readPlace, recordsAt, sizeOf } from './mdx-drawer.ts';
import type { Place } from './mdx-drawer.ts';

/** The name of a drawer: the first two digits of what is in it. */
const DRAWER = /^[0-9a-f]{2}\.mdx$/;
const drawerOf = (basis: string) => `${basis.slice(0, 2)}.mdx`;
const sealOf = (basis: string, mdx: string) => sha256(basis + mdx);

/**
 * The MDX of converted articles, on disk: the loader converts, pages are compiled from what it wrote, and so is the next build. Each
 * stands under the digest of all that the MDX depends on (`basisOf`) and is sealed, so that what a killed build left or somebody
 * edited is not believed. They share 256 files, the drawers: a file for each article would cost more than all the rest of keeping it.
 */
export class MdxCache {
  readonly #folder: string;
  readonly #kept = new Set<string>();
  readonly #drawers = new Map<string, Map<string, Place>>();
  #isMade = false;

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** The MDX for a basis; null where there is none, or none that is whole. */
  get(basis: string): string | null {
    const place = this.#placesIn(drawerOf(basis)).get(basis);
    if (!place) return null;
    try {
      const mdx = readPlace(join(this.#folder, drawerOf(basis)), place);
      return sealOf(basis, mdx) === place.seal ? mdx : null;
    } catch {
      return null;
    }
  }

  /** Keeps MDX. A cache that cannot be written is none: whatever else cannot be written then fails by itself, and tells why. */
  set(basis: string, mdx: string): void {
    this.keep(basis);
    const name = drawerOf(basis);
    try {
      if (!this.#isMade) mkdirSync(this.#folder, { recursive: true });
      this.#isMade = true;
      const places = this.#placesIn(name);
      places.set(basis, append(join(this.#folder, name), basis, sealOf(basis, mdx), mdx));
    } catch {
      this.#drawers.delete(name);
    }
  }

  /** What is kept is not pruned. */
  keep(basis: string): void {
    this.#kept.add(basis);
  }

  /** Removes what no article of this build is made from. */
  async prune(): Promise<void> {
    for (const name of await readdir(this.#folder).catch(() => [])) {
      if (DRAWER.test(name)) await this.#tidy(name).catch(() => undefined);
      else await rm(join(this.#folder, name), { recursive: true, force: true });
    }
  }

  async #tidy(name: string): Promise<void> {
    const file = join(this.#folder, name);
    const places = [...this.#placesIn(name)].flatMap(([basis, place]) =>
      this.#kept.has(basis) ? [place] : [],
    );
    const size = places.reduce((sum, place) => sum + sizeOf(place), 0);
    if (size > 0 && size === statSync(file).size) return;
    this.#drawers.delete(name);
    if (size > 0) await writeWholeFile(file, recordsAt(file, places));
    else await rm(file, { force: true });
  }

  #placesIn(name: string): Map<string, Place> {
    let places = this.#drawers.get(name);
    if (!places) this.#drawers.set(name, (places = placesIn(join(this.#folder, name))));
    return places;
  }
}
