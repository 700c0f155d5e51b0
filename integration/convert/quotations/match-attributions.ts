import type { Passage } from './marked/passage.ts';
import type { FoundAttribution } from '../clauses/index.ts';

/** No clause holds more passages; it bounds the work where attributions lie within attributions. */
const MOST = 60;

/**
 * Gives each passage the surest attribution that covers it. Returns each attribution's passages (`contained`), and the attributions that
 * begin or end within a passage (`cutting`). Both lists are walked once.
 */
export function matchAttributions(
  passages: readonly Passage[],
  attributions: readonly FoundAttribution[],
): { contained: Map<FoundAttribution, Passage[]>; cutting: Set<FoundAttribution> } {
  const contained = new Map<FoundAttribution, Passage[]>();
  const cutting = new Set<FoundAttribution>();
  const spans = attributions
    .flatMap((attribution) => attribution.contents.map((span) => ({ ...span, attribution })))
    .sort((a, b) => a.start - b.start);
  let first = 0;
  for (const span of spans) {
    while (first < passages.length && passages[first].end <= span.start) first++;
    for (let i = first; i < passages.length && passages[i].start < span.end; i++) {
      const passage = passages[i];
      const common = Math.min(passage.end, span.end) - Math.max(passage.start, span.start);
      if (common * 5 < (passage.end - passage.start) * 4 && passage.group.runs.length === 1) {
        if (common > 0) cutting.add(span.attribution);
        continue;
      }
      const inside = contained.get(span.attribution);
      if (!inside) contained.set(span.attribution, [passage]);
      else if (inside.push(passage) > MOST) break;
      if (!passage.attribution || passage.attribution.confidence < span.attribution.confidence)
        passage.attribution = span.attribution;
    }
  }
  return { contained, cutting };
}
