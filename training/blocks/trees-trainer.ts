/** Fits boosted trees to a binary target: second-order gains on histograms of 64 bins, level by level; deterministic from its seed. */
import type { Trees } from '../../integration/convert/models/trees.ts';
import { randomFrom } from './random.ts';

export interface TreeRegime {
  trees: number;
  depth: number;
  rate: number;
  rows: number;
  columns: number;
  least: number;
  ridge: number;
  seed: number;
}
export const treeRegime: TreeRegime = {
  trees: 250,
  depth: 5,
  rate: 0.05,
  rows: 0.7,
  columns: 0.25,
  least: 8,
  ridge: 5,
  seed: 1,
};
const BINS = 64;

export interface Binned {
  bins: Uint8Array[];
  edges: Float32Array[];
  rows: number;
}
/** Cuts each column at quantiles of its distinct values. `matrix` is row-major. */
export function binColumns(matrix: Float32Array, rows: number, width: number): Binned {
  const bins: Uint8Array[] = [],
    edges: Float32Array[] = [],
    column = new Float32Array(rows);
  for (let c = 0; c < width; c++) {
    for (let r = 0; r < rows; r++) column[r] = matrix[r * width + c];
    const sorted = column.slice().sort();
    const cuts: number[] = [];
    for (let k = 1; k < BINS; k++) {
      const v = sorted[Math.floor((k * rows) / BINS)];
      if (v < sorted[rows - 1] && (cuts.length === 0 || v > cuts[cuts.length - 1])) cuts.push(v);
    }
    const own = Float32Array.from(cuts),
      out = new Uint8Array(rows);
    for (let r = 0; r < rows; r++) {
      let low = 0,
        high = own.length;
      while (low < high) {
        const mid = (low + high) >> 1;
        if (column[r] <= own[mid]) high = mid;
        else low = mid + 1;
      }
      out[r] = low;
    }
    bins.push(out);
    edges.push(own);
  }
  return { bins, edges, rows };
}

interface Node {
  id: number;
  from: number;
  to: number;
  g: number;
  h: number;
  histogram: Float64Array | null;
}

/** `use` lists the rows to fit on; `target` 0/1; `weight` for each row. */
export function trainTrees(
  data: Binned,
  use: Int32Array,
  target: Uint8Array,
  weight: Float32Array,
  r: TreeRegime,
): Trees {
  const random = randomFrom(r.seed),
    width = data.bins.length;
  let positive = 0,
    all = 0;
  for (const i of use) {
    positive += target[i] * weight[i];
    all += weight[i];
  }
  const base = Math.log(positive / (all - positive));
  const margin = new Float64Array(data.rows).fill(base),
    g = new Float64Array(data.rows),
    h = new Float64Array(data.rows);
  const roots: number[] = [],
    column: number[] = [],
    value: number[] = [],
    left: number[] = [];
  const live = Array.from({ length: width }, (_, c) => c).filter((c) => data.edges[c].length > 0);
  for (let tree = 0; tree < r.trees; tree++) {
    const rows: number[] = [];
    for (const i of use)
      if (random() < r.rows) {
        const p = 1 / (1 + Math.exp(-margin[i]));
        g[i] = weight[i] * (p - target[i]);
        h[i] = weight[i] * Math.max(1e-6, p * (1 - p));
        rows.push(i);
      }
    const columns = live.filter(() => random() < r.columns),
      size = columns.length * BINS * 2;
    const order = Int32Array.from(rows),
      spare = new Int32Array(order.length);
    const fill = (n: Node): Float64Array => {
      const out = new Float64Array(size);
      for (let k = 0; k < columns.length; k++) {
        const b = data.bins[columns[k]],
          at = k * BINS * 2;
        for (let i = n.from; i < n.to; i++) {
          const row = order[i],
            cell = at + b[row] * 2;
          out[cell] += g[row];
          out[cell + 1] += h[row];
        }
      }
      return out;
    };
    const add = (): number => {
      column.push(-1);
      value.push(0);
      left.push(0);
      return column.length - 1;
    };
    const root: Node = { id: add(), from: 0, to: order.length, g: 0, h: 0, histogram: null };
    for (const i of order) {
      root.g += g[i];
      root.h += h[i];
    }
    root.histogram = fill(root);
    roots.push(root.id);
    let level: Node[] = [root];
    for (let depth = 0; depth <= r.depth; depth++) {
      const next: Node[] = [];
      for (const n of level) {
        let best = 1e-6,
          bestColumn = -1,
          bestBin = 0,
          bestG = 0,
          bestH = 0;
        const parent = (n.g * n.g) / (n.h + r.ridge);
        if (depth < r.depth && n.h >= 2 * r.least) {
          for (let k = 0; k < columns.length; k++) {
            const cuts = data.edges[columns[k]].length,
              at = k * BINS * 2,
              hist = n.histogram!;
            let lg = 0,
              lh = 0;
            for (let b = 0; b < cuts; b++) {
              lg += hist[at + b * 2];
              lh += hist[at + b * 2 + 1];
              const rh = n.h - lh;
              if (lh < r.least) continue;
              if (rh < r.least) break;
              const rg = n.g - lg,
                gain = (lg * lg) / (lh + r.ridge) + (rg * rg) / (rh + r.ridge) - parent;
              if (gain > best) {
                best = gain;
                bestColumn = k;
                bestBin = b;
                bestG = lg;
                bestH = lh;
              }
            }
          }
        }
        if (bestColumn < 0) {
          value[n.id] = Math.fround((-r.rate * n.g) / (n.h + r.ridge));
          continue;
        }
        const c = columns[bestColumn],
          b = data.bins[c];
        let low = n.from,
          high = 0;
        for (let i = n.from; i < n.to; i++) {
          const row = order[i];
          if (b[row] <= bestBin) order[low++] = row;
          else spare[high++] = row;
        }
        for (let i = 0; i < high; i++) order[low + i] = spare[i];
        column[n.id] = c;
        value[n.id] = data.edges[c][bestBin];
        const one: Node = { id: add(), from: n.from, to: low, g: bestG, h: bestH, histogram: null };
        const two: Node = { id: add(), from: low, to: n.to, g: n.g - bestG, h: n.h - bestH, histogram: null };
        left[n.id] = one.id;
        if (depth + 1 < r.depth) {
          const [small, large] = low - n.from < n.to - low ? [one, two] : [two, one];
          small.histogram = fill(small);
          const rest = n.histogram!;
          for (let i = 0; i < size; i++) rest[i] -= small.histogram[i];
          large.histogram = rest;
        }
        n.histogram = null;
        next.push(one, two);
      }
      level = next;
    }
    for (const i of use) {
      let node = root.id;
      while (column[node] >= 0) {
        const c = column[node],
          e = data.edges[c],
          b = data.bins[c][i];
        node = left[node] + (b < e.length && e[b] <= value[node] ? 0 : 1);
      }
      margin[i] += value[node];
    }
  }
  return {
    roots: Uint16Array.from(roots),
    column: Int16Array.from(column),
    value: Float32Array.from(value),
    left: Uint16Array.from(left),
    base,
  };
}
