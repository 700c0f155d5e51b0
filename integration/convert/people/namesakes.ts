import type { Mention } from '../mentions/index.ts';
import type { Words } from '../text/index.ts';
import type { Entity } from './entity.ts';

/** A mention of one word, and the word's hash. */
export interface SingleName {
  mention: Mention;
  key: number;
}

/** Who shares a surname or a first name, and how often all of them are named. */
export class Namesakes {
  readonly #bySurname: ReadonlyMap<number, Entity[]>;
  readonly #firstOf: ReadonlyMap<Entity, number>;
  readonly #byFirst: ReadonlyMap<number, Entity[]>;
  readonly #singles: readonly SingleName[];
  #timesAlone: Map<number, number> | null = null;
  /** Of the words for which it was asked: names are added as they are read. */
  readonly #timesNamed = new Map<number, number>();

  constructor(
    words: Words,
    full: ReadonlyMap<string, Entity>,
    bySurname: ReadonlyMap<number, Entity[]>,
    singles: readonly SingleName[],
  ) {
    const firstOf = new Map(
      [...full.values()].map((entity) => [entity, words.hash[entity.mentions[0].words.start]]),
    );
    this.#bySurname = bySurname;
    this.#firstOf = firstOf;
    this.#byFirst = Map.groupBy(firstOf.keys(), (entity) => firstOf.get(entity)!);
    this.#singles = singles;
  }

  /** Those with this surname, else those with this first name. */
  of(key: number): readonly Entity[] | undefined {
    return this.#bySurname.get(key) ?? this.#byFirst.get(key);
  }

  /** A word that stands alone more often than at an end of all names that have it is a name itself. */
  standsAlone(named: readonly Entity[], key: number): boolean {
    this.#timesAlone ??= countKeys(this.#singles);
    const times = this.#timesNamed.get(key) ?? named.reduce((all, { mentions }) => all + mentions.length, 0);
    this.#timesNamed.set(key, times);
    return this.#timesAlone.get(key)! > times;
  }

  /** Counts one mention more of somebody who has a full name. */
  count(entity: Entity): void {
    const first = this.#firstOf.get(entity);
    if (first === undefined) return;
    if (this.#bySurname.has(entity.key)) this.#add(entity.key);
    if (!this.#bySurname.has(first)) this.#add(first);
  }

  #add(key: number): void {
    const times = this.#timesNamed.get(key);
    if (times !== undefined) this.#timesNamed.set(key, times + 1);
  }
}

function countKeys(singles: readonly SingleName[]): Map<number, number> {
  const counts = new Map<number, number>();
  for (const { key } of singles) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}
