/** The model in memory: what the packed weights hold, ready to run. */
import type { Scaling } from './scaling.ts';
import {
  isTable,
  matrixSizes,
  type MatrixName,
  type NetworkShape,
  type Table,
  type Weights,
} from './network-shape.ts';
import type { WordVectors } from './topic-features.ts';
import { toFullTrees, type FullTrees } from './trees.ts';
import { Sections, type Rows, type Section } from './unpack.ts';
import { PatternTable } from './word-patterns.ts';
import { WordTable } from './word-table.ts';

/** What stands beside the packed numbers. */
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
  table: WordTable;
  patterns: PatternTable;
  /** Row in the network's tables of each row of the table of topics. */
  networkIds: Uint16Array;
  scaling: Scaling;
  trees: FullTrees;
  reasonWeights: Float32Array;
}

/** Unpacks a model; takes some tens of milliseconds, so do it once. */
export function readModel(header: ModelHeader, data: string): BlockModel {
  const sections = new Sections(header.sections, data);
  const vocabulary = sections.of('words') as Int32Array;
  const weights = matrixSizes(header.shape).map(([name]): [MatrixName, Float32Array | Table] => [
    name,
    isTable(name) ? toTable(sections.rows(name)) : sections.floats(name),
  ]);
  return {
    shape: header.shape,
    weights: Object.fromEntries(weights) as unknown as Weights,
    topics: {
      size: header.topicSize,
      vectors: sections.rows('topicVectors'),
      weights: sections.floats('topicWeights'),
    },
    table: new WordTable(vocabulary),
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
    reasonWeights: sections.floats('reasonWeights'),
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
