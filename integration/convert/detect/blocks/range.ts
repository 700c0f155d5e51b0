import type { Article, Block, Span } from '../../model.ts';
import type { QuotationRule } from '../../rules.ts';
import { makeDraft, trimSpan } from '../draft.ts';
import type { Draft } from '../draft.ts';

/** A draft over the blocks `first` to `last`, one piece a block. */
export function draftOver(
  article: Article,
  first: number,
  last: number,
  rule: QuotationRule,
  confidence: number,
): Draft {
  const content: Span[] = article.blocks
    .slice(first, last + 1)
    .map((block) => withoutSigns(article.text, block))
    .filter((span) => span.end > span.start);
  return makeDraft({ kind: 'block', type: 'direct', content, rule, confidence });
}

/** A block's words without the signs and white space at its edges. */
export function withoutSigns(text: string, block: Block): Span {
  let span = trimSpan(text, block);
  for (const sign of block.signs)
    if (sign.start <= span.start && sign.end > span.start)
      span = trimSpan(text, { start: sign.end, end: span.end });
  for (const sign of block.signs.toReversed())
    if (sign.end >= span.end && sign.start > span.start)
      span = trimSpan(text, { start: span.start, end: sign.start });
  return span;
}

/** Whether a block's last letter-like character is a colon, as in a lead-in; looks at its last few units only. */
export function endsInColon(article: Article, index: number): boolean {
  const block = article.blocks[index];
  return /:['"”’)\]*_\s]*$/.test(article.text.slice(Math.max(block.start, block.end - 6), block.end));
}
