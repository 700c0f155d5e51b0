import type { Message, Quotation } from '../model.ts';
import type { Wrap } from './wraps.ts';

/** Wraps of which any two are apart or one holds the other, in the order given, and what was left out for it. */
export interface Nesting {
  wraps: Wrap[];
  messages: Message[];
}

/**
 * Leaves out what would cross: of two crossing findings the one that starts later, with all its pieces and its attribution.
 * Blocks cannot stand within a line, so a block quotation within a run-in one is left out too.
 *
 * @param wraps in the order of `toWraps`.
 */
export function nest(wraps: readonly Wrap[]): Nesting {
  const refused = new Map<Quotation, Wrap>();
  const kept: Wrap[] = [];
  const around: Wrap[] = [];
  for (const wrap of wraps) {
    if (refused.has(wrap.quotation)) continue;
    while (around.length > 0 && around.at(-1)!.end <= wrap.start) around.pop();
    const outer = around.at(-1);
    if (!outer || fits(wrap, outer)) {
      around.push(wrap);
      kept.push(wrap);
    } else if (wrap.part === 'words') refused.set(wrap.quotation, outer);
  }
  return {
    wraps: kept.filter(({ quotation }) => !refused.has(quotation)),
    messages: [...refused].map(([quotation, outer]) => toMessage(quotation, outer)),
  };
}

function fits(inner: Wrap, outer: Wrap): boolean {
  if (inner.end > outer.end) return false;
  if (inner.flow && !outer.flow) return false;
  if (inner.flow && outer.part === 'line') return false;
  return !(inner.flow && inner.part === 'line') || outer.quotation === inner.quotation;
}

function toMessage(quotation: Quotation, { quotation: other }: Wrap): Message {
  const pieces = [...quotation.content, ...quotation.marked];
  const place = {
    start: Math.min(...pieces.map(({ start }) => start)),
    end: Math.max(...pieces.map(({ end }) => end)),
  };
  return {
    rule: 'crossing-quotations',
    reason: `The quotation ${quotation.id} is not shown, because it crosses the quotation ${other.id}; only one of them can stand around the same words.`,
    place,
    actual: quotation.id,
    expected: `a quotation inside or outside ${other.id}`,
  };
}
