import type { Speaker, SpanText } from '../model.ts';
import type { Entity } from './entity.ts';
import type { Places } from './places.ts';
import { Is } from '../languages/index.ts';
import type { People } from '../languages/index.ts';
import { wordsIn, Shape } from '../text/index.ts';
import type { Words } from '../text/index.ts';
import { bodyMeant } from './body-meant.ts';
import { blockOf, isOnly, NEAR, REACH } from './named-before.ts';

/** Resolves printed sources to people and bodies of one article. */
export interface Resolver {
  /** @param names only what is named: in dialogue a pronoun may mean anyone. */
  resolve(source: SpanText, names: boolean): Speaker | null;
  speakerOf(entity: Entity): Speaker;
}

export function makeResolver(
  words: Words,
  entities: readonly Entity[],
  places: Places,
  people: People,
): Resolver {
  const holders = new Map<number, Entity[]>();
  for (const entity of entities)
    for (const title of entity.titles) {
      const known = holders.get(title);
      if (known) known.push(entity);
      else holders.set(title, [entity]);
    }
  // One object for all that someone says: copies would grow with the square of the text.
  const speakers = new Map<Entity, Speaker>();
  const speakerOf = (entity: Entity): Speaker => {
    let speaker = speakers.get(entity);
    if (!speaker) {
      speaker = { name: entity.name, mentions: entity.mentions.map(({ start, end }) => ({ start, end })) };
      speakers.set(entity, speaker);
    }
    return speaker;
  };
  return {
    speakerOf,
    resolve(source, names) {
      const { from: start, to: end } = wordsIn(words, source);
      const range = { start, end };
      const entity =
        named(words, places, range) ??
        (names ? null : (pronoun(words, places, range) ?? bodyMeant(words, people, places, range))) ??
        titled(words, holders, range);
      return entity && speakerOf(entity);
    },
  };
}

/**
 * The name that is the head of the source: the last one before a preposition, relative or comma ("White House aide Jane Doe of Ohio").
 */
function named(words: Words, places: Places, range: { start: number; end: number }): Entity | null {
  let head: Entity | null = null;
  for (let w = range.start; w < range.end; w++) {
    const found = places.get(w);
    if (found) {
      const end = found.mention.words.end;
      // "Doe's lawyer": someone else speaks, who may be named next.
      const owner = (words.shape[end] & Shape.clitic) !== 0 && end < range.end;
      const modifies = end < range.end && isCommonNoun(words, end);
      head = owner || modifies || isAnother(words, found.entity, w - 1) ? null : found.entity;
      w = end - 1;
    } else if ((words.classes[w] & (Is.preposition | Is.relative)) !== 0) break;
    // "Jane Doe (SPD)": what the brackets hold is about her.
    else if (words.hash[w] === OPENING && head) break;
    // "der Wirt, Alois Krug": a name apposed to a role is whose role it is.
    else if (words.hash[w] === 44 && (head || !places.has(w + 1))) break;
  }
  return head;
}

/** ( */
const OPENING = 40;

/** "said Quill quietly" */
const MANNER = /(?<!^(?:assemb|fami|al|bul|monopo|rep|anoma))ly$/;

/** "the Hale administration", "the Ottery mayor": a name before a noun says which one it is; the noun is who speaks. */
function isCommonNoun(words: Words, w: number): boolean {
  const small = Is.preposition | Is.relative | Is.conjunction | Is.pronoun | Is.adverb | Is.auxiliary;
  return (
    !MANNER.test(words.text.slice(words.start[w], words.end[w])) &&
    (words.shape[w] & Shape.word) !== 0 &&
    (words.shape[w] & Shape.capital) === 0 &&
    (words.classes[w] & small) === 0
  );
}

/** "Mr. Quill" where the Quill of the article is a woman: a relative of hers. */
function isAnother(words: Words, { gender }: Entity, title: number): boolean {
  const bits = title >= 0 ? words.classes[title] : 0;
  if (!gender || (bits & Is.title) === 0 || ((bits & Is.female) !== 0) === ((bits & Is.male) !== 0))
    return false;
  return gender === 'female' ? (bits & Is.male) !== 0 : (bits & Is.female) !== 0;
}

/**
 * "she", "he": the one person of that gender who is named in the same paragraph before, else in the one before that. Where two could be
 * meant, or someone of whom nothing is known, nobody is named. "they" and "it" stay unknown.
 */
function pronoun(words: Words, places: Places, range: { start: number; end: number }): Entity | null {
  const bits = words.classes[range.start];
  // “Ask my wife” was his reply.
  if (range.end - range.start !== 1 || (bits & (Is.pronoun | Is.determiner)) === 0) return null;
  const female = (bits & Is.female) !== 0;
  if (female === ((bits & Is.male) !== 0) || (bits & Is.plural) !== 0) return null;
  const gender = female ? 'female' : 'male';
  const block = blockOf(words, range.start);
  let found: Entity | null = null;
  let place = block;
  // "My father liked old Quill. He said …": somebody without a name may be meant too.
  if (hasUnnamed(words, Math.max(words.blocks[block], range.start - NEAR), range.start, gender)) return null;
  for (let i = places.from(range.start) - 1; i >= 0; i--) {
    const { entity, mention } = places.at(i);
    if (mention.block <= block - REACH || (found && mention.block < place)) break;
    if (entity.body || entity.shared || entity === found || (entity.gender && entity.gender !== gender))
      continue;
    if (!entity.gender && !entity.person && !mayAct(words, entity)) continue;
    // Somebody of whom nothing is known is meant where nobody else was named so far.
    if (found || (!entity.gender && !isAlone(places, i, entity))) return null;
    found = entity;
    place = mention.block;
  }
  return found;
}

/** Whether no other person is named up to a place, as far back as is looked. */
function isAlone(places: Places, at: number, one: Entity): boolean {
  return isOnly(places, at, one, ({ body }) => !body);
}

/** Whether a noun for a person of that gender, with no name next to it, stands between two words, outside marks or in them. */
function hasUnnamed(words: Words, from: number, to: number, gender: 'female' | 'male'): boolean {
  const [own, other] = gender === 'female' ? [Is.female, Is.male] : [Is.male, Is.female];
  for (let w = from; w < to; w++) {
    const bits = words.classes[w];
    if ((bits & own) === 0 || (bits & (other | Is.pronoun | Is.determiner)) !== 0) continue;
    if ((words.shape[w] & Shape.capital) === 0 && (words.shape[w + 1] & Shape.capital) === 0) return true;
  }
  return false;
}

/** How many mentions are looked at to tell whether a name may be somebody's. */
const LOOKED_AT = 8;

/** A name that somewhere stands free, after no preposition or article, may be somebody's of whom nothing is known. */
function mayAct(words: Words, { mentions }: Entity): boolean {
  return mentions
    .slice(0, LOOKED_AT)
    .some(
      ({ words: { start } }) =>
        start === 0 || (words.classes[start - 1] & (Is.preposition | Is.determiner)) === 0,
    );
}

/** "the mayor", "the 56-year-old": the one person of the article with that title or age. */
function titled(
  words: Words,
  holders: ReadonlyMap<number, Entity[]>,
  range: { start: number; end: number },
): Entity | null {
  if (range.end - range.start > 3 || (words.classes[range.start] & Is.determiner) === 0) return null;
  // "her mother" is somebody's, and whose it is was not asked.
  if ((words.classes[range.start] & (Is.female | Is.male | Is.firstPerson | Is.plural)) !== 0) return null;
  const head = range.end - 1;
  const people = holders.get(words.hash[head]) ?? [];
  return people.length === 1 ? people[0] : null;
}
