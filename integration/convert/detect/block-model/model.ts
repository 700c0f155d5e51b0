/** The model in memory: what the packed weights hold, ready to run. */
import type { Scaling } from './scaling.ts';
import { matricesOf, matrixSizes, weightCount, type Matrices, type NetworkShape } from './network-shape.ts';
import type { WordVectors } from './topic-features.ts';
import type { Trees } from './trees.ts';
import { unpack, type Section } from './unpack.ts';
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
  matrices: Matrices;
  topics: WordVectors;
  table: WordTable;
  /** Row in the network's tables of each row of the table of topics. */
  networkIds: Uint16Array;
  scaling: Scaling;
  trees: Trees;
  reasonWeights: Float32Array;
}

/** Unpacks a model; takes some tens of milliseconds, so do it once. */
export function readModel(header: ModelHeader, data: string): BlockModel {
  const sections = unpack(header.sections, data);
  const get = <T>(name: string): T => sections.get(name) as T;
  const weights = new Float32Array(weightCount(header.shape));
  const matrices = matricesOf(header.shape, weights);
  for (const [name] of matrixSizes(header.shape)) matrices[name].set(get<Float32Array>(name));
  return {
    shape: header.shape,
    matrices,
    topics: { size: header.topicSize, vectors: get('topicVectors'), weights: get('topicWeights') },
    table: new WordTable(get<Int32Array>('words')),
    networkIds: get('networkIds'),
    scaling: { center: get('center'), scale: get('scale') },
    trees: {
      roots: get('treeRoots'),
      column: get('treeColumn'),
      value: get('treeValue'),
      left: get('treeLeft'),
      base: header.treeBase,
    },
    reasonWeights: get('reasonWeights'),
  };
}
