import type { Quotation, Span } from '../../convert/model.ts';
import { shared } from '../spans.ts';
import type { WideGold, WideQuotation } from './gold.ts';
import { agrees, names } from './names.ts';

/** Words that a page shows as another's: a whole direct quotation or block, or one marked piece of a mixed one. */
export interface Callout {
  finding: Quotation;
  spans: readonly Span[];
  /** Who is credited with them. */
  credit: string | null;
}

/** What findings show, or would show if their confidence sufficed. Reported speech without marks, titles and scare quotes show nothing. */
export function calloutsOf(found: readonly Quotation[]): Callout[] {
  return found.flatMap((finding) => {
    const { kind, type, content, marked, speaker, work } = finding;
    const credit = speaker?.name ?? (kind === 'block' ? work?.publisher : null) ?? null;
    if (kind === 'block' || type === 'direct') return [{ finding, spans: content, credit }];
    if (type === 'mixed') return marked.map((piece) => ({ finding, spans: [piece], credit }));
    return [];
  });
}

export const sizeOf = (spans: readonly Span[]): number =>
  spans.reduce((sum, { start, end }) => sum + end - start, 0);

/** Code units that two lists of spans share. */
export const overlap = (a: readonly Span[], b: readonly Span[]): number =>
  a.reduce((sum, span) => b.reduce((inner, other) => inner + shared(span, other), sum), 0);

export const spansOf = (quotations: readonly WideQuotation[]): Span[] =>
  quotations.flatMap(({ spans }) => spans);

/** Three fifths of a callout's words must be quoted in the gold: marks and a clause too much are matters of style. */
const RIGHT_FROM = 0.6;

/** Whether a callout shows words that the gold says are quoted, by any entry, also one that is not scored. */
export const showsQuoted = ({ quotations }: WideGold, { spans }: Callout): boolean =>
  overlap(spans, spansOf(quotations)) >= RIGHT_FROM * sizeOf(spans);

/** Whether a credit is right for a quotation of the gold. Where the text names nobody, the gold's description of the speaker will do. */
export function isCredited(credit: string, { speaker, described }: WideQuotation, gold: WideGold): boolean {
  const person = gold.people.find(({ name }) => name === speaker);
  if (person) return names(credit, person, gold.people);
  return speaker === '(author)' || (!!described && agrees(credit, [described]));
}
