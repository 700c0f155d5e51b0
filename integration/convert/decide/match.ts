import type { Decision } from '../decision.ts';
import { keyOf } from '../extent.ts';
import type { Quotation, Span } from '../model.ts';
import { anchor } from './anchor.ts';
import { Findings } from './findings.ts';

/** Notes why a decision is not applied. */
export type Tell = (index: number, reason: string, place?: Span | null) => void;

/** A decision whose words have a place, and the finding of just these words. */
export interface Match {
  index: number;
  verdict: Decision['verdict'];
  found: Quotation | null;
  /** The words that are decided on; under a change of extent the new ones. */
  extent: Span;
}

export function match(
  text: string,
  quotations: readonly Quotation[],
  decisions: readonly Decision[],
  tell: Tell,
): Match[] {
  const targets = anchor(text, decisions);
  const extents = anchor(
    text,
    decisions.map((decision) => decision.extent ?? decision),
  );
  const findings = new Findings(quotations);
  const earlier = new Map<string, number>();
  return decisions.flatMap((decision, index): Match[] => {
    const [target, extent] = [targets[index], extents[index]];
    if ('orphan' in extent || 'orphan' in target) {
      const lost = 'orphan' in target ? target : (extent as { orphan: string });
      tell(index, lost.orphan, 'orphan' in target ? null : target);
      return [];
    }
    const found = findings.at(target, decision);
    const key = found?.id ?? keyOf(target);
    const first = earlier.get(key);
    if (first !== undefined) {
      tell(index, `decision ${first + 1} is about the same words; keep one of them`, target);
      return [];
    }
    earlier.set(key, index);
    return [{ index, verdict: decision.verdict, found, extent }];
  });
}
