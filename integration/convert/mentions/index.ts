/** Where names begin and end, and what stands before them. */
export { opensSentence } from './casing.ts';
export type { Mention, NamePlace } from './mention.ts';
export { isAmbiguous, isBodyWord, isOffice, plainWord, tells } from './name-words.ts';
export type { Reading } from './name-words.ts';
export { isBody } from './read-run.ts';
export { isLabel, readMentions } from './read-mentions.ts';
export type { Names } from './read-mentions.ts';
