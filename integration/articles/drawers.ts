import { mkdirSync, statSync } from 'node:fs';
import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { writeWholeFile } from '../build/whole-file.ts';
import { sha256 } from './article-file.ts';
import { append, placesIn, readPlace, recordsAt, sizeOf } from './drawer.ts';
import type { Place } from './drawer.ts';

/** The name of a drawer: the first two digits of what is in it. */
const DRAWER = /^[0-9a-f]{2}$/;
const drawerOf = (basis: string) => basis.slice(0, 2);
const sizeOfAll = (places: readonly Place[]) => places.reduce((sum, place) => sum + sizeOf(place), 0);
const sealOf = (basis: string, text: string) => sha256(basis + text);

/**
 * Texts that builds keep on disk for one another, and a build for its own later steps. Each stands under the digest of all that it
 * depends on, its basis, and is sealed, so that what a killed build left or somebody edited is not believed. They share 256 files, the
 * drawers: a file for each text would cost more than all the rest of keeping it.
 */
export class Drawers {
  readonly folder: string;
  readonly #kept = new Set<string>();
  readonly #drawers = new Map<string, Map<string, Place>>();
  #isMade = false;

  constructor(folder: string) {
    this.folder = folder;
  }

  /** The text for a basis, which is then not pruned; null where there is none, or none that is whole. */
  get(basis: string): string | null {
    this.keep(basis);
    return this.#read(basis) ?? this.#readAgain(basis);
  }

  /** A build beside this process, such as a dev server's, may have moved what a drawer holds. */
  #readAgain(basis: string): string | null {
    if (!this.#drawers.get(drawerOf(basis))?.has(basis)) return null;
    this.#drawers.delete(drawerOf(basis));
    return this.#read(basis);
  }

  #read(basis: string): string | null {
    const place = this.#placesIn(drawerOf(basis)).get(basis);
    if (!place) return null;
    try {
      const text = readPlace(join(this.folder, drawerOf(basis)), place);
      return sealOf(basis, text) === place.seal ? text : null;
    } catch {
      return null;
    }
  }

  /** Keeps a text, and answers whether it is kept: a cache that cannot be written is none. */
  set(basis: string, text: string): boolean {
    const name = drawerOf(basis);
    if (this.get(basis) === text) return true;
    try {
      if (!this.#isMade) mkdirSync(this.folder, { recursive: true });
      this.#isMade = true;
      const places = this.#placesIn(name);
      places.set(basis, append(join(this.folder, name), basis, sealOf(basis, text), text));
      return true;
    } catch {
      this.#drawers.delete(name);
      return false;
    }
  }

  /** What is kept is not pruned. */
  keep(basis: string): void {
    this.#kept.add(basis);
  }

  /** Removes what this build did not use. */
  async prune(): Promise<void> {
    for (const name of await readdir(this.folder).catch(() => [])) {
      if (DRAWER.test(name)) await this.#tidy(name).catch(() => undefined);
      else await rm(join(this.folder, name), { recursive: true, force: true });
    }
  }

  async #tidy(name: string): Promise<void> {
    const file = join(this.folder, name);
    const size = sizeOfAll(this.#keptIn(name));
    if (size > 0 && size === statSync(file).size) return;
    // Another part of the site may have tidied it since it was read.
    this.#drawers.delete(name);
    const places = this.#keptIn(name);
    this.#drawers.delete(name);
    if (places.length > 0) await writeWholeFile(file, recordsAt(file, places));
    else await rm(file, { recursive: true, force: true });
  }

  #keptIn(name: string): Place[] {
    return [...this.#placesIn(name)].flatMap(([basis, place]) => (this.#kept.has(basis) ? [place] : []));
  }

  #placesIn(name: string): Map<string, Place> {
    let places = this.#drawers.get(name);
    if (!places) this.#drawers.set(name, (places = placesIn(join(this.folder, name))));
    return places;
  }
}
