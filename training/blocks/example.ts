import type { Patterns } from '../../integration/convert/blocks/model/word-patterns.ts';

/** One article as the network sees it. */
export interface Example {
  count: number;
  /** Standardised dense columns, `dense` for each paragraph. */
  dense: Float32Array;
  /** Word ids of all paragraphs and where each paragraph's begin (count + 1 entries). */
  ids: Uint16Array;
  begins: Int32Array;
  patterns: Patterns;
  quotations: [first: number, last: number][];
  weight: number;
}
