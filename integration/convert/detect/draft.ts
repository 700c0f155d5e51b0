import type { Quotation, Span, SpanText } from '../model.ts';

/** A quotation before it has its id. */
export type Draft = Omit<Quotation, 'id'>;

/** A finding with every optional part empty. Written out, so that all have one hidden class, and V8 does not compile what reads them again and again. */
export function makeDraft(
  parts: Pick<Quotation, 'kind' | 'type' | 'content' | 'rule' | 'confidence'> &
    Partial<Pick<Quotation, 'marked' | 'source' | 'cue'>>,
): Draft {
  return {
    marked: parts.marked ?? [],
    source: parts.source ?? null,
    cue: parts.cue ?? null,
    speaker: null,
    work: null,
    echoes: null,
    status: 'accepted',
    attributionLine: null,
    reasons: [],
    kind: parts.kind,
    type: parts.type,
    content: parts.content,
    rule: parts.rule,
    confidence: parts.confidence,
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
