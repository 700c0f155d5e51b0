import { markedExtentOf } from '../extent.ts';
import type { Finding } from './finding.ts';

/** Sorts findings and drops what would cross another: what is shown stays before a suggestion, then the surer, then the earlier. */
export function withoutCrossing(findings: readonly Finding[]): Finding[] {
  const sorted = findings
    .map((finding) => ({ finding, ...markedExtentOf(finding) }))
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const path: typeof sorted = [];
  const dropped = new Set<Finding>();
  for (const item of sorted) {
    while (path.length > 0 && path.at(-1)!.end <= item.start) path.pop();
    // Whatever is taken away may have stood before another that is crossed too.
    let outer = path.at(-1);
    while (outer && item.end > outer.end && rankOf(item.finding) > rankOf(outer.finding)) {
      dropped.add(outer.finding);
      path.pop();
      outer = path.at(-1);
    }
    if (outer && item.end > outer.end) {
      dropped.add(item.finding);
      continue;
    }
    path.push(item);
  }
  return sorted.filter((item) => !dropped.has(item.finding)).map((item) => item.finding);
}

function rankOf({ status, confidence }: Finding): number {
  return (status === 'suggested' ? 0 : 1) + confidence;
}
