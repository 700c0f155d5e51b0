import type { Span } from '../model.ts';
import type { Run } from '../marks/index.ts';
import { Shape } from '../text/index.ts';
import type { Words } from '../text/index.ts';
import type { ClauseAttribution } from './clause-attribution.ts';
import type { FoundAttribution } from './found-attribution.ts';
import type { Range } from './sentence-view.ts';
import type { Sentence } from './sentences.ts';

/** Where a range of a sentence's units stands in the text. */
export function spanOf(words: Words, outer: readonly Run[], { units }: Sentence, range: Range): Span {
  const [first, last] = [units[range.from], units[range.to - 1]];
  return {
    start: first < 0 ? outer[~first].start : words.start[first],
    end: last < 0 ? outer[~last].end : words.end[last],
  };
}

/** An attribution with its spans in the text. */
export function toSpans(
  words: Words,
  outer: readonly Run[],
  attribution: ClauseAttribution,
): FoundAttribution {
  const { units } = attribution.sentence;
  const span = (range: Range): Span => spanOf(words, outer, attribution.sentence, range);
  return {
    cue: attribution.cue.to > attribution.cue.from ? span(attribution.cue) : null,
    source: attribution.source && span(attribution.source),
    contents: attribution.contents
      .map((range) => trimSigns(words, units, range))
      .filter((range) => range.to > range.from)
      .map(span),
    rule: attribution.rule,
    confidence: attribution.confidence,
    whole: attribution.whole,
  };
}

/** Signs that end or part clauses: , . : ; ! ? and dashes. Brackets and the rest belong to what is said. */
const EDGES = new Set([44, 46, 58, 59, 33, 63, 0x2026, 0x2014]);

/** Drops signs at both ends of a content. */
function trimSigns(words: Words, units: readonly number[], range: Range): Range {
  let { from, to } = range;
  const sign = (i: number): boolean =>
    units[i] >= 0 && (words.shape[units[i]] & Shape.punctuation) !== 0 && EDGES.has(words.hash[units[i]]);
  while (from < to && sign(from)) from++;
  while (to > from && sign(to - 1)) to--;
  return { from, to };
}
