export { CLITIC, firstWordAt, Shape, wordsOf } from '../text/index.ts';
export type { Words } from '../text/index.ts';
