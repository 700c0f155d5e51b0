import type { Span } from '../convert/model.ts';
import type { Review } from './item.ts';

/** Characters of a neighbour that are shown, nearest to the words. */
const SHOWN = 240;

/** What the article has before and after some words: the rest of their paragraph, else the paragraph next to it. Empty at its ends. */
export function neighboursOf(
  { text, blocks }: Pick<Review, 'text' | 'blocks'>,
  { start, end }: Span,
): { before: string; after: string } {
  const above = blocks.findLast((block) => hasWords(text, block.start, Math.min(block.end, start)));
  const below = blocks.find((block) => hasWords(text, Math.max(block.start, end), block.end));
  const before = above ? text.slice(above.start, Math.min(above.end, start)).trim() : '';
  const after = below ? text.slice(Math.max(below.start, end), below.end).trim() : '';
  return {
    before: before.length > SHOWN ? `…${before.slice(-SHOWN)}` : before,
    after: after.length > SHOWN ? `${after.slice(0, SHOWN)}…` : after,
  };
}

const hasWords = (text: string, start: number, end: number): boolean =>
  start < end && /[\p{L}\p{N}]/u.test(text.slice(start, end));
