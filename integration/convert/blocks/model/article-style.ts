/** The style of a paragraph's columns against the article's, and how far apart two paragraphs are. */
import { localNames } from './paragraph-columns.ts';

/** Columns compared with the article's mean (as differences) and between neighbours (as distances). */
export const styleColumns = [
  'logWords',
  'wordsPerSentence',
  'wordLength',
  'longWords',
  'capitalInside',
  'numbers',
  'contractions',
  'curlyShare',
  'char:comma',
  'char:dash',
  'char:doubleStraight',
  'char:doubleCurly',
  'char:exclamation',
  'char:question',
  'char:round',
  'char:square',
  'char:ellipsis',
  'char:doubleSpace',
  'char:semicolon',
  'char:upper',
  'class:i',
  'class:we',
  'class:you',
  'class:he',
  'class:they',
  'class:this',
  'class:be',
  'class:was',
  'class:modal',
  'class:not',
  'class:said',
  'class:colloquial',
  'class:formal',
  'class:article',
  'class:prep',
  'class:news',
  'class:archaic',
];
const styleAt = styleColumns.map((name) => localNames.indexOf(name));
const LOG_WORDS = localNames.indexOf('logWords');

/** The mean of each style column, longer paragraphs counting for more, and its spread, which makes differences comparable. */
export interface ArticleStyle {
  mean: Float64Array;
  deviation: Float64Array;
  /** Words of the article, as the means count them. */
  total: number;
}

export function styleOf(rows: Float32Array, count: number, stride: number): ArticleStyle {
  const mean = new Float64Array(styleAt.length);
  let total = 0;
  for (let p = 0; p < count; p++) total += addStyle(rows, p * stride, mean);
  for (let s = 0; s < styleAt.length; s++) mean[s] /= total;
  return { mean, deviation: spread(rows, count, stride), total };
}

/** Adds a row to the sums of the style columns; returns the weight it has. */
function addStyle(rows: Float32Array, row: number, sums: Float64Array): number {
  const weight = Math.expm1(rows[row + LOG_WORDS]) + 1;
  for (let s = 0; s < styleAt.length; s++) sums[s] += weight * rows[row + styleAt[s]];
  return weight;
}

function spread(rows: Float32Array, count: number, stride: number): Float64Array {
  const out = new Float64Array(styleAt.length);
  for (let s = 0; s < styleAt.length; s++) {
    let sum = 0;
    let square = 0;
    for (let p = 0; p < count; p++) {
      const v = rows[p * stride + styleAt[s]];
      sum += v;
      square += v * v;
    }
    out[s] = Math.sqrt(Math.max(0, square / count - (sum / count) ** 2)) + 1e-3;
  }
  return out;
}

/** How far the rows at `a` and `b` are apart. */
export function distance(rows: Float32Array, a: number, b: number, { deviation }: ArticleStyle): number {
  let sum = 0;
  for (let s = 0; s < styleAt.length; s++)
    sum += Math.min(3, Math.abs(rows[a + styleAt[s]] - rows[b + styleAt[s]]) / deviation[s]);
  return sum / styleAt.length;
}

/** Writes how the row at `row` differs from the article's mean from `out` on; returns how far it is from it. */
export function writeDifferences(
  rows: Float32Array,
  row: number,
  { mean, deviation }: ArticleStyle,
  out: number,
): number {
  let far = 0;
  for (let s = 0; s < styleAt.length; s++) {
    const difference = rows[row + styleAt[s]] - mean[s];
    rows[out + s] = difference;
    far += Math.min(3, Math.abs(difference) / deviation[s]);
  }
  return far / styleAt.length;
}
