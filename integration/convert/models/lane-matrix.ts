/** Products with a matrix of bytes, two columns at a time: a float64 holds two whole numbers side by side, and multiplies both at once. */
import type { Rows } from './sections.ts';

/** What the upper of the two numbers counts in a pair. Each has 26 bits, the sign included; a pair fits into the 53 of a float64. */
const UPPER = 2 ** 26;
/** Inputs are rounded to whole numbers whose sizes sum up to this: times the largest byte, that is less than half of `UPPER`. */
const ROOM = 2 ** 18 - 1024;

/** Added and taken away again, it leaves a number rounded: floats of its size are whole. Faster than `Math.round`. */
const WHOLE = 2 ** 52 + 2 ** 51;

export interface LaneMatrix {
  columns: number;
  /** Pairs of a row: column `j` and, above it, column `j + width`. */
  width: number;
  pairs: Float64Array;
  /** What a byte of each row stands for. */
  scales: Float32Array;
}

/** Matrices of bytes with as many columns, one below the other; each row has a scale. */
export function toLanes(parts: readonly Rows[]): LaneMatrix {
  const columns = parts[0].numbers.length / parts[0].scales.length;
  const width = Math.ceil(columns / 2);
  const scales = Float32Array.from(parts.flatMap((part) => [...part.scales]));
  const pairs = new Float64Array(scales.length * width);
  let at = 0;
  for (const { numbers } of parts)
    for (let row = 0; row < numbers.length; row += columns)
      for (let j = 0; j < width; j++) {
        const above = j + width < columns ? numbers[row + j + width] : 0;
        pairs[at++] = numbers[row + j] + above * UPPER;
      }
  return { columns, width, pairs, scales };
}

/** Rows that are summed in one pass over the sums: the more, the seldomer these are read and written. */
const AT_ONCE = 8;
/** Room for one product, reused by every call: the inputs that are not zero, where their rows begin, and the sums. */
let values = new Float64Array(512);
let places = new Int32Array(512);
let sums = new Float64Array(128);

/**
 * y += x · m, for the rows of `m` from `row` on. Inputs are rounded to about one part in a thousand of their mean; those that are zero
 * cost nothing. At most two thousand inputs.
 */
export function product(
  x: Float32Array,
  xo: number,
  nx: number,
  m: LaneMatrix,
  row: number,
  y: Float32Array,
  yo: number,
): void {
  const { width, scales } = m;
  makeRoom(nx, width);
  const by = values;
  const at = places;
  let n = 0;
  // Part of this function, for V8 makes the loop a quarter slower as a function of its own.
  for (let i = 0; i < nx; i++) {
    const v = x[xo + i] * scales[row + i];
    by[n] = v;
    at[n] = (row + i) * width;
    // A sum instead of a branch, which would be guessed wrong every other time.
    n += Number(v !== 0);
  }
  if (n === 0) return;
  for (; n % AT_ONCE !== 0; n++) by[n] = at[n] = 0;
  const size = roundInputs(n);
  sumRows(n, m);
  addSums(m, size, y, yo);
}

function makeRoom(inputs: number, width: number): void {
  if (inputs + AT_ONCE > values.length) {
    values = new Float64Array(inputs + AT_ONCE);
    places = new Int32Array(inputs + AT_ONCE);
  }
  if (width > sums.length) sums = new Float64Array(width);
}

/** Turns the inputs into whole numbers whose sizes sum up to `ROOM`; returns the sum of their sizes before. */
function roundInputs(count: number): number {
  const by = values;
  let even = 0;
  let odd = 0;
  for (let k = 0; k < count; k += 2) {
    even += Math.abs(by[k]);
    odd += Math.abs(by[k + 1]);
  }
  const size = even + odd;
  const unit = ROOM / size;
  for (let k = 0; k < count; k++) by[k] = by[k] * unit + WHOLE - WHOLE;
  return size;
}

/** Sums the inputs' rows, each multiplied by its input. */
function sumRows(count: number, { width, pairs }: LaneMatrix): void {
  const by = values;
  const at = places;
  const out = sums;
  out.fill(0, 0, width);
  for (let k = 0; k < count; k += AT_ONCE) {
    const a = by[k];
    const b = by[k + 1];
    const c = by[k + 2];
    const d = by[k + 3];
    const e = by[k + 4];
    const f = by[k + 5];
    const g = by[k + 6];
    const h = by[k + 7];
    const ra = at[k];
    const rb = at[k + 1];
    const rc = at[k + 2];
    const rd = at[k + 3];
    const re = at[k + 4];
    const rf = at[k + 5];
    const rg = at[k + 6];
    const rh = at[k + 7];
    for (let j = 0; j < width; j++)
      out[j] +=
        a * pairs[ra + j] +
        b * pairs[rb + j] +
        (c * pairs[rc + j] + d * pairs[rd + j]) +
        (e * pairs[re + j] + f * pairs[rf + j] + (g * pairs[rg + j] + h * pairs[rh + j]));
  }
}

/** Parts the sums into their two columns and adds them to `y`, in the unit that the inputs had before they were rounded. */
function addSums({ columns, width }: LaneMatrix, size: number, y: Float32Array, yo: number): void {
  const out = sums;
  const back = size / ROOM;
  for (let j = 0; j < width; j++) {
    const above = out[j] / UPPER + WHOLE - WHOLE;
    y[yo + j] += (out[j] - above * UPPER) * back;
    if (j + width < columns) y[yo + j + width] += above * back;
  }
}
