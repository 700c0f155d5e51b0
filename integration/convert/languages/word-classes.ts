import { wordHash } from './word-hash.ts';

/**
 * Classes a word can have, one bit each. A language's tables name the words of a class; the tokeniser looks each word up
 * once, and every later question about it is a bit test.
 */
export const Is = {
  /** Finite verb of saying or writing: "said", "writes". */
  saying: 1 << 0,
  /** Finite verb that reports a thought, wish or finding: "believes", "shows". */
  holding: 1 << 1,
  /** Saying, not finite: "saying", "adding". */
  sayingForm: 1 << 2,
  /** Noun of saying: "statement", "claim". */
  sayingNoun: 1 << 3,
  /** Personal pronoun that can be a subject. */
  pronoun: 1 << 4,
  determiner: 1 << 5,
  preposition: 1 << 6,
  auxiliary: 1 << 7,
  conjunction: 1 << 8,
  /** Opens a reported clause: "that", "whether", "dass". */
  subordinator: 1 << 9,
  relative: 1 << 10,
  negation: 1 << 11,
  /** Day, month, "yesterday". */
  time: 1 << 12,
  /** Stands before a name: "Mr.", "Senator". */
  title: 1 << 13,
  /** Noun for a person or body by what it does: "spokesman", "agency". */
  role: 1 << 14,
  female: 1 << 15,
  male: 1 << 16,
  plural: 1 << 17,
  /** Says that what is in marks is a term, a name or another's word: "so-called", "dubbed". */
  naming: 1 << 18,
  /** Noun for a work with a title: "book", "song". */
  workNoun: 1 << 19,
  /** Word before a full stop that does not end a sentence: "Mr", "Dr". */
  abbreviation: 1 << 20,
  /** Adverb that may stand between source and cue: "also", "later". */
  adverb: 1 << 21,
  /** First words of "according to", "selon", "laut". */
  according: 1 << 22,
  /** Verb by which a channel is named after it: "told", "tells". */
  telling: 1 << 23,
  firstPerson: 1 << 24,
  /** Verb that says something only next to the very words: "read", "called". */
  weak: 1 << 25,
  /** Opens nothing but a clause of content: "that", "dass", "que". */
  thatWord: 1 << 26,
  /** Verb form that by itself says the words are another's: German "sei", "habe". */
  reportedMood: 1 << 27,
  /** Form that says so after a cue only: German "würde", "hätte". */
  conditional: 1 << 28,
  /** "zu" before an infinitive. */
  infinitive: 1 << 29,
  /** Participle of saying, which an auxiliary earlier in the clause makes a cue: "hat … angekündigt". */
  participle: 1 << 30,
  /** Finite part of a verb that says something only with its particle: "stellte … fest". */
  separable: 1 << 31,
} as const;

type WordClass = keyof typeof Is;

/** Words of each class, separated by white space, in lower case. */
export type WordLists = Partial<Record<WordClass, string>>;

/** A hash table from a word's hash to its class bits: open addressing, so a look-up allocates nothing. */
export interface Lexicon {
  keys: Int32Array;
  bits: Int32Array;
  mask: number;
}

/** `wordHash` of a word in lower case; never 0, which a lexicon has for "no word". */
export function hashWord(word: string): number {
  return wordHash(word) || 1;
}

export function buildLexicon(lists: WordLists): Lexicon {
  const words = new Map<number, number>();
  for (const [name, list] of Object.entries(lists))
    for (const word of list.split(/\s+/))
      if (word) words.set(hashWord(word), (words.get(hashWord(word)) ?? 0) | Is[name as WordClass]);
  return toLexicon(words);
}

/** @param words bits by the word's hash */
export function toLexicon(words: ReadonlyMap<number, number>): Lexicon {
  let size = 64;
  while (size < words.size * 3) size *= 2;
  const lexicon = { keys: new Int32Array(size), bits: new Int32Array(size), mask: size - 1 };
  for (const [hash, bits] of words) {
    let slot = (hash ^ (hash >>> 15)) & lexicon.mask;
    while (lexicon.keys[slot] !== 0) slot = (slot + 1) & lexicon.mask;
    lexicon.keys[slot] = hash;
    lexicon.bits[slot] = bits;
  }
  return lexicon;
}

/** Class bits of a word, 0 where no list has it. */
export function classesOf(lexicon: Lexicon, hash: number): number {
  const { keys, bits, mask } = lexicon;
  let slot = (hash ^ (hash >>> 15)) & mask;
  while (keys[slot] !== 0) {
    if (keys[slot] === hash) return bits[slot];
    slot = (slot + 1) & mask;
  }
  return 0;
}
