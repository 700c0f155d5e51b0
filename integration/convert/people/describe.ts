import { hashWord, Is, Tells } from '../languages/index.ts';
import { isOffice, tells } from '../mentions/index.ts';
import type { Mention, Reading } from '../mentions/index.ts';
import { CLITIC, Shape } from '../text/index.ts';
import type { Entity, Gender } from './entity.ts';

const COMMA = 44;
const OPEN = 40;
/** What stands beside a name says something of it within this many words. */
const PHRASE = 7;
const OFFICE = Tells.courtesy | Tells.title | Tells.role | Tells.kin;

/** What stands next to a mention: "Mr. Doe", "Mayor Jane Doe", "Doe, 56, the mayor", "the mayor, Jane Doe", "said Doe". */
export function describe(reading: Reading, entity: Entity, mention: Mention): void {
  titlesOf(reading, entity, mention);
  if (!mention.quoted && isBesideSaying(reading, mention)) {
    entity.speaks++;
    entity.person ||= !entity.body;
  }
  if (entity.body) return;
  callsBefore(reading, entity, mention);
  callsAfter(reading, entity, mention);
}

export function isBesideSaying({ words }: Reading, mention: Mention): boolean {
  const { end } = mention.words;
  const before = mention.titles - 1;
  // "the mayor of Ottery said": the place does not speak.
  const within = before >= 0 && (words.classes[before] & Is.preposition) !== 0;
  return (
    ((words.classes[end] & Is.saying) !== 0 && words.opens[end] === 0 && !within) ||
    (before >= 0 && (words.classes[before] & Is.saying) !== 0 && words.opens[mention.titles] === 0)
  );
}

function titlesOf(reading: Reading, entity: Entity, { titles, words: { start } }: Mention): void {
  let former = false;
  for (let w = titles; w < start; w++) {
    const told = tells(reading, w);
    former ||= (told & Tells.former) !== 0;
    const isOne = (told & OFFICE) !== 0 || isOffice(reading, w);
    if (!isOne) continue;
    if (!former) entity.titles.add(reading.words.hash[w]);
    entity.person = true;
    if ((told & (Tells.courtesy | Tells.kin)) !== 0) entity.body = false;
    tellGender(entity, genderOf(reading, w));
  }
}

export function tellGender(entity: Entity, gender: Gender | null): void {
  if (!gender || (entity.gender && !entity.genderByName)) return;
  entity.gender = gender;
  entity.genderByName = false;
}

/** What a title, an office or a relative's word says of its bearer. */
export function genderOf(reading: Reading, w: number): Gender | null {
  const told = tells(reading, w);
  const [female, male] = [(told & Tells.female) !== 0, (told & Tells.male) !== 0];
  if (female !== male) return female ? 'female' : 'male';
  if (told !== 0) return null;
  const { words, people } = reading;
  const word = words.text.slice(words.start[w], words.end[w]).toLowerCase();
  return isOffice(reading, w) && people.femaleEnds.some((end) => word.endsWith(end)) ? 'female' : null;
}

/** "the coroner, Jane Doe": the noun before the comma. "coroner Jane Doe" is read with the name. */
function callsBefore(reading: Reading, entity: Entity, { titles, block }: Mention): void {
  const { words } = reading;
  const comma = titles - 1;
  const from = words.blocks[block];
  if (comma <= from + 1 || words.hash[comma] !== COMMA) return;
  for (let w = comma - 1; w >= Math.max(from, comma - PHRASE); w--) {
    if ((words.shape[w] & Shape.punctuation) !== 0 || words.opens[w + 1] === 1) return;
    if ((words.classes[w] & Is.determiner) === 0) continue;
    call(reading, entity, w + 1, comma);
    return;
  }
}

/** ", 56, the coroner of Ottery,": an age, and the noun of what the comma or bracket sets apart. */
function callsAfter(reading: Reading, entity: Entity, { words: { end }, block }: Mention): void {
  const { words } = reading;
  const limit = words.blocks[block + 1];
  if (words.hash[end] !== COMMA && words.hash[end] !== OPEN) return;
  let w = end + 1;
  if ((words.shape[w] & Shape.number) !== 0 && w < limit) {
    const age = Number(words.text.slice(words.start[w], words.end[w]));
    if (!(age > 0 && age < 120) || (words.shape[w + 1] & Shape.word) !== 0) return;
    entity.age ??= age;
    entity.person = true;
    if (words.hash[w + 1] !== COMMA && words.hash[w + 1] !== 41) return;
    w += words.hash[w + 1] === COMMA ? 2 : words.hash[w + 2] === COMMA ? 3 : 2;
  }
  if (words.hash[end] === OPEN && entity.age === null) return;
  let to = w;
  while (
    to < Math.min(limit, w + PHRASE) &&
    (words.shape[to] & Shape.punctuation) === 0 &&
    words.opens[to] === 0
  )
    to++;
  // “… all of Ottery,” the mayor said: the phrase after the mark is no apposition.
  if (words.opens[w] === 1 || to === w) return;
  call(reading, entity, w, to);
}

/** Reads "the ferry's oldest captain of all" between two words as what somebody is. */
function call(reading: Reading, entity: Entity, from: number, to: number): void {
  const { words } = reading;
  let former = false;
  let head = -1;
  for (let w = from; w < to; w++) {
    const bits = words.classes[w];
    const told = tells(reading, w);
    if ((told & Tells.former) !== 0) former = true;
    if ((bits & (Is.pronoun | Is.relative | Is.auxiliary | Is.saying)) !== 0 && (told & OFFICE) === 0) break;
    if ((bits & (Is.preposition | Is.conjunction)) !== 0) break;
    if (words.hash[w] === CLITIC) continue;
    if ((told & OFFICE) !== 0 || isOffice(reading, w)) {
      entity.person = true;
      if (!former) entity.titles.add(words.hash[w]);
      tellGender(entity, genderOf(reading, w));
    }
    head = w;
  }
  // A noun that no table has.
  if (head >= from && !former && isNoun(reading, from, head)) entity.titles.add(words.hash[head]);
}

function isNoun({ words, capitalNouns }: Reading, from: number, head: number): boolean {
  const opens =
    (words.classes[from] & Is.determiner) !== 0 || (words.classes[from - 1] & Is.determiner) !== 0;
  return (
    opens &&
    head > from - 1 &&
    ((words.shape[head] & Shape.capital) === 0 || capitalNouns) &&
    words.hash[head] !== ONE
  );
}

const ONE = hashWord('one');
