import type { Entry } from './entry.ts';
import type { Name } from './names.ts';

/** An article, and whom both it and another quote. */
export interface Related<E extends Entry = Entry> {
  entry: E;
  /** The rarest first. */
  names: string[];
}

/** Of those who quote somebody, how many of the nearest in time are looked at: bounds the cost for one whom everybody quotes. */
const NEAREST = 24;

/**
 * Articles that quote the same speakers or sources, those with the rarest first: a name that every article has tells little.
 *
 * @param names - those of the article, each with all the articles it is met in, the latest first
 * @param placeOf - where an article stands among all, to find the nearest in time
 */
export function relatedTo<E extends Entry>(
  entry: E,
  names: readonly Name<E>[],
  total: number,
  placeOf: (entry: E) => number,
  most: number,
): Related<E>[] {
  const shared = new Map<E, { weight: number; names: Set<string> }>();
  const rarest = [...names].sort((a, b) => a.entries.length - b.entries.length);
  for (const { name, entries } of rarest) {
    const weight = Math.log((total + 1) / entries.length);
    for (const other of nearest(entries, placeOf(entry), placeOf)) {
      if (other.id === entry.id) continue;
      const known = shared.get(other) ?? { weight: 0, names: new Set() };
      shared.set(other, known);
      known.weight += weight;
      known.names.add(name);
    }
  }
  return [...shared]
    .sort(([a, one], [b, two]) => two.weight - one.weight || placeOf(a) - placeOf(b))
    .slice(0, most)
    .map(([other, { names: both }]) => ({ entry: other, names: [...both] }));
}

/** Up to `NEAREST` entries around a place, of a list in the order of places. */
function nearest<E>(entries: readonly E[], place: number, placeOf: (entry: E) => number): readonly E[] {
  if (entries.length <= NEAREST) return entries;
  let low = 0;
  let high = entries.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (placeOf(entries[middle]) < place) low = middle + 1;
    else high = middle;
  }
  const from = Math.max(0, Math.min(low - NEAREST / 2, entries.length - NEAREST));
  return entries.slice(from, from + NEAREST);
}
