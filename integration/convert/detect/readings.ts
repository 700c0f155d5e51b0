import type { Language } from '../attribute/languages/language.ts';
import type { Article, Span } from '../model.ts';
import { readClauses } from './clauses.ts';
import type { ClauseReading } from './clauses.ts';
import type { Range } from './clause-view.ts';
import type { Run } from './marks/index.ts';
import { readSentences } from './sentences.ts';
import type { Sentence } from './sentences.ts';
import { Is } from '../attribute/languages/word-classes.ts';
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
    let said: Reading | null = null;
    for (const sentence of readSentences(words, block, outer.slice(first, r), first)) {
      const read = readClauses(words, language, sentence, outer)
        .map((reading) => toSpans(words, outer, reading))
        .filter(({ contents }) => contents.length > 0);
      if (read.length > 0) said = null;
      else if (inReportedMood(words, sentence)) {
        const span = toSpans(words, outer, wholeSentence(sentence));
        if (said) said.contents = [{ start: said.contents[0].start, end: span.contents[0].end }];
        else {
          said = { ...span, source: readings.at(-1)?.source ?? null };
          readings.push(said);
        }
        continue;
      } else said = null;
      readings.push(...read);
    }
  }
  return readings;
}

/** A sentence whose verb itself says that the words are another's: "Der Pilot habe zu spät gebremst." Its source is who spoke last. */
function inReportedMood(words: Words, sentence: Sentence): boolean {
  return sentence.units.some((unit) => unit >= 0 && (words.classes[unit] & Is.reportedMood) !== 0);
}

function wholeSentence(sentence: Sentence): ClauseReading {
  const contents = [{ from: 0, to: sentence.units.length }];
  return {
    sentence,
    cue: { from: 0, to: 0 },
    source: null,
    contents,
    rule: 'reported-mood',
    confidence: 0.6,
  };
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
    cue: reading.cue.to > reading.cue.from ? span(reading.cue) : null,
    source: reading.source && span(reading.source),
    contents: reading.contents
      .map((range) => shed(words, units, range))
      .filter((range) => range.to > range.from)
      .map(span),
    rule: reading.rule,
    confidence: reading.confidence,
  };
}

/** Signs that end or part clauses: , . : ; ! ? and dashes. Brackets and the rest belong to what is said. */
const EDGES = new Set([44, 46, 58, 59, 33, 63, 0x2026, 0x2014]);

/** Drops signs at both ends of a content. */
function shed(words: Words, units: readonly number[], range: Range): Range {
  let { from, to } = range;
  const sign = (i: number): boolean =>
    units[i] >= 0 && (words.shape[units[i]] & Shape.punctuation) !== 0 && EDGES.has(words.hash[units[i]]);
  while (from < to && sign(from)) from++;
  while (to > from && sign(to - 1)) to--;
  return { from, to };
}
