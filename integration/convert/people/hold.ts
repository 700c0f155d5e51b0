import { hashWord, Tells, tellsOf } from '../languages/index.ts';
import { isOffice, tells } from '../mentions/index.ts';
import type { Reading } from '../mentions/index.ts';
import type { Entity, Gender } from './entity.ts';

export const OFFICE: number = Tells.courtesy | Tells.title | Tells.role | Tells.kin;

/** Takes a word for what somebody is or was. */
export function hold(reading: Reading, entity: Entity, w: number, former: boolean): void {
  if (!former && !isEx(reading, w)) for (const key of callKeys(reading, w)) entity.titles.add(key);
  entity.person = true;
  // "the chairman, Ann Lee": an office has an older sex than its holder.
  const isSure = (tells(reading, w) & (Tells.courtesy | Tells.kin)) !== 0;
  if (isSure || !entity.gender) tellGender(entity, genderOf(reading, w));
}

/** "ex-manager" */
function isEx({ words, people }: Reading, w: number): boolean {
  const word = words.text.slice(words.start[w], words.end[w]).toLowerCase();
  const hyphen = word.indexOf('-');
  return hyphen > 0 && (tellsOf(people, hashWord(word.slice(0, hyphen))) & Tells.former) !== 0;
}

/** What a word for somebody is compared by: itself, and of "Interimstrainer", "SG-Coach" the noun that it ends in. */
function callKeys(reading: Reading, w: number): number[] {
  const { words, people } = reading;
  const keys = [words.hash[w]];
  const word = words.text.slice(words.start[w], words.end[w]).toLowerCase();
  const end = people.code === 'de' || people.code === 'nl' ? people.roleEnds.of(word) : undefined;
  const last = end ?? (word.includes('-') ? word.slice(word.lastIndexOf('-') + 1) : '');
  if (last !== '' && last !== word) keys.push(hashWord(last));
  return keys;
}

export function tellGender(entity: Entity, gender: Gender | null): void {
  if (!gender || (entity.gender && !entity.genderByName)) return;
  entity.gender = gender;
  entity.genderByName = false;
}

/** What a title, an office or a relative's word says of its bearer. */
export function genderOf(reading: Reading, w: number): Gender | null {
  const told = tells(reading, w);
  const female = (told & Tells.female) !== 0;
  const male = (told & Tells.male) !== 0;
  if (female !== male) return female ? 'female' : 'male';
  if (told !== 0) return null;
  const { words, people } = reading;
  const word = words.text.slice(words.start[w], words.end[w]).toLowerCase();
  return isOffice(reading, w) && people.femaleEnds.of(word) !== undefined ? 'female' : null;
}

/** How a language makes a noun of an age: "the 56-year-old". */
const OF_AGE: Readonly<Record<string, readonly string[]>> = {
  en: ['-year-old'],
  de: ['-jährige', '-jähriger', '-jährigen'],
  nl: ['-jarige'],
  it: ['enne'],
};

/** Takes a number for somebody's age, by which the text may call him. */
export function holdAge({ people }: Reading, entity: Entity, age: number): void {
  entity.age = age;
  for (const end of OF_AGE[people.code] ?? []) entity.titles.add(hashWord(`${age}${end}`));
}
