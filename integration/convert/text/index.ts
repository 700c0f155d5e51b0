/** The words and signs of an article, read once, and spans of its text. */
export { Kind, STOPS, kindOf, lowerOf } from './characters.ts';
export type { Sign } from './quotation-mark.ts';
export { trimSpan, withText } from './spans.ts';
export { CLITIC, Shape, firstWordAt, wordsOf } from './words.ts';
export type { Words } from './words.ts';
