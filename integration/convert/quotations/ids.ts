import type { Quotation } from '../model.ts';
import { lowerOf, Kind, kindOf } from '../text/index.ts';
import type { Finding } from './finding.ts';

/**
 * Gives each finding its id: a hash of its words (case and punctuation left out) and the count of equal words before it.
 * So the same text always has the same ids, and an edit elsewhere does not change them. Findings that are shown are counted
 * before suggestions of the same words: a permanent link must not depend on what else was thought of.
 */
export function identify(text: string, findings: readonly Finding[]): Quotation[] {
  const seen = new Map<string, number>();
  const ids = new Map<Finding, string>();
  const shownFirst = [...findings].sort(
    (a, b) => Number(a.status === 'suggested') - Number(b.status === 'suggested'),
  );
  for (const finding of shownFirst) {
    const key = `q-${hashContent(text, finding)}`;
    const count = (seen.get(key) ?? 0) + 1;
    seen.set(key, count);
    ids.set(finding, count === 1 ? key : `${key}-${count}`);
  }
  return findings.map((finding) => ({ id: ids.get(finding)!, ...finding }));
}

/** Gives ids to quotations that come to those that have `ids`: made of their words, and of a count where that is taken already. */
export function uniqueIds(text: string, ids: Iterable<string>): (finding: Finding) => string {
  const taken = new Set(ids);
  const counts = new Map<string, number>();
  return (finding) => {
    const key = `q-${hashContent(text, finding)}`;
    let count = counts.get(key) ?? 1;
    const id = () => (count === 1 ? key : `${key}-${count}`);
    while (taken.has(id())) count++;
    counts.set(key, count);
    taken.add(id());
    return id();
  };
}

/** Letters of a piece that its id is made of; findings may lie within findings, so that to read all of each would not be linear. */
const READ = 600;

function hashContent(text: string, finding: Finding): string {
  let hash = 0x811c9dc5 | 0;
  let check = 0;
  for (const { start, end } of finding.content) {
    const read = Math.min(end, start + READ);
    for (let i = start; i < read; i++) {
      const unit = text.charCodeAt(i);
      const kind = kindOf(unit);
      if (kind !== Kind.letter && kind !== Kind.digit && kind !== Kind.ideograph) continue;
      hash = Math.imul(hash ^ lowerOf(unit), 0x01000193);
      check = (Math.imul(check, 31) + unit) | 0;
    }
  }
  return ((hash >>> 0).toString(36).padStart(7, '0') + ((check >>> 0) & 0x3ff).toString(36)).slice(0, 9);
}
