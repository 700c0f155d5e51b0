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
  /** Small words inside names: "van"; what may follow one of them: "der" in "van der"; those that may have a capital there: "Marine Le Pen". */
  particles: { first: string; second: string; capital: string };
}

export interface People {
  code: string;
  lexicon: Lexicon;
  roleEnds: readonly string[];
  femaleEnds: readonly string[];
  bodyEnds: readonly string[];
  groupEnds: readonly string[];
  indefinite: ReadonlySet<number>;
  particles: Record<'first' | 'second' | 'capital', ReadonlySet<string>>;
}

/** Joins tables of words; a word's bits in a later one replace those of an earlier one where both have it as a given name. */
export function makePeople(table: PeopleTable, ...more: PersonWords[]): People {
  const bits = new Map<number, number>();
  for (const lists of [...more, table.words])
    for (const [names, list] of Object.entries(lists)) {
      const own = names.split('+').reduce((all, name) => all | Tells[name as Tell], 0);
      for (const word of list.split(/\s+/)) {
        if (!word) continue;
        // Names are compared without accents.
        const plain = (own & Tells.given) === 0 ? word : word.normalize('NFD').replace(/\p{M}/gu, '');
        for (const hash of new Set([hashWord(word), hashWord(plain)])) {
          const known = bits.get(hash) ?? 0;
          const isSame = (own & Tells.given) === 0 || (known & Tells.given) === 0;
          bits.set(hash, isSame ? known | own : own);
        }
      }
    }
  return {
    code: table.code,
    lexicon: toLexicon(bits),
    roleEnds: table.roleEnds,
    femaleEnds: table.femaleEnds ?? [],
    bodyEnds: table.bodyEnds ?? [],
    groupEnds: table.groupEnds ?? [],
    indefinite: new Set(table.indefinite.map(hashWord)),
    particles: {
      first: new Set(table.particles.first.split(' ')),
      second: new Set(table.particles.second.split(' ')),
      capital: new Set(table.particles.capital.split(' ')),
    },
  };
}

/** What a word tells, by its hash; 0 where no list has it. */
export function tellsOf(people: People, hash: number): number {
  return classesOf(people.lexicon, hash);
}
