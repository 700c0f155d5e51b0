import { Is } from '../../languages/index.ts';
import { Shape, STOPS } from '../../text/index.ts';
import type { Words } from '../../text/index.ts';
import type { Row } from './row.ts';
import type { Surroundings } from './surroundings.ts';

const has = (words: Words, w: number, bits: number): number => ((words.classes[w] & bits) !== 0 ? 1 : 0);

/** The words in the marks. */
export function insideOf(row: Row, words: Words, from: number, to: number): void {
  let capitals = 0;
  let content = 0;
  let stops = 0;
  let commas = 0;
  let verbs = 0;
  let pronouns = 0;
  let first = 0;
  let negation = 0;
  let numbers = 0;
  let saying = 0;
  const end = Math.min(to, from + MOST);
  for (let w = from; w < end; w++) {
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
  row.put(Math.min(to - from, MOST));
  row.put(to > from && (words.shape[from] & Shape.capital) !== 0 ? 1 : 0);
  row.put(Math.floor((capitals * 10) / Math.max(1, content)));
  row.put(content);
  row.put(sign === COMMA ? 1 : sign === 46 ? 2 : sign === 33 || sign === 63 ? 3 : sign === 0 ? 0 : 4);
  row.put(stops);
  row.put(commas);
  row.put(verbs);
  row.put(pronouns);
  row.put(first);
  row.put(negation);
  row.put(numbers);
  row.put(saying);
  row.put(has(words, from, Is.determiner));
  row.put(has(words, from, Is.preposition));
  row.put(has(words, from, Is.pronoun));
  row.put(has(words, from, Is.conjunction | Is.subordinator));
}

/** More words in marks are read no further. */
const MOST = 40;
const COMMA = 44;

/** The words right before and after the marks. */
export function besideOf(
  row: Row,
  { words, language }: Surroundings,
  from: number,
  to: number,
  start: number,
  end: number,
): void {
  const before = from - 1;
  const after = to;
  const isBefore = before >= start;
  const isAfter = after < end;
  row.put(isBefore ? signOf(words, before) : 9);
  row.put(isAfter ? signOf(words, after) : 9);
  row.put(isBefore && language.definite.has(words.hash[before]) ? 1 : 0);
  row.put(isBefore && language.as.has(words.hash[before]) ? 1 : 0);
  for (const one of BESIDE) row.put(isBefore ? has(words, before, one) : 0);
  for (const one of BESIDE) row.put(isAfter ? has(words, after, one) : 0);
  row.put(
    before > start && has(words, before, Is.determiner) !== 0 ? 1 + has(words, before - 1, Is.auxiliary) : 0,
  );
  row.put(isAfter ? ((words.shape[after] & Shape.capital) !== 0 ? 1 : 0) : 2);
  row.put(isBefore ? ((words.shape[before] & Shape.capital) !== 0 ? 1 : 0) : 2);
  row.put(from - start);
  row.put(end - to);
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
