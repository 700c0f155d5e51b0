import { buildLexicon, hashWord } from './word-classes.ts';
import type { Lexicon, WordLists } from './word-classes.ts';

/** What one language adds: words by class and the few phrases that are no single word. Every language has this shape. */
export interface LanguageTable {
  /** ISO 639-1. */
  code: string;
  words: WordLists;
  /** Phrases that stand before a source and make the rest of the sentence its words: "according to", "laut". */
  according: string[];
  /** Determiners by which a noun phrase goes on after its noun: "der Sprecher der Stadt"; any other begins a new one. */
  genitive?: string[];
  /** Prepositions by which it goes on too: "Berichte aus dem Rathaus". */
  joining?: string[];
  /** Words that stand after a source and do the same: "zufolge". */
  afterSource?: string[];
  /** Words that open a clause which says whose the rest is: "as the mayor said". */
  as: string[];
  /** Those that mean this only between commas: German "so". */
  inserted?: string[];
  /** Verbs beside a cue by which it only imagines that something is said: "would say". */
  modals?: string[];
  /** Words before a subject that make its clause a condition: "if anyone says". */
  conditions?: string[];
  /** Subjects that deny what they say: "nobody said". */
  nobody?: string[];
  /** Second parts of verbs that part: "stellte … fest". A finite part of class `parted` reports only where one ends its clause. */
  particles?: string[];
  /** Words that point back to what was said and make the rest of their sentence its words: "demnach". */
  pointing?: string[];
  /** Determiners and pronouns of an object: a sentence that opens with one has its subject after the verb. */
  oblique?: string[];
  /** Subjects that stand for nobody: "heißt es". */
  impersonal?: string[];
  /** Participles whose subject speaks in the passive too: "wird zitiert". */
  citing?: string[];
  /** Pronouns that are nothing but subjects: right after the verb they say that what stands before it is none. */
  nominative?: string[];
  /** Words after which a verb of saying calls something what stands in marks: "nannte es einen „Skandal“", "sprach von". */
  calling?: string[];
  /** Verbs by which somebody calls something what stands in marks after these words; after none: right there, or after an indefinite article. */
  calls?: { as: string[]; verbs: string; never?: string[] }[];
  /** What words are written on, or shouted: in marks after these they are quoted. */
  inscriptions?: string;
  /** Auxiliaries of the passive, and the words that stand before who did it. */
  passive?: string[];
  agent?: string[];
  /** Articles that mark what follows as known, so that in marks it is a name: "die „Morgenlampe“". */
  definite?: string[];
  /** Ends of nouns of saying that are put together with others: "Polizeiangaben". */
  sayingEnds?: string[];
  /** Endings that join a pronoun to a verb of saying: "dit-il". */
  joined?: string[];
  /** The clause after a comma may be reported without a subordinator: "Er sagte, er komme." */
  commaClause: boolean;
}

/** A table made ready for look-ups by hash. */
export interface Language {
  code: string;
  lexicon: Lexicon;
  according: number[][];
  afterSource: Set<number>;
  genitive: Set<number>;
  as: Set<number>;
  inserted: Set<number>;
  modals: Set<number>;
  conditions: Set<number>;
  nobody: Set<number>;
  particles: Set<number>;
  calling: Set<number>;
  calls: { as: Set<number>; verbs: Set<number>; never: Set<number> }[];
  inscriptions: Set<number>;
  passive: Set<number>;
  agent: Set<number>;
  definite: Set<number>;
  pointing: Set<number>;
  oblique: Set<number>;
  nominative: Set<number>;
  citing: Set<number>;
  impersonal: Set<number>;
  joining: Set<number>;
  /** Whether a word in lower case is, or ends in, a noun of saying. */
  isSayingNoun: (word: string) => boolean;
  commaClause: boolean;
}

export function makeLanguage(table: LanguageTable): Language {
  const set = (words: string[] | undefined): Set<number> => new Set((words ?? []).map(hashWord));
  const ends = table.sayingEnds ?? [];
  return {
    code: table.code,
    lexicon: buildLexicon(withJoined(table)),
    according: table.according.map((phrase) => phrase.split(' ').map(hashWord)),
    afterSource: set(table.afterSource),
    genitive: set(table.genitive),
    as: set(table.as),
    inserted: set(table.inserted),
    modals: set(table.modals),
    conditions: set(table.conditions),
    nobody: set(table.nobody),
    particles: set(table.particles),
    calling: set(table.calling),
    calls: (table.calls ?? []).map(({ as, verbs, never }) => ({
      as: set(as),
      verbs: set(wordsIn(verbs)),
      never: set(never),
    })),
    inscriptions: set(wordsIn(table.inscriptions ?? '')),
    passive: set(table.passive),
    agent: set(table.agent),
    definite: set(table.definite),
    pointing: set(table.pointing),
    joining: set(table.joining),
    oblique: set(table.oblique),
    nominative: set(table.nominative),
    citing: set(table.citing),
    impersonal: set(table.impersonal),
    isSayingNoun: (word) => ends.some((end) => word.endsWith(end)),
    commaClause: table.commaClause,
  };
}

const wordsIn = (list: string): string[] => list.split(/\s+/).filter(Boolean);

function withJoined({ words, joined }: LanguageTable): WordLists {
  const verbs = (words.saying ?? '').split(/\s+/);
  const forms = (joined ?? []).flatMap((ending) => verbs.map((verb) => verb + ending));
  return { ...words, saying: [...verbs, ...forms].join(' ') };
}
