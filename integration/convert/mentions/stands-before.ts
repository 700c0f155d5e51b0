import { hashWord, Is, Tells, tellsOf } from '../languages/index.ts';
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
  if (opensSentence(words, w)) return rest > 1 || (casing.inner === 0 && !isFirstName(reading, w, end));
  return rest > 1 && reading.capitalNouns;
}

/** "Wes Graham insisted": two words that open a sentence before its verb, of which no table has the first and which ends like no adverb or verb. */
function isFirstName({ words, casings, capitalNouns }: Reading, w: number, end: number): boolean {
  if (capitalNouns || words.classes[w] !== 0 || casings.of(words.hash[w]).small > 0) return false;
  if (NO_NAME.test(words.text.slice(words.start[w], words.end[w]))) return false;
  const isSmall = (words.shape[end] & (Shape.word | Shape.capital)) === Shape.word && words.opens[end] === 0;
  const verb = words.classes[end];
  if (!isSmall || (verb & (Is.preposition | Is.conjunction | Is.determiner)) !== 0) return false;
  return (
    (verb & (Is.saying | Is.holding | Is.auxiliary)) !== 0 ||
    FINITE.test(words.text.slice(words.start[end], words.end[end]))
  );
}

/** How adverbs, participles and conjunctions end that open an English sentence. */
const NO_NAME = /(?:ly|ing|ed|wards?|times|sides?|where|ever|stairs|day|night)$/i;
const FINITE = /(?:s|ed|ew|ook|ood|aid|old|ent|ang|oke|ore|ote|ame|ave)$/;

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
