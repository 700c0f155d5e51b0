/** Boosted decision trees: a table of nodes, walked from each root; the sum of the leaves is a log-odds. */
export interface Trees {
  /** Node of each tree's root. */
  roots: Uint16Array;
  /** Column tested, or -1 in a leaf. */
  column: Int16Array;
  /** Goes left where the value is at most this; in a leaf, its value. */
  value: Float32Array;
  /** Left child; the right one follows it. */
  left: Uint16Array;
  base: number;
}

/** Log-odds of one row. */
export function sumTrees(t: Trees, row: Float32Array | Float64Array): number {
  let sum = t.base;
  const { roots, column, value, left } = t;
  for (const root of roots) {
    let node = root;
    let c = column[node];
    while (c >= 0) {
      node = left[node] + (row[c] <= value[node] ? 0 : 1);
      c = column[node];
    }
    sum += value[node];
  }
  return sum;
}
