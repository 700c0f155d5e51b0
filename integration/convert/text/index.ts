/** The words of an article: one table of its smallest parts, made once, and what the rules group them into. */
export { addRun, atomFrom, Begins, follows, readAtoms, touches } from './atoms.ts';
export type { Atoms } from './atoms.ts';
export { Class, classOf, Kind, KIND, kindOf, lowerOf, SHARP_S, STOPS } from './characters.ts';
export { atomsOf, wordsOf } from './read-words.ts';
export { CLITIC, firstWordAt, Shape, wordsIn } from './words.ts';
export type { Words } from './words.ts';
export { trimSpan, withText } from './spans.ts';
export type { Sign } from './quotation-mark.ts';
export { capitalRuns, capitalsAt, capitalsBefore } from './capital-runs.ts';
