import type { Article, Span } from '../model.ts';
import { readClauses } from './clauses.ts';
import type { Range, Reading } from './clauses.ts';
import { makeDraft, withText } from './draft.ts';
import type { Draft } from './draft.ts';
import type { Marked } from './join.ts';
import type { Run } from './marks/index.ts';
import { readSentences } from './sentences.ts';
import type { Sentence } from './sentences.ts';
import type { Language } from '../attribute/languages/language.ts';
import { Shape } from './words.ts';
import type { Words } from './words.ts';

/** Reads all cues of the article's blocks. Indices of runs in units are indices into `runs`, of which only the outermost count. */
export function readReadings(
  article: Article,
  words: Words,
  language: Language,
  runs: readonly Run[],
): Reading[] {
  const outer = runs.filter((run) => run.depth === 0);
  const readings: Reading[] = [];
  let r = 0;
  for (let block = 0; block < article.blocks.length; block++) {
    const first = r;
    while (r < outer.length && outer[r].block === block) r++;
    for (const sentence of readSentences(words, block, outer.slice(first, r), first))
      readings.push(...readClauses(words, language, sentence, outer));
  }
  return readings;
}

/**
 * Turns readings into findings: a run in marks that is all of what is said is direct; a clause with a run in it mixed,
 * without one indirect. Fills cue and source, by which alone the last two exist.
 */
export function fromReadings(
  article: Article,
  words: Words,
  runs: readonly Run[],
  marked: readonly Marked[],
  readings: readonly Reading[],
): {
  drafts: Draft[];
  taken: Set<Run>;
} {
  const outer = runs.filter((run) => run.depth === 0);
  const owner = new Map<Run, Marked>();
  for (const group of marked) for (const run of group.runs) owner.set(run, group);
  const taken = new Set<Run>();
  const drafts: Draft[] = [];
  for (const reading of readings) {
    const { units } = reading.sentence;
    const cue = withText(article.text, spanOf(words, outer, units, reading.cue));
    const source = reading.source && withText(article.text, spanOf(words, outer, units, reading.source));
    const contents = reading.contents
      .map((range) => shed(words, units, range))
      .filter((range) => range.to > range.from);
    const inside = contents.flatMap((range) =>
      units
        .slice(range.from, range.to)
        .filter((u) => u < 0)
        .map((u) => outer[~u]),
    );
    if (contents.length === 0 || inside.some((run) => taken.has(run))) continue;
    const all = contents.every((range) => units.slice(range.from, range.to).every((u) => u < 0));
    for (const run of inside) for (const part of owner.get(run)!.runs) taken.add(part);
    const parts = [...new Set(inside.flatMap((run) => owner.get(run)!.runs))];
    const type = all ? 'direct' : inside.length > 0 ? 'mixed' : 'indirect';
    const content: Span[] =
      type === 'direct'
        ? parts.map((run) => run.inner)
        : contents.map((range) => spanOf(words, outer, units, range));
    drafts.push(
      makeDraft({
        kind: 'run-in',
        type,
        content,
        marked: parts.map(({ start, end }) => ({ start, end })),
        cue,
        source,
        rule: type === 'direct' ? parts[0].pair.name : reading.rule,
        confidence: reading.confidence,
      }),
    );
  }
  return { drafts, taken };
}

/** Drops signs at both ends of a content. */
function shed(words: Words, units: readonly number[], range: Range): Range {
  let { from, to } = range;
  const sign = (i: number): boolean => units[i] >= 0 && (words.shape[units[i]] & Shape.punctuation) !== 0;
  while (from < to && sign(from)) from++;
  while (to > from && sign(to - 1)) to--;
  return { from, to };
}

function spanOf(words: Words, outer: readonly Run[], units: readonly number[], range: Range): Span {
  const first = units[range.from];
  const last = units[range.to - 1];
  return {
    start: first < 0 ? outer[~first].start : words.start[first],
    end: last < 0 ? outer[~last].end : words.end[last],
  };
}

export type { Reading, Sentence };
