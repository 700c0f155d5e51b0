import { foldOf } from '../archive/slugs.ts';
import type { ArticleData } from '../schema.ts';
import type { PeopleFile, PersonInFile } from './schema.ts';

/** What `people.yaml` says of one who is named in an article, and by which names that article has them. */
export type KnownPerson = NonNullable<ArticleData['people']>[number];

/** One person, or a name that is only kept apart from others. */
interface Known {
  name: string;
  person: PersonInFile | null;
  /** Their names that are other people's: as folded, and as written. */
  apart: Map<string, string>;
}

/** The people of an archive, by any of their names. */
export class People {
  readonly #everywhere = new Map<string, Known>();
  /** Aliases of some articles, by article and name. */
  readonly #inArticle = new Map<string, Map<string, Known>>();
  readonly list: readonly PersonInFile[];

  constructor({ people, apart }: PeopleFile = {}) {
    this.list = people ?? [];
    for (const person of this.list) this.#add(person);
    for (const names of apart ?? []) this.#keepApart(names);
  }

  #add(person: PersonInFile): void {
    const known: Known = { name: person.name, person, apart: new Map() };
    this.#everywhere.set(foldOf(person.name), known);
    for (const alias of person.aliases ?? []) {
      if (typeof alias === 'string') this.#everywhere.set(foldOf(alias), known);
      else
        for (const path of alias.in) {
          const names = this.#inArticle.get(path) ?? new Map<string, Known>();
          this.#inArticle.set(path, names);
          names.set(foldOf(alias.name), known);
        }
    }
  }

  #keepApart(names: readonly string[]): void {
    const all = names.map((name) => {
      const fold = foldOf(name);
      const known = this.#everywhere.get(fold) ?? { name, person: null, apart: new Map<string, string>() };
      this.#everywhere.set(fold, known);
      return known;
    });
    for (const one of all)
      for (const other of all) if (other !== one) one.apart.set(foldOf(other.name), other.name);
  }

  /** Who is meant by a name in an article, by its path below the folder; without a path in any. */
  #of(name: string, path?: string): Known | undefined {
    const fold = foldOf(name);
    return (
      (path === undefined ? undefined : this.#inArticle.get(path.normalize('NFC'))?.get(fold)) ??
      this.#everywhere.get(fold)
    );
  }

  /** The name under which the archive has a name of an article: the person's, else the name itself. */
  nameOf(name: string, path?: string): string {
    return this.#of(name, path)?.name ?? name;
  }

  /** Whether two names, as `nameOf` gives them, are those of two people: kept apart, or each of a person of the list. */
  areApart(one: string, other: string): boolean {
    const [a, b] = [this.#of(one), this.#of(other)];
    if (!a || !b) return false;
    return a !== b && ((a.person !== null && b.person !== null) || a.apart.has(foldOf(b.name)));
  }

  /** What is known of those that an article names, each once, in the order of the names; empty where it names nobody who is known. */
  among(names: Iterable<string>, path: string): KnownPerson[] {
    const met = new Map<Known, string[]>();
    for (const name of names) {
      const known = this.#of(name, path);
      if (!known) continue;
      const names = met.get(known);
      if (names) names.push(name);
      else met.set(known, [name]);
    }
    return [...met].map(([{ name, person, apart }, names]) => ({
      names,
      name,
      sameAs: person?.sameAs ?? [],
      description: person?.description ?? null,
      index: person?.index ?? true,
      apart: [...apart.values()],
    }));
  }
}

/** Nobody: the people of an archive without a file of them. */
export const NOBODY = new People();
