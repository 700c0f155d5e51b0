import type { Passage } from './marked/passage.ts';
import type { Reading } from '../clauses/index.ts';

/** No clause holds more passages; it bounds the work where readings lie within readings. */
const MOST = 60;

/** Gives each passage the surest reading that covers it; returns each reading's passages. A reading that begins or ends
 * within a passage goes into `cutting`. Both lists are walked once. */
export function matchReadings(
  passages: readonly Passage[],
  readings: readonly Reading[],
  cutting: Set<Reading>,
): Map<Reading, Passage[]> {
  const contained = new Map<Reading, Passage[]>();
  const spans = readings
    .flatMap((reading) => reading.contents.map((span) => ({ ...span, reading })))
    .sort((a, b) => a.start - b.start);
  let first = 0;
  for (const span of spans) {
    while (first < passages.length && passages[first].end <= span.start) first++;
    for (let i = first; i < passages.length && passages[i].start < span.end; i++) {
      const passage = passages[i];
      const common = Math.min(passage.end, span.end) - Math.max(passage.start, span.start);
      if (common * 5 < (passage.end - passage.start) * 4 && passage.group.runs.length === 1) {
        if (common > 0) cutting.add(span.reading);
        continue;
      }
      const inside = contained.get(span.reading);
      if (!inside) contained.set(span.reading, [passage]);
      else if (inside.push(passage) > MOST) break;
      if (!passage.reading || passage.reading.confidence < span.reading.confidence)
        passage.reading = span.reading;
    }
  }
  return contained;
}
