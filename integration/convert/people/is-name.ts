import { Is, Tells } from '../languages/index.ts';
import { isAmbiguous, isBodyWord, isLabel, isOffice, tells } from '../mentions/index.ts';
import type { NamePlace, Reading } from '../mentions/index.ts';
import { CLITIC, Shape } from '../text/index.ts';
import { isBesideSaying } from './describe.ts';

const COMMA = 44;
const OPEN = 40;

/** Whether the place of a single word with a capital shows that it is a name. */
export function isName(reading: Reading, place: NamePlace): boolean {
  const { words, casings } = reading;
  const { start } = place.words;
  const told = tells(reading, start);
  const given = (told & Tells.given) !== 0;
  if (place.titled) return true;
  if (start > 0 && reading.people.indefinite.has(words.hash[start - 1])) return false;
  // "Ud."; "D-Ohio"
  if ((words.shape[start] & Shape.stopped) !== 0 || words.text[words.start[start] + 1] === '-') return false;
  const label = isLabel(reading, place);
  if (label) return (told & Tells.label) === 0;
  if (isAmbiguous(reading, start)) return false;
  const speaks = isBesideSaying(reading, place);
  if (reading.capitalNouns) return isNameAmongNouns(reading, place, speaks);
  const surname =
    (told & Tells.surname) !== 0 && (start === 0 || (words.classes[start - 1] & Is.determiner) === 0);
  if ((told & (Tells.group | Tells.modifier)) !== 0 && !surname) return false;
  if (isOffice(reading, start) && !surname && !isCalledSo(reading, place, speaks)) return false;
  const casing = casings.of(words.hash[start]);
  if (casing.small > casing.inner && !given) return false;
  if (!place.opens || given) return true;
  // "Régulièrement accusé"
  if (ROMANCE.has(reading.people.code) && MANNER.test(words.text.slice(words.start[start], words.end[start])))
    return false;
  return casing.small === 0 && (speaks || isSubject(reading, place)) && !isPlural(reading, start);
}

/** "said Mother", "Captain said": an office without an article that stands for a name. */
function isCalledSo(reading: Reading, { words: { start, end }, opens }: NamePlace, speaks: boolean): boolean {
  const { words } = reading;
  if (start > 0 && (words.classes[start - 1] & Is.determiner) !== 0) return false;
  if ((words.classes[end] & Is.preposition) !== 0) return false;
  return (tells(reading, start) & Tells.kin) !== 0 || (speaks && !opens);
}

/** How adverbs of manner end in Romance languages. */
const ROMANCE: ReadonlySet<string> = new Set(['fr', 'es', 'it', 'pt']);
const MANNER = /mente?$/i;

/** How nouns end that need no article: "Production stopped". */
const ABSTRACT = /(?:tion|sion|ment|ness|ity|ing|ence|ance|age|ism|ship|ure|ogy|ly|ics|dom|hood|work|ware)$/i;
const PAST = /(?:ed|gan|oke|ang|ook|ood|elt|ent|aid|old|ew)$/;

/** "Quist nodded.", "Quist’s boat", "Quist, whose boat …", "Quist (DPP)": what opens a sentence as nothing but a name does. */
function isSubject({ words }: Reading, { words: { start, end } }: NamePlace): boolean {
  if (ABSTRACT.test(words.text.slice(words.start[start], words.end[start]))) return false;
  if (words.hash[end] === CLITIC) return true;
  const bits = words.classes[end + 1];
  if (words.hash[end] === COMMA)
    return (bits & (Is.relative | Is.preposition)) !== 0 && (words.classes[end + 2] & Is.relative) !== 0;
  if (words.hash[end] === OPEN) return (words.shape[end + 1] & Shape.capitals) !== 0;
  if (words.opens[end] === 1 || (words.shape[end] & (Shape.word | Shape.capital)) !== Shape.word)
    return false;
  if ((words.classes[end] & (Is.saying | Is.holding | Is.auxiliary)) !== 0) return true;
  // "Brisk never smiled"
  const verb = (words.classes[end] & (Is.adverb | Is.negation)) !== 0 ? end + 1 : end;
  return (
    (words.classes[verb] & (Is.preposition | Is.conjunction)) === 0 &&
    PAST.test(words.text.slice(words.start[verb], words.end[verb]))
  );
}

/** "Divers said": people who are named by what they do need no article in the plural. */
function isPlural({ words, people }: Reading, w: number): boolean {
  const word = words.text.slice(words.start[w], words.end[w]).toLowerCase();
  return people.groupEnds.of(word) !== undefined;
}

/**
 * A lone noun of a language that gives each a capital is a name where no article ever stands before it and it stands beside a verb of saying or opens
 * sentences; an abbreviation, a body or a country always is.
 */
function isNameAmongNouns(
  reading: Reading,
  { words: { start, end }, opens }: NamePlace,
  speaks: boolean,
): boolean {
  const { words, casings } = reading;
  const told = tells(reading, start);
  if ((told & Tells.place) !== 0 || isBodyWord(reading, start)) return true;
  if ((words.shape[start] & Shape.capitals) !== 0 && words.end[start] - words.start[start] > 1) return true;
  const casing = casings.of(words.hash[start]);
  if (isOffice(reading, start) || (told & (Tells.group | Tells.modifier | Tells.label)) !== 0) return false;
  if ((told & Tells.given) !== 0) return casing.noun * 3 <= casing.inner;
  if (casing.noun > 0 || words.end[start] - words.start[start] < 3) return false;
  if (speaks) return true;
  const acts =
    opens &&
    (words.shape[end] & (Shape.word | Shape.capital)) === Shape.word &&
    (words.classes[end] & (Is.preposition | Is.conjunction)) === 0;
  return acts && casing.inner + casing.opening > 2;
}
