import type { Span, SpanText } from '../model.ts';

/** The span with the characters it covers. */
export function withText(text: string, span: Span): SpanText {
  return { start: span.start, end: span.end, text: text.slice(span.start, span.end) };
}

/** Shrinks a span past white space at both ends. */
export function trimSpan(text: string, span: Span): Span {
  let { start, end } = span;
  while (start < end && isSpace(text.charCodeAt(start))) start++;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
  return { start, end };
}

function isSpace(unit: number): boolean {
  return unit === 32 || (unit >= 9 && unit <= 13) || unit === 0xa0 || unit === 0x202f || unit === 0x2009;
}
