/**
 * FNV-1a over the UTF-16 code units of a word in lower case: the number that stands for the word in every table of words, those
 * of the trained models included. Cheap, and good enough for tables of some hundred thousand words.
 */
export function wordHash(word: string): number {
  let hash = HASH_START;
  for (let i = 0; i < word.length; i++) hash = addUnit(hash, word.charCodeAt(i));
  return hash;
}

/** Hash of no code unit. */
export const HASH_START = 0x811c9dc5 | 0;

/** The hash of what was hashed so far and one more code unit. */
export function addUnit(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, 0x01000193);
}
