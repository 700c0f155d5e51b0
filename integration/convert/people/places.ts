import type { Mention } from '../mentions/index.ts';
import type { Words } from '../text/index.ts';
import type { Entity } from './entity.ts';

/** A place with whom it names. */
export interface Named {
  mention: Mention;
  entity: Entity;
}

/**
 * Every place that names somebody, in order. An article may be a list of a million names, so whom each of them is of is kept in
 * numbers, and a pair is made when it is asked for.
 */
export class Places {
  readonly count: number;
  readonly #entities: readonly Entity[];
  /** By the name's first word, 1 + its place; 0 where no name begins. */
  readonly #at: Int32Array;
  /** Three numbers a place: its first word, its entity, and which of the entity's mentions it is. */
  readonly #places: Int32Array;

  constructor(words: Words, entities: readonly Entity[]) {
    this.#entities = entities;
    this.#at = new Int32Array(words.count + 1);
    for (const { mentions } of entities) for (const mention of mentions) this.#at[mention.words.start] = 1;
    let count = 0;
    for (let w = 0; w < words.count; w++) if (this.#at[w] !== 0) this.#at[w] = ++count;
    this.count = count;
    this.#places = new Int32Array(3 * count);
    for (let who = 0; who < entities.length; who++) {
      const { mentions } = entities[who];
      for (let nth = 0; nth < mentions.length; nth++) {
        const { start } = mentions[nth].words;
        const row = 3 * (this.#at[start] - 1);
        this.#places[row] = start;
        this.#places[row + 1] = who;
        this.#places[row + 2] = nth;
      }
    }
  }

  /** The place with a number below the count. */
  at(place: number): Named {
    const entity = this.#entities[this.#places[3 * place + 1]];
    return { entity, mention: entity.mentions[this.#places[3 * place + 2]] };
  }

  /** The name that begins at a word. */
  get(word: number): Named | undefined {
    return this.has(word) ? this.at(this.#at[word] - 1) : undefined;
  }

  has(word: number): boolean {
    return this.#at[word] > 0;
  }

  /** The first place whose name begins at or after a word. Logarithmic in their number. */
  from(word: number): number {
    let low = 0;
    let high = this.count;
    while (low < high) {
      const mid = (low + high) >> 1;
      if (this.#places[3 * mid] < word) low = mid + 1;
      else high = mid;
    }
    return low;
  }
}
