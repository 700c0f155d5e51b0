/** What is known of each language: words by class, phrases and verbs, and which signs are quotation marks. */
export { isEnglish, languageOf } from './language-of.ts';
export type { Endings } from './endings.ts';
export type { Language } from './language.ts';
export { peopleOf, Tells, tellsOf } from './people/index.ts';
export type { People } from './people/index.ts';
export { DOUBLE, FIRST_UNITS, PAIRS, ROLES } from './quotation-marks.ts';
export type { Pair } from './quotation-marks.ts';
export { Is, classesOf, hashWord } from './word-classes.ts';
export { addUnit, HASH_START, wordHash } from './word-hash.ts';
