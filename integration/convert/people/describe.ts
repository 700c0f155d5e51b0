import { hashWord, Is, Tells } from '../languages/index.ts';
import { isOffice, tells } from '../mentions/index.ts';
import type { Mention, Reading } from '../mentions/index.ts';
import { CLITIC, Shape } from '../text/index.ts';
import { callBefore } from './call-before.ts';
import type { Entity } from './entity.ts';
import { hold, holdAge, OFFICE } from './hold.ts';

const COMMA = 44;
const OPEN = 40;
/** What stands beside a name says something of it within this many words. */
const PHRASE = 7;

/** What stands next to a mention: "Mr. Doe", "Mayor Jane Doe", "Doe, 56, the mayor", "the mayor, Jane Doe", "said Doe". */
export function describe(reading: Reading, entity: Entity, mention: Mention): void {
  titlesOf(reading, entity, mention);
  if (!mention.quoted && isBesideSaying(reading, mention)) {
    entity.speaks++;
    const last = tells(reading, mention.words.end - 1);
    entity.person ||= !entity.body && (last & (Tells.place | Tells.surname)) !== Tells.place;
  }
  if (entity.body) return;
  ageBefore(reading, entity, mention);
  callBefore(reading, entity, mention);
  callsAfter(reading, entity, mention);
}

const AGE = /^(\d{1,3})[-‑](?:year-old|jährige[nr]?|jarige)$/i;

/** "the 34-year-old Doe" */
function ageBefore(reading: Reading, entity: Entity, { titles }: Mention): void {
  const { words } = reading;
  const w = titles - 1;
  if (w < 0 || (words.shape[w] & Shape.number) === 0 || entity.age !== null) return;
  const age = AGE.exec(words.text.slice(words.start[w], words.end[w]));
  if (!age) return;
  holdAge(reading, entity, Number(age[1]));
  entity.person = true;
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
    if ((told & OFFICE) === 0 && !isOffice(reading, w)) {
      // "Bosun Doe": the text calls him "the bosun" elsewhere.
      if (!former && (reading.words.shape[w] & Shape.capital) !== 0) entity.titles.add(reading.words.hash[w]);
      continue;
    }
    hold(reading, entity, w, former);
    if ((told & (Tells.courtesy | Tells.kin)) !== 0) entity.body = false;
  }
}

/** ", 56, the coroner of Ottery,": an age, and the noun of what the comma or bracket sets apart. */
function callsAfter(reading: Reading, entity: Entity, { words: { end }, block }: Mention): void {
  const { words } = reading;
  const limit = words.blocks[block + 1];
  if ((words.classes[end] & Is.auxiliary) !== 0 && words.opens[end] === 0) {
    isCalled(reading, entity, end + 1, Math.min(limit, end + PHRASE));
    return;
  }
  if (words.hash[end] !== COMMA && words.hash[end] !== OPEN) return;
  // "En Afrique, la présidente …": a place holds no office.
  const told = tells(reading, end - 1);
  if ((told & (Tells.place | Tells.surname | Tells.given)) === Tells.place && !entity.person) return;
  let w = end + 1;
  if ((words.shape[w] & Shape.number) !== 0 && w < limit) {
    const age = Number(words.text.slice(words.start[w], words.end[w]));
    if (!(age > 0 && age < 120) || (words.shape[w + 1] & Shape.word) !== 0) return;
    if (entity.age === null) holdAge(reading, entity, age);
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
  // "Doe, Roe and Quill": the next of a list.
  const isNext =
    (words.shape[w] & Shape.capital) !== 0 &&
    (words.classes[w] & Is.determiner) === 0 &&
    !isOffice(reading, w);
  if (isNext && (tells(reading, w) & (Tells.modifier | Tells.former)) === 0) return;
  if (isOfAnother(reading, w, to)) return;
  call(reading, entity, w, to);
}

/** "Doe, bosun Jane Roe": an office right before the next name. */
function isOfAnother(reading: Reading, from: number, to: number): boolean {
  const { words } = reading;
  for (let w = from; w + 1 < to; w++) {
    const isLast =
      (words.shape[w + 1] & Shape.capital) !== 0 && !isOffice(reading, w + 1) && !reading.capitalNouns;
    if (isLast && (isOffice(reading, w) || (tells(reading, w) & OFFICE) !== 0)) return true;
  }
  return false;
}

/** "Doe is the mayor": an office right after the verb, an article and what stands before nouns. */
function isCalled(reading: Reading, entity: Entity, from: number, to: number): void {
  const { words } = reading;
  let former = false;
  let others = 0;
  for (let w = from; w < to && words.opens[w] === 0; w++) {
    const told = tells(reading, w);
    if ((told & OFFICE) !== 0 || isOffice(reading, w)) {
      hold(reading, entity, w, former);
      return;
    }
    former ||= (told & Tells.former) !== 0;
    if ((words.shape[w] & Shape.word) === 0 || (words.classes[w] & (Is.preposition | Is.conjunction)) !== 0)
      return;
    if ((words.classes[w] & Is.determiner) === 0 && ++others > 2) return;
  }
}

/** Reads "the ferry's oldest captain of all" between two words as what somebody is. */
function call(reading: Reading, entity: Entity, from: number, to: number): void {
  const { words } = reading;
  let former = false;
  let head = -1;
  if (isApposedNoun(reading, from)) entity.titles.add(words.hash[from]);
  for (let w = from; w < to; w++) {
    const bits = words.classes[w];
    const told = tells(reading, w);
    if ((told & Tells.former) !== 0) former = true;
    if ((bits & (Is.pronoun | Is.relative | Is.auxiliary | Is.saying)) !== 0 && (told & OFFICE) === 0) break;
    if ((bits & Is.preposition) !== 0) break;
    if (words.hash[w] === CLITIC || (bits & Is.conjunction) !== 0) continue;
    if ((told & OFFICE) !== 0 || isOffice(reading, w)) hold(reading, entity, w, former);
    head = w;
  }
  // A noun that no table has. "Doe, the Ottery Bank and others": another name.
  const named = !reading.capitalNouns && (words.shape[from + 1] & Shape.capital) !== 0;
  if (head >= from && !former && !named && isNoun(reading, from, head)) entity.titles.add(words.hash[head]);
}

/** "Doe, glacióloga de Ottery": Romance languages leave the article away. */
function isApposedNoun(reading: Reading, w: number): boolean {
  const { words, people } = reading;
  return (
    !isPlural(reading, w) &&
    OF.has(people.code) &&
    words.classes[w] === 0 &&
    (words.shape[w] & (Shape.word | Shape.capital)) === Shape.word &&
    OF.get(people.code)!.has(words.hash[w + 1])
  );
}

/** Before what somebody is head, member or teacher of. */
const OF: ReadonlyMap<string, ReadonlySet<number>> = new Map(
  Object.entries({
    fr: ['de', 'du', "d'", 'des'],
    es: ['de', 'del'],
    it: ['di', 'del', 'della'],
    pt: ['de', 'do', 'da'],
  }).map(([code, words]) => [code, new Set(words.map(hashWord))]),
);

function isNoun(reading: Reading, from: number, head: number): boolean {
  const { words, capitalNouns } = reading;
  const opens =
    (words.classes[from] & Is.determiner) !== 0 || (words.classes[from - 1] & Is.determiner) !== 0;
  if (isPlural(reading, head)) return false;
  return opens && ((words.shape[head] & Shape.capital) === 0 || capitalNouns) && words.hash[head] !== ONE;
}

/** "En Ottery, los documentos …": one person is called by no plural. */
function isPlural({ words, people }: Reading, w: number): boolean {
  return (
    people.code !== 'it' &&
    OF.has(people.code) &&
    /[sx]$/.test(words.text.slice(words.start[w], words.end[w]))
  );
}

const ONE = hashWord('one');
