import { hashWord, Is } from '../languages/index.ts';
import { Shape, STOPS } from '../text/index.ts';
import type { Words } from '../text/index.ts';

/** How often the text prints a word that somewhere has a capital. */
export interface Casing {
  /** In small letters. */
  small: number;
  /** With a capital that no sentence, heading or mark gave it. */
  inner: number;
  /** With such a capital after an article or its like. */
  noun: number;
  /** At the beginning of a sentence. */
  opening: number;
}

/** German prepositions that hold an article. */
const WITH_ARTICLE = new Set(['am', 'im', 'ins', 'ans', 'zum', 'zur', 'beim', 'vom', 'aufs'].map(hashWord));

const COUNTS = 4;
const [SMALL, INNER, NOUN, OPENING] = [0, 1, 2, 3];

/** What the whole text says of its capitals: a hash table with open addressing. Linear in the words. */
export class Casings {
  readonly #keys: Int32Array;
  readonly #counts: Uint16Array;
  readonly #mask: number;

  constructor(words: Words, headings: Uint8Array) {
    let capitals = 0;
    for (let w = 0; w < words.count; w++) capitals += Number((words.shape[w] & CAPITAL) === CAPITAL);
    let size = 64;
    while (size < capitals * 2) size *= 2;
    this.#keys = new Int32Array(size);
    this.#counts = new Uint16Array(size * COUNTS);
    this.#mask = size - 1;
    for (let w = 0; w < words.count; w++)
      if (isCapital(words, w)) this.#keys[this.#slotOf(words.hash[w])] = words.hash[w];
    for (let block = 0; block + 1 < words.blocks.length; block++)
      this.#count(words, words.blocks[block], words.blocks[block + 1], headings[block] === 1);
  }

  of(hash: number): Casing {
    const at = this.#slotOf(hash) * COUNTS;
    const counts = this.#counts;
    return {
      small: counts[at + SMALL],
      inner: counts[at + INNER],
      noun: counts[at + NOUN],
      opening: counts[at + OPENING],
    };
  }

  #count(words: Words, from: number, to: number, heading: boolean): void {
    for (let w = from; w < to; w++) {
      if ((words.shape[w] & Shape.word) === 0) continue;
      const slot = this.#slotOf(words.hash[w]);
      if (this.#keys[slot] === 0) continue;
      if (!isCapital(words, w)) this.#add(slot, SMALL);
      else if (heading) continue;
      else if (opensSentence(words, w)) this.#add(slot, OPENING);
      else {
        this.#add(slot, INNER);
        if ((words.classes[w - 1] & Is.determiner) !== 0 || WITH_ARTICLE.has(words.hash[w - 1]))
          this.#add(slot, NOUN);
      }
    }
  }

  #add(slot: number, count: number): void {
    const at = slot * COUNTS + count;
    if (this.#counts[at] < 0xffff) this.#counts[at]++;
  }

  /** Where a hash is, or would be. */
  #slotOf(hash: number): number {
    let slot = (hash ^ (hash >>> 15)) & this.#mask;
    while (this.#keys[slot] !== 0 && this.#keys[slot] !== hash) slot = (slot + 1) & this.#mask;
    return slot;
  }
}

export function isCapital(words: Words, w: number): boolean {
  return (words.shape[w] & CAPITAL) === CAPITAL;
}

const CAPITAL = Shape.word | Shape.capital;

/** Whether the word's capital may be there because a sentence, a paragraph or words in marks begin with it. */
export function opensSentence(words: Words, w: number): boolean {
  if (w === 0) return true;
  if (words.opens[w] === 1) return !endsInComma(words, w);
  const before = words.hash[w - 1];
  return (words.shape[w - 1] & Shape.punctuation) !== 0 && (STOPS.has(before) || before === COLON);
}

const COLON = 58;
const COMMA = 44;

/** “Too late,” Irish said: after a comma in the marks the sentence goes on, and a capital is a name's. */
function endsInComma(words: Words, w: number): boolean {
  const after = words.end[w - 1];
  return words.hash[w - 1] === COMMA && after < words.start[w] && !/\s/.test(words.text[after]);
}
