import type { Article, Block, Span } from '../model.ts';

/** The blocks that a span has characters in. */
export function blocksOf({ blocks }: Article, { start, end }: Span): Block[] {
  const first = firstEndingAfter(blocks, start);
  let last = first;
  while (last < blocks.length && blocks[last].start < end) last++;
  return blocks.slice(first, last);
}

/** The span cut at the edges of blocks: one piece a block, none that is only white space or signs. */
export function clipToBlocks(article: Article, span: Span): Span[] {
  return blocksOf(article, span).flatMap((block) => {
    const piece = clip(article.text, block, span);
    return piece.start < piece.end && article.text.slice(piece.start, piece.end).trim() !== '' ? [piece] : [];
  });
}

/** A span that is whole lines, or that has an edge amid the words of one. */
export interface Snapped extends Span {
  wholeLines: boolean;
}

/**
 * The span grown over white space and signs to the edges of the blocks, or else of the lines, that it starts and ends in; where other
 * words stand in the same line it keeps its edge. Null where it covers no words.
 */
export function snapToBlocks(article: Article, span: Span): Snapped | null {
  const { text } = article;
  const blocks = blocksOf(article, span);
  const [first, last] = [blocks.at(0), blocks.at(-1)];
  if (!first || !last) return null;
  const { start } = clip(text, first, span);
  const { end } = clip(text, last, span);
  if (start >= end) return null;
  const snapped = { start: growBack(text, first, start), end: growOn(text, last, end) };
  return { ...snapped, wholeLines: isLineEdge(first, snapped.start) && isLineEdge(last, snapped.end) };
}

function isLineEdge(block: Block, offset: number): boolean {
  return offset === block.end || block.lines.at(firstEndingAfter(block.lines, offset))?.start === offset;
}

function clip(text: string, block: Block, span: Span): Span {
  const start = whole(text, Math.max(span.start, block.start), -1);
  const end = whole(text, Math.min(span.end, block.end), 1);
  return { start: signAround(block, start)?.end ?? start, end: signAround(block, end)?.start ?? end };
}

/** An offset that is not inside a surrogate pair or a CR LF. */
export function whole(text: string, offset: number, step: -1 | 1): number {
  const [before, after] = [text.charCodeAt(offset - 1), text.charCodeAt(offset)];
  const isPair = before >= 0xd800 && before <= 0xdbff && after >= 0xdc00 && after <= 0xdfff;
  return isPair || (before === 13 && after === 10) ? offset + step : offset;
}

function growBack(text: string, block: Block, offset: number): number {
  if (isBare(text, block, block.start, offset)) return block.start;
  const line = block.lines.at(firstEndingAfter(block.lines, offset));
  return line && line.start < offset && isBare(text, block, line.start, offset) ? line.start : offset;
}

/** The line break goes with the words before it, so that what follows begins with its own line. */
function growOn(text: string, block: Block, offset: number): number {
  if (isBare(text, block, offset, block.end)) return block.end;
  const next = firstEndingAfter(block.lines, offset - 1) + 1;
  const line = block.lines.at(next);
  return line && isBare(text, block, offset, line.start) ? line.start : offset;
}

/** Whether only white space and signs stand between two offsets of a block. */
function isBare(text: string, block: Block, start: number, end: number): boolean {
  let at = start;
  for (let index = firstEndingAfter(block.signs, start); index < block.signs.length; index++) {
    const sign = block.signs[index];
    if (sign.start >= end || text.slice(at, sign.start).trim() !== '') break;
    at = Math.max(at, sign.end);
  }
  return at >= end || text.slice(at, end).trim() === '';
}

function signAround(block: Block, offset: number): Span | null {
  const sign = block.signs.at(firstEndingAfter(block.signs, offset));
  return sign && sign.start < offset ? sign : null;
}

/** Index of the first span that ends after an offset, by halving, so that many findings in one long block stay cheap. */
function firstEndingAfter(spans: readonly Span[], offset: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spans[middle].end <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
