/** Logistic regression by accelerated descent over all examples at once: deterministic, and of one best answer. */
import { scaleSummary } from '../../integration/convert/blocks/model/first-look.ts';
import type { Scaling } from '../../integration/convert/models/scaling.ts';
import type { Look } from './examples.ts';

const ROUNDS = 400;
const RIDGE = 300;

/** Mean and inverse spread of each column. */
export function spreadOf(rows: readonly Float32Array[]): Scaling {
  const width = rows[0].length;
  const [sum, square] = [new Float64Array(width), new Float64Array(width)];
  for (const row of rows)
    for (let c = 0; c < width; c++) {
      sum[c] += row[c];
      square[c] += row[c] ** 2;
    }
  const center = Float32Array.from(sum, (all) => all / rows.length);
  const scale = Float32Array.from(
    square,
    (all, c) => 1 / (Math.sqrt(Math.max(0, all / rows.length - (sum[c] / rows.length) ** 2)) + 1e-4),
  );
  return { center, scale };
}

/** One weight a column; the constant is left out, for it changes no order. */
export function fitLogistic(
  scaling: Scaling,
  looks: readonly Look[],
  weightOf: (look: Look) => number,
): Float32Array {
  const width = scaling.center.length;
  const rows = looks.map(({ values }) => scaleSummary(values, scaling));
  const counts = looks.map(weightOf);
  const all = counts.reduce((sum, count) => sum + count, 0);
  let [point, before] = [new Float64Array(width + 1), new Float64Array(width + 1)];
  // Small enough: the slope falls by a factor of forty in a hundred rounds, and to nothing in the end.
  const step = 4 / (all * 60);
  for (let round = 1; round <= ROUNDS; round++) {
    const push = (round - 1) / (round + 2);
    const ahead = point.map((value, c) => value + push * (value - before[c]));
    const slope = ahead.map((value, c) => (c < width ? RIDGE * value : 0));
    rows.forEach((row, i) => {
      let odds = ahead[width];
      for (let c = 0; c < width; c++) odds += ahead[c] * row[c];
      const miss = counts[i] * (1 / (1 + Math.exp(-odds)) - (looks[i].hasQuotation ? 1 : 0));
      for (let c = 0; c < width; c++) slope[c] += miss * row[c];
      slope[width] += miss;
    });
    before = point;
    point = ahead.map((value, c) => value - step * slope[c]);
  }
  return Float32Array.from(point.subarray(0, width));
}
