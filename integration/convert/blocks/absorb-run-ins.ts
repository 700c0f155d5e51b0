import { markedExtentOf } from '../extent.ts';
import type { Span } from '../model.ts';
import type { Finding } from '../quotations/index.ts';

/** How much of a block its other finding must cover to be the same quotation once more. */
const SAME = 0.85;

/** From this confidence on, a block around words that are shown in their marks is worth a reviewer's question: set apart or not? */
const SUGGESTED_FROM = 0.2;

/**
 * Lets each block quotation take in the run-in findings that are the same words: a paragraph wholly in marks, or a clause that a
 * cue before the block was read to report. The block keeps the marks, the source and the cue. Next to words in marks a block that
 * is not sure enough to be shown stays a suggestion, if it is one at all, so that no words are shown twice.
 */
export function absorbRunIns(
  blocks: readonly Finding[],
  runIns: readonly Finding[],
  threshold: number,
): Finding[] {
  const extents = blocks
    .map((block) => ({ block, start: block.content[0].start, end: block.content.at(-1)!.end }))
    .sort((a, b) => a.start - b.start);
  const dropped = new Set<Finding>();
  for (const runIn of runIns) {
    const words = markedExtentOf(runIn);
    const place = extents.at(lastBefore(extents, words.end));
    if (!place || dropped.has(place.block) || words.start >= place.end) continue;
    const common = Math.min(place.end, words.end) - Math.max(place.start, words.start);
    const first = place.block.content[0];
    const whole = common >= (place.end - place.start) * SAME;
    // An attribution that runs from a lead-in into the block reports the block's own words.
    const ledIn = runIn.type !== 'direct' && isBefore(runIn.cue, first) && words.end > first.start;
    if (!whole && !ledIn) continue;
    if (
      runIn.type === 'direct' &&
      place.block.confidence < threshold &&
      runIn.confidence >= place.block.confidence
    ) {
      if (whole && place.block.confidence < SUGGESTED_FROM) dropped.add(place.block);
      continue;
    }
    dropped.add(runIn);
    if (isBefore(runIn.cue, first) || isBefore(runIn.source, first)) {
      place.block.cue ??= runIn.cue;
      place.block.source ??= runIn.source;
    }
    if (whole && runIn.type === 'direct' && place.block.marked.length === 0) {
      place.block.marked = runIn.marked;
      if (place.block.content.length === runIn.content.length) place.block.content = runIn.content;
    }
  }
  return [...blocks, ...runIns].filter((finding) => !dropped.has(finding));
}

function isBefore(part: Span | null, block: Span): boolean {
  return part !== null && part.end <= block.start;
}

/** Index of the last extent that begins before an offset, −1 where none does: then `at` gives the last, which `end` rules out. */
function lastBefore(extents: readonly Span[], offset: number): number {
  let [low, high] = [0, extents.length];
  while (low < high) {
    const mid = (low + high) >> 1;
    if (extents[mid].start < offset) low = mid + 1;
    else high = mid;
  }
  return low === 0 ? extents.length : low - 1;
}
