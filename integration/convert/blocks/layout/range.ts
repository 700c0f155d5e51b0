import type { Article, Block, Span } from '../../model.ts';
import type { QuotationRule } from '../../rules.ts';
import { makeFinding } from '../../quotations/index.ts';
import { trimSpan } from '../../text/index.ts';
import type { Finding } from '../../quotations/index.ts';

/** A finding over the blocks `first` to `last`, one piece a block. */
export function findingOver(
  article: Article,
  first: number,
  last: number,
  rule: QuotationRule,
  confidence: number,
): Finding {
  const content = wordsOver(article, first, last);
  return makeFinding({ kind: 'block', type: 'direct', content, rule, confidence });
}

/** The words of the blocks `first` to `last`, one span for each that has any. */
export function wordsOver({ text, blocks }: Article, first: number, last: number): Span[] {
  const spans: Span[] = [];
  for (let i = first; i <= last; i++) {
    const span = withoutSigns(text, blocks[i]);
    if (span.end > span.start) spans.push(span);
  }
  return spans;
}

/** A block's words without the signs and white space at its edges. */
export function withoutSigns(text: string, block: Block): Span {
  let span = trimSpan(text, block);
  if (block.signs.length === 0) return span;
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

/** Whether the white space between two blocks holds more than the one line terminator between neighbouring lines. */
export function hasBlankLine(text: string, start: number, end: number): boolean {
  return /(?:\r\n|[\n\r\u2028\u2029])[^\S\n\r\u2028\u2029]*(?:\r\n|[\n\r\u2028\u2029])/.test(
    text.slice(start, end),
  );
}

/** The first characters of a block, as many as the longest speech that is looked for. */
export function opening({ text, blocks }: Article, index: number): string {
  return text.slice(blocks[index].start, Math.min(blocks[index].end, blocks[index].start + 700)).trimStart();
}
