import type { Article, Block, Span } from '../model.ts';

/** The blocks that a span has characters in; found by halving, so that many spans stay cheap. */
export function blocksOf({ blocks }: Article, { start, end }: Span): Block[] {
  let low = 0;
  let high = blocks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (blocks[middle].end <= start) low = middle + 1;
    else high = middle;
  }
  let last = low;
  while (last < blocks.length && blocks[last].start < end) last++;
  return blocks.slice(low, last);
}

/** The span cut at the edges of blocks: one piece a block, none that is only white space or signs. */
export function clipToBlocks(article: Article, span: Span): Span[] {
  return blocksOf(article, span).flatMap((block) => {
    const start = afterSign(block, Math.max(span.start, block.start));
    const end = beforeSign(block, Math.min(span.end, block.end));
    return start < end && article.text.slice(start, end).trim() !== '' ? [{ start, end }] : [];
  });
}

/**
 * The span grown over white space and signs to the edges of the blocks it starts and ends in; where words of the same block stand
 * before or after it, it keeps its edge. Null where it covers no words.
 */
export function snapToBlocks(article: Article, span: Span): Span | null {
  const blocks = blocksOf(article, span);
  const [first, last] = [blocks.at(0), blocks.at(-1)];
  if (!first || !last) return null;
  const start = afterSign(first, Math.max(span.start, first.start));
  const end = beforeSign(last, Math.min(span.end, last.end));
  if (start >= end) return null;
  return {
    start: isBare(article.text, first, first.start, start)
      ? first.start
      : lineStart(article.text, first, start),
    end: isBare(article.text, last, end, last.end) ? last.end : end,
  };
}

/** Signs and indentation of a line belong with the words that follow them on it. */
function lineStart(text: string, block: Block, offset: number): number {
  const line = block.lines.findLast(({ start }) => start <= offset);
  return line && isBare(text, block, line.start, offset) ? line.start : offset;
}

function isBare(text: string, block: Block, start: number, end: number): boolean {
  let at = start;
  for (const sign of block.signs) {
    if (sign.end <= at || sign.start >= end) continue;
    if (text.slice(at, Math.max(at, sign.start)).trim() !== '') return false;
    at = Math.max(at, sign.end);
  }
  return at >= end || text.slice(at, end).trim() === '';
}

function afterSign(block: Block, offset: number): number {
  return block.signs.find(({ start, end }) => start < offset && offset < end)?.end ?? offset;
}

function beforeSign(block: Block, offset: number): number {
  return block.signs.find(({ start, end }) => start < offset && offset < end)?.start ?? offset;
}
