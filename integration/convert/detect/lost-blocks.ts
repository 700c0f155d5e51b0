import type { Article } from '../model.ts';
import { makeDraft } from './draft.ts';
import type { Draft } from './draft.ts';

/**
 * Finds block quotations whose markup was lost. The seam for a better judge: give back findings over whole blocks, none of
 * them in `taken` (indices of blocks that already belong to a quotation).
 */
export function findLostBlocks(article: Article, taken: ReadonlySet<number>): Draft[] {
  const drafts: Draft[] = [];
  const { text, blocks } = article;
  for (let i = 0; i + 1 < blocks.length; i++) {
    const [lead, next] = [blocks[i], blocks[i + 1]];
    if (taken.has(i) || taken.has(i + 1) || lead.form !== 'paragraph' || next.form !== 'paragraph') continue;
    if (!/:\s*$/.test(text.slice(lead.end - 3, lead.end))) continue;
    drafts.push(
      makeDraft({
        kind: 'block',
        type: 'direct',
        content: [{ start: next.start, end: next.end }],
        rule: 'lead-in-colon',
        confidence: 0.56,
        reasons: ['follows a paragraph that ends in a colon'],
      }),
    );
  }
  return drafts;
}
