import { readWithModel } from '../attribute/model/index.ts';
import type { ModelRun } from '../attribute/model/index.ts';
import type { Article, Span } from '../model.ts';
import type { Marked } from './join.ts';
import type { Reading } from './readings.ts';

/** What the attribution model says of an English article, in the terms of `assemble`. */
export interface ModelView {
  readings: Reading[];
  /** One for each outermost run in marks that the model has seen, by its start. */
  runs: Map<number, ModelRun>;
}

/** Below this a reading is wrong more often than three times in four: nothing to bother a reviewer with. */
const LEAST = 0.25;

/** Reads an English article with the attribution model. Blocks in `closed` are read by others. */
export function readByModel(
  article: Article,
  groups: readonly Marked[],
  closed: ReadonlySet<number>,
): ModelView {
  const paragraphs: Span[] = article.blocks
    .filter((block, i) => !closed.has(i) && block.form !== 'break' && block.form !== 'preformatted')
    .map(({ start, end }) => ({ start, end }));
  const marked = groups.flatMap((group) => group.runs).map(({ start, end }) => ({ start, end }));
  const { attributions, runs } = readWithModel(article.text, paragraphs, marked);
  return {
    readings: attributions
      .filter(({ confidence }) => confidence >= LEAST)
      .map(({ content, cue, source, confidence }) => ({
        cue,
        source,
        contents: content,
        rule: 'attribution-model',
        confidence,
      })),
    runs: new Map(runs.map((run) => [run.marked.start, run])),
  };
}
