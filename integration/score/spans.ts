import type { Span } from '../convert/model.ts';

/** Marks, punctuation and white space at a quotation's ends: whether they belong to it is a matter of style, not of right. */
const EDGE = /[\s"“”„'‘’«»‹›`.,;:!?…—–-]/u;

/** A span without marks, punctuation and white space at its ends. */
export function trimEdges(text: string, { start, end }: Span): Span {
  while (start < end && EDGE.test(text[start])) start++;
  while (end > start && EDGE.test(text[end - 1])) end--;
  return { start, end };
}

/** How many code units two spans share. */
export function shared(a: Span, b: Span): number {
  return Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
}

/** Whether two spans share at least half of what they cover together (intersection over union). */
export function mostlySame(a: Span, b: Span): boolean {
  const common = shared(a, b);
  const union = a.end - a.start + (b.end - b.start) - common;
  return common > 0 && common / union >= 0.5;
}

/** A span as the key of a map. */
export const keyOf = ({ start, end }: Span): string => `${start}:${end}`;
