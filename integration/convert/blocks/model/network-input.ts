import type { Patterns } from './word-patterns.ts';

/** What the network reads of one article. */
export interface NetworkInput {
  count: number;
  /** Standardised dense columns, `dense` of them for each paragraph. */
  dense: Float32Array;
  /** Row of each word in the network's tables (0: unknown) and where each paragraph's words begin. */
  ids: Uint16Array;
  begins: Int32Array;
  patterns: Patterns;
}
