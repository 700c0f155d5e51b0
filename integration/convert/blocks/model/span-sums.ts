/** Sums of style and topic over any run of paragraphs, in time that does not grow with the run. */
import { rowNames, rowWidth } from './features.ts';

/** Columns that compare a paragraph with its article. */
export const styleColumns: readonly number[] = rowNames.flatMap((name, i) =>
  name.startsWith('vsArticle:') ? [i] : [],
);
const styles = styleColumns.length;

/** `width` numbers describe a run: the mean of its style columns, then the sum of its topics. */
export class SpanSums {
  readonly width: number;
  private readonly sums: Float64Array;

  constructor(rows: Float32Array, stride: number, topicSize: number, count: number) {
    const width = styles + topicSize;
    const sums = new Float64Array((count + 1) * width);
    for (let p = 0; p < count; p++) {
      const from = p * width;
      const to = from + width;
      for (let c = 0; c < styles; c++) sums[to + c] = sums[from + c] + rows[p * stride + styleColumns[c]];
      for (let c = 0; c < topicSize; c++)
        sums[to + styles + c] = sums[from + styles + c] + rows[p * stride + rowWidth + c];
    }
    this.width = width;
    this.sums = sums;
  }

  /** Describes paragraphs `first` to `last` in `out`. */
  read(first: number, last: number, out: Float64Array): void {
    const { sums, width } = this;
    const from = first * width;
    const to = (last + 1) * width;
    const share = 1 / (last - first + 1);
    for (let c = 0; c < width; c++) out[c] = (sums[to + c] - sums[from + c]) * (c < styles ? share : 1);
  }
}

/** Cosine of `size` numbers of `a` at `i` and of `b` at `j`. */
export function likeness(
  a: ArrayLike<number>,
  i: number,
  b: ArrayLike<number>,
  j: number,
  size: number,
): number {
  let dot = 0;
  let aa = 1e-9;
  let bb = 1e-9;
  for (let c = 0; c < size; c++) {
    const x = a[i + c];
    const y = b[j + c];
    dot += x * y;
    aa += x * x;
    bb += y * y;
  }
  return dot / Math.sqrt(aa * bb);
}
