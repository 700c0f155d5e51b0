import type { Span } from '../model.ts';
import type { Sign } from './quotation-mark.ts';

/** How a word looks. Bits of `Words.shape`. */
export const Shape = {
  word: 1,
  number: 2,
  punctuation: 4,
  capital: 8,
  capitals: 16,
  stopped: 32,
  clitic: 64,
} as const;

/**
 * The words and punctuation of an article's blocks in order, quotation marks apart, as the rules read them: parallel arrays, so that
 * a look at a word costs no allocation. A word's `hash` is of its lower case; that of a sign of punctuation is its code unit.
 */
export interface Words {
  text: string;
  count: number;
  start: Int32Array;
  end: Int32Array;
  hash: Int32Array;
  shape: Uint8Array;
  classes: Int32Array;
  /** First word of each of `article.blocks`, and the count at the end. */
  blocks: Int32Array;
  /** 1 for a word that begins a block or follows a quotation mark or a dash: its capital need not be a name's. */
  opens: Uint8Array;
  /** Candidate quotation marks in order, block by block; `sign.word` is the next word's index. */
  signs: Sign[];
}

/** Hash of a possessive ending, whatever its apostrophe. */
export const CLITIC = 39 << 8;

/** The words that begin within a span, as a half-open range, by bisection. */
export function wordsIn(words: Words, { start, end }: Span): { from: number; to: number } {
  const from = firstWordAt(words, start);
  return { from, to: Math.max(from, firstWordAt(words, end)) };
}

/** Index of the first word that begins at or after an offset. */
export function firstWordAt(words: Words, offset: number): number {
  let low = 0;
  let high = words.count;
  while (low < high) {
    const mid = (low + high) >> 1;
    if (words.start[mid] < offset) low = mid + 1;
    else high = mid;
  }
  return low;
}
