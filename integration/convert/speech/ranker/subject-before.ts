import { hashWord, Is } from '../../languages/index.ts';
import { Shape } from '../../text/index.ts';
import { links, placeEnding } from './passage.ts';
import type { Passage } from './passage.ts';
import type { Place } from './place.ts';
import { headOf, isOfOffice } from './noun-phrase.ts';
import type { Subject } from './tag-kinds.ts';

const AS = hashWord('as');
const COMMA = 44;
const OPENING = 40;
const CLOSING = 41;
/** Words of an apposition, of brackets behind a name, and of a noun phrase. */
const APPOSITION = 16;
const BRACKETS = 5;
const PHRASE = 12;

/** The subject that ends before a verb: past adverbs, auxiliaries, “who”, and an apposition between commas. */
export function subjectBefore(passage: Passage, verb: number, floor: number): Subject | null {
  const { words, language } = passage;
  let w = verb - 1;
  while (w >= floor && isBeforeVerb(passage, w, floor)) w--;
  // “quoted Edda Sturm as saying”
  if (w > floor && words.hash[w] === AS && (words.classes[verb] & Is.sayingForm) !== 0) w--;
  if (w >= floor && (words.classes[w] & Is.relative) !== 0 && (words.classes[w] & Is.determiner) === 0) w--;
  if (w >= floor && words.hash[w] === COMMA) {
    const apposed = pastApposition(passage, w, floor);
    return apposed ?? (language.dropsSubject && opensWithoutSubject(passage, floor) ? DROPPED : null);
  }
  if (w < floor) return language.dropsSubject ? DROPPED : null;
  w = pastBrackets(passage, w, floor);
  const place = placeEnding(passage, w + 1);
  if (place) return nameSubject(passage, place, floor);
  const bits = words.classes[w];
  if ((bits & Is.pronoun) !== 0)
    return { subject: 'pronoun', place: null, head: w, phrase: null, end: w + 1 };
  if ((bits & Is.conjunction) !== 0 && language.dropsSubject) return DROPPED;
  return isNoun(passage, w) ? nounBefore(passage, w, floor) : null;
}

const DROPPED: Subject = { subject: 'dropped', place: null, head: -1, phrase: null, end: 0 };

function isBeforeVerb({ words, language }: Passage, w: number, floor: number): boolean {
  const bits = words.classes[w];
  // “Dann sagte Quill”: what opens the sentence has a capital.
  if ((words.shape[w] & Shape.capital) !== 0) return w === floor && (bits & Is.adverb) !== 0;
  if ((bits & (Is.adverb | Is.auxiliary | Is.negation)) !== 0) return true;
  return language.clitics.has(words.hash[w]) && (bits & Is.pronoun) === 0;
}

function isNoun({ words }: Passage, w: number): boolean {
  return (words.shape[w] & Shape.word) !== 0 && (words.classes[w] & (Is.preposition | Is.conjunction)) === 0;
}

function pastApposition(passage: Passage, comma: number, floor: number): Subject | null {
  const { words, language } = passage;
  let open = comma - 1;
  while (open >= floor && comma - open < APPOSITION && words.hash[open] !== COMMA) open--;
  const inner = placeEnding(passage, comma);
  if (open < floor || words.hash[open] !== COMMA) {
    // „Sie traf Tom Quill, empfahl ihm“: in German one comma parts clauses.
    const isClause = language.commaClause && open < floor;
    return inner && !isClause ? nameSubject(passage, inner, floor) : null;
  }
  const place = placeEnding(passage, open) ?? inner;
  return place ? nameSubject(passage, place, floor) : null;
}

/** “Tras el partido, dijo:”, “Además, añadió:”: what stands before the comma is no subject. */
function opensWithoutSubject({ words }: Passage, first: number): boolean {
  const bits = words.classes[first];
  return (bits & (Is.preposition | Is.adverb | Is.conjunction)) !== 0 && (bits & Is.determiner) === 0;
}

/** “Ina Kern (SPD)”: before the bracket. */
function pastBrackets({ words }: Passage, w: number, floor: number): number {
  if (words.hash[w] !== CLOSING) return w;
  for (let open = w - 1; open > floor && w - open <= BRACKETS; open--)
    if (words.hash[open] === OPENING) return open - 1;
  return w;
}

/** What may stand between a preposition and a name: “of the Ministry”, “of Mayor Quill”. */
const BEFORE_NAME = Is.title | Is.role | Is.determiner;

function nameSubject(passage: Passage, place: Place, floor: number): Subject | null {
  const { words, language } = passage;
  let w = place.from - 1;
  while (
    w >= floor &&
    place.from - w < 5 &&
    (words.classes[w] & BEFORE_NAME) !== 0 &&
    !language.contracted.has(words.hash[w])
  )
    w--;
  const bits = w >= floor ? words.classes[w] : 0;
  // “a friend of Tom Quill said”: the friend did.
  if (w >= floor && (links(passage, w) || isOfOffice(passage, place.from, floor)))
    return language.nounFirst
      ? nounBefore(passage, place.to - 1, floor)
      : { subject: 'noun', place: null, head: w - 1, phrase: { from: w - 1, to: w }, end: place.to };
  const isJoint = (bits & Is.conjunction) !== 0 && w - 1 >= floor && placeEnding(passage, w) !== null;
  return { subject: isJoint ? 'joint' : 'name', place, head: place.to - 1, phrase: null, end: place.to };
}

/** The one contraction that opens a subject: “Des témoins ont dit”. */
const DES = hashWord('des');
const NO_PHRASE = Is.saying | Is.auxiliary | Is.subordinator | Is.relative | Is.conjunction | Is.pronoun;

/**
 * A noun without a name that ends before a verb. Where adjectives follow, the phrase is read from its article on: “la presidenta del club”; one
 * that a preposition opens is no subject: “en el debate pidió”.
 */
function nounBefore(passage: Passage, last: number, floor: number): Subject | null {
  const { words, language } = passage;
  const end = last + 1;
  if (!language.nounFirst)
    return { subject: 'noun', place: null, head: last, phrase: { from: last, to: end }, end };
  let from = last;
  for (let w = last; w >= floor && last - w < PHRASE; w--) {
    const bits = words.classes[w];
    if ((words.shape[w] & Shape.punctuation) !== 0) break;
    if ((bits & NO_PHRASE) !== 0 && (bits & Is.determiner) === 0 && (words.shape[w] & Shape.capital) === 0)
      break;
    from = w;
    const isArticle = (bits & Is.determiner) !== 0 && (!links(passage, w) || w === floor);
    if (isArticle && (w === floor || !links(passage, w - 1))) break;
  }
  if (links(passage, from) && words.hash[from] !== DES) return language.dropsSubject ? DROPPED : null;
  let to = from + 1;
  while (to < end && !links(passage, to)) to++;
  const phrase = { from, to };
  return { subject: 'noun', place: null, head: headOf(passage, phrase), phrase, end };
}
