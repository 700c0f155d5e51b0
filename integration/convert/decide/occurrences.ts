/** A prime near 2¹⁶ that spreads UTF-16 code units over 32 bits. */
const BASE = 65_599;

/** The longest beginning of a pattern that the text is searched for; the rest is compared. */
const LONGEST = 64;

/** More places of the same words are not listed: nothing tells so many apart. */
export const PLACES_MOST = 10_000;

/**
 * Where each of `patterns` (none empty) begins in `text`, in order; of each the first `PLACES_MOST` and one more. One pass over the text for each length that beginnings have, of
 * which there are seven at most (powers of two), by a rolling hash (Karp and Rabin): linear however many patterns there are.
 */
export function occurrencesOf(text: string, patterns: Iterable<string>): Map<string, number[]> {
  const found = new Map<string, number[]>();
  const byLength = new Map<number, Map<number, string[]>>();
  for (const pattern of patterns) {
    if (found.has(pattern)) continue;
    found.set(pattern, []);
    const length = Math.min(LONGEST, 2 ** Math.floor(Math.log2(pattern.length)));
    const beginnings = byLength.get(length) ?? new Map<number, string[]>();
    byLength.set(length, beginnings);
    const hash = hashOf(pattern, length);
    const alike = beginnings.get(hash);
    if (alike) alike.push(pattern);
    else beginnings.set(hash, [pattern]);
  }
  for (const [length, beginnings] of byLength)
    for (const [at, hash] of hashesOf(text, length)) {
      const patterns = beginnings.get(hash);
      if (!patterns) continue;
      for (const pattern of patterns)
        if (text.startsWith(pattern, at) && found.get(pattern)!.push(at) > PLACES_MOST)
          beginnings.set(
            hash,
            beginnings.get(hash)!.filter((other) => other !== pattern),
          );
    }
  return found;
}

function hashOf(text: string, length: number): number {
  let hash = 0;
  for (let at = 0; at < length; at++) hash = (Math.imul(hash, BASE) + text.charCodeAt(at)) | 0;
  return hash;
}

/** The hash of every run of `length` code units, with where it begins. */
function* hashesOf(text: string, length: number): Generator<[at: number, hash: number]> {
  if (text.length < length) return;
  let leading = 1;
  for (let power = 1; power < length; power++) leading = Math.imul(leading, BASE);
  let hash = hashOf(text, length);
  yield [0, hash];
  for (let at = 1; at + length <= text.length; at++) {
    hash = (hash - Math.imul(leading, text.charCodeAt(at - 1))) | 0;
    hash = (Math.imul(hash, BASE) + text.charCodeAt(at + length - 1)) | 0;
    yield [at, hash];
  }
}
