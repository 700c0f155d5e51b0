/** The model in memory: what the packed weights hold, ready to run. */
import type { Scaling } from '../../models/index.ts';
import { matrixSizes, type NetworkShape } from './network-shape.ts';
import { readWeights, type Table, type Weights } from './network-weights.ts';
import { byStrength, type Test } from './reasons.ts';
import type { WordVectors } from './topic-features.ts';
import {
  RowTable,
  Sections,
  toFullTrees,
  type FullTrees,
  type Rows,
  type Section,
} from '../../models/index.ts';
import { PatternTable } from './word-patterns.ts';

/** What stands next to the packed numbers. */
export interface ModelHeader {
  /** SHA-256 of the corpora and settings it was trained with. */
  digest: string;
  shape: NetworkShape;
  topicSize: number;
  treeBase: number;
  sections: Section[];
}

export interface BlockModel {
  shape: NetworkShape;
  weights: Weights;
  topics: WordVectors;
  table: RowTable;
  patterns: PatternTable;
  /** Row in the network's tables of each row of the table of topics. */
  networkIds: Uint16Array;
  scaling: Scaling;
  trees: FullTrees;
  /** What is told as reasons, strongest first. */
  tests: readonly Test[];
}

/** Unpacks a model; takes some tens of milliseconds, so do it once. */
export function readModel(header: ModelHeader, data: string): BlockModel {
  const sections = new Sections(header.sections, data);
  const vocabulary = sections.of('words') as Int32Array;
  return {
    shape: header.shape,
    weights: readWeights(
      matrixSizes(header.shape).map(([name]) => name),
      {
        bytes: (name) => sections.rows(name),
        table: (name) => toTable(sections.rows(name)),
        floats: (name) => sections.floats(name),
      },
    ),
    topics: {
      size: header.topicSize,
      vectors: sections.rows('topicVectors'),
      weights: sections.floats('topicWeights'),
    },
    table: new RowTable(vocabulary),
    patterns: new PatternTable(sections.of('patternHashes') as Int32Array, vocabulary),
    networkIds: sections.of('networkIds') as Uint16Array,
    scaling: { center: sections.floats('center'), scale: sections.floats('scale') },
    trees: toFullTrees({
      roots: sections.of('treeRoots') as Uint16Array,
      column: sections.of('treeColumn') as Int16Array,
      value: sections.floats('treeValue'),
      left: sections.of('treeLeft') as Uint16Array,
      base: header.treeBase,
    }),
    tests: byStrength(sections.floats('reasonWeights')),
  };
}

/** Writes row by row what stands column by column. */
function toTable({ numbers, scales }: Rows): Table {
  const columns = scales.length;
  const rows = new Int8Array(numbers.length);
  for (let c = 0, i = 0; c < columns; c++)
    for (let at = c; at < rows.length; at += columns) rows[at] = numbers[i++];
  return { rows, scales };
}
