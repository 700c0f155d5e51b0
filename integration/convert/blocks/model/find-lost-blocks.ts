/** Runs of paragraphs that were block quotations before their markup was lost, found by the trained model. */
import type { Atoms } from '../../text/index.ts';
import { eachCandidate, type Described } from './candidates.ts';
import { choose, type Utility } from './decode.ts';
import { describe, rowWidth } from './features.ts';
import { mayQuote } from './first-look.ts';
import type { FirstLook } from './first-look.ts';
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

/** Chosen for paragraph and span F1 together, on writers left out of training and on the development posts. */
export const defaultLostBlockOptions: Utility = {
  least: 0.02,
  gain: 0.7,
  price: 0.1,
  spanPrice: 0.5,
};

/**
 * Findings in order, none overlapping. `paragraphs` are spans of the text without white space around them, one for each run of
 * lines between blank lines. Never throws; cost is linear in the text; the same text always has the same findings.
 *
 * @param look - passes over articles of the wrong kind; without it the network reads all
 */
export function findLostBlocks(
  model: BlockModel,
  atoms: Atoms,
  paragraphs: readonly Span[],
  look?: FirstLook,
): LostBlock[] {
  const count = paragraphs.length;
  if (count < 2) return [];
  const { longest } = model.shape;
  const stride = rowWidth + topicWidth(model.topics);
  const { rows, words } = describe(atoms, paragraphs, stride);
  if (look && !mayQuote(look, rows, count, stride)) return [];
  const described: Described = { atoms, paragraphs, words, rows, stride, size: model.topics.size };
  const spans = networkSpans(model, described);
  const judged: SpanChance[] = [];
  const starts = new Float64Array(count);
  eachCandidate(described, spans, longest, (span, row) => {
    const chance = 1 / (1 + Math.exp(-sumTrees(model.trees, row)));
    judged.push({ first: span.first, last: span.last, chance });
    starts[span.first] += chance;
  });
  return choose(judged, count, defaultLostBlockOptions).map(({ first, last, chance }) => ({
    first,
    last,
    confidence: chance,
    startConfidence: Math.min(1, starts[first]),
    extentConfidence: chance / Math.max(chance, Math.min(1, starts[first])),
    reasons: reasonsFor({ rows, stride, count, first, last }, model.tests),
  }));
}

/** Adds the topics to the dense rows; returns the network's posterior of each span. */
function networkSpans(
  { shape, topics, table, networkIds, patterns, scaling, weights }: BlockModel,
  { paragraphs, words, rows, stride }: Described,
): SpanChance[] {
  const count = paragraphs.length;
  const ids = new Uint16Array(words.count);
  for (let w = 0; w < words.count; w++) ids[w] = table.rowOf(words.hash[w]);
  writeTopics(words, ids, count, topics, rows, stride, rowWidth);
  const read = patterns.read(words, ids, count);
  for (let w = 0; w < words.count; w++) ids[w] = networkIds[ids[w]];
  const dense = scaleRows(rows, scaling);
  const scores = scoreSpans(shape, weights, { count, dense, ids, begins: words.first, patterns: read });
  return likelySpans(scores, count, shape.longest);
}
