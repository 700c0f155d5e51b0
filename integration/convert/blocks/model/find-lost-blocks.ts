/** Runs of paragraphs that were block quotations before their markup was lost, found by the trained model. */
import type { Atoms } from '../../text/index.ts';
import { eachCandidate, type Described } from './candidates.ts';
import { choose, type Utility } from './decode.ts';
import { describe, rowWidth } from './features.ts';
import type { BlockModel } from './model.ts';
import { scoreSpans } from './network.ts';
import { reasonsFor } from './reasons.ts';
import { likelySpans, scaleRows, sumTrees, type SpanChance } from '../../models/index.ts';
import { topicWidth, writeTopics } from './topic-features.ts';
import type { Span } from '../../model.ts';

/** A finding over paragraphs `first` to `last`, both included. Chances are between 0 and 1 and calibrated on unseen writers. */
export interface LostBlock {
  first: number;
  last: number;
  /** That exactly these paragraphs are one quotation. */
  confidence: number;
  /** That a quotation begins with paragraph `first`. */
  startConfidence: number;
  /** That it ends with paragraph `last`, if it begins with `first`. */
  extentConfidence: number;
  /** Up to three, strongest first. */
  reasons: string[];
}

export type LostBlockOptions = Utility;
/** Chosen for paragraph and span F1 together, on writers left out of training and on the development posts. */
export const defaultLostBlockOptions: LostBlockOptions = {
  least: 0.02,
  gain: 0.7,
  price: 0.1,
  spanPrice: 0.5,
};

/**
 * Findings in order, none overlapping. `paragraphs` are spans of the text without white space around them, one for each run of
 * lines between blank lines. Never throws; cost is linear in the text; the same text always has the same findings.
 */
export function findLostBlocks(
  model: BlockModel,
  atoms: Atoms,
  paragraphs: readonly Span[],
  options: LostBlockOptions = defaultLostBlockOptions,
): LostBlock[] {
  const count = paragraphs.length;
  if (count < 2) return [];
  const { longest } = model.shape;
  const { described, spans } = networkSpans(model, atoms, paragraphs);
  const { rows, stride } = described;
  const judged: SpanChance[] = [];
  const starts = new Float64Array(count);
  eachCandidate(described, spans, longest, (span, row) => {
    const chance = 1 / (1 + Math.exp(-sumTrees(model.trees, row)));
    judged.push({ first: span.first, last: span.last, chance });
    starts[span.first] += chance;
  });
  return choose(judged, count, options).map(({ first, last, chance }) => ({
    first,
    last,
    confidence: chance,
    startConfidence: Math.min(1, starts[first]),
    extentConfidence: chance / Math.max(chance, Math.min(1, starts[first])),
    reasons: reasonsFor({ rows, stride, count, first, last }, model.tests),
  }));
}

/** The network's posterior of each span, with the dense rows (topics included) it was read from. */
export function networkSpans(
  model: BlockModel,
  atoms: Atoms,
  paragraphs: readonly Span[],
): { described: Described; spans: SpanChance[] } {
  const { shape, topics, table, networkIds } = model;
  const count = paragraphs.length;
  const stride = rowWidth + topicWidth(topics);
  const { rows, words } = describe(atoms, paragraphs, stride);
  const ids = new Uint16Array(words.count);
  for (let w = 0; w < words.count; w++) ids[w] = table.rowOf(words.hash[w]);
  writeTopics(words, ids, count, topics, rows, stride, rowWidth);
  const patterns = model.patterns.read(words, ids, count);
  for (let w = 0; w < words.count; w++) ids[w] = networkIds[ids[w]];
  const dense = scaleRows(rows, model.scaling);
  const scores = scoreSpans(shape, model.weights, {
    count,
    dense,
    ids,
    begins: words.first,
    patterns,
  });
  return {
    described: { atoms, paragraphs, words, rows, stride, size: topics.size },
    spans: likelySpans(scores, count, shape.longest),
  };
}
