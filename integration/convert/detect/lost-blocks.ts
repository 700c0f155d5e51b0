import type { Article } from '../model.ts';
import { draftOver, endsInColon } from './blocks/range.ts';
import type { Draft } from './draft.ts';

/**
 * Finds block quotations whose markup was lost. The seam for a better judge: give back findings over whole blocks, none of
 * them in `taken` (indices of blocks that already belong to a quotation).
 *
 * The rule here: what follows a paragraph that ends in a colon. In 7,337 training weblogs that is a quotation in 76 %, and one
 * that ends with that paragraph in 51 %.
 */
export function findLostBlocks(article: Article, taken: ReadonlySet<number>): Draft[] {
  const drafts: Draft[] = [];
  const { blocks } = article;
  for (let i = 0; i + 1 < blocks.length; i++) {
    if (
      taken.has(i) ||
      taken.has(i + 1) ||
      blocks[i].form !== 'paragraph' ||
      blocks[i + 1].form !== 'paragraph'
    )
      continue;
    if (!endsInColon(article, i)) continue;
    const draft = draftOver(article, i + 1, i + 1, 'lead-in-colon', 0.51);
    drafts.push({ ...draft, reasons: ['follows a paragraph that ends in a colon'] });
  }
  return drafts;
}
