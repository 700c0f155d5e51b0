import { dutch } from './dutch.ts';
import { english } from './english.ts';
import { french } from './french.ts';
import { german } from './german.ts';
import { italian } from './italian.ts';
import { makeLanguage } from './language.ts';
import type { Language } from './language.ts';
import { portuguese } from './portuguese.ts';
import { spanish } from './spanish.ts';

/** English serves every language that has no table: its marks and forms still hold, its words find nothing. */
const languages = new Map(
  [english, german, french, spanish, italian, portuguese, dutch].map((table) => [
    table.code,
    makeLanguage(table),
  ]),
);

/** The table for a BCP 47 tag, by its primary subtag. */
export function languageOf(tag: string): Language {
  return languages.get(tag.slice(0, 2).toLowerCase()) ?? languages.get('en')!;
}

/** The learned readers were fitted on English, or mostly on it. */
export function isEnglish(tag: string): boolean {
  return /^en\b/i.test(tag);
}
