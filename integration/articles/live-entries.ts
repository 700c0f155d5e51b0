import { readFile, stat } from 'node:fs/promises';
import type { LoaderContext } from 'astro/loaders';
import { unflatten } from 'devalue';
import type { Fill } from './kept-data.ts';

type Store = LoaderContext['store'];
type Entry = NonNullable<ReturnType<Store['get']>>;
type Entries = ReadonlyMap<string, Entry>;

/**
 * The entries that pages of `astro dev` are given. Astro's own way from an edit to a page leads through its data store: half a second
 * after the edit all entries of all collections are written to a file, and that file is read and compiled anew, which takes seconds where
 * articles are thousands. So the module that pages read (`vite/live-entries-module.ts`) is made of the entries in memory. Astro's store is
 * not told of edits: the next start finds them by their digests.
 */
export class LiveEntries {
  readonly #file: URL;
  readonly #fill: Fill;
  readonly #collections = new Map<string, Map<string, Entry>>();
  #others: { stamp: string; collections: Map<string, Entries> } = { stamp: '', collections: new Map() };
  #isToldOf = false;
  /** Whether pages run where this object is not, and read Astro's store alone. */
  isOutOfReach = false;
  /** Called once for all that changes in one go. */
  onChange: () => void = () => undefined;

  /** `file` is Astro's data store. */
  constructor(file: URL, fill: Fill) {
    this.#file = file;
    this.#fill = fill;
  }

  /** Every collection by its name: those of articles as they are now, others as Astro has them on disk. */
  async collections(): Promise<Map<string, Entries>> {
    return new Map([...(await this.#onDisk()), ...this.#collections]);
  }

  /**
   * Takes a collection over from Astro's store, and gives the store to be used for it from now on. What `mustTell` says of, by the entry there was
   * before, goes to Astro's as well, with all that this costs.
   */
  take(collection: string, store: Store, mustTell: (before: Entry | undefined) => boolean): Store {
    const entries = new Map(store.entries());
    const shown = new Map<string, Entry>();
    const show = (entry: Entry) => shown.set(entry.id, this.#fill(entry, `${collection}/${entry.id}`));
    for (const entry of entries.values()) show(entry);
    this.#collections.set(collection, shown);
    const tells = (id: string) => this.isOutOfReach || mustTell(entries.get(id));
    return {
      ...store,
      get: ((id) => entries.get(id)) as Store['get'],
      has: (id) => entries.has(id),
      keys: () => [...entries.keys()],
      values: () => [...entries.values()],
      entries: () => [...entries],
      set: (entry) => {
        if (entries.get(entry.id)?.digest === entry.digest) return false;
        if (tells(entry.id)) store.set(entry);
        entries.set(entry.id, entry);
        show(entry);
        this.#tell();
        return true;
      },
      delete: (id) => {
        if (tells(id)) store.delete(id);
        entries.delete(id);
        if (shown.delete(id)) this.#tell();
      },
    };
  }

  /** After all that is done now: one change tells of many. */
  #tell(): void {
    if (this.#isToldOf) return;
    this.#isToldOf = true;
    setImmediate(() => {
      this.#isToldOf = false;
      this.onChange();
    });
  }

  async #onDisk(): Promise<Map<string, Entries>> {
    const found = await stat(this.#file).catch(() => null);
    const stamp = found ? `${found.mtimeMs} ${found.size}` : '';
    if (stamp !== this.#others.stamp) {
      const values = found ? (JSON.parse(await readFile(this.#file, 'utf8')) as unknown[]) : [];
      this.#others = { stamp, collections: collectionsIn(values, this.#collections) };
    }
    return this.#others.collections;
  }
}

/** The collections but for some, of a store as `devalue` writes it: a list of values, the first a map of places in it. */
function collectionsIn(values: unknown[], but: ReadonlyMap<string, unknown>): Map<string, Entries> {
  if (values.length === 0) return new Map();
  const [type, ...places] = values[0] as [string, ...number[]];
  const kept = places.filter((_, index) => !but.has(values[places[index - (index % 2)]] as string));
  return unflatten([[type, ...kept], ...values.slice(1)]) as Map<string, Entries>;
}
