import type { Rows } from './sections.ts';

/** Adds the rows `ids[from..to)` of a table to `out` at `at`, four at a time, without scales; ids may repeat. */
export function addRows(
  table: Float32Array | Int8Array,
  width: number,
  ids: Uint16Array,
  from: number,
  to: number,
  out: Float32Array,
  at: number,
): void {
  let w = from;
  for (; w + 3 < to; w += 4) {
    const a = ids[w] * width;
    const b = ids[w + 1] * width;
    const c = ids[w + 2] * width;
    const d = ids[w + 3] * width;
    for (let k = 0; k < width; k++)
      out[at + k] += table[a + k] + table[b + k] + (table[c + k] + table[d + k]);
  }
  for (; w < to; w++) {
    const a = ids[w] * width;
    for (let k = 0; k < width; k++) out[at + k] += table[a + k];
  }
}

/** The same for a table whose rows have scales of their own, which count. */
export function addScaledRows(
  { numbers, scales }: Rows,
  width: number,
  ids: Uint16Array,
  from: number,
  to: number,
  out: Float32Array,
  at: number,
): void {
  let w = from;
  for (; w + 3 < to; w += 4) {
    const a = ids[w];
    const b = ids[w + 1];
    const c = ids[w + 2];
    const d = ids[w + 3];
    const sa = scales[a];
    const sb = scales[b];
    const sc = scales[c];
    const sd = scales[d];
    const ra = a * width;
    const rb = b * width;
    const rc = c * width;
    const rd = d * width;
    for (let k = 0; k < width; k++)
      out[at + k] +=
        sa * numbers[ra + k] + sb * numbers[rb + k] + (sc * numbers[rc + k] + sd * numbers[rd + k]);
  }
  for (; w < to; w++) {
    const scale = scales[ids[w]];
    const row = ids[w] * width;
    for (let k = 0; k < width; k++) out[at + k] += scale * numbers[row + k];
  }
}
