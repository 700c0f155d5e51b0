import { Is } from '../../languages/index.ts';
import { CLITIC, Shape } from '../../text/index.ts';
import { isWall, links, placeAt } from './passage.ts';
import type { Passage } from './passage.ts';
import type { Place } from './place.ts';
import type { Range } from './range.ts';

const COMMA = 44;
/** Words from a noun to the name that is apposed to it. */
const APPOSED = 18;

/** “the Ottery harbourmaster”: a name between an article and a noun in small letters. */
export function modifies({ words, language }: Passage, { to }: Place, first: number): boolean {
  return (
    !language.nounFirst &&
    (words.classes[first] & Is.determiner) !== 0 &&
    (words.shape[to] & (Shape.word | Shape.capital)) === Shape.word &&
    (words.classes[to] & ~NOUN) === 0
  );
}

const NOUN = Is.role | Is.title | Is.female | Is.male;

/** Whether a word ends a noun phrase. A German article is a relative pronoun too: “sagte der Trainer”. */
export function endsNoun({ words }: Passage, w: number, hasNoun: boolean): boolean {
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
export function apposedName(passage: Passage, from: number, to: number): Place | null {
  const { words } = passage;
  for (let w = from; w < to && w < from + APPOSED && !isWall(passage, w); w++) {
    const bits = words.classes[w];
    const place = placeAt(passage, w);
    if (place) {
      const { body, person } = place.entity;
      const isLinked = (words.classes[w - 1] & LINKS) !== 0;
      const isSubject = words.hash[w - 1] === COMMA && goesOn(passage, place.to, to);
      if (
        !isLinked &&
        !isSubject &&
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

/** “selon un proche, Tom Quill se montre …”: the name after the comma has a verb of its own. */
function goesOn({ words, language }: Passage, w: number, to: number): boolean {
  if (w >= to || (words.shape[w] & (Shape.word | Shape.capital)) !== Shape.word) return false;
  const bits = words.classes[w];
  return (bits & AUXILIARY) !== 0 || language.clitics.has(words.hash[w]);
}

const AUXILIARY = Is.auxiliary | Is.saying | Is.holding | Is.negation;

/** Words from an office to the name of its holder. */
const OFFICE = 6;

/** “un porte-parole du commissaire européen Hugo Vasseur”: whether the office before a name says of whom another noun is. */
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

/** A name that begins at a word, or one word after it: “Dr. Bowes”. */
export function nameAt(passage: Passage, w: number): Place | null {
  const { classes, shape } = passage.words;
  const place = placeAt(passage, w);
  if (place) return place;
  const isTitle = (classes[w] & (Is.title | Is.role)) !== 0 || (shape[w] & Shape.capital) !== 0;
  return isTitle ? placeAt(passage, w + 1) : null;
}

export const isName = (passage: Passage, w: number): boolean => nameAt(passage, w) !== null;
