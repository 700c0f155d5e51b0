/** Exact sums over all ways to cut an article into quotations: which spans, how likely each. */

/** A run of paragraphs and how likely it is to be exactly one quotation. */
export interface SpanChance {
  first: number;
  last: number;
  chance: number;
}

/**
 * Log of the summed weight of all segmentations, and the posterior of every span. `scores[s * longest + l]` is the log weight of the
 * span of `l + 1` paragraphs from `s`; paragraphs outside quotations weigh 1. Writes posteriors into `posterior` (same places).
 */
export function posteriors(
  scores: Float32Array | Float64Array,
  count: number,
  longest: number,
  posterior: Float64Array,
): number {
  const ahead = new Float64Array(count + 1),
    behind = new Float64Array(count + 1);
  for (let t = 1; t <= count; t++) {
    let top = ahead[t - 1];
    const reach = Math.min(longest, t);
    for (let l = 1; l <= reach; l++) {
      const v = ahead[t - l] + scores[(t - l) * longest + l - 1];
      if (v > top) top = v;
    }
    let sum = Math.exp(ahead[t - 1] - top);
    for (let l = 1; l <= reach; l++) {
      const v = ahead[t - l] + scores[(t - l) * longest + l - 1] - top;
      if (v > -30) sum += Math.exp(v);
    }
    ahead[t] = top + Math.log(sum);
  }
  for (let t = count - 1; t >= 0; t--) {
    let top = behind[t + 1];
    const reach = Math.min(longest, count - t),
      row = t * longest - 1;
    for (let l = 1; l <= reach; l++) {
      const v = behind[t + l] + scores[row + l];
      if (v > top) top = v;
    }
    let sum = Math.exp(behind[t + 1] - top);
    for (let l = 1; l <= reach; l++) {
      const v = behind[t + l] + scores[row + l] - top;
      if (v > -30) sum += Math.exp(v);
    }
    behind[t] = top + Math.log(sum);
  }
  const total = ahead[count];
  for (let s = 0; s < count; s++) {
    const reach = Math.min(longest, count - s),
      row = s * longest;
    for (let l = 0; l < reach; l++) {
      const v = ahead[s] + scores[row + l] + behind[s + l + 1] - total;
      posterior[row + l] = v > -14 ? Math.exp(v) : 0;
    }
  }
  return total;
}

/** Spans with less chance are not worth adding up. */
const FLOOR = 1e-3;

/** All spans with some chance, by their first paragraph and then by their last. */
export function likelySpans(scores: Float32Array, count: number, longest: number): SpanChance[] {
  const chances = new Float64Array(count * longest);
  posteriors(scores, count, longest, chances);
  const out: SpanChance[] = [];
  for (let first = 0; first < count; first++)
    for (let l = 0; l < longest && first + l < count; l++) {
      const chance = chances[first * longest + l];
      if (chance > FLOOR) out.push({ first, last: first + l, chance });
    }
  return out;
}
