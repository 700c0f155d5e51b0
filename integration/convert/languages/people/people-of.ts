import { dutch } from './dutch.ts';
import { english } from './english.ts';
import { french } from './french.ts';
import { german } from './german.ts';
import { frenchNames, germanNames, givenNames, italianNames, spanishNames } from './given-names.ts';
import { italian } from './italian.ts';
import { makePeople } from './person-words.ts';
import type { People } from './person-words.ts';
import { places } from './places.ts';
import { portuguese } from './portuguese.ts';
import { spanish } from './spanish.ts';

const tables = new Map<string, () => People>([
  ['en', () => makePeople(english, places, givenNames)],
  ['de', () => makePeople(german, places, givenNames, germanNames)],
  ['fr', () => makePeople(french, places, givenNames, frenchNames)],
  ['es', () => makePeople(spanish, places, givenNames, spanishNames)],
  ['it', () => makePeople(italian, places, givenNames, italianNames)],
  ['pt', () => makePeople(portuguese, places, givenNames)],
  ['nl', () => makePeople(dutch, places, givenNames, germanNames)],
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
