/** The words of an article: one table of its smallest parts, made once, and what the rules group them into. */
export { addUnit, HASH_START, wordHash } from '../attribute/languages/word-hash.ts';
export { addRun, atomFrom, Begins, readAtoms, touches } from './atoms.ts';
export type { Atoms } from './atoms.ts';
export { Class, classOf, Kind, KIND, kindOf, lowerOf, SHARP_S, STOPS } from './characters.ts';
export { atomsOf, wordsOf } from './read-words.ts';
export { CLITIC, firstWordAt, Shape } from './words.ts';
export type { Words } from './words.ts';
