/** The block scores of the project's scorer, over the sweep of thresholds. */
export interface Row {
  min: number;
  paragraphF1: number;
  spanF1: number;
  precision: number;
  recall: number;
  alarms: number;
}
export interface Found {
  first: number;
  last: number;
  confidence: number;
}
export function sweep(
  gold: readonly { quotations: [number, number][] }[],
  found: readonly Found[][],
  levels = 20,
): Row[] {
  const rows: Row[] = [];
  for (let k = 0; k < levels; k++) {
    const min = k / levels;
    let tp = 0,
      fp = 0,
      fn = 0,
      st = 0,
      sf = 0,
      sn = 0,
      quiet = 0,
      alarms = 0;
    gold.forEach((g, i) => {
      const f = found[i].filter((q) => q.confidence >= min);
      const y = new Set<number>(),
        p = new Set<number>(),
        runs = new Set(g.quotations.map(([a, b]) => a * 4096 + b));
      for (const [a, b] of g.quotations) for (let j = a; j <= b; j++) y.add(j);
      let same = 0;
      for (const q of f) {
        for (let j = q.first; j <= q.last; j++) p.add(j);
        if (runs.has(q.first * 4096 + q.last)) same++;
      }
      for (const j of y)
        if (p.has(j)) tp++;
        else fn++;
      for (const j of p) if (!y.has(j)) fp++;
      st += same;
      sf += f.length - same;
      sn += runs.size - same;
      if (runs.size === 0) {
        quiet++;
        if (f.length) alarms++;
      }
    });
    const f1 = (a: number, b: number, c: number): number => (200 * a) / (2 * a + b + c || 1);
    rows.push({
      min,
      paragraphF1: f1(tp, fp, fn),
      spanF1: f1(st, sf, sn),
      precision: (100 * st) / (st + sf || 1),
      recall: (100 * st) / (st + sn || 1),
      alarms: (100 * alarms) / (quiet || 1),
    });
  }
  return rows;
}
export function summary(rows: readonly Row[]): string {
  const best = rows.reduce((a, b) => (b.paragraphF1 > a.paragraphF1 ? b : a));
  const sure = rows
    .filter((r) => r.precision >= 90)
    .sort((a, b) => b.recall - a.recall)
    .at(0);
  const f = (v: number): string => v.toFixed(1);
  return `P-F1 ${f(best.paragraphF1)} S-F1 ${f(best.spanF1)} (th ${best.min} FA ${f(best.alarms)}) maxS ${f(Math.max(...rows.map((r) => r.spanF1)))} R@90 ${sure ? `${f(sure.recall)} (th ${sure.min} FA ${f(sure.alarms)})` : '-'}`;
}
