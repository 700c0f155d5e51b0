/** Brings dense columns to a common scale. */
export interface Scaling {
  center: Float32Array;
  scale: Float32Array;
}

/** Columns further from the mean than this many spreads count as this far. */
const FARTHEST = 5;

/** A scaled copy of `rows`, one of whose rows is as long as the scaling's columns. */
export function scaleRows(rows: Float32Array, { center, scale }: Scaling, farthest = FARTHEST): Float32Array {
  const width = scale.length;
  const out = new Float32Array(rows.length);
  for (let row = 0; row < rows.length; row += width) {
    for (let c = 0; c < width; c++) {
      const v = (rows[row + c] - center[c]) * scale[c];
      out[row + c] = v > farthest ? farthest : v < -farthest ? -farthest : v;
    }
  }
  return out;
}
