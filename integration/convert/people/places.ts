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
  /** By place: its first word, its entity, and which of the entity's mentions it is. */
  readonly #start: Int32Array;
  readonly #who: Int32Array;
  readonly #nth: Int32Array;

  constructor(words: Words, entities: readonly Entity[]) {
    this.#entities = entities;
    this.#at = new Int32Array(words.count + 1);
    for (const { mentions } of entities) for (const mention of mentions) this.#at[mention.words.start] = 1;
    let count = 0;
    for (let w = 0; w < words.count; w++) if (this.#at[w] !== 0) this.#at[w] = ++count;
    this.count = count;
    this.#start = new Int32Array(count);
    this.#who = new Int32Array(count);
    this.#nth = new Int32Array(count);
    entities.forEach(({ mentions }, who) => {
      mentions.forEach(({ words: { start } }, nth) => {
        const place = this.#at[start] - 1;
        this.#start[place] = start;
        this.#who[place] = who;
        this.#nth[place] = nth;
      });
    });
  }

  /** The place with a number below the count. */
  at(place: number): Named {
    const entity = this.#entities[this.#who[place]];
    return { entity, mention: entity.mentions[this.#nth[place]] };
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
    let [low, high] = [0, this.count];
    while (low < high) {
      const mid = (low + high) >> 1;
      if (this.#start[mid] < word) low = mid + 1;
      else high = mid;
    }
    return low;
  }
}
