import { Is, languageOf, peopleOf } from '../../languages/index.ts';
import type { Language, People } from '../../languages/index.ts';
import type { Article, Quotation } from '../../model.ts';
import { blockAt } from '../../parse/index.ts';
import type { Entity } from '../../people/index.ts';
import { firstWordAt, STOPS } from '../../text/index.ts';
import type { Words } from '../../text/index.ts';
import type { Place } from './place.ts';
import type { Range } from './range.ts';
import { isTitle, rolePlaces } from './role-places.ts';
import { standingOf } from './standing.ts';
import type { Standing } from './standing.ts';

/** What is read of a text, to tell whose words its quotations are. */
export interface Passage {
  article: Article;
  words: Words;
  language: Language;
  people: People;
  entities: readonly Entity[];
  quotations: readonly Quotation[];
  /** For each word, 1 + the index of the quotation whose very words it is one of; 0 for the article's own. */
  owner: Int32Array;
  /** Every place that names somebody outside of quoted words, in order. */
  places: readonly Place[];
  /** Every place there that means somebody by what they are, in order: “the judge”. */
  roles: readonly Place[];
  /** Every place within quoted words that names somebody, by the quotation. */
  called: ReadonlyMap<number, readonly Place[]>;
  /** How many people the article calls by a noun, by its hash. */
  holders: ReadonlyMap<number, number>;
  /** How an entity stands in the article's own words. */
  standing: (who: number) => Standing;
}

export function readPassage(
  article: Article,
  words: Words,
  entities: readonly Entity[],
  quotations: readonly Quotation[],
): Passage {
  const owner = ownersOf(words, quotations);
  const { lang } = article.metadata;
  const { places, called } = placesOf(owner, entities);
  const roles = addTitles(places, rolePlaces(words, entities, lang), owner, words, lang);
  const own = Map.groupBy(
    places.filter(({ byRole }) => !byRole),
    ({ who }) => who,
  );
  const known: Standing[] = [];
  const standing = (who: number): Standing => {
    const of = own.get(who) ?? [];
    return (known[who] ??= standingOf(words, of, entities[who].mentions.length - of.length));
  };
  const language = languageOf(lang);
  const people = peopleOf(lang);
  return {
    article,
    words,
    language,
    people,
    entities,
    quotations,
    owner,
    places,
    roles,
    called,
    holders: holdersOf(entities),
    standing,
  };
}

function placesOf(
  owner: Int32Array,
  entities: readonly Entity[],
): { places: Place[]; called: Map<number, Place[]> } {
  const places: Place[] = [];
  const called = new Map<number, Place[]>();
  entities.forEach((entity, who) => {
    for (const { words: range } of entity.mentions) {
      const place = { entity, who, from: range.start, to: range.end, byRole: false };
      if (owner[range.start] === 0) places.push(place);
      else {
        const index = owner[range.start] - 1;
        const known = called.get(index);
        if (known) known.push(place);
        else called.set(index, [place]);
      }
    }
  });
  return { places, called };
}

/** Puts titles that are as good as names among the places, in order, and returns the other roles. */
function addTitles(
  places: Place[],
  byRole: readonly Place[],
  owner: Int32Array,
  words: Words,
  lang: string,
): Place[] {
  const named = new Set(places.map(({ to }) => to));
  const roles: Place[] = [];
  for (const place of byRole) {
    if (owner[place.from] !== 0 || named.has(place.to)) continue;
    (isTitle(words, place, lang) ? places : roles).push(place);
  }
  places.sort((a, b) => a.from - b.from);
  return roles;
}

/** For each word, 1 + the index of the quotation that it is one of. */
function ownersOf(words: Words, quotations: readonly Quotation[]): Int32Array {
  const owner = new Int32Array(words.count + 1);
  quotations.forEach((quotation, index) => {
    const { kind, type, content, marked, status } = quotation;
    // A block that is only suggested may be the article's own words.
    if (type === 'indirect' || (kind === 'block' && status === 'suggested')) return;
    for (const { start, end } of kind === 'block' || type === 'direct' ? content : marked)
      for (let w = firstWordAt(words, start); w < words.count && words.start[w] < end; w++)
        owner[w] ||= index + 1;
  });
  return owner;
}

function holdersOf(entities: readonly Entity[]): Map<number, number> {
  const holders = new Map<number, number>();
  for (const { titles } of entities)
    for (const title of titles) holders.set(title, (holders.get(title) ?? 0) + 1);
  return holders;
}

/** Index of the first place at or after a word. */
export function placeFrom({ places }: { readonly places: readonly Place[] }, word: number): number {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const mid = (low + high) >> 1;
    if (places[mid].from < word) low = mid + 1;
    else high = mid;
  }
  return low;
}

/** The place that begins at a word. */
export function placeAt(passage: Passage, w: number): Place | null {
  const place = passage.places.at(placeFrom(passage, w));
  return place?.from === w ? place : null;
}

/** The place that ends before a word. */
export function placeEnding(passage: Passage, end: number): Place | null {
  const at = placeFrom(passage, end) - 1;
  const place = at >= 0 ? passage.places[at] : null;
  return place?.to === end ? place : null;
}

/** Whether a word says of what the noun before it is: “of”, “du”. */
export function links({ words, language }: Passage, w: number): boolean {
  return (words.classes[w] & Is.preposition) !== 0 || language.contracted.has(words.hash[w]);
}

/** Whether a sentence ends with a word. */
export function endsSentence({ words, owner }: Passage, w: number): boolean {
  if (!STOPS.has(words.hash[w])) return false;
  // “Late?” she said: what stands in marks does not end the sentence around it.
  return owner[w] === 0;
}

/** The most words of a sentence that are read. */
const LONGEST = 50;

/** The words of a sentence that end before `end`, down to `floor`; words of direct speech are a wall. */
export function sentenceBefore(passage: Passage, end: number, floor: number): Range {
  let from = end;
  while (
    from > floor &&
    end - from < LONGEST &&
    !isWall(passage, from - 1) &&
    !(from < end && endsSentence(passage, from - 1))
  )
    from--;
  return { from, to: end };
}

/** The words of a sentence from `from` on, its stop included. */
export function sentenceFrom(passage: Passage, from: number, limit: number): Range {
  let to = from;
  while (to < limit && to - from < LONGEST && !isWall(passage, to)) {
    to++;
    if (endsSentence(passage, to - 1)) break;
  }
  return { from, to };
}

/** Direct speech parts what stands around it; picked words do not. */
export function isWall({ owner, quotations }: Passage, w: number): boolean {
  if (owner[w] === 0) return false;
  const { type, kind } = quotations[owner[w] - 1];
  return kind === 'block' || type === 'direct';
}

export function blockOf(passage: Passage, offset: number): number {
  return blockAt(passage.article, offset);
}

export const SAYS = Is.saying | Is.sayingForm | Is.participle | Is.telling;
