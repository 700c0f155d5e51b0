/** Chooses findings that do not overlap from span chances. */
import type { SpanChance } from '../../models/index.ts';

/** What a finding is worth. */
export interface Worth {
  /** Findings less sure than this are left out. */
  least: number;
  /** How much a quoted paragraph counts against an exact span when findings compete. */
  gain: number;
  /** Chance to be quoted from which a paragraph is worth a finding. */
  price: number;
  /** Chance to be exact from which a span is worth a finding. */
  spanPrice: number;
}

/**
 * The set of spans with the greatest sum of (chance − `spanPrice`) + `gain` × (chance of each paragraph to be quoted − `price`).
 * Spans below `least` are not considered. Linear in the number of spans.
 */
export function choose(
  spans: readonly SpanChance[],
  count: number,
  { least, gain, price, spanPrice }: Worth,
): SpanChance[] {
  const inside = new Float64Array(count + 1);
  for (const s of spans) {
    inside[s.first] += s.chance;
    inside[s.last + 1] -= s.chance;
  }
  const worth = new Float64Array(count + 1);
  let now = 0;
  for (let p = 0; p < count; p++) {
    now += inside[p];
    worth[p + 1] = worth[p] + Math.min(1, now) - price;
  }
  const byEnd: SpanChance[][] = Array.from({ length: count }, () => []);
  for (const s of spans) if (s.chance >= least) byEnd[s.last].push(s);
  const best = new Float64Array(count + 1),
    taken: (SpanChance | null)[] = new Array<SpanChance | null>(count + 1).fill(null);
  for (let t = 1; t <= count; t++) {
    best[t] = best[t - 1];
    for (const s of byEnd[t - 1]) {
      const value = best[s.first] + s.chance - spanPrice + gain * (worth[t] - worth[s.first]);
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
