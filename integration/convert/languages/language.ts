import { Endings } from './endings.ts';
import { wordsIn } from './forms.ts';
import { buildLexicon, hashWord } from './word-classes.ts';
import type { Lexicon, WordLists } from './word-classes.ts';

/** What one language adds: words by class and the few phrases that are no single word. Every language has this shape. */
export interface LanguageTable {
  /** ISO 639-1. */
  code: string;
  words: WordLists;
  /** Phrases that stand before a source and make the rest of the sentence its words: "according to", "laut". */
  according: string[];
  /** Prepositions that make what follows a comma the opinion of who stands before it: "Pour Ada Fenn, le bac est « perdu »". */
  viewpoint?: string[];
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
  /** Verbs next to a cue by which it only imagines that something is said: "would say". */
  modals?: string[];
  /** Words before a subject that make its clause a condition: "if anyone says". */
  conditions?: string[];
  /** Subjects that deny what they say: "nobody said". */
  nobody?: string[];
  /** Second parts of verbs that part: "stellte … fest". A finite part of class `separable` reports only where one ends its clause. */
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
  /** What is quoted whole or in part, and what stands between it and whoever wrote it: "a letter from". */
  documents?: { nouns: string; by: string[] };
  /** Auxiliaries of the passive, and the words that stand before who did it. */
  passive?: string[];
  agent?: string[];
  /** Articles that mark what follows as known, so that in marks it is a name: "die „Morgenlampe“". */
  definite?: string[];
  /** Ends of nouns of saying that are put together with others: "Polizeiangaben". */
  sayingEnds?: string[];
  /** Endings that join a pronoun to a verb of saying: "dit-il". */
  joined?: string[];
  /** What stands before an apostrophe and is a word of its own: "l'écho", "qu'il". */
  elided?: string[];
  /** Pronouns that stand before a verb and are no subject of it: "nous a dit", "se lo contó". */
  clitics?: string[];
  /** Reflexive pronouns, and verbs of saying that say nothing with one: "s'assure que". */
  reflexive?: { pronouns: string[]; verbs: string };
  /** Prepositions by which the subject after its verb ends, for they tell to whom, where or when: "dit le maire à la presse". */
  aside?: string[];
  /** Who reads or hears is nobody who is reported: "selon vous". */
  listener?: string[];
  /** Infinitives that say something after "let" or "make": "a fait savoir". */
  known?: string[];
  /** Articles that hold a preposition: "la présidente du Conseil". */
  contracted?: string[];
  /** Determiners of more than one: "these", "les". */
  several?: string[];
  /** Verbs of going on: who “added” is who spoke before. */
  adding?: string;
  /** Adjectives mostly stand behind their noun: "la présidente tchèque". */
  nounFirst?: boolean;
  /** A verb may have no subject next to it: "Dijo que". */
  dropsSubject?: boolean;
  /** What was said before its tag has the subject behind the verb: "…, dit X", never "…, X dit". */
  invertsTag?: boolean;
  /** The tag may stand within the marks: « Le bac, dit X, part à midi. » */
  tagsWithin?: boolean;
  /** The clause after a comma may be reported without a subordinator: "Er sagte, er komme." */
  commaClause: boolean;
}

/** A table made ready for look-ups by hash. */
export interface Language {
  code: string;
  lexicon: Lexicon;
  according: number[][];
  /** Words that open `phrases`, `viewpoint`, `afterSource`, `pointing` or `as`. */
  openers: Set<number>;
  /** Words of `calls` and `inscriptions`. */
  callers: Set<number>;
  /** First words of those phrases that are several words. */
  phrases: Set<number>;
  afterSource: Set<number>;
  viewpoint: Set<number>;
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
  documents: { nouns: Set<number>; by: Set<number> };
  passive: Set<number>;
  agent: Set<number>;
  definite: Set<number>;
  pointing: Set<number>;
  oblique: Set<number>;
  nominative: Set<number>;
  citing: Set<number>;
  impersonal: Set<number>;
  joining: Set<number>;
  elided: Set<string>;
  clitics: Set<number>;
  reflexive: { pronouns: Set<number>; verbs: Set<number> };
  aside: Set<number>;
  listener: Set<number>;
  known: Set<number>;
  contracted: Set<number>;
  several: Set<number>;
  adding: Set<number>;
  nounFirst: boolean;
  dropsSubject: boolean;
  invertsTag: boolean;
  tagsWithin: boolean;
  /** Whether a word in lower case is, or ends in, a noun of saying. */
  isSayingNoun: (word: string) => boolean;
  commaClause: boolean;
}

export function makeLanguage(table: LanguageTable): Language {
  const set = (words: string[] | undefined): Set<number> => new Set((words ?? []).map(hashWord));
  const ends = new Endings(table.sayingEnds ?? []);
  return {
    code: table.code,
    lexicon: buildLexicon(withJoined(table)),
    according: table.according.map((phrase) => phrase.split(' ').map(hashWord)),
    ...wordsOfPhrases(table),
    afterSource: set(table.afterSource),
    viewpoint: set(table.viewpoint),
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
    documents: { nouns: set(wordsIn(table.documents?.nouns ?? '')), by: set(table.documents?.by) },
    passive: set(table.passive),
    agent: set(table.agent),
    definite: set(table.definite),
    pointing: set(table.pointing),
    joining: set(table.joining),
    oblique: set(table.oblique),
    nominative: set(table.nominative),
    citing: set(table.citing),
    impersonal: set(table.impersonal),
    elided: new Set(table.elided),
    clitics: set(table.clitics),
    reflexive: {
      pronouns: set(table.reflexive?.pronouns),
      verbs: set(wordsIn(table.reflexive?.verbs ?? '')),
    },
    aside: set(table.aside),
    listener: set(table.listener),
    ...ofTags(table),
    dropsSubject: table.dropsSubject ?? false,
    invertsTag: table.invertsTag ?? false,
    tagsWithin: table.tagsWithin ?? false,
    isSayingNoun: (word) => ends.of(word) !== undefined,
    commaClause: table.commaClause,
  };
}

function ofTags(
  table: LanguageTable,
): Pick<Language, 'known' | 'contracted' | 'several' | 'adding' | 'nounFirst'> {
  const set = (words: string[] = []): Set<number> => new Set(words.map(hashWord));
  return {
    known: set(table.known),
    contracted: set(table.contracted),
    several: set(table.several),
    adding: set(table.adding?.split(/\s+/)),
    nounFirst: table.nounFirst ?? false,
  };
}

function wordsOfPhrases(table: LanguageTable): Pick<Language, 'openers' | 'callers' | 'phrases'> {
  const set = (words: string[]): Set<number> => new Set(words.map(hashWord));
  return { openers: set(openersOf(table)), callers: set(callersOf(table)), phrases: set(firstsOf(table)) };
}

/** First words of the phrases before a source that are several words. */
function firstsOf({ according }: LanguageTable): string[] {
  return according.filter((phrase) => phrase.includes(' ')).map((phrase) => phrase.split(' ')[0]);
}

function openersOf(table: LanguageTable): string[] {
  const { viewpoint = [], afterSource = [], pointing = [], as } = table;
  return [...firstsOf(table), ...viewpoint, ...afterSource, ...pointing, ...as];
}

function callersOf({ calls = [], inscriptions = '' }: LanguageTable): string[] {
  return [...calls.flatMap(({ verbs }) => wordsIn(verbs)), ...wordsIn(inscriptions)];
}

/** Adds "dit-il" and "avait-elle" to the verbs that they are made of, and to the classes of their pronouns. */
function withJoined({ words, joined }: LanguageTable): WordLists {
  if (!joined) return words;
  const lists: WordLists = { ...words };
  const add = (name: keyof WordLists, forms: readonly string[]): void => {
    lists[name] = `${lists[name] ?? ''} ${forms.join(' ')}`;
  };
  for (const ending of joined) {
    const pronoun = ending.slice(ending.lastIndexOf('-') + 1);
    for (const verbs of ['saying', 'auxiliary'] as const) {
      const forms = wordsIn(words[verbs] ?? '').map((verb) => verb + ending);
      add(verbs, forms);
      for (const name of OF_PRONOUNS) if (wordsIn(words[name] ?? '').includes(pronoun)) add(name, forms);
    }
  }
  return lists;
}

const OF_PRONOUNS = ['pronoun', 'female', 'male', 'plural', 'firstPerson'] as const;
