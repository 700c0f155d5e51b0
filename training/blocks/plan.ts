/** What every worker needs to read posts alike and to train one network. */
import type { NetworkShape } from '../../integration/convert/blocks/model/network-shape.ts';
import type { Scaling } from '../../integration/convert/models/scaling.ts';
import type { SpanChance } from '../../integration/convert/models/span-lattice.ts';
import type { WordVectors } from '../../integration/convert/blocks/model/topic-features.ts';
import type { Regime } from './regime.ts';

export interface Plan {
  corpus: string[];
  /** Posts of writers that are not in the corpus: scored, never fitted. */
  dev: string[];
  shape: NetworkShape;
  regime: Regime;
  topicVocabulary: Int32Array;
  topics: WordVectors;
  /** Row in the network's tables of each row of the topics' table. */
  rows: Uint16Array;
  patterns: Int32Array;
  scaling: Scaling;
  /** How much more a post without quotations weighs, and the power of a repo's size by which it weighs less. */
  quiet: number;
  power: number;
  folds: number;
  ablate: boolean;
}

/** One network to train: without one fold's repos, or (fold -1) on all. */
export interface Job {
  fold: number;
  seed: number;
}

export interface JobResult extends Job {
  weights: Float32Array;
  /** Places of the posts it was not trained on, and what it thinks of them. */
  held: number[];
  spans: SpanChance[][];
  /** The same with one kind of evidence hidden at a time. */
  hidden: Record<string, SpanChance[][]>;
  devSpans: SpanChance[][];
}
export type WorkerMessage = { log: string } | { result: JobResult };
