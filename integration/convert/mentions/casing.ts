import { Is } from '../languages/index.ts';
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

const NONE: Casing = { small: 0, inner: 0, noun: 0, opening: 0 };

/** What the whole text says of its capitals. Linear in the words. */
export class Casings {
  readonly #casings = new Map<number, Casing>();

  constructor(words: Words, headings: Uint8Array) {
    for (let w = 0; w < words.count; w++)
      if (isCapital(words, w) && !this.#casings.has(words.hash[w]))
        this.#casings.set(words.hash[w], { small: 0, inner: 0, noun: 0, opening: 0 });
    for (let block = 0; block + 1 < words.blocks.length; block++)
      for (let w = words.blocks[block]; w < words.blocks[block + 1]; w++) {
        if ((words.shape[w] & Shape.word) === 0) continue;
        const casing = this.#casings.get(words.hash[w]);
        if (!casing) continue;
        if (!isCapital(words, w)) casing.small++;
        else if (headings[block] === 1) continue;
        else if (opensSentence(words, w)) casing.opening++;
        else {
          casing.inner++;
          if ((words.classes[w - 1] & Is.determiner) !== 0) casing.noun++;
        }
      }
  }

  of(hash: number): Casing {
    return this.#casings.get(hash) ?? NONE;
  }
}

export function isCapital(words: Words, w: number): boolean {
  return (words.shape[w] & (Shape.word | Shape.capital)) === (Shape.word | Shape.capital);
}

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
