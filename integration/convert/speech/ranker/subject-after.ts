import { Is } from '../../languages/index.ts';
import { CLITIC, Shape } from '../../text/index.ts';
import { isWall, links, placeAt } from './passage.ts';
import type { Passage, Place } from './passage.ts';
import type { Range } from './range.ts';
import type { Tag } from './tag.ts';

export interface Subject extends Pick<Tag, 'subject' | 'place' | 'head' | 'phrase'> {
  /** The word after it. */
  end: number;
}

const COMMA = 44;
/** Words between a verb and the name of its subject, and from a noun to the name that is apposed to it. */
const PHRASE = 7;
const APPOSED = 18;

/** The noun phrase that begins at a word: a name with what stands before it, a pronoun, or a noun without a name. */
export function subjectFrom(passage: Passage, from: number, to: number): Subject | null {
  const { words } = passage;
  let w = from;
  while (w < to && (words.classes[w] & Is.adverb) !== 0 && (words.shape[w] & Shape.capital) === 0) w++;
  if (
    w < to &&
    (words.classes[w] & Is.pronoun) !== 0 &&
    (words.classes[w] & Is.determiner) === 0 &&
    !placeAt(passage, w)
  )
    return { subject: 'pronoun', place: null, head: w, phrase: null, end: w + 1 };
  let noun = -1;
  const first = w;
  for (; w < to && w < first + PHRASE && !isWall(passage, w); w++) {
    const place = placeAt(passage, w);
    if (place) {
      // “Holm's lawyer”: somebody else, who may be named next.
      if (words.hash[place.to] === CLITIC) {
        noun = place.to + 1;
        w = place.to;
        continue;
      }
      // “Harbour Board Director Nora Quill”, “the Ottery harbourmaster, Ada Fenn”: what stands before the name or noun is none itself.
      const next = placeAt(passage, place.to);
      if (next && next.to <= to) return named(passage, next);
      if (modifies(passage, place, first)) {
        noun = place.to;
        w = place.to;
        continue;
      }
      return named(passage, place);
    }
    // “the coroner, Sian Bowes”
    if (words.hash[w] === COMMA) {
      if (noun >= 0 && isName(passage, w + 1)) continue;
      break;
    }
    if ((words.shape[w] & Shape.punctuation) !== 0) break;
    if (endsNoun(passage, w, noun >= 0)) break;
    if ((words.classes[w] & (Is.determiner | Is.adverb)) === 0) noun = w;
  }
  if (noun < 0) return null;
  const apposed = apposedName(passage, w, to);
  if (apposed) return named(passage, apposed);
  const phrase = { from: first, to: noun + 1 };
  return { subject: 'noun', place: null, head: headOf(passage, phrase), phrase, end: w };
}

/** “the Ottery harbourmaster”: a name between an article and a noun in small letters. */
function modifies({ words, language }: Passage, { to }: Place, first: number): boolean {
  return (
    !language.nounFirst &&
    (words.classes[first] & Is.determiner) !== 0 &&
    (words.shape[to] & (Shape.word | Shape.capital)) === Shape.word &&
    (words.classes[to] & ~NOUN) === 0
  );
}

const NOUN = Is.role | Is.title | Is.female | Is.male;

function named({ words, ...passage }: Passage, place: Place): Subject {
  const isJoint =
    (words.classes[place.to] & Is.conjunction) !== 0 && isName({ words, ...passage }, place.to + 1);
  return {
    subject: isJoint ? 'joint' : 'name',
    place,
    head: place.to - 1,
    phrase: null,
    end: place.to,
  };
}

/** Whether a word ends a noun phrase. A German article is a relative pronoun too: “sagte der Trainer”. */
function endsNoun({ words }: Passage, w: number, hasNoun: boolean): boolean {
  const bits = words.classes[w];
  if ((words.shape[w] & Shape.capital) !== 0) return false;
  if (
    (bits & (Is.preposition | Is.conjunction | Is.auxiliary | Is.saying)) !== 0 &&
    (hasNoun || (bits & Is.determiner) === 0)
  )
    return true;
  if ((bits & Is.determiner) !== 0) return hasNoun;
  return (bits & Is.relative) !== 0;
}

/** The noun of a phrase: where adjectives follow it the first that is an office, else the first; in other languages the last. */
export function headOf({ words, language }: Passage, { from, to }: Range): number {
  if (!language.nounFirst) return to - 1;
  let first = -1;
  for (let w = from; w < to; w++) {
    const bits = words.classes[w];
    if ((bits & (Is.role | Is.title)) !== 0) return w;
    if (first < 0 && (bits & (Is.determiner | Is.adverb | Is.preposition)) === 0) first = w;
  }
  return first < 0 ? to - 1 : first;
}

/**
 * “le chef du service, Odette Lambrec”, “el ministro de Economía Juan Sanz”: the name that is apposed to a noun, past what the noun goes on by.
 * Names within are not: “the head of the Ottery Bank”.
 */
function apposedName(passage: Passage, from: number, to: number): Place | null {
  const { words } = passage;
  for (let w = from; w < to && w < from + APPOSED && !isWall(passage, w); w++) {
    const bits = words.classes[w];
    const place = placeAt(passage, w);
    if (place) {
      const { body, person } = place.entity;
      const isLinked = (words.classes[w - 1] & LINKS) !== 0;
      if (
        !isLinked &&
        !isOfOffice(passage, w, from - 1) &&
        !body &&
        (person || place.to - place.from > 1) &&
        words.hash[place.to] !== CLITIC
      )
        return place;
      w = place.to - 1;
    } else if (words.hash[w] === COMMA) {
      if (!isName(passage, w + 1)) return null;
    } else if ((words.shape[w] & Shape.punctuation) !== 0 && !MARKS.has(words.hash[w])) return null;
    else if ((words.shape[w] & Shape.capital) === 0 && (bits & ENDS) !== 0 && (bits & Is.determiner) === 0)
      return null;
  }
  return null;
}

/** Words from an office to the name of its holder. */
const OFFICE = 6;

/** “un porte-parole du commissaire européen Olli Rehn”: whether the office before a name says of whom another noun is. */
export function isOfOffice(passage: Passage, name: number, floor: number): boolean {
  const { classes, shape } = passage.words;
  for (let w = name - 1; w > floor && name - w <= OFFICE; w--) {
    if ((shape[w] & Shape.punctuation) !== 0 || (classes[w] & Is.saying) !== 0) return false;
    if ((classes[w] & (Is.role | Is.title)) === 0) continue;
    let at = w - 1;
    while (at > floor && !links(passage, at) && (classes[at] & (Is.determiner | Is.title | Is.role)) !== 0)
      at--;
    return at > floor && links(passage, at) && (classes[at - 1] & Is.saying) === 0;
  }
  return false;
}

const LINKS = Is.preposition | Is.determiner | Is.conjunction;
const ENDS = Is.saying | Is.auxiliary | Is.relative | Is.subordinator | Is.pronoun;
/** Around a name within a phrase. */
const MARKS = new Set(Array.from('"“”„«»‹›', (sign) => sign.charCodeAt(0)));

/** A name, or one word before it: “Dr. Bowes”. */
export function isName(passage: Passage, w: number): boolean {
  const { classes, shape } = passage.words;
  if (placeAt(passage, w)) return true;
  const isTitle = (classes[w] & (Is.title | Is.role)) !== 0 || (shape[w] & Shape.capital) !== 0;
  return isTitle && placeAt(passage, w + 1) !== null;
}

/** Most words of an aside between a verb and its subject. */
const ASIDE = 5;

/** “a expliqué à l'AFP Odette Lambrec”, “lamenta, por su parte, Iris Sanz”, “résume quant à elle Odette Lambrec”: past what stands between the verb and its subject. */
export function pastAside(passage: Passage, from: number, to: number): number {
  const { words } = passage;
  const isParted = words.hash[from] === COMMA;
  const first = isParted ? from + 1 : from;
  const opens =
    (words.classes[first] & (Is.preposition | Is.conjunction)) !== 0 ||
    passage.language.aside.has(words.hash[first]);
  if (first >= to || !opens || (words.shape[first] & Shape.capital) !== 0) return from;
  for (let w = first + 1; w < to && w <= first + ASIDE; w++) {
    if (isParted) {
      if (words.hash[w] === COMMA) return w + 1;
    } else if ((words.shape[w] & Shape.capitals) !== 0) return w + 1;
    else if ((words.classes[w] & Is.pronoun) !== 0 && isName(passage, w + 1)) return w + 1;
    if ((words.shape[w] & Shape.punctuation) !== 0) return from;
  }
  return from;
}
