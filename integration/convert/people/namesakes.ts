import type { Entity } from './entity.ts';

/** Of more people of one name only the first are compared. */
const MOST = 64;

/** Who is called by a word: by surname, else by the first word of a name, else by another. */
export class Namesakes {
  readonly #byLast = new Map<number, Entity[]>();
  readonly #byFirst = new Map<number, Entity[]>();
  readonly #byOther = new Map<number, Entity[]>();

  add(entity: Entity, keys: readonly number[]): void {
    keys.forEach((key, i) => {
      // "Quill" alone is not "Quill Lamp Founder", nor is "Ottery" the "Friends of Ottery Committee".
      if (i < keys.length - 1 && !entity.person && (!entity.body || i > 0)) return;
      // "Ottery" is not the "Bank of Ottery".
      if (entity.body && i > 0 && /\s\p{Ll}/u.test(entity.name)) return;
      const own = i === keys.length - 1 ? this.#byLast : i === 0 ? this.#byFirst : this.#byOther;
      put(own, key, entity);
    });
  }

  /** Another word by which it is called: an abbreviation, a nickname. */
  addAlias(entity: Entity, key: number): void {
    put(this.#byLast, key, entity);
  }

  of(key: number): readonly Entity[] {
    return this.#byLast.get(key) ?? this.#byFirst.get(key) ?? this.#byOther.get(key) ?? [];
  }

  /** The one person whose given name a word is, if it is nobody's surname. */
  byFirstName(key: number): Entity | null {
    const named = this.#byLast.has(key) ? undefined : this.#byFirst.get(key);
    return named?.length === 1 ? named[0] : null;
  }

  bySurname(key: number): readonly Entity[] {
    return this.#byLast.get(key) ?? [];
  }
}

function put(map: Map<number, Entity[]>, key: number, entity: Entity): void {
  const known = map.get(key);
  if (!known) map.set(key, [entity]);
  else if (known.length < MOST && !known.includes(entity)) known.push(entity);
}
