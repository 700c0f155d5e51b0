import { hashWord, Tells, tellsOf } from '../languages/index.ts';
import { Shape } from '../text/index.ts';
import { isBody } from './bodies.ts';
import { opensSentence } from './casing.ts';
import { isOffice, opensName, plainWord, tells } from './name-words.ts';
import type { Reading } from './name-words.ts';
import { isFullName } from './person-after.ts';

/** Whether the first word of a run says what somebody is, and is no part of the name. */
export function standsBefore(reading: Reading, w: number, end: number): boolean {
  const { words, casings } = reading;
  const told = tells(reading, w);
  if ((told & Tells.courtesy) !== 0) return true;
  const rest = end - w - 1;
  if (!opensName(reading, w + 1) || isBody(reading, w, end)) return false;
  if ((tells(reading, end - 1) & Tells.place) !== 0 && !isFullName(reading, w + 1, end)) return false;
  if ((told & Tells.given) !== 0) return false;
  if (isOffice(reading, w)) return true;
  if ((told & (Tells.group | Tells.surname)) === Tells.group) return true;
  // "Poor Tom" may be what everybody calls him; "Poor Tom Hale" is Tom Hale.
  if (rest >= 2 && (told & (Tells.modifier | Tells.former | Tells.group)) !== 0) return true;
  // "LONDON Ann Lee", "BBC Ann Lee"
  if (rest >= 2 && (words.shape[w] & Shape.capitals) !== 0 && (words.shape[w] & Shape.stopped) === 0)
    return !isAllCapitals(reading, w + 1, end) && words.end[w] - words.start[w] > 1;
  const casing = casings.of(words.hash[w]);
  if (casing.small > 0 && (rest >= 2 || (casing.inner === 0 && opensSentence(words, w)))) return true;
  if (reading.capitalNouns && isNounBefore(reading, w, rest > 1 && casing.noun > 0)) return true;
  if ((tells(reading, w + 1) & Tells.given) === 0 || (words.shape[w] & Shape.stopped) !== 0) return false;
  // "Hafenfest Tom Hale", "Unconsciously Tom": a given name that a word before it would make a middle name.
  return opensSentence(words, w) ? rest > 1 || casing.inner === 0 : rest > 1 && reading.capitalNouns;
}

/** How German nouns end that name nobody. */
const NOUN = /(?:ung|heit|keit|schaft|tion|ismus|tum|nis)$/;

/** "Angreifer Jonas", "Leitung Hale": a German noun before a name. */
function isNounBefore(reading: Reading, w: number, noun: boolean): boolean {
  const { words } = reading;
  if ((words.shape[w] & (Shape.stopped | Shape.capitals)) !== 0) return false;
  if ((tells(reading, w) & (Tells.body | Tells.place)) !== 0) return false;
  if (noun || (tells(reading, w + 1) & Tells.given) !== 0) return true;
  const word = words.text.slice(words.start[w], words.end[w]);
  // "Schwedens Trainer"
  const ofPlace =
    word.endsWith('s') &&
    (tellsOf(reading.people, hashWord(plainWord(word.slice(0, -1)))) & Tells.place) !== 0;
  return ofPlace || NOUN.test(word);
}

function isAllCapitals({ words }: Reading, from: number, end: number): boolean {
  for (let w = from; w < end; w++)
    if ((words.shape[w] & (Shape.capitals | Shape.stopped)) === 0 && (words.shape[w] & Shape.capital) !== 0)
      return false;
  return true;
}
