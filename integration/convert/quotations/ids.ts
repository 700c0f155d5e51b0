import type { Quotation } from '../model.ts';
import { lowerOf, Kind, kindOf } from '../text/index.ts';
import type { Draft } from './finding.ts';

/**
 * Gives each finding its id: a hash of its words (case and punctuation left out) and the count of equal words before it.
 * So the same text always has the same ids, and an edit elsewhere does not change them. Findings that are shown are counted
 * before suggestions of the same words: a permanent link must not depend on what else was thought of.
 */
export function identify(text: string, drafts: readonly Draft[]): Quotation[] {
  const seen = new Map<string, number>();
  const ids = new Map<Draft, string>();
  const shownFirst = [...drafts].sort(
    (a, b) => Number(a.status === 'suggested') - Number(b.status === 'suggested'),
  );
  for (const draft of shownFirst) {
    const key = `q-${hashContent(text, draft)}`;
    const count = (seen.get(key) ?? 0) + 1;
    seen.set(key, count);
    ids.set(draft, count === 1 ? key : `${key}-${count}`);
  }
  return drafts.map((draft) => ({ id: ids.get(draft)!, ...draft }));
}

/** Gives ids to quotations that come to those that have `ids`: made of their words, and of a count where that is taken already. */
export function idsBeside(text: string, ids: Iterable<string>): (draft: Draft) => string {
  const taken = new Set(ids);
  const counts = new Map<string, number>();
  return (draft) => {
    const key = `q-${hashContent(text, draft)}`;
    let count = counts.get(key) ?? 1;
    const id = () => (count === 1 ? key : `${key}-${count}`);
    while (taken.has(id())) count++;
    counts.set(key, count);
    taken.add(id());
    return id();
  };
}

/** Letters of a piece that its id is made of; findings may lie within findings, so that reading all of each would not be linear. */
const READ = 600;

function hashContent(text: string, draft: Draft): string {
  let hash = 0x811c9dc5 | 0;
  let check = 0;
  for (const { start, end } of draft.content)
    for (let i = start; i < Math.min(end, start + READ); i++) {
      const unit = text.charCodeAt(i);
      const kind = kindOf(unit);
      if (kind !== Kind.letter && kind !== Kind.digit && kind !== Kind.ideograph) continue;
      hash = Math.imul(hash ^ lowerOf(unit), 0x01000193);
      check = (Math.imul(check, 31) + unit) | 0;
    }
  return ((hash >>> 0).toString(36).padStart(7, '0') + ((check >>> 0) & 0x3ff).toString(36)).slice(0, 9);
}
