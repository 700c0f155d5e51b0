import { Is, Tells } from '../languages/index.ts';
import { isCapital } from './casing.ts';
import { continuesName, tells } from './name-words.ts';
import type { Reading } from './name-words.ts';

/** The words of a nickname, and the word by which the name goes on. */
export interface Nickname {
  start: number;
  end: number;
  next: number;
}

/** A nickname has no more words than this. */
const LONGEST = 3;
const OPENING = /^\s{1,2}["“‘'«„»]\s?$/;
const CLOSING = /^["”’'»“«]\s{1,2}$/;
const BRACKET = 40;
const BRACKET_END = 41;

/**
 * The words in marks or brackets that stand at `w` within a name: Walter “The Goose” Penning, Robert (Bob) Penning. They have capitals and no
 * stop, and the name goes on behind them.
 */
export function nicknameAt(reading: Reading, from: number, w: number, limit: number): Nickname | null {
  const { words } = reading;
  if (w - from > 2 || w + 1 >= limit) return null;
  if (words.hash[w] === BRACKET) {
    const first = (words.classes[w + 1] & Is.determiner) !== 0 ? w + 2 : w + 1;
    const isOne = first > w + 1 ? isCapital(words, first) : (tells(reading, first) & Tells.given) !== 0;
    return isOne &&
      words.hash[first + 1] === BRACKET_END &&
      first + 2 < limit &&
      continuesName(reading, first + 2)
      ? { start: w + 1, end: first + 1, next: first + 2 }
      : null;
  }
  // ‘the Needle’
  const called = (words.classes[w] & Is.determiner) !== 0 ? w + 1 : w;
  if (words.opens[w] === 0 || called >= limit || !isCapital(words, called)) return null;
  if (!OPENING.test(words.text.slice(words.end[w - 1], words.start[w]))) return null;
  for (let end = called + 1; end < Math.min(limit, w + LONGEST + 1); end++)
    if (words.opens[end] === 1)
      return CLOSING.test(words.text.slice(words.end[end - 1], words.start[end])) &&
        continuesName(reading, end)
        ? { start: w, end, next: end }
        : null;
  return null;
}
