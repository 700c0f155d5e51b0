import type { Quotation, Span } from '../model.ts';
import type { Decision } from '../decision.ts';
import { extentOf, keyOf, markedExtentOf } from '../extent.ts';

/** Findings by their words, with or without the marks around them. */
export class Findings {
  readonly #byExtent = new Map<string, Quotation[]>();

  constructor(quotations: readonly Quotation[]) {
    for (const quotation of quotations) {
      const keys = new Set([keyOf(extentOf(quotation)), keyOf(markedExtentOf(quotation))]);
      for (const key of keys) {
        const same = this.#byExtent.get(key);
        if (same) same.push(quotation);
        else this.#byExtent.set(key, [quotation]);
      }
    }
  }

  /** Of the findings that have just these words, the one that is most like what the decision says, shown ones first. */
  at(place: Span, { kind, type }: Decision): Quotation | null {
    const likeness = (quotation: Quotation) =>
      Number(quotation.kind === kind) * 4 +
      Number(quotation.type === type) * 2 +
      Number(quotation.status !== 'suggested');
    const same = this.#byExtent.get(keyOf(place)) ?? [];
    return same.toSorted((a, b) => likeness(b) - likeness(a)).at(0) ?? null;
  }
}
