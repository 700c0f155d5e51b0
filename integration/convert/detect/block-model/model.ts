/** The model in memory: what the packed weights hold, ready to run. */
import type { Scaling } from './scaling.ts';
import {
  matricesOf,
  matrixSizes,
  tables,
  weightCount,
  type Matrices,
  type NetworkShape,
} from './network-shape.ts';
import type { WordVectors } from './topic-features.ts';
import { toFullTrees, type FullTrees } from './trees.ts';
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
  patterns: WordTable;
  /** Row in the network's tables of each row of the table of topics. */
  networkIds: Uint16Array;
  scaling: Scaling;
  trees: FullTrees;
  reasonWeights: Float32Array;
}

/** Unpacks a model; takes some tens of milliseconds, so do it once. */
export function readModel(header: ModelHeader, data: string): BlockModel {
  const sections = unpack(header.sections, data);
  const floats = (name: string): Float32Array => sections.get(name) as Float32Array;
  const shorts = (name: string): Uint16Array => sections.get(name) as Uint16Array;
  const weights = new Float32Array(weightCount(header.shape));
  const matrices = matricesOf(header.shape, weights);
  for (const [name, rows, columns] of matrixSizes(header.shape)) {
    const numbers = floats(name);
    if (!tables.has(name)) matrices[name].set(numbers);
    else turn(numbers, rows, columns, matrices[name]);
  }
  return {
    shape: header.shape,
    matrices,
    topics: { size: header.topicSize, vectors: floats('topicVectors'), weights: floats('topicWeights') },
    table: new WordTable(sections.get('words') as Int32Array),
    patterns: new WordTable(sections.get('patternHashes') as Int32Array),
    networkIds: shorts('networkIds'),
    scaling: { center: floats('center'), scale: floats('scale') },
    trees: toFullTrees({
      roots: shorts('treeRoots'),
      column: sections.get('treeColumn') as Int16Array,
      value: floats('treeValue'),
      left: shorts('treeLeft'),
      base: header.treeBase,
    }),
    reasonWeights: floats('reasonWeights'),
  };
}

/** Writes a matrix that stands column by column row by row. */
function turn(numbers: Float32Array, rows: number, columns: number, out: Float32Array): void {
  for (let c = 0, i = 0; c < columns; c++) for (let r = 0; r < rows; r++) out[r * columns + c] = numbers[i++];
}
