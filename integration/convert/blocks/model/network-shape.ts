/** The sizes of the network and where each of its matrices lies in one run of weights. */
export interface NetworkShape {
  /** Words with a vector of their own, the unknown one (0) included. */
  vocabulary: number;
  /** Patterns of words weighed one by one (row 0 is none). */
  patterns: number;
  /** Dense columns of a paragraph. */
  dense: number;
  /** Width of word vectors: averaged over a paragraph, and at its edges. */
  word: number;
  edge: number;
  /** Width of the vectors averaged over the first and over the last `REACH` words; 0 for none. */
  reach: number;
  hidden: number;
  recurrent: number;
  voice: number;
  span: number;
  /** Longest span scored as one, in paragraphs. */
  longest: number;
}
/** Words looked at one by one at the end and at the start of a paragraph. */
export const LAST_WORDS = 5;
export const FIRST_WORDS = 4;
export const REACH = 14;
/** Inputs of one paragraph. */
export const inputCount = (s: NetworkShape): number =>
  s.dense + s.word + 2 * s.reach + (LAST_WORDS + FIRST_WORDS) * s.edge;

/** What a pattern's five weights speak for: inside, first and last paragraph, the one before, the one after. */
export const ROLES = 5;
/** How much a pattern at an edge counts; those within a paragraph share 1 by the root of their number. */
export const EDGE_SHARE = 0.5;

export interface Matrices {
  patterns: Float32Array;
  average: Float32Array;
  late: Float32Array;
  early: Float32Array;
  last: Float32Array;
  first: Float32Array;
  input: Float32Array;
  inputBias: Float32Array;
  forwardIn: Float32Array;
  forwardInBias: Float32Array;
  forwardHidden: Float32Array;
  forwardHiddenBias: Float32Array;
  backwardIn: Float32Array;
  backwardInBias: Float32Array;
  backwardHidden: Float32Array;
  backwardHiddenBias: Float32Array;
  score: Float32Array;
  scoreBias: Float32Array;
  voice: Float32Array;
  voiceBias: Float32Array;
  spanStart: Float32Array;
  spanBefore: Float32Array;
  spanEnd: Float32Array;
  spanAfter: Float32Array;
  spanInside: Float32Array;
  spanLength: Float32Array;
  likeAfter: Float32Array;
  likeBefore: Float32Array;
  likeOutside: Float32Array;
  spanOut: Float32Array;
}
export type MatrixName = keyof Matrices;

/** Tables of words and patterns: packed column by column, so that a few scales are enough for thousands of rows. */
const tables = ['patterns', 'average', 'late', 'early', 'last', 'first'] as const;
export type TableName = (typeof tables)[number];
export const isTable = (name: MatrixName): name is TableName => tables.some((table) => table === name);

/** Rows and columns of each matrix, in the order they are stored. */
export function matrixSizes(s: NetworkShape): [MatrixName, number, number][] {
  const inputs = inputCount(s),
    both = 2 * s.recurrent;
  return [
    ['patterns', s.patterns, ROLES],
    ['average', s.vocabulary, s.word],
    ['late', s.vocabulary, s.reach],
    ['early', s.vocabulary, s.reach],
    ['last', s.vocabulary, s.edge],
    ['first', s.vocabulary, s.edge],
    ['input', inputs, s.hidden],
    ['inputBias', 1, s.hidden],
    ['forwardIn', s.hidden, 3 * s.recurrent],
    ['forwardInBias', 1, 3 * s.recurrent],
    ['forwardHidden', s.recurrent, 3 * s.recurrent],
    ['forwardHiddenBias', 1, 3 * s.recurrent],
    ['backwardIn', s.hidden, 3 * s.recurrent],
    ['backwardInBias', 1, 3 * s.recurrent],
    ['backwardHidden', s.recurrent, 3 * s.recurrent],
    ['backwardHiddenBias', 1, 3 * s.recurrent],
    ['score', both, 3],
    ['scoreBias', 1, 3],
    ['voice', both + s.hidden, s.voice],
    ['voiceBias', 1, s.voice],
    ['spanStart', s.voice, s.span],
    ['spanBefore', s.voice, s.span],
    ['spanEnd', s.voice, s.span],
    ['spanAfter', s.voice, s.span],
    ['spanInside', s.voice, s.span],
    ['spanLength', s.longest, s.span],
    ['likeAfter', 1, s.voice],
    ['likeBefore', 1, s.voice],
    ['likeOutside', 1, s.voice],
    ['spanOut', s.span, 1],
  ];
}

/** Views into `weights`, one for each matrix. */
export function matricesOf(shape: NetworkShape, weights: Float32Array): Matrices {
  let at = 0;
  const out: Partial<Matrices> = {};
  for (const [name, rows, columns] of matrixSizes(shape)) {
    out[name] = weights.subarray(at, at + rows * columns);
    at += rows * columns;
  }
  return out as Matrices;
}
export function weightCount(shape: NetworkShape): number {
  return matrixSizes(shape).reduce((sum, [, rows, columns]) => sum + rows * columns, 0);
}
