/** The matrices of a network, as it runs on them: bytes where inputs are multiplied, tables of words row by row. */
import { toLanes, type LaneMatrix } from '../../models/index.ts';
import { isTable, type Matrices, type MatrixName, type TableName } from './network-shape.ts';
import type { Rows } from '../../models/index.ts';

/** A table as it is read: one row a word or pattern, whose numbers count for themselves times the scale of their column. */
export interface Table {
  /** Bytes in the package, where the tables of floats would not fit into a processor's cache. */
  rows: Int8Array | Float32Array;
  scales: Float32Array;
}

/** Matrices that are multiplied with one run of inputs lie one below the other. */
const factors = {
  input: ['input'],
  forwardIn: ['forwardIn'],
  forwardHidden: ['forwardHidden'],
  backwardIn: ['backwardIn'],
  backwardHidden: ['backwardHidden'],
  score: ['score'],
  voice: ['voice'],
  start: ['spanBefore', 'spanStart'],
  end: ['spanEnd', 'spanAfter'],
  inside: ['spanInside'],
} as const satisfies Record<string, readonly MatrixName[]>;
type FactorName = keyof typeof factors;
type MultipliedName = (typeof factors)[FactorName][number];
const multiplied: readonly MatrixName[] = Object.values(factors).flat();

export type Weights = Omit<Matrices, TableName | MultipliedName> &
  Record<TableName, Table> &
  Record<FactorName, LaneMatrix>;

/** Where matrices are read from, each in the form that it is used in. */
export interface Source {
  bytes: (name: MatrixName) => Rows;
  table: (name: TableName) => Table;
  floats: (name: MatrixName) => Float32Array;
}

/** The weights of all matrices of `names`. */
export function readWeights(names: readonly MatrixName[], { bytes, table, floats }: Source): Weights {
  const parts: [string, Float32Array | Table | LaneMatrix][] = [];
  for (const name of names) {
    if (isTable(name)) parts.push([name, table(name)]);
    else if (!multiplied.includes(name)) parts.push([name, floats(name)]);
  }
  for (const [name, below] of Object.entries(factors)) parts.push([name, toLanes(below.map(bytes))]);
  return Object.fromEntries(parts) as unknown as Weights;
}
