import type { Article } from '../../model.ts';
import { makeDraft } from '../draft.ts';
import type { Draft } from '../draft.ts';

/** Paragraphs behind `>`: each run of equally deep blocks is one quotation, deeper ones stand within it. */
export function findSigned(article: Article): Draft[] {
  const drafts: Draft[] = [];
  const { blocks } = article;
  for (let i = 0; i < blocks.length;) {
    let to = i;
    while (to < blocks.length && blocks[to].quoteDepth > 0) to++;
    if (to > i) {
      drafts.push(
        makeDraft({
          kind: 'block',
          type: 'direct',
          content: blocks.slice(i, to).map(({ start, end }) => ({ start, end })),
          rule: 'quote-sign',
          confidence: 0.97,
        }),
      );
    }
    i = Math.max(to, i + 1);
  }
  return drafts;
}
