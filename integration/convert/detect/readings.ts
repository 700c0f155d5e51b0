import type { Language } from '../attribute/languages/language.ts';
import type { Article, Span } from '../model.ts';
import { readClauses } from './clauses.ts';
import type { ClauseReading, Range } from './clauses.ts';
import type { Run } from './marks/index.ts';
import { readSentences } from './sentences.ts';
import { Shape } from './words.ts';
import type { Words } from './words.ts';

/** One attribution as read from a sentence: who (or null) says what by which cue. Spans are into the article's text. */
export interface Reading {
  cue: Span | null;
  source: Span | null;
  /** In order; two where the tag stands within what is said. Marks included. */
  contents: Span[];
  /** Kebab-case: the grammar's row, or the model. */
  rule: string;
  /** How sure it is that these words are attributed. */
  confidence: number;
}

/**
 * Reads who says what in every sentence of the article's blocks. The seam for a better reader: whatever gives back
 * `Reading`s, in any order, may stand here. Blocks in `closed` are read by others.
 */
export function readAttributions(
  article: Article,
  words: Words,
  language: Language,
  runs: readonly Run[],
  closed: ReadonlySet<number>,
): Reading[] {
  const outer = runs.filter((run) => run.depth === 0);
  const readings: Reading[] = [];
  let r = 0;
  for (let block = 0; block < article.blocks.length; block++) {
    const first = r;
    while (r < outer.length && outer[r].block === block) r++;
    if (closed.has(block)) continue;
    for (const sentence of readSentences(words, block, outer.slice(first, r), first))
      for (const reading of readClauses(words, language, sentence, outer)) {
        const spans = toSpans(words, outer, reading);
        if (spans.contents.length > 0) readings.push(spans);
      }
  }
  return readings;
}

function toSpans(words: Words, outer: readonly Run[], reading: ClauseReading): Reading {
  const { units } = reading.sentence;
  const span = (range: Range): Span => {
    const [first, last] = [units[range.from], units[range.to - 1]];
    return {
      start: first < 0 ? outer[~first].start : words.start[first],
      end: last < 0 ? outer[~last].end : words.end[last],
    };
  };
  return {
    cue: span(reading.cue),
    source: reading.source && span(reading.source),
    contents: reading.contents
      .map((range) => shed(words, units, range))
      .filter((range) => range.to > range.from)
      .map(span),
    rule: reading.rule,
    confidence: reading.confidence,
  };
}

/** Drops signs at both ends of a content. */
function shed(words: Words, units: readonly number[], range: Range): Range {
  let { from, to } = range;
  const sign = (i: number): boolean => units[i] >= 0 && (words.shape[units[i]] & Shape.punctuation) !== 0;
  while (from < to && sign(from)) from++;
  while (to > from && sign(to - 1)) to--;
  return { from, to };
}
