/** The linear part: what single patterns of words say of the spans that hold, begin with, end with or border on a paragraph. */
import { EDGE_SHARE, ROLES } from '../../integration/convert/blocks/model/network-shape.ts';
import type { Matrices } from '../../integration/convert/blocks/model/network-shape.ts';
import type { Buffers } from './buffers.ts';
import type { Example } from './example.ts';
import type { Regime } from './regime.ts';

/** Adds to the scores `b.u`. */
export function addPatterns(
  b: Buffers,
  e: Example,
  m: Matrices,
  drop: Regime | null,
  random: () => number,
): void {
  const n = e.count;
  const hidden = drop !== null && random() < drop.hidePatterns;
  for (let p = 0; p < n; p++) {
    const from = e.patterns.begins[p];
    const edges = e.patterns.edges[p];
    const to = e.patterns.begins[p + 1];
    const per = 1 / Math.sqrt(edges - from || 1);
    for (let i = from; i < to; i++) {
      let keep = i < edges ? per : EDGE_SHARE;
      if (drop !== null) keep = hidden || random() < drop.dropPatterns ? 0 : keep / (1 - drop.dropPatterns);
      b.patternKeep[i] = keep;
      if (keep === 0) continue;
      const row = e.patterns.rows[i] * ROLES;
      b.u[p * 3] += keep * m.patterns[row];
      b.u[p * 3 + 1] += keep * m.patterns[row + 1];
      b.u[p * 3 + 2] += keep * m.patterns[row + 2];
      if (p + 1 < n) b.u[(p + 1) * 3 + 1] += keep * m.patterns[row + 3];
      if (p > 0) b.u[(p - 1) * 3 + 2] += keep * m.patterns[row + 4];
    }
  }
}

/** Adds the patterns' gradient, given `b.gu`. */
export function patternsBack(b: Buffers, e: Example, g: Matrices): void {
  const n = e.count;
  for (let p = 0; p < n; p++) {
    const inside = b.gu[p * 3];
    const first = b.gu[p * 3 + 1];
    const last = b.gu[p * 3 + 2];
    const after = p + 1 < n ? b.gu[(p + 1) * 3 + 1] : 0;
    const before = p > 0 ? b.gu[(p - 1) * 3 + 2] : 0;
    for (let i = e.patterns.begins[p]; i < e.patterns.begins[p + 1]; i++) {
      const keep = b.patternKeep[i];
      if (keep === 0) continue;
      const row = e.patterns.rows[i] * ROLES;
      g.patterns[row] += keep * inside;
      g.patterns[row + 1] += keep * first;
      g.patterns[row + 2] += keep * last;
      g.patterns[row + 3] += keep * after;
      g.patterns[row + 4] += keep * before;
    }
  }
}
