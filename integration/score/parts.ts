import type { Quotation, Span } from '../convert/model.ts';
import type { Gold } from './gold.ts';
import { TYPES } from './gold.ts';
import { trimEdges } from './spans.ts';

/** One piece of a found run-in quotation, trimmed. */
export interface Part extends Span {
  type: Quotation['type'];
  source: Span | null;
  finding: Quotation;
}

/** Whether a finding is shown: accepted, or decided by a person. */
export const isShown = ({ status }: Quotation): boolean => status !== 'suggested';

/** The pieces of what was found within sentences and says that something is said; `keep` chooses findings. */
export function partsOf(gold: Gold, found: readonly Quotation[], keep: (q: Quotation) => boolean): Part[] {
  return found
    .filter((q) => q.kind !== 'block' && TYPES.has(q.type) && keep(q))
    .flatMap((finding) =>
      finding.content.map((piece) => ({
        ...trimEdges(gold.text, piece),
        type: finding.type,
        source: finding.source,
        finding,
      })),
    );
}
