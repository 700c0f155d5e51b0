/** Names of fewer letters differ by one too often to be one person's: “Ann Lee”, “Ann Lea”. */
const SHORTEST = 8;

/**
 * Pairs whose keys differ by one letter: put in, left out, another in its place, or two that changed places. Each key is found under itself
 * and under each way to leave a letter out, so that the cost is linear in the names and not in their pairs.
 *
 * @param most - with how many others under one of these a name is compared
 */
export function nearNames<T>(names: readonly T[], keyOf: (name: T) => string, most: number): [T, T][] {
  const pairs: [T, T][] = [];
  const known = new Map<string, { name: T; key: string }[]>();
  for (const name of names) {
    const key = keyOf(name);
    if (key.length < SHORTEST) continue;
    const met = new Set<T>();
    for (const without of [key, ...eachWithout(key)]) {
      const others = known.get(without) ?? [];
      known.set(without, others);
      for (const other of others)
        if (!met.has(other.name) && other.key !== key && isNear(key, other.key)) {
          met.add(other.name);
          pairs.push([other.name, name]);
        }
      if (others.length < most) others.push({ name, key });
    }
  }
  return pairs;
}

/** Beyond so many letters a name is a sentence. */
const LONGEST = 64;

function* eachWithout(key: string): Generator<string> {
  for (let at = 0; at < Math.min(key.length, LONGEST); at++) yield key.slice(0, at) + key.slice(at + 1);
}

/** Whether one change of a letter makes one of the other. */
function isNear(one: string, other: string): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  let at = 0;
  while (at < short.length && short[at] === long[at]) at++;
  if (long.length > short.length) return short.slice(at) === long.slice(at + 1);
  if (short.slice(at + 1) === long.slice(at + 1)) return true;
  const areSwapped = short[at] === long[at + 1] && short[at + 1] === long[at];
  return areSwapped && short.slice(at + 2) === long.slice(at + 2);
}
