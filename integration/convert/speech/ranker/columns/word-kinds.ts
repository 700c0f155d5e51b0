import { Is } from '../../../languages/index.ts';
import type { Entity } from '../../../people/index.ts';
import { CLITIC, Shape } from '../../../text/index.ts';
import type { Frame } from '../frame.ts';
import type { Passage } from '../passage.ts';
import type { Place } from '../place.ts';

export function kindAt({ words, owner }: Passage, w: number): number {
  if (w < 0 || w >= words.count) return 0;
  if (owner[w] !== 0) return 1;
  const bits = words.classes[w];
  const shape = words.shape[w];
  if ((shape & Shape.punctuation) !== 0) return words.hash[w] === 44 ? 2 : words.hash[w] === 58 ? 3 : 4;
  if ((bits & Is.saying) !== 0) return 5;
  if ((bits & Is.pronoun) !== 0)
    return (bits & Is.firstPerson) !== 0 ? 6 : (bits & Is.plural) !== 0 ? 7 : sexOf(bits) !== 0 ? 8 : 9;
  if ((bits & Is.determiner) !== 0) return 10;
  if ((bits & (Is.title | Is.role)) !== 0) return (shape & Shape.capital) !== 0 ? 11 : 12;
  if ((shape & Shape.capital) !== 0) return 13;
  if ((bits & (Is.auxiliary | Is.holding)) !== 0) return 14;
  if ((bits & Is.preposition) !== 0) return 15;
  if ((bits & Is.adverb) !== 0) return 16;
  return 17;
}

export function beforeWord({ words }: Passage, place: Place | null | undefined): number {
  if (!place || place.from === 0) return 0;
  const w = place.from - 1;
  const bits = words.classes[w];
  if ((words.shape[w] & Shape.punctuation) !== 0)
    return words.hash[w] === 44 ? 1 : words.hash[w] === 58 ? 2 : 3;
  if ((bits & Is.preposition) !== 0) return 4;
  if ((bits & Is.saying) !== 0) return 5;
  if ((bits & Is.conjunction) !== 0) return 6;
  if ((bits & (Is.title | Is.role)) !== 0) return 7;
  if ((bits & Is.determiner) !== 0) return 8;
  return (words.shape[w] & Shape.capital) !== 0 ? 9 : 10;
}

export function afterWord({ words }: Passage, place: Place | null | undefined): number {
  if (!place) return 0;
  const w = place.to;
  const bits = words.classes[w];
  if (words.hash[w] === CLITIC) return 1;
  if ((words.shape[w] & Shape.punctuation) !== 0)
    return words.hash[w] === 44 ? 2 : words.hash[w] === 58 ? 3 : words.hash[w] === 40 ? 4 : 5;
  if ((bits & Is.saying) !== 0) return 6;
  if ((bits & (Is.auxiliary | Is.holding)) !== 0) return 7;
  if ((bits & Is.conjunction) !== 0) return 8;
  if ((bits & Is.preposition) !== 0) return 9;
  if ((bits & Is.relative) !== 0) return 10;
  return (words.shape[w] & Shape.capital) !== 0 ? 11 : 12;
}

/** Whether a place is the subject of its sentence, as far as its neighbours tell. */
export function isSubject({ words }: Passage, place: Place | null): number {
  if (!place) return -1;
  const before = place.from - 1;
  const bits = before < 0 ? 0 : words.classes[before];
  if ((bits & Is.preposition) !== 0) return 0;
  const after = words.hash[place.to];
  if (after === CLITIC) return 0;
  let opens = before < 0 || (words.shape[before] & Shape.punctuation) !== 0 || words.opens[place.from] === 1;
  if (!opens && (bits & (Is.title | Is.role | Is.conjunction | Is.adverb)) !== 0) opens = true;
  const verb =
    (words.shape[place.to] & (Shape.word | Shape.capital)) === Shape.word &&
    (words.classes[place.to] & (Is.preposition | Is.conjunction | Is.determiner)) === 0;
  return (opens ? 2 : 1) + (verb ? 2 : 0);
}

export const sexOf = (bits: number): number =>
  (bits & Is.female) !== 0 ? ((bits & Is.male) !== 0 ? 0 : 1) : (bits & Is.male) !== 0 ? -1 : 0;

export const isSmall = (p: Passage, w: number): number =>
  w >= 0 && w < p.words.count && (p.words.shape[w] & (Shape.word | Shape.capital)) === Shape.word ? 1 : 0;

/**
 * How the article calls somebody by the nouns of a phrase, “la presidenta francesa”: 2 and nobody else so, 1 others too, −1 only others, −2 nobody.
 */
export function roleIn({ words, holders }: Passage, { titles }: Entity, from: number, to: number): number {
  let best = -2;
  for (let w = from; w < to; w++) {
    const count = holders.get(words.hash[w]) ?? 0;
    if (count === 0) continue;
    const role = titles.has(words.hash[w]) ? (count === 1 ? 2 : 1) : -1;
    if (role > best) best = role;
  }
  return best;
}

/** Whether a word is a noun in small letters for somebody of a sex, −1 male or 1 female: “my wife”, “the old man”. */
export function isUnnamed({ words }: Passage, w: number, sex: number): boolean {
  return (
    (words.classes[w] & (Is.pronoun | Is.determiner)) === 0 &&
    sexOf(words.classes[w]) === sex &&
    (words.shape[w] & Shape.capital) === 0
  );
}

const SIDES = ['after', 'between', 'before'];

/** Where a quotation's tag stands: 1 behind it, 2 between its pieces, 3 before it; 0 where it has none. */
export const sideOf = ({ tag }: Frame): number => (tag ? SIDES.indexOf(tag.side) + 1 : 0);
