import { hashWord, Tells } from '../languages/index.ts';
import { CLITIC, Shape } from '../text/index.ts';
import { PARTICLE } from './before-name.ts';
import { isCapital } from './casing.ts';
import type { NamePlace } from './mention.ts';
import { plainWord, tells } from './name-words.ts';
import type { Reading } from './name-words.ts';

/** What the names of a text are compared by. Of names of one word a text may have a million, and the same ones share it. */
export class Compared {
  readonly #reading: Reading;
  readonly #ones = new Map<number, readonly number[]>();

  constructor(reading: Reading) {
    this.#reading = reading;
  }

  /**
   * The words of a name without case, accents, particles, clitics and nickname. An initial is its letter, below 0.
   *
   * @param first the first word of its place, from which the words are counted
   */
  by(
    first: number,
    start: number,
    end: number,
    nickname: NamePlace['nickname'],
  ): Pick<NamePlace, 'keys' | 'offsets'> {
    const { words } = this.#reading;
    const keys: number[] = [];
    const offsets: number[] = [];
    for (let w = start; w < end; w++) {
      if (nickname && w >= nickname.start && w < nickname.end) continue;
      if ((words.shape[w] & Shape.word) === 0 || words.hash[w] === CLITIC) continue;
      if (end - start > 1 && (tells(this.#reading, w) & PARTICLE) !== 0 && isSmall(this.#reading, w))
        continue;
      const word = plainWord(words.text.slice(words.start[w], words.end[w]));
      const isInitial = word.length === 1 || (word.length === 2 && word[1] === '.');
      keys.push(isInitial ? -word.charCodeAt(0) : hashWord(word));
      offsets.push(w - first);
    }
    if (keys.length > 1) return { keys, offsets };
    return keys.length === 1
      ? { keys: this.#one(keys[0]), offsets: this.#one(offsets[0]) }
      : { keys: this.#one(words.hash[end - 1]), offsets: this.#one(end - 1 - first) };
  }

  #one(number: number): readonly number[] {
    let one = this.#ones.get(number);
    if (!one) this.#ones.set(number, (one = [number]));
    return one;
  }
}

/** "Ben" and "Al" are names as well. */
function isSmall(reading: Reading, w: number): boolean {
  return !isCapital(reading.words, w) || (tells(reading, w) & Tells.given) === 0;
}
