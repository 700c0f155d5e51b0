import { hashWord, Is, Tells, tellsOf } from '../languages/index.ts';
import type { Endings, People } from '../languages/index.ts';
import { Shape } from '../text/index.ts';
import type { Words } from '../text/index.ts';
import { isCapital } from './casing.ts';
import type { Casings } from './casing.ts';

/** What names are read by. */
export interface Reading {
  words: Words;
  people: People;
  casings: Casings;
  /** Every noun has a capital, as in German. */
  capitalNouns: boolean;
  /** What each word tells, once it was asked for: the table of names is too large for the processor's nearest memory. */
  told: Int32Array;
  /** Of words that were asked for, by place: 1 an office, 2 none, 0 not known yet. */
  offices: Uint8Array;
  /** Of others, by hash: whether their ends tell a body. */
  bodies: Map<number, boolean>;
}

/** Words that a name has only where a capital within the sentence says so: "Theresa May", "Bob Hope", "Edward Said". */
const AMBIGUOUS = Is.saying | Is.holding | Is.sayingForm | Is.auxiliary | Is.adverb | Is.time;
const COMMON =
  Is.determiner |
  Is.pronoun |
  Is.preposition |
  Is.conjunction |
  Is.subordinator |
  Is.negation |
  Is.firstPerson;

/** What a word tells of names: bits of `Tells`. */
export function tells({ words, people, told }: Reading, w: number): number {
  if (told[w] === 0) told[w] = tellsOf(people, words.hash[w]) | ASKED;
  return told[w] & ~ASKED;
}

/** Tells a word that says nothing from one that was not asked for yet. No `Tells` has this bit. */
const ASKED = 1 << 31;

/** A word that a name can begin with. */
export function opensName(reading: Reading, w: number): boolean {
  const { words } = reading;
  if (!isCapital(words, w)) return false;
  if ((words.shape[w] & Shape.stopped) !== 0 && words.end[w] - words.start[w] <= 3) return true;
  // "IS: He is late.": initials of who speaks.
  if ((words.shape[w] & Shape.capitals) !== 0 && words.hash[w + 1] === COLON && words.opens[w] === 1)
    return true;
  const bits = words.classes[w];
  if ((bits & (COMMON | AMBIGUOUS)) === 0)
    return (tells(reading, w) & (Tells.label | Tells.given)) !== Tells.label;
  // "Hope said": a surname that is a verb too, if others show that it is one.
  if ((bits & COMMON) === 0 && isBesideVerb(reading, w)) return true;
  // "Will Smith", "Mark my words": a given name is one where another capital follows in the sentence.
  return (
    (bits & COMMON & ~(Is.preposition | Is.conjunction)) === 0 &&
    (tells(reading, w) & Tells.given) !== 0 &&
    (words.shape[w] & Shape.stopped) === 0 &&
    isCapital(words, w + 1) &&
    words.opens[w + 1] === 0 &&
    (words.classes[w + 1] & (COMMON | AMBIGUOUS)) === 0
  );
}

function isBesideVerb({ words }: Reading, w: number): boolean {
  const isVerb = (at: number): boolean =>
    (words.classes[at] & Is.saying) !== 0 && (words.shape[at] & Shape.capital) === 0;
  return (words.opens[w + 1] === 0 && isVerb(w + 1)) || (w > 0 && words.opens[w] === 0 && isVerb(w - 1));
}

/** A word that is more often no name. */
export function isAmbiguous({ words }: Reading, w: number): boolean {
  return (words.classes[w] & AMBIGUOUS) !== 0;
}

const COLON = 58;

/** A word that a name can go on with. */
export function continuesName(reading: Reading, w: number): boolean {
  const { words } = reading;
  if (!isCapital(words, w)) return false;
  if ((words.shape[w] & Shape.stopped) !== 0 && words.end[w] - words.start[w] <= 3) return true;
  const bits = words.classes[w];
  // "Liming Dai": a surname that is a preposition, with nothing behind it.
  const isLast =
    (bits & COMMON) === Is.preposition && words.end[w] - words.start[w] > 2 && !isCapital(words, w + 1);
  if ((bits & COMMON) !== 0 && !(isLast && reading.people.code !== 'en')) return false;
  const told = tells(reading, w);
  const before = tells(reading, w - 1);
  if ((bits & AMBIGUOUS) !== 0 || ((told & Tells.label) !== 0 && (told & Tells.given) === 0))
    return (
      (before & (Tells.given | Tells.courtesy)) !== 0 &&
      !isDay(reading, w) &&
      (words.shape[w + 1] & Shape.number) === 0
    );
  return true;
}

/** "told Ann Lee Monday": of the words for time only those are surnames that are given names or verbs too. */
function isDay(reading: Reading, w: number): boolean {
  return (
    (reading.words.classes[w] & Is.time) !== 0 &&
    (tells(reading, w) & Tells.given) === 0 &&
    (reading.words.classes[w] & Is.auxiliary) === 0
  );
}

const OFFICES = Tells.title | Tells.role;

/** Whether a word is an office or a rank: "Coroner", "Bahnsprecher", "IG-Metall-Chef". */
export function isOffice(reading: Reading, w: number): boolean {
  const { offices } = reading;
  if (offices[w] === 0) offices[w] = isOfficeByWord(reading, w) ? 1 : 2;
  return offices[w] === 1;
}

function isOfficeByWord(reading: Reading, w: number): boolean {
  const told = tells(reading, w);
  if (told !== 0) return (told & (Tells.title | Tells.role | Tells.kin)) !== 0;
  return endsIn(reading, w, reading.people.roleEnds) || isCompound(reading, w);
}

/** Whether a word, longer than the end itself, ends in one of these. */
function endsIn({ words }: Reading, w: number, ends: Endings): boolean {
  const length = words.end[w] - words.start[w];
  if (ends.isEmpty || length < 7) return false;
  const word = words.text.slice(words.start[w], words.end[w]).toLowerCase();
  return ends.of(word, 2) !== undefined;
}

/** "VVD-leider", "US-Außenminister", "Mayor-elect", "Vice-Chair": an abbreviation and a noun, or an office and another word. */
function isCompound({ words, people }: Reading, w: number): boolean {
  if (!hasHyphen(words, w)) return false;
  const word = words.text.slice(words.start[w], words.end[w]);
  const hyphen = word.indexOf('-');
  const first = tellsOf(people, hashWord(word.slice(0, hyphen).toLowerCase()));
  const last = word.slice(word.lastIndexOf('-') + 1);
  const isOne =
    last === last.toLowerCase() || (tellsOf(people, hashWord(last.toLowerCase())) & OFFICES) !== 0;
  if (isOne && (first & (OFFICES | Tells.former)) !== 0 && (first & (Tells.given | Tells.surname)) === 0)
    return true;
  return /^(?:\p{Lu}{2,}|\p{Lu}+&\p{Lu}+)[-‑](?:\p{L}+[-‑])*\p{L}{4,}$/u.test(word);
}

/** Hardly a word has one: to cut each out of the text costs more than to look at its characters. */
function hasHyphen({ text, start, end }: Words, w: number): boolean {
  for (let at = start[w]; at < end[w]; at++) if (text.charCodeAt(at) === HYPHEN) return true;
  return false;
}

const HYPHEN = 45;

/** Makes the name a body's: "Department", "Landgericht". */
export function isBodyWord(reading: Reading, w: number): boolean {
  if ((tells(reading, w) & Tells.body) !== 0) return true;
  if (reading.people.bodyEnds.isEmpty) return false;
  const hash = reading.words.hash[w];
  let known = reading.bodies.get(hash);
  if (known === undefined) reading.bodies.set(hash, (known = endsIn(reading, w, reading.people.bodyEnds)));
  return known;
}

/** Two or more capitals and nothing else: "BBC". */
export function isAbbreviation({ words }: Reading, w: number): boolean {
  return (words.shape[w] & Shape.capitals) !== 0 && words.end[w] - words.start[w] <= 6;
}

const plain = new Map<string, string>();

/** A word without accents, in small letters, as names are compared. */
export function plainWord(word: string): string {
  const small = word.toLowerCase();
  if (!/[\u0080-\uffff]/.test(small)) return small;
  let known = plain.get(small);
  if (known === undefined)
    plain.set(small, (known = small.normalize('NFD').replace(/\p{M}/gu, '').replace(/’/g, "'")));
  return known;
}
