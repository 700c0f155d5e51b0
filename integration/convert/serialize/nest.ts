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
 * Leaves out what would cross: of two crossing findings the one that starts later, with all its pieces and its attribution; of a
 * quotation and the source or cue of any, the source or cue. Blocks cannot stand within a line, so a block quotation within a run-in
 * one is left out too.
 *
 * @param wraps in the order of `toWraps`.
 */
export function nest(wraps: readonly Wrap[]): Nesting {
  const refused = new Map<Quotation, Quotation>();
  sweep(wraps.filter(isFirm), (wrap, outer) => {
    if (wrap.part === 'words' && !refused.has(wrap.quotation)) refused.set(wrap.quotation, outer.quotation);
    return wrap;
  });
  const left = new Set<Wrap>();
  const shown = wraps.filter(({ quotation }) => !refused.has(quotation));
  sweep(shown, (wrap, outer) => {
    const loser = isFirm(wrap) && !isFirm(outer) ? outer : wrap;
    left.add(loser);
    return loser;
  });
  return {
    wraps: shown.filter((wrap) => !left.has(wrap)),
    messages: [...refused].map(([quotation, outer]) => toMessage(quotation, outer)),
  };
}

/** What stands around blocks or quoted words; a source or a cue only marks words and gives way. */
function isFirm({ part, flow }: Wrap): boolean {
  return part === 'words' || flow;
}

/** Goes through wraps with those that are open at each; `resolve` says which of two that do not fit must go. */
function sweep(wraps: readonly Wrap[], resolve: (wrap: Wrap, outer: Wrap) => Wrap): void {
  const open: Wrap[] = [];
  for (const wrap of wraps) {
    while (open.length > 0 && open.at(-1)!.end <= wrap.start) open.pop();
    let goes: Wrap | null = null;
    while (open.length > 0 && goes !== wrap && !(fits(wrap, open.at(-1)!) && open.length < DEEPEST)) {
      goes = resolve(wrap, open.at(-1)!);
      if (goes !== wrap) open.pop();
    }
    if (goes !== wrap) open.push(wrap);
  }
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
