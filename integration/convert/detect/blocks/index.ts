import type { Article } from '../../model.ts';
import type { Draft } from '../draft.ts';
import { findSigned } from './signed.ts';

/** Block quotations that the text itself marks. Rows in order of certainty; a block taken by one row is closed to the next. */
export function findMarkedBlocks(article: Article): Draft[] {
  return findSigned(article);
}
