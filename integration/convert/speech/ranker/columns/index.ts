/** The columns of the ranker, family by family. Their order is that of the weights. */
import type { Column } from './column.ts';
import { DISTANCE } from './distance.ts';
import { PERSON } from './person.ts';
import { QUOTATION } from './quotation.ts';
import { SOURCE } from './source.ts';
import { TAG } from './tag.ts';

export { mannerOf, PairReader } from './pair.ts';
export type { Manner } from './pair.ts';
export { calledIn } from './person.ts';
export { askedSex, sexNumber } from './source.ts';
export { TURN_COLUMNS } from './turns.ts';
export type { Column } from './column.ts';
export type { Turns } from './turns.ts';
export { isSubject, isUnnamed, sexOf } from './word-kinds.ts';

export const COLUMNS: readonly Column[] = [...SOURCE, ...TAG, ...DISTANCE, ...PERSON, ...QUOTATION];
