/** Where names begin and end, and what stands before them. */
export { isBody } from './bodies.ts';
export { opensSentence } from './casing.ts';
export { wordAt } from './mention.ts';
export type { Mention, NamePlace } from './mention.ts';
export { isAmbiguous, isBodyWord, isOffice, plainWord, tells } from './name-words.ts';
export type { Reading } from './name-words.ts';
export { isLabel, readMentions } from './read-mentions.ts';
export type { Names } from './read-mentions.ts';
