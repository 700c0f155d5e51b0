import type { Message, Quotation } from '../model.ts';
import type { Wrap } from './wraps.ts';

/** Wraps of which any two are apart or one holds the other, in the order given, and what was left out for it. */
export interface Nesting {
  wraps: Wrap[];
  messages: Message[];
}

/** Elements within elements; real quotations go three deep, and engines have no endless stack. */
const DEEPEST = 12;

/**
 * Leaves out what would cross: of two crossing findings the one that starts later, with all its pieces and its attribution.
 * Blocks cannot stand within a line, so a block quotation within a run-in one is left out too.
 *
 * @param wraps in the order of `toWraps`.
 */
export function nest(wraps: readonly Wrap[]): Nesting {
  const refused = new Map<Quotation, Quotation>();
  const kept: Wrap[] = [];
  const around: Wrap[] = [];
  for (const wrap of wraps) {
    if (refused.has(wrap.quotation)) continue;
    while (around.length > 0 && around.at(-1)!.end <= wrap.start) around.pop();
    const outer = around.at(-1);
    if (!outer || (fits(wrap, outer) && around.length < DEEPEST)) {
      around.push(wrap);
      kept.push(wrap);
    } else if (wrap.part === 'words') refused.set(wrap.quotation, outer.quotation);
  }
  return {
    wraps: kept.filter(({ quotation }) => !refused.has(quotation)),
    messages: [...refused].map(([quotation, outer]) => toMessage(quotation, outer)),
  };
}

function fits(inner: Wrap, outer: Wrap): boolean {
  if (inner.end > outer.end) return false;
  if (inner.flow && (!outer.flow || outer.part === 'line')) return false;
  return !(inner.flow && inner.part === 'line') || outer.quotation === inner.quotation;
}

function toMessage(quotation: Quotation, other: Quotation): Message {
  const place = [...quotation.content, ...quotation.marked].reduce((whole, { start, end }) => ({
    start: Math.min(whole.start, start),
    end: Math.max(whole.end, end),
  }));
  return {
    rule: 'crossing-quotations',
    reason: `The quotation ${quotation.id} is not shown, because it cannot stand in the quotation ${other.id} or around it.`,
    place,
    actual: quotation.id,
    expected: `words wholly inside or wholly outside ${other.id}, and for a block quotation whole lines`,
  };
}
