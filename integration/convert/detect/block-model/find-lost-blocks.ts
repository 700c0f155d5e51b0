/** Runs of paragraphs that were block quotations before their markup was lost, found by the trained model. */
import { eachCandidate } from './candidates.ts';
import { choose } from './decode.ts';
import { describe, rowWidth } from './features.ts';
import type { BlockModel } from './model.ts';
import { scoreSpans } from './network.ts';
import { reasonsFor } from './reasons.ts';
import { scaleRows } from './scaling.ts';
import { likelySpans, type SpanChance } from './span-lattice.ts';
import { topicWidth, writeTopics } from './topic-features.ts';
import { sumTrees } from './trees.ts';
import { readPatterns } from './word-patterns.ts';
import type { TextSpan } from './words.ts';

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

export interface LostBlockOptions {
  /** Findings less sure than this are left out. */
  least: number;
  /** How much a quoted paragraph counts against an exact span when findings compete. */
  gain: number;
  /** Chance to be quoted from which a paragraph is worth a finding. */
  price: number;
}
/** Chosen on the development posts for the best paragraph F1 over all thresholds. */
export const defaultLostBlockOptions: LostBlockOptions = { least: 0.02, gain: 2, price: 0.35 };

/**
 * Findings in order, none overlapping. `paragraphs` are spans of `text` without white space around them, one for each run of
 * lines between blank lines. Never throws; cost is linear in the text; the same text always has the same findings.
 */
export function findLostBlocks(
  model: BlockModel,
  text: string,
  paragraphs: readonly TextSpan[],
  options: LostBlockOptions = defaultLostBlockOptions,
): LostBlock[] {
  const count = paragraphs.length;
  if (count < 2) return [];
  const { longest } = model.shape;
  const { rows, stride, spans } = networkSpans(model, text, paragraphs);
  const judged: SpanChance[] = [];
  const starts = new Float64Array(count);
  eachCandidate(rows, stride, model.topics.size, count, spans, longest, (span, row) => {
    const chance = 1 / (1 + Math.exp(-sumTrees(model.trees, row)));
    judged.push({ first: span.first, last: span.last, chance });
    starts[span.first] += chance;
  });
  return choose(judged, count, options.gain, options.price, options.least).map(({ first, last, chance }) => ({
    first,
    last,
    confidence: chance,
    startConfidence: Math.min(1, starts[first]),
    extentConfidence: chance / Math.max(chance, Math.min(1, starts[first])),
    reasons: reasonsFor({ rows, stride, count, first, last }, model.reasonWeights),
  }));
}

/** The network's posterior of each span, with the dense rows (topics included) it was read from. */
export function networkSpans(
  model: BlockModel,
  text: string,
  paragraphs: readonly TextSpan[],
): { rows: Float32Array; stride: number; spans: SpanChance[] } {
  const { shape, topics, table, networkIds } = model;
  const count = paragraphs.length;
  const stride = rowWidth + topicWidth(topics);
  const { rows, words } = describe(text, paragraphs, stride);
  const ids = new Uint16Array(words.count);
  for (let w = 0; w < words.count; w++) ids[w] = table.rowOf(words.hash[w]);
  writeTopics(words, ids, count, topics, rows, stride, rowWidth);
  for (let w = 0; w < words.count; w++) ids[w] = networkIds[ids[w]];
  const dense = scaleRows(rows, model.scaling);
  const scores = scoreSpans(shape, model.matrices, {
    count,
    dense,
    ids,
    begins: words.first,
    patterns: readPatterns(words, count, model.patterns),
  });
  return { rows, stride, spans: likelySpans(scores, count, shape.longest) };
}
