import { dutch } from './dutch.ts';
import { english } from './english.ts';
import { french } from './french.ts';
import { german } from './german.ts';
import { italian } from './italian.ts';
import { makeLanguage } from './language.ts';
import type { Language } from './language.ts';
import { portuguese } from './portuguese.ts';
import { spanish } from './spanish.ts';

const tables = new Map(
  [english, german, french, spanish, italian, portuguese, dutch].map((table) => [table.code, table]),
);
const made = new Map<string, Language>();

/** A language that has no table: its marks and forms hold, its words tell nothing. */
const plain = makeLanguage({ code: '', words: {}, according: [], as: [], commaClause: false });

/** The table for a BCP 47 tag, by its primary subtag, made when a text first asks; English where nothing tells the language. */
export function languageOf(tag: string): Language {
  const primary = tag.slice(0, 2).toLowerCase();
  const table = tables.get(primary === 'un' ? 'en' : primary);
  if (!table) return plain;
  let language = made.get(table.code);
  if (!language) made.set(table.code, (language = makeLanguage(table)));
  return language;
}

/** The learned readers were fitted on English, or mostly on it. */
export function isEnglish(tag: string): boolean {
  return /^en\b/i.test(tag);
}
