import type { People } from './people.ts';

/**
 * The names by which a person who reviews is helped to write a speaker: those of `people.yaml` in place of their aliases, the most quoted
 * first, then people of it who are not quoted yet.
 *
 * @param quoted - speakers as articles have them, once for each time they count
 */
export function speakersFor(quoted: Iterable<string>, people: People): string[] {
  const counts = new Map<string, number>();
  for (const name of quoted) {
    const known = people.nameOf(name);
    counts.set(known, (counts.get(known) ?? 0) + 1);
  }
  for (const { name } of people.list) if (!counts.has(name)) counts.set(name, 0);
  return [...counts].sort(([a, m], [b, n]) => n - m || a.localeCompare(b)).map(([name]) => name);
}
