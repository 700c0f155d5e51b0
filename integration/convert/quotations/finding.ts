import type { Quotation } from '../model.ts';

/** A quotation before it has its id. */
export type Finding = Omit<Quotation, 'id'>;

/** A finding with every optional part empty. Written out, so that all have one hidden class, and V8 does not compile what reads them again and again. */
export function makeFinding(
  parts: Pick<Quotation, 'kind' | 'type' | 'content' | 'rule' | 'confidence'> &
    Partial<Pick<Quotation, 'marked' | 'source' | 'cue'>>,
): Finding {
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
