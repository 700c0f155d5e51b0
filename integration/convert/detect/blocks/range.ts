import type { Article, Span } from '../../model.ts';
import { makeDraft, trimSpan } from '../draft.ts';
import type { Draft } from '../draft.ts';

/** A draft over the blocks `first` to `last`, one piece a block. */
export function draftOver(
  article: Article,
  first: number,
  last: number,
  rule: string,
  confidence: number,
): Draft {
  const content: Span[] = article.blocks.slice(first, last + 1).map((block) => trimSpan(article.text, block));
  return makeDraft({ kind: 'block', type: 'direct', content, rule, confidence });
}

/** Whether a block's last letter-like character is a colon, as in a lead-in; looks at its last few units only. */
export function endsInColon(article: Article, index: number): boolean {
  const block = article.blocks[index];
  return /:['"”’)\]*_\s]*$/.test(article.text.slice(Math.max(block.start, block.end - 6), block.end));
}
