import type { Quotation, Span, SpanText } from '../model.ts';

/** A quotation before it has its id. */
export type Draft = Omit<Quotation, 'id'>;

/** A finding with every optional part empty. */
export function makeDraft(
  parts: Pick<Quotation, 'kind' | 'type' | 'content' | 'rule' | 'confidence'> & Partial<Quotation>,
): Draft {
  return {
    marked: [],
    source: null,
    cue: null,
    speaker: null,
    work: null,
    echoes: null,
    status: 'accepted',
    attributionLine: null,
    reasons: [],
    ...parts,
  };
}

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
