import { hashWord, Is } from './languages/word-classes.ts';
import { Shape } from '../detect/words.ts';
import type { Words } from '../detect/words.ts';

/** One place where a name is printed. */
export interface Mention {
  start: number;
  end: number;
  /** Half-open range of words. */
  words: { start: number; end: number };
  block: number;
}

/** A person or body with every place that names it, under its fullest name. */
export interface Entity {
  name: string;
  mentions: Mention[];
  /** Hash of the last word of the name: a surname, or a body's last word. */
  key: number;
  /** What the text says of it: a title or kinship word beside the name, then pronouns. */
  gender: 'female' | 'male' | null;
  /** True where nothing suggests a person: an agency, a paper. */
  body: boolean;
  /** Something says that this is a person: a title, a role, or that it speaks. */
  person: boolean;
  /** Hashes of titles and roles printed beside the name. */
  titles: Set<number>;
}

/** Small words inside names: "Ludwig van Beethoven", "Osama bin Laden". */
const PARTICLES = new Set([
  'van',
  'von',
  'de',
  'del',
  'della',
  'der',
  'den',
  'di',
  'da',
  'du',
  'la',
  'le',
  'bin',
  'ibn',
  'al',
  'zu',
  'ten',
  'ter',
  'dos',
]);
const LONGEST_PARTICLE = 5;
const INDEFINITE = new Set(['a', 'an', 'one', 'un', 'une', 'una', 'uno'].map(hashWord));
const BODIES =
  /\b(?:Department|Ministry|University|College|School|Times|Post|News|Journal|Herald|Tribune|Gazette|Agency|Committee|Commission|Council|Court|Party|Union|Association|Company|Corp|Inc|Group|Institute|Office|House|Senate|Congress|Bank|Fund|Foundation|Church|Police|Army|Guardian|Telegraph|Reuters|Bloomberg|Press|Radio|Television|TV|Magazine|Center|Centre|Society|Board|Bureau|Service|Government|Republicans|Democrats|Polizei|Ministerium|Zeitung|Partei|Gericht|Universität|Gouvernement|Ministère|Gobierno|Ministerio)\b|^[A-Z]{2,6}$/;

/**
 * Collects the names of an article's words, joined by surname to their fullest form. Linear in the words.
 *
 * @param capitalNouns every noun has a capital, as in German
 */
export function findEntities(words: Words, capitalNouns: boolean): Entity[] {
  const full = new Map<string, Entity>();
  const bySurname = new Map<number, Entity[]>();
  const loose: { mention: Mention; key: number }[] = [];
  for (let block = 0; block + 1 < words.blocks.length; block++) {
    for (let w = words.blocks[block]; w < words.blocks[block + 1];) {
      const end = readName(words, w, words.blocks[block + 1]);
      if (end === w) {
        w++;
        continue;
      }
      const span = { start: words.start[w], end: words.end[end - 1] };
      const mention: Mention = { ...span, words: { start: w, end }, block };
      const key = words.hash[end - 1];
      if (end - w === 1) loose.push({ mention, key });
      else {
        const name = words.text.slice(span.start, span.end).replace(/\s+/g, ' ');
        let entity = full.get(name);
        if (!entity) {
          entity = makeEntity(name, key);
          full.set(name, entity);
          bySurname.set(key, [...(bySurname.get(key) ?? []), entity]);
        }
        entity.mentions.push(mention);
        describe(words, entity, mention);
      }
      w = end;
    }
  }
  mergeNames(full, bySurname);
  attachLoose(words, loose, full, bySurname, capitalNouns);
  const entities = [...full.values()];
  for (const entity of entities) entity.mentions.sort((a, b) => a.start - b.start);
  return entities;
}

function makeEntity(name: string, key: number): Entity {
  return { name, mentions: [], key, gender: null, body: BODIES.test(name), person: false, titles: new Set() };
}

/** The end of the name that begins at `from`, or `from` where none does. Titles before it are no part of it. */
function readName(words: Words, from: number, limit: number): number {
  if (!isNameWord(words, from) || (words.classes[from] & (Is.title | Is.time)) !== 0) return from;
  // "Farmer Oak": what someone does is no part of the name, but "Police Department" is one.
  if (
    (words.classes[from] & Is.role) !== 0 &&
    from + 1 < limit &&
    isNameWord(words, from + 1) &&
    !namesBody(words, from, from + 2)
  )
    return from;
  let end = from + 1;
  while (end < limit && end - from < 8) {
    // "Harbour Board Director Ines Calder": the office ends before the person's name begins.
    if ((words.classes[end] & (Is.title | Is.role)) !== 0 && isWholeName(words, end + 1, limit)) break;
    // "Tide Radio Simon Hale": so does the paper or station that a person speaks for.
    if (end - from > 1 && namesBody(words, end - 1, end) && isWholeName(words, end, limit)) break;
    // A quotation mark parts: Ada “the Anchor” Fenn.
    if (words.opens[end] === 1) break;
    if (isNameWord(words, end)) end++;
    else if (
      end + 1 < limit &&
      words.end[end] - words.start[end] <= LONGEST_PARTICLE &&
      PARTICLES.has(words.text.slice(words.start[end], words.end[end])) &&
      isNameWord(words, end + 1)
    )
      end += 2;
    else if (end + 1 < limit && isOf(words, end) && namesBody(words, from, end) && isNameWord(words, end + 1))
      end += 2;
    else break;
    if (words.start[end - 1] - words.end[end - 2] > 2) break;
  }
  return end;
}

/** Whether the words from `from` to before `to` name a body: one of them says so, or they are one abbreviation. */
function namesBody(words: Words, from: number, to: number): boolean {
  return BODIES.test(words.text.slice(words.start[from], words.end[to - 1]));
}

/** Two name words, of which none says that they name a body. */
function isWholeName(words: Words, from: number, limit: number): boolean {
  for (let w = from; w < from + 2; w++)
    if (
      w >= limit ||
      !isNameWord(words, w) ||
      (words.classes[w] & (Is.title | Is.role)) !== 0 ||
      namesBody(words, w, w + 1)
    )
      return false;
  return true;
}

function isOf(words: Words, w: number): boolean {
  if (words.end[w] - words.start[w] > 3) return false;
  const text = words.text.slice(words.start[w], words.end[w]);
  return text === 'of' || text === 'for';
}

const COMMON =
  Is.determiner |
  Is.pronoun |
  Is.preposition |
  Is.conjunction |
  Is.auxiliary |
  Is.subordinator |
  Is.negation |
  Is.adverb |
  Is.saying |
  Is.holding |
  Is.sayingForm |
  Is.firstPerson;

function isNameWord(words: Words, w: number): boolean {
  return (
    (words.shape[w] & Shape.capital) !== 0 &&
    (words.shape[w] & Shape.word) !== 0 &&
    ((words.classes[w] & COMMON) === 0 || (words.shape[w] & Shape.stopped) !== 0)
  );
}

/**
 * "Jane Doe", "Jane Q. Doe" and "Iowa-born Jane Doe" are one person: of two names with the same surname the first word of one stands in the
 * other. The form that is printed more often, or else first, keeps the name.
 */
function mergeNames(full: Map<string, Entity>, bySurname: Map<number, Entity[]>): void {
  for (const [key, entities] of bySurname) {
    if (entities.length < 2 || entities.length > MOST_NAMESAKES) continue;
    const kept: Entity[] = [];
    for (const entity of [...entities].sort((a, b) => b.mentions.length - a.mentions.length)) {
      const same = kept.find((other) => isForm(entity.name, other.name) || isForm(other.name, entity.name));
      if (!same) {
        kept.push(entity);
        continue;
      }
      same.mentions.push(...entity.mentions);
      same.gender ??= entity.gender;
      same.person ||= entity.person;
      for (const title of entity.titles) same.titles.add(title);
      full.delete(entity.name);
    }
    bySurname.set(key, kept);
  }
}

/** More namesakes than this are a family tree or a list; it bounds the comparing. */
const MOST_NAMESAKES = 8;

/** Whether the first word of `name` stands in `longer`, before the surname that they share. */
function isForm(name: string, longer: string): boolean {
  return longer.split(' ').slice(0, -1).includes(name.split(' ')[0]);
}

/** Single-word mentions: of the fullest name that ends in the word; else names of their own if they occur inside a sentence. */
function attachLoose(
  words: Words,
  loose: readonly { mention: Mention; key: number }[],
  full: Map<string, Entity>,
  bySurname: Map<number, Entity[]>,
  capitalNouns: boolean,
): void {
  const firstNames = new Map<number, Entity[]>();
  for (const entity of full.values()) {
    const first = words.hash[entity.mentions[0].words.start];
    firstNames.set(first, [...(firstNames.get(first) ?? []), entity]);
  }
  for (const { mention, key } of loose) {
    const named = bySurname.get(key) ?? firstNames.get(key);
    // Two people of one surname: whom it means is not known.
    if (named?.length === 1) {
      named[0].mentions.push(mention);
      describe(words, named[0], mention);
    } else if (!named && !opensSentence(words, mention.words.start) && !isOneOf(words, mention.words.start)) {
      const name = words.text.slice(mention.start, mention.end);
      // German writes every noun with a capital: a lone one is no name.
      if (capitalNouns && !BODIES.test(name)) continue;
      const entity = full.get(name) ?? makeEntity(name, key);
      full.set(name, entity);
      entity.mentions.push(mention);
      describe(words, entity, mention);
    }
  }
  for (const { mention, key } of loose) {
    if (bySurname.has(key) || firstNames.has(key) || !opensSentence(words, mention.words.start)) continue;
    full.get(words.text.slice(mention.start, mention.end))?.mentions.push(mention);
  }
}

/** "a Theory", "one Smuggling suspect": one of several has no name by that word. */
function isOneOf(words: Words, w: number): boolean {
  return w > 0 && INDEFINITE.has(words.hash[w - 1]);
}

function opensSentence(words: Words, w: number): boolean {
  if (w === 0) return true;
  if (words.opens[w] === 1) return !endsInComma(words, w);
  const before = words.hash[w - 1];
  return (
    (words.shape[w - 1] & Shape.punctuation) !== 0 &&
    (before === 46 || before === 33 || before === 63 || before === 58)
  );
}

/** “Too late,” Irish said: after a comma in the marks the sentence goes on, and a capital is a name's. */
function endsInComma(words: Words, w: number): boolean {
  const after = words.end[w - 1];
  return words.hash[w - 1] === 44 && after < words.start[w] && !/\s/.test(words.text[after]);
}

/** What stands beside a mention: "Mr. Doe", "Mayor Jane Doe", "Doe, the mayor", "Doe's wife" (of another). */
function describe(words: Words, entity: Entity, mention: Mention): void {
  let w = mention.words.start - 1;
  while (w >= 0 && w >= mention.words.start - 3 && (words.classes[w] & (Is.title | Is.role)) !== 0) {
    entity.titles.add(words.hash[w]);
    if ((words.classes[w] & Is.female) !== 0) entity.gender ??= 'female';
    else if ((words.classes[w] & Is.male) !== 0 && (words.classes[w] & Is.female) === 0)
      entity.gender ??= 'male';
    if ((words.classes[w] & Is.title) !== 0) {
      entity.body = false;
      entity.person = true;
    }
    w--;
  }
  const after = mention.words.end;
  if ((words.classes[after] & Is.saying) !== 0 || (words.classes[mention.words.start - 1] & Is.saying) !== 0)
    entity.person ||= !entity.body;
  if (words.hash[after] !== 44) return;
  // "Doe, the mayor": a short phrase that ends in the role.
  for (
    let a = after + 1;
    a < Math.min(after + 6, words.blocks[mention.block + 1]) && (words.shape[a] & Shape.punctuation) === 0;
    a++
  ) {
    // “… all of Ottery,” the mayor said: the phrase after the mark is no apposition.
    if (words.opens[a] === 1) return;
    const bits = words.classes[a];
    if ((bits & (Is.pronoun | Is.relative | Is.auxiliary | Is.saying)) !== 0 && (bits & Is.title) === 0)
      return;
    if ((bits & (Is.title | Is.role)) === 0) continue;
    entity.titles.add(words.hash[a]);
    entity.person = true;
    if ((bits & Is.female) !== 0) entity.gender ??= 'female';
    else if ((bits & Is.male) !== 0) entity.gender ??= 'male';
    return;
  }
}
