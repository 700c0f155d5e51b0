import { hashWord, Tells } from '../languages/index.ts';
import { CLITIC, Shape } from '../text/index.ts';
import type { Words } from '../text/index.ts';
import { PARTICLE } from './before-name.ts';
import { isCapital } from './casing.ts';
import type { NamePlace } from './mention.ts';
import { plainWord, tells } from './name-words.ts';
import type { Reading } from './name-words.ts';

/** What a name is compared by, and which of its words that is. */
type Compared = Pick<NamePlace, 'keys' | 'offsets'>;

/** Reads what the names of a text are compared by. Of names of one word a text may have a million, and the same ones share it. */
export class ComparedBy {
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
  read(first: number, start: number, end: number, nickname: NamePlace['nickname']): Compared {
    const { words } = this.#reading;
    if (end - start === 1) return this.#one(words, start, start - first);
    const keys: number[] = [];
    const offsets: number[] = [];
    for (let w = start; w < end; w++) {
      if (nickname && w >= nickname.start && w < nickname.end) continue;
      if (!isNameWord(words, w)) continue;
      if ((tells(this.#reading, w) & PARTICLE) !== 0 && isSmall(this.#reading, w)) continue;
      keys.push(keyOf(words, w));
      offsets.push(w - first);
    }
    if (keys.length > 1) return { keys, offsets };
    const offset = offsets.length === 1 ? offsets[0] : end - 1 - first;
    return this.#one(words, first + offset, offset);
  }

  #one(words: Words, w: number, offset: number): Compared {
    const key = isNameWord(words, w) ? keyOf(words, w) : words.hash[w];
    let keys = this.#ones.get(key);
    if (!keys) this.#ones.set(key, (keys = [key]));
    return { keys, offsets: OFFSETS.at(offset) ?? [offset] };
  }
}

/** As many as names have words, and particles before them: a list that names a body may have more. */
const OFFSETS: readonly (readonly number[])[] = Array.from({ length: 32 }, (_, offset) => [offset]);

function isNameWord({ shape, hash }: Words, w: number): boolean {
  return (shape[w] & Shape.word) !== 0 && hash[w] !== CLITIC;
}

function keyOf(words: Words, w: number): number {
  const start = words.start[w];
  const end = words.end[w];
  // Of most words the table has the hash already.
  if (end - start > 2 && (words.shape[w] & Shape.stopped) === 0 && isAscii(words.text, start, end))
    return words.hash[w];
  const word = plainWord(words.text.slice(start, end));
  const isInitial = word.length === 1 || (word.length === 2 && word[1] === '.');
  return isInitial ? -word.charCodeAt(0) : hashWord(word);
}

function isAscii(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (text.charCodeAt(at) > 127) return false;
  return true;
}

/** "Ben" and "Al" are names as well. */
function isSmall(reading: Reading, w: number): boolean {
  return !isCapital(reading.words, w) || (tells(reading, w) & Tells.given) === 0;
}
