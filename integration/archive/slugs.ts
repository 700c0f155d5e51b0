import { digestOf, toSlug } from '../articles/slug.ts';

/** What tells two names apart: not their case, their white space or their form of Unicode. */
export const foldOf = (name: string): string =>
  name.toWellFormed().normalize('NFKC').toLowerCase().replaceAll(/\s+/g, ' ').trim();

/** Addresses that mean something else in a folder of names: its later pages. */
const TAKEN = /^page-\d+$/;

/**
 * An address for each folded name, no two the same. Names whose letters and digits are alike (`c++`, `c`) share a plain address's
 * letters: the plainest of them has it, the others have a digest as well, so that none moves when a name comes that is not plainer.
 */
export function slugsOf(names: Iterable<string>): Map<string, string> {
  const plain = (name: string) => name.replaceAll(' ', '-');
  const alike = Map.groupBy([...new Set(names)].sort(), toSlug);
  const slugs = new Map<string, string>();
  const taken = new Set<string>();
  const later: [base: string, name: string][] = [];
  for (const [base, group] of alike) {
    const first = group.find((name) => plain(name) === base) ?? group[0];
    const isFree = base !== '' && !TAKEN.test(base);
    if (isFree) {
      slugs.set(first, base);
      taken.add(base);
    }
    for (const name of group) if (!isFree || name !== first) later.push([base, name]);
  }
  for (const [base, name] of later) {
    const slug = unused(base, name, taken);
    taken.add(slug);
    slugs.set(name, slug);
  }
  return slugs;
}

/** Characters that are left of a plain address before its digest. */
const KEPT = 60;

function unused(base: string, name: string, taken: ReadonlySet<string>): string {
  const slug = [Array.from(base).slice(0, KEPT).join(''), digestOf(name)].filter(Boolean).join('-');
  return taken.has(slug) ? unused(base, `${name}\0`, taken) : slug;
}
