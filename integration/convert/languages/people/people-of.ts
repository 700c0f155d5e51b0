import { dutch } from './dutch.ts';
import { english } from './english.ts';
import { french } from './french.ts';
import { german } from './german.ts';
import { frenchNames, germanNames, givenNames, italianNames, spanishNames } from './given-names.ts';
import { italian } from './italian.ts';
import { makePeople } from './person-words.ts';
import type { People, PersonWords } from './person-words.ts';
import { places } from './places.ts';
import { portuguese } from './portuguese.ts';
import { spanish } from './spanish.ts';

/** What bodies and places of other countries are called everywhere. */
const foreign: PersonWords = { ...places, body: english.words.body };

const tables = new Map<string, () => People>([
  ['en', () => makePeople(english, foreign, givenNames)],
  ['de', () => makePeople(german, foreign, givenNames, germanNames)],
  ['fr', () => makePeople(french, foreign, givenNames, frenchNames)],
  ['es', () => makePeople(spanish, foreign, givenNames, spanishNames)],
  ['it', () => makePeople(italian, foreign, givenNames, italianNames)],
  ['pt', () => makePeople(portuguese, foreign, givenNames)],
  ['nl', () => makePeople(dutch, foreign, givenNames, germanNames)],
]);
const made = new Map<string, People>();

/** Words for people of a BCP 47 tag's language, made when a text first asks; English ones where there is no table. */
export function peopleOf(tag: string): People {
  const primary = tag.slice(0, 2).toLowerCase();
  const code = tables.has(primary) ? primary : 'en';
  let known = made.get(code);
  if (!known) made.set(code, (known = tables.get(code)!()));
  return known;
}
