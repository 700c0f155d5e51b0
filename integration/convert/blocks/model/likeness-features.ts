/** How a candidate's topic and style differ from those of the paragraphs around it and of the rest of the article. */
import type { SpanChance } from '../../models/index.ts';
import { rowNames, rowWidth } from './features.ts';
import { likeness, styleColumns, type SpanSums } from './span-sums.ts';

const styles = styleColumns.length;
/** Value where there is no paragraph. */
const NOWHERE = -9;
export const likenessNames = [
  ...['topicAfter', 'topicBefore', 'topicSecondAfter', 'topicOutside'],
  ...['mean', 'after', 'before'].flatMap((k) => styleColumns.map((c) => `${k}:${rowNames[c]}`)),
];

export class Likeness {
  private readonly rows: Float32Array;
  private readonly stride: number;
  private readonly size: number;
  private readonly count: number;
  private readonly whole: Float64Array;
  private readonly rest: Float64Array;

  /** `size` numbers of a row are the topic. */
  constructor(rows: Float32Array, stride: number, size: number, count: number, sums: SpanSums) {
    this.rows = rows;
    this.stride = stride;
    this.size = size;
    this.count = count;
    this.whole = new Float64Array(sums.width);
    this.rest = new Float64Array(size);
    sums.read(0, count - 1, this.whole);
  }

  /** Writes the columns of the span that `own` describes from `k`; returns the place after them. */
  write(span: SpanChance, own: Float64Array, row: Float32Array, k: number): number {
    k = this.writeTopics(span, own, row, k);
    return this.writeStyles(span, own, row, k);
  }

  private writeTopics({ first, last }: SpanChance, own: Float64Array, row: Float32Array, k: number): number {
    const { rows, stride, size, count, whole, rest } = this;
    for (const p of [last + 1, first - 1, last + 2])
      row[k++] = p >= 0 && p < count ? likeness(own, styles, rows, p * stride + rowWidth, size) : NOWHERE;
    for (let c = 0; c < size; c++) rest[c] = whole[styles + c] - own[styles + c];
    row[k++] = likeness(own, styles, rest, 0, size);
    return k;
  }

  private writeStyles({ first, last }: SpanChance, own: Float64Array, row: Float32Array, k: number): number {
    const { rows, stride, count } = this;
    const before = (first - 1) * stride;
    const after = (last + 1) * stride;
    for (let c = 0; c < styles; c++) {
      row[k + c] = own[c];
      row[k + styles + c] = last + 1 < count ? Math.abs(own[c] - rows[after + styleColumns[c]]) : NOWHERE;
      row[k + 2 * styles + c] = first > 0 ? Math.abs(own[c] - rows[before + styleColumns[c]]) : NOWHERE;
    }
    return k + 3 * styles;
  }
}
