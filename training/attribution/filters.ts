import { contentEnds, contentStarts } from '../../integration/convert/clauses/model/content.ts';
import { FILTERED } from '../../integration/convert/clauses/model/frame.ts';
import type { Filters } from '../../integration/convert/clauses/model/frame.ts';
import { sourceEnds, sourceStarts } from '../../integration/convert/clauses/model/source.ts';
import { prepare } from './gold.ts';
import type { CueWords } from './gold.ts';
import type { Read } from './token-gold.ts';

/** A pair of classes seen at least `SEEN` times is looked at only if a boundary stands in it in more than `SHARE` of them. */
const SEEN = 20;
const SHARE = 0.002;
const PAIRS = 1 << 16;

type Name = keyof Filters;
const forAll = <T>(make: () => T): Record<Name, T> =>
  Object.fromEntries(FILTERED.map((name) => [name, make()])) as Record<Name, T>;

/** Learns between which classes of words boundaries stand. */
export function learnFilters(rows: readonly Read[], cues: CueWords): Filters {
  const all = forAll(() => new Uint8Array(PAIRS).fill(1));
  const seen = forAll(() => new Float64Array(PAIRS));
  const right = forAll(() => new Float64Array(PAIRS));
  for (const { f, gold } of prepare(rows, cues, all, false)) {
    const { cluster } = f.t;
    const count = (name: Name, i: number, is: boolean): void => {
      const pair = (cluster[i - 1] << 8) | cluster[i];
      seen[name][pair]++;
      if (is) right[name][pair]++;
    };
    for (const g of gold) {
      if (g.a < 0) continue;
      const { a, sourceStart, sourceEnd, contentStart, contentEnd } = g;
      sourceStarts(f, a, (j) => {
        count('sourceStart', j, j === sourceStart);
      });
      if (sourceStart >= 0)
        sourceEnds(f, a, sourceStart, (e) => {
          count('sourceEnd', e, e === sourceEnd);
        });
      const slot = { a, side: contentStart < a ? 0 : 1, sourceStart, sourceEnd, before: 0 } as const;
      contentStarts(f, slot, (i) => {
        count('contentStart', i, i === contentStart);
      });
      contentEnds(f, slot, contentStart, (e) => {
        count('contentEnd', e, e === contentEnd);
      });
    }
  }
  for (const name of FILTERED)
    for (let pair = 0; pair < PAIRS; pair++)
      if (seen[name][pair] >= SEEN && right[name][pair] <= SHARE * seen[name][pair]) all[name][pair] = 0;
  return all;
}
