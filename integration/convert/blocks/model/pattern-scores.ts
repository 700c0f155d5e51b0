/** What patterns of words say of the spans that begin or end with a paragraph, or hold it. */
import { EDGE_SHARE, ROLES } from './network-shape.ts';
import type { Table } from './network-weights.ts';
import type { Patterns } from './word-patterns.ts';

/** Adds what each pattern says of spans that hold, begin with, end with, follow or precede its paragraph. */
export function addPatterns(
  { rows: table, scales }: Table,
  { rows, begins, edges: parts }: Patterns,
  count: number,
  edges: Float32Array,
): void {
  const sum = new Float64Array(ROLES);
  for (let p = 0; p < count; p++) {
    sum.fill(0);
    const per = 1 / Math.sqrt(parts[p] - begins[p] || 1);
    addPattern(table, rows, begins[p], parts[p], per, sum);
    addPattern(table, rows, parts[p], begins[p + 1], EDGE_SHARE, sum);
    for (let r = 0; r < 3; r++) edges[p * 3 + r] += sum[r] * scales[r];
    if (p + 1 < count) edges[(p + 1) * 3 + 1] += sum[3] * scales[3];
    if (p > 0) edges[(p - 1) * 3 + 2] += sum[4] * scales[4];
  }
}

/** Adds `share` of the rows `ids[from..to)` to `out`. */
function addPattern(
  table: Table['rows'],
  ids: Uint16Array,
  from: number,
  to: number,
  share: number,
  out: Float64Array,
): void {
  let inside = 0;
  let first = 0;
  let last = 0;
  let before = 0;
  let after = 0;
  for (let i = from; i < to; i++) {
    const row = ids[i] * ROLES;
    inside += table[row];
    first += table[row + 1];
    last += table[row + 2];
    before += table[row + 3];
    after += table[row + 4];
  }
  out[0] += share * inside;
  out[1] += share * first;
  out[2] += share * last;
  out[3] += share * before;
  out[4] += share * after;
}
