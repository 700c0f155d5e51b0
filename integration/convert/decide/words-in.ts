import { blockAt } from '../parse/index.ts';
import { withoutSigns } from '../blocks/index.ts';
import { trimSpan } from '../text/index.ts';
import { PAIRS } from '../languages/index.ts';
import type { Article, Span } from '../model.ts';

/** A span without the white space, and the pair of marks, at its edges: what a person selects is seldom just the words. */
export function wordsIn(text: string, span: Span): Span {
  const trimmed = trimSpan(text, span);
  const words = text.slice(trimmed.start, trimmed.end);
  const pair = PAIRS.find(
    ({ open, close }) =>
      words.length > open.length + close.length &&
      words.startsWith(open) &&
      words.endsWith(close) &&
      !words.slice(open.length, -close.length).includes(close),
  );
  return pair ? { start: trimmed.start + pair.open.length, end: trimmed.end - pair.close.length } : trimmed;
}

/** The piece with the marks that stand right around it, if there are any. */
export function withMarks(text: string, { start, end }: Span): Span | null {
  const pair = PAIRS.find(({ open, close }) => text.endsWith(open, start) && text.startsWith(close, end));
  return pair ? { start: start - pair.open.length, end: end + pair.close.length } : null;
}

/** The words of each block that a span covers, without signs and white space at their edges. */
export function piecesByBlock(article: Article, span: Span): Span[] {
  const pieces: Span[] = [];
  const { blocks, text } = article;
  for (let index = blockAt(article, span.start); index < blocks.length; index++) {
    if (blocks[index].start >= span.end) break;
    const words = withoutSigns(text, blocks[index]);
    const piece = trimSpan(text, {
      start: Math.max(words.start, span.start),
      end: Math.min(words.end, span.end),
    });
    if (piece.start < piece.end) pieces.push(piece);
  }
  return pieces;
}
