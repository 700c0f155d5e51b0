import type { Quotation, QuotationKind, QuotationType, Span } from '../convert/model.ts';

/** What another annotation tool says of a run of the text: the part of a decision that every such tool can hold. */
export interface Marking {
  /** In UTF-16 code units of the text: one for each piece, in order. */
  pieces: Span[];
  kind: QuotationKind;
  type: QuotationType;
  speaker: string | null;
}

/** A marking that was read, with where it stands in the tool's file: `line 3`. */
export interface Imported extends Marking {
  where: string;
}

/** What was read from a tool's file. */
export interface Markings {
  markings: Imported[];
  /** What was left out and why, a sentence each. */
  notes: string[];
}

/** The label of a quotation in other tools: `block`, else the type of a quotation in a sentence. */
export const labelOf = ({ kind, type }: Pick<Marking, 'kind' | 'type'>): string =>
  kind === 'block' ? 'block' : type;

const KNOWN = new Map<string, Pick<Marking, 'kind' | 'type'>>([
  ['block', { kind: 'block', type: 'direct' }],
  ['blockquote', { kind: 'block', type: 'direct' }],
  ['direct', { kind: 'run-in', type: 'direct' }],
  ['quotation', { kind: 'run-in', type: 'direct' }],
  ['quote', { kind: 'run-in', type: 'direct' }],
  ['indirect', { kind: 'run-in', type: 'indirect' }],
  ['mixed', { kind: 'run-in', type: 'mixed' }],
  ['scare', { kind: 'run-in', type: 'scare' }],
  ['title', { kind: 'run-in', type: 'title' }],
]);

/** What a tool's label means, in any case and with any prefix (`Quotation:direct`); null for one of something else. */
export function meaningOf(label: string): Pick<Marking, 'kind' | 'type'> | null {
  const last =
    label
      .toLowerCase()
      .split(/[:/_\s-]+/)
      .at(-1) ?? '';
  return KNOWN.get(label.toLowerCase()) ?? KNOWN.get(last) ?? null;
}

/** The quotations that stand, as other tools are told of them. */
export function markingsOf(quotations: readonly Quotation[]): Marking[] {
  return quotations
    .filter(({ status }) => status !== 'suggested')
    .map(({ content, kind, type, speaker }) => ({
      pieces: content,
      kind,
      type,
      speaker: speaker?.name ?? null,
    }));
}
