/** Chooses findings that do not overlap from span chances. */
import type { SpanChance } from '../../models/index.ts';

/** What counts for and against a finding. */
export interface Utility {
  /** Findings less sure than this are left out. */
  least: number;
  /** How much a quoted paragraph counts against an exact span when findings compete. */
  gain: number;
  /** A paragraph whose chance to be quoted is less counts against a finding. */
  price: number;
  /** A span whose chance to be exact is less counts against a finding. */
  spanPrice: number;
}

/**
 * The set of spans with the greatest sum of (chance − `spanPrice`) + `gain` × (chance of each paragraph to be quoted − `price`).
 * Spans below `least` are not considered. Linear in the number of spans.
 */
export function choose(
  spans: readonly SpanChance[],
  count: number,
  { least, gain, price, spanPrice }: Utility,
): SpanChance[] {
  const inside = new Float64Array(count + 1);
  for (const s of spans) {
    inside[s.first] += s.chance;
    inside[s.last + 1] -= s.chance;
  }
  const utility = new Float64Array(count + 1);
  let now = 0;
  for (let p = 0; p < count; p++) {
    now += inside[p];
    utility[p + 1] = utility[p] + Math.min(1, now) - price;
  }
  const byEnd: SpanChance[][] = Array.from({ length: count }, () => []);
  for (const s of spans) if (s.chance >= least) byEnd[s.last].push(s);
  const best = new Float64Array(count + 1),
    taken: (SpanChance | null)[] = new Array<SpanChance | null>(count + 1).fill(null);
  for (let t = 1; t <= count; t++) {
    best[t] = best[t - 1];
    for (const s of byEnd[t - 1]) {
      const value = best[s.first] + s.chance - spanPrice + gain * (utility[t] - utility[s.first]);
      if (value > best[t]) {
        best[t] = value;
        taken[t] = s;
      }
    }
  }
  const out: SpanChance[] = [];
  for (let t = count; t > 0;) {
    const s = taken[t];
    if (s) {
      out.push(s);
      t = s.first;
    } else t--;
  }
  return out.reverse();
}
