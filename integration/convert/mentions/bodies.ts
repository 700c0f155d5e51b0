import { Is, Tells } from '../languages/index.ts';
import { Shape } from '../text/index.ts';
import { isCapital, opensSentence } from './casing.ts';
import { continuesName, isBodyWord, isOffice, tells } from './name-words.ts';
import type { Reading } from './name-words.ts';

/** Words by which the name of a body goes on: "Department for Work and Pensions". */
const OF = new Set(
  'of for de du des del della delle dei degli di da do das dos für der para per voor van'.split(' '),
);
const AND = new Set('and & und et y e en'.split(' '));
const COMMA = 44;
const AMPERSAND = 38;

/** "Marrow Bay Fishermen’s Cooperative": what follows the clitic to the word that names the body. */
export function ownedBody(reading: Reading, clitic: number, limit: number): number {
  for (
    let w = clitic + 1;
    w < Math.min(limit, clitic + 4) && continuesName(reading, w) && reading.words.opens[w] === 0;
    w++
  )
    if (isBodyWord(reading, w) && !isOffice(reading, w)) return w + 1;
  return 0;
}

/** "Farmers’ Union": an apostrophe that is read as a mark. */
export function ownedByMany(reading: Reading, w: number, limit: number): number {
  const { text, start, end } = reading.words;
  if (!/^['’] $/.test(text.slice(end[w - 1], start[w])) || text[end[w - 1] - 1] !== 's') return 0;
  return isBodyWord(reading, w) ? w + 1 : ownedBody(reading, w, limit);
}

const MANY = /(?:men|people|children|folk)$/i;

/** "Fishermen’s", "King’s": an owner by whom a body is named. What "Ottery’s" owns is one of its own. */
export function isMany(reading: Reading, w: number): boolean {
  const { text, start, end } = reading.words;
  return (
    MANY.test(text.slice(start[w], end[w])) ||
    (tells(reading, w) & (Tells.group | Tells.title | Tells.role | Tells.kin)) !== 0
  );
}

export function isBody(reading: Reading, from: number, to: number): boolean {
  for (let w = from; w < to; w++)
    if (reading.words.hash[w] === AMPERSAND || isBodyWord(reading, w)) return true;
  return false;
}

/** "the Friends of Gull Bay": a capital that no sentence gives makes a body of people who are named by what they share. */
export function isSociety(reading: Reading, from: number, end: number): boolean {
  return (
    end - from === 1 &&
    (tells(reading, from) & Tells.group) !== 0 &&
    !opensSentence(reading.words, from) &&
    (reading.words.classes[from - 1] & Is.determiner) !== 0
  );
}

/** "of the West", "for Culture, Media and Sport": what follows the word that names the body. */
export function bodyGoesOn(reading: Reading, w: number, limit: number): number {
  const { words } = reading;
  const word = words.text.slice(words.start[w], words.end[w]).toLowerCase();
  if (!OF.has(word)) return 0;
  let next = w + 1;
  if (next < limit && !isCapital(words, next) && words.end[next] - words.start[next] <= 3) next++;
  if (next >= limit || !continuesName(reading, next) || words.opens[next] === 1) return 0;
  return listEnd(reading, next + 1, limit);
}

/** "Culture, Media and Sport": the end of a list of single names that begins before `w`. */
function listEnd(reading: Reading, w: number, limit: number): number {
  const { words } = reading;
  let end = w;
  while (
    end + 1 < limit &&
    words.hash[end] === COMMA &&
    continuesName(reading, end + 1) &&
    words.opens[end + 1] === 0
  )
    end += 2;
  const isAnd = end + 1 < limit && AND.has(words.text.slice(words.start[end], words.end[end]));
  if (!isAnd || !continuesName(reading, end + 1)) return w;
  // "the Ministry of Defence and Ann Lee": a name of several words begins a new one.
  if (end + 2 < limit && isCapital(words, end + 2) && (words.shape[end + 2] & Shape.word) !== 0) return w;
  return (tells(reading, end + 1) & Tells.given) !== 0 ? w : end + 2;
}
