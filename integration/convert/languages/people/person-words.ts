import { Endings } from '../endings.ts';
import { classesOf, hashWord, toLexicon } from '../word-classes.ts';
import type { Lexicon } from '../word-classes.ts';

/** What a word tells about the person or body that is named beside it, one bit each. */
export const Tells = {
  /** Stands before a name and tells no office: "Mr", "Frau". Never part of a name. */
  courtesy: 1 << 0,
  /** A rank or title before a name: "Sir", "Captain", "Präsident". */
  title: 1 << 1,
  /** Noun for one person by what he or she does: "striker", "coroner". */
  role: 1 << 2,
  /** Noun for a relative: "daughter". */
  kin: 1 << 3,
  /** Noun for several people or for nobody in particular: "residents", "police". */
  group: 1 << 4,
  /** Stands before an office, and is part of it: "deputy", "chief", "British". */
  modifier: 1 << 5,
  /** Says that the office is somebody's no more: "former". */
  former: 1 << 6,
  /** Makes a name a body's: "Department", "Cooperative". */
  body: 1 << 7,
  /** Makes a name a place's: "Street", "County". */
  place: 1 << 8,
  /** Letters after a name: "MP", "KC". */
  suffix: 1 << 9,
  /** A given name. */
  given: 1 << 10,
  female: 1 << 11,
  male: 1 << 12,
  /** Says in capitals what stands beside it, and names nobody: "Photo", "Chapter", "Monday". */
  label: 1 << 13,
  /** A noun for a person that is a surname as often: "Baker". */
  surname: 1 << 14,
  /** A small word inside names: "van". */
  particle: 1 << 15,
  /** May follow one: "der" in "van der". */
  secondParticle: 1 << 16,
  /** A particle that may have a capital: "Marine Le Pen". */
  capitalParticle: 1 << 17,
} as const;

type Tell = keyof typeof Tells;

/** Words in lower case, separated by white space, under the bits that they have, joined by "+". */
export type PersonWords = Readonly<Record<string, string>>;

export interface PeopleTable {
  /** ISO 639-1. */
  code: string;
  words: PersonWords;
  /** Ends of words that are nouns for one person: "-ologist", "-sprecher". */
  roleEnds: readonly string[];
  /** Those of them that say it is a woman. */
  femaleEnds?: readonly string[];
  /** Ends of words that name a body. */
  bodyEnds?: readonly string[];
  /** Ends of nouns in the plural, which open a sentence without an article: "Divers said". */
  groupEnds?: readonly string[];
  /** Articles before one of several: "a". */
  indefinite: readonly string[];
}

export interface People {
  code: string;
  lexicon: Lexicon;
  roleEnds: Endings;
  femaleEnds: Endings;
  bodyEnds: Endings;
  groupEnds: Endings;
  indefinite: ReadonlySet<number>;
}

/** Joins tables of words; a word's bits in a later one replace those of an earlier one where both have it as a given name. */
export function makePeople(table: PeopleTable, ...more: PersonWords[]): People {
  const bits = new Map<number, number>();
  const add = (hash: number, own: number): void => {
    const known = bits.get(hash) ?? 0;
    bits.set(hash, (own & known & Tells.given) === 0 ? known | own : own);
  };
  for (const lists of [...more, table.words]) for (const [hash, own] of hashesOf(lists)) add(hash, own);
  return {
    code: table.code,
    lexicon: toLexicon(bits),
    roleEnds: new Endings(table.roleEnds),
    femaleEnds: new Endings(table.femaleEnds ?? []),
    bodyEnds: new Endings(table.bodyEnds ?? []),
    groupEnds: new Endings(table.groupEnds ?? []),
    indefinite: new Set(table.indefinite.map(hashWord)),
  };
}

/** Hashes and bits of lists that several languages share, made once. */
const hashed = new WeakMap<PersonWords, [number, number][]>();

function hashesOf(lists: PersonWords): [number, number][] {
  let known = hashed.get(lists);
  if (known) return known;
  known = [];
  for (const [names, list] of Object.entries(lists)) {
    const own = names.split('+').reduce((all, name) => all | Tells[name as Tell], 0);
    for (const word of list.split(/\s+/)) {
      if (!word) continue;
      known.push([hashWord(word), own]);
      // Names are compared without accents.
      if ((own & Tells.given) !== 0 && ACCENTED.test(word))
        known.push([hashWord(word.normalize('NFD').replace(/\p{M}/gu, '')), own]);
    }
  }
  hashed.set(lists, known);
  return known;
}

const ACCENTED = /[\u0080-\uffff]/;

/** What a word tells, by its hash; 0 where no list has it. */
export function tellsOf(people: People, hash: number): number {
  return classesOf(people.lexicon, hash);
}
