import { markedExtentOf } from '../extent.ts';
import type { Draft } from './finding.ts';

/** Sorts findings and drops what would cross another: what is shown stays before a suggestion, then the surer, then the earlier. */
export function withoutCrossing(drafts: readonly Draft[]): Draft[] {
  const sorted = drafts
    .map((draft) => ({ draft, ...markedExtentOf(draft) }))
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const path: typeof sorted = [];
  const dropped = new Set<Draft>();
  for (const item of sorted) {
    while (path.length > 0 && path.at(-1)!.end <= item.start) path.pop();
    // Whatever is taken away may have stood before another that is crossed too.
    let outer = path.at(-1);
    while (outer && item.end > outer.end && rankOf(item.draft) > rankOf(outer.draft)) {
      dropped.add(outer.draft);
      path.pop();
      outer = path.at(-1);
    }
    if (outer && item.end > outer.end) {
      dropped.add(item.draft);
      continue;
    }
    path.push(item);
  }
  return sorted.filter((item) => !dropped.has(item.draft)).map((item) => item.draft);
}

function rankOf({ status, confidence }: Draft): number {
  return (status === 'suggested' ? 0 : 1) + confidence;
}
