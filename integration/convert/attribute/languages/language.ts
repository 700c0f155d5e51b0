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
  /** Words that stand after a source and do the same: "zufolge". */
  afterSource?: string[];
  /** Words that open a clause which says whose the rest is: "as the mayor said". */
  as: string[];
  /** Those that mean this only between commas: German "so". */
  inserted?: string[];
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
  commaClause: boolean;
}

export function makeLanguage(table: LanguageTable): Language {
  return {
    code: table.code,
    lexicon: buildLexicon(withJoined(table)),
    according: table.according.map((phrase) => phrase.split(' ').map(hashWord)),
    afterSource: new Set((table.afterSource ?? []).map(hashWord)),
    genitive: new Set((table.genitive ?? []).map(hashWord)),
    as: new Set(table.as.map(hashWord)),
    inserted: new Set((table.inserted ?? []).map(hashWord)),
    commaClause: table.commaClause,
  };
}

function withJoined({ words, joined }: LanguageTable): WordLists {
  const verbs = (words.saying ?? '').split(/\s+/);
  const forms = (joined ?? []).flatMap((ending) => verbs.map((verb) => verb + ending));
  return { ...words, saying: [...verbs, ...forms].join(' ') };
}
