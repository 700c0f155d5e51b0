import { BODIES, describe, makeEntity } from './entity.ts';
import type { Entity, Mention } from './entity.ts';
import { Is } from './languages/word-classes.ts';
import { attachLoose } from './loose-names.ts';
import { Shape } from '../detect/words.ts';
import type { Words } from '../detect/words.ts';

/** Small words inside names: "Ludwig van Beethoven", "Osama bin Laden". */
const PARTICLES = new Set([
  'van',
  'von',
  'de',
  'del',
  'della',
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
/** What may follow one of those: "van der", "de la"; alone, "der" says whose a thing is. */
const SECOND = new Set(['der', 'den', 'la', 'las', 'los']);
const LONGEST_PARTICLE = 5;

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
          const namesakes = bySurname.get(key);
          if (namesakes) namesakes.push(entity);
          else bySurname.set(key, [entity]);
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
    else {
      const particles = particlesAt(words, end, limit);
      if (particles > 0) end += particles + 1;
      else if (
        end + 1 < limit &&
        isOf(words, end) &&
        namesBody(words, from, end) &&
        isNameWord(words, end + 1)
      )
        end += 2;
      else break;
    }
    if (words.start[end - 1] - words.end[end - 2] > 2) break;
  }
  return end;
}

/** How many particles stand at `w`, before a name word; 0 where none do. */
function particlesAt(words: Words, w: number, limit: number): number {
  const isOne = (at: number, these: ReadonlySet<string>): boolean =>
    words.end[at] - words.start[at] <= LONGEST_PARTICLE &&
    these.has(words.text.slice(words.start[at], words.end[at]));
  if (w + 1 >= limit || !isOne(w, PARTICLES)) return 0;
  if (isNameWord(words, w + 1)) return 1;
  return w + 2 < limit && isOne(w + 1, SECOND) && isNameWord(words, w + 2) ? 2 : 0;
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
      for (const mention of entity.mentions) same.mentions.push(mention);
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
  return longer.toLowerCase().split(' ').slice(0, -1).includes(name.toLowerCase().split(' ')[0]);
}
