import { Is } from '../../languages/index.ts';
import { Shape, STOPS } from '../../text/index.ts';
import type { Words } from '../../text/index.ts';
import type { Surroundings } from './surroundings.ts';

const has = (words: Words, w: number, bits: number): number => ((words.classes[w] & bits) !== 0 ? 1 : 0);

/** The words in the marks. */
export function insideOf(words: Words, from: number, to: number): number[] {
  let [capitals, content, stops, commas, verbs, pronouns, first, negation, numbers, saying] =
    new Array<number>(10).fill(0);
  for (let w = from; w < Math.min(to, from + MOST); w++) {
    const shape = words.shape[w];
    if ((shape & Shape.punctuation) !== 0) {
      if (STOPS.has(words.hash[w]) && w < to - 1) stops++;
      if (words.hash[w] === COMMA) commas++;
      continue;
    }
    if ((shape & Shape.number) !== 0) numbers++;
    if (has(words, w, Is.determiner | Is.preposition | Is.conjunction) === 0) {
      content++;
      if ((shape & (Shape.capital | Shape.number)) !== 0) capitals++;
    }
    verbs += has(words, w, Is.auxiliary);
    pronouns += has(words, w, Is.pronoun);
    first += has(words, w, Is.firstPerson);
    negation += has(words, w, Is.negation);
    saying += has(words, w, Is.saying);
  }
  const sign = to > from && (words.shape[to - 1] & Shape.punctuation) !== 0 ? words.hash[to - 1] : 0;
  return [
    Math.min(to - from, MOST),
    to > from && (words.shape[from] & Shape.capital) !== 0 ? 1 : 0,
    Math.floor((capitals * 10) / Math.max(1, content)),
    content,
    sign === COMMA ? 1 : sign === 46 ? 2 : sign === 33 || sign === 63 ? 3 : sign === 0 ? 0 : 4,
    stops,
    commas,
    verbs,
    pronouns,
    first,
    negation,
    numbers,
    saying,
    has(words, from, Is.determiner),
    has(words, from, Is.preposition),
    has(words, from, Is.pronoun),
    has(words, from, Is.conjunction | Is.subordinator),
  ];
}

/** More words in marks are read no further. */
const MOST = 40;
const COMMA = 44;

/** The words right before and after the marks. */
export function besideOf(
  { words, language }: Surroundings,
  from: number,
  to: number,
  start: number,
  end: number,
): number[] {
  const [before, after] = [from - 1, to];
  const [isBefore, isAfter] = [before >= start, after < end];
  const bits = (w: number, is: boolean): number[] => BESIDE.map((one) => (is ? has(words, w, one) : 0));
  return [
    isBefore ? signOf(words, before) : 9,
    isAfter ? signOf(words, after) : 9,
    isBefore && language.definite.has(words.hash[before]) ? 1 : 0,
    isBefore && language.as.has(words.hash[before]) ? 1 : 0,
    ...bits(before, isBefore),
    ...bits(after, isAfter),
    before > start && has(words, before, Is.determiner) !== 0 ? 1 + has(words, before - 1, Is.auxiliary) : 0,
    isAfter ? ((words.shape[after] & Shape.capital) !== 0 ? 1 : 0) : 2,
    isBefore ? ((words.shape[before] & Shape.capital) !== 0 ? 1 : 0) : 2,
    from - start,
    end - to,
  ];
}

const BESIDE = [
  Is.saying | Is.sayingForm,
  Is.sayingNoun,
  Is.determiner,
  Is.preposition,
  Is.auxiliary,
  Is.conjunction,
  Is.pronoun,
  Is.naming,
  Is.workNoun,
  Is.title | Is.role,
  Is.thatWord,
  Is.adverb,
];

/** 0 a word, then signs: , : ; stops, dashes, brackets, others. */
function signOf(words: Words, w: number): number {
  if ((words.shape[w] & Shape.punctuation) === 0) return 0;
  const sign = words.hash[w];
  if (sign === COMMA) return 1;
  if (sign === 58) return 2;
  if (sign === 59) return 3;
  if (STOPS.has(sign)) return 4;
  if (sign === 0x2014) return 5;
  if (sign === 40 || sign === 91) return 6;
  return sign === 41 || sign === 93 ? 7 : 8;
}
