import type { Metadata, Span } from '../convert/model.ts';

/**
 * The lines above the body that are words of the article: its headline, and what stands over and under that. Front matter and keyed
 * lines (`Title: …`) are notes about the article, and not among them.
 */
export function headerLinesOf(text: string, { headline }: Metadata): Span[] {
  if (headline === null) return [];
  const lines: Span[] = [];
  for (const { 0: line, index } of text.slice(headline.start, headline.end).matchAll(LINE)) {
    const start = headline.start + index + (line.length - line.trimStart().length);
    const end = headline.start + index + line.trimEnd().length;
    if (start < end) lines.push({ start, end });
  }
  return lines;
}

const LINE = /[^\n\r\u2028\u2029]+/g;

/** Where the body begins, after what stands above it and the blank lines between. */
export function bodyStartOf(text: string, { header }: Metadata): number {
  if (header === null) return 0;
  const blank = /\s*[\n\r\u2028\u2029]/y;
  blank.lastIndex = header.end;
  return blank.test(text) ? blank.lastIndex : header.end;
}
