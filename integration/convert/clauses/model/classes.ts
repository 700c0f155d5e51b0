import { lookUp } from '../../models/index.ts';
import type { HashTable } from '../../models/index.ts';

/** Classes below this are kinds of punctuation (`Tokens.kind`). */
export const FIRST_CLASS = 16;
/** How many classes of known words there may be. */
export const CLASSES = 200;
const UNKNOWN = FIRST_CLASS + CLASSES;

/**
 * Class of a word: words that stand in like places share one (learned from their neighbours), and words the table does not know
 * are classed by case and their last letters `a b c`. `shape` as in `Tokens`.
 */
export function wordClass(
  table: HashTable,
  hash: number,
  shape: number,
  a: number,
  b: number,
  c: number,
): number {
  const known = lookUp(table, hash);
  if (known !== 0) return known;
  if (shape === 3) return UNKNOWN;
  const base = UNKNOWN + 1 + 8 * (shape === 0 ? 0 : shape === 1 ? 1 : 2);
  if (c === 0x73) return base + 1; // -s
  if (c === 0x67 && b === 0x6e && a === 0x69) return base + 2; // -ing
  if (c === 0x64 && b === 0x65) return base + 3; // -ed
  if (c === 0x79 && b === 0x6c) return base + 4; // -ly
  if (c === 0x6e && b === 0x6f) return base + 5; // -on
  if (c === 0x79) return base + 6; // -y
  if (c === 0x65) return base + 7; // -e
  return base;
}
