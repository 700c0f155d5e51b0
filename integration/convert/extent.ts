import type { Quotation, Span } from './model.ts';

/** From the first to the last of a quotation's words: what decisions name it by. */
export function extentOf({ content }: Pick<Quotation, 'content'>): Span {
  return { start: content[0].start, end: content[content.length - 1].end };
}

/** The extent with the marks around it. */
export function markedExtentOf({ content, marked }: Pick<Quotation, 'content' | 'marked'>): Span {
  const { start, end } = extentOf({ content });
  return {
    start: Math.min(start, marked[0]?.start ?? start),
    end: Math.max(end, marked.at(-1)?.end ?? end),
  };
}

/** A span as the key of a map. */
export const keyOf = ({ start, end }: Span) => `${start}:${end}`;
