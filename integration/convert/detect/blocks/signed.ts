import type { Article } from '../../model.ts';
import type { Draft } from '../draft.ts';
import { draftOver } from './range.ts';

/** Paragraphs behind `>`: each unbroken run of them is one quotation. */
export function findSigned(article: Article, taken: ReadonlySet<number>): Draft[] {
  const drafts: Draft[] = [];
  const { blocks } = article;
  const quoted = (i: number): boolean => i < blocks.length && blocks[i].quoteDepth > 0 && !taken.has(i);
  for (let i = 0; i < blocks.length; i++) {
    if (!quoted(i)) continue;
    const first = i;
    while (quoted(i + 1)) i++;
    drafts.push(draftOver(article, first, i, 'quote-sign', 0.97));
  }
  return drafts;
}
