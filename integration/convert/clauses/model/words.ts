import { addRun, Begins, Class, classOf, Kind, follows, KIND, SHARP_S, touches } from '../../text/index.ts';
import type { Atoms } from '../../text/index.ts';
import { addUnit, HASH_START } from '../../languages/index.ts';
import { wordClass } from './classes.ts';
import type { Tokens } from './columns.ts';
import type { HashTable } from '../../models/index.ts';

const APOSTROPHE = 39;
const CURLY_APOSTROPHE = 0x2019;
const POINT = 46;
const COMMA = 44;
const HYPHEN = 45;
const AMPERSAND = 38;

/**
 * Groups the atoms of the word that begins with one into token `n`; returns the atom after it. Inner apostrophes, hyphens, the
 * points of abbreviations and the signs of numbers belong to it: "don't", "well-known", "U.S.", "1,200".
 */
export function readWord(
  t: Tokens,
  n: number,
  atoms: Atoms,
  first: number,
  limit: number,
  classes: HashTable,
): number {
  const { end, unit, class: bits } = atoms;
  let hash = HASH_START;
  let upper = 0;
  let digits = 0;
  let row = first;
  do {
    if (bits[row] & Class.shared) {
      hash = row === first ? atoms.hash[row] : addRun(atoms, row, hash);
      upper += atoms.capitals[row];
      digits += atoms.digits[row];
    } else if (bits[row] & Class.tokenLetter || row === first || joins(atoms, row, first, limit, digits)) {
      if (unit[row] === SHARP_S) upper++;
      hash = addUnit(hash, lowerOf(unit[row]));
    } else break;
    row++;
  } while (follows(atoms, row, limit));
  const from = atoms.start[first];
  const last = end[row - 1];
  // "U.S." keeps its last point; "word." does not
  const isInitials = last - from === 3 && row - first === 3 && unit[first + 1] === POINT;
  if (isInitials && unit[row] === POINT && follows(atoms, row, limit)) {
    hash = addUnit(hash, POINT);
    row++;
  }
  t.start[n] = from;
  t.end[n] = end[row - 1];
  t.word[n] = hash;
  t.shape[n] = digits > 0 ? 3 : upper === 0 ? 0 : upper > 1 && upper >= end[row - 1] - from - 1 ? 2 : 1;
  t.kind[n] = digits > 0 && upper === 0 ? 1 : 0;
  setEnding(t, n, atoms.text, last, classes);
  atoms.begins[first] |= Begins.token;
  return row;
}

/** Whether a sign belongs to the word that began with atom `first` and has so many digits so far. */
function joins(atoms: Atoms, row: number, first: number, limit: number, digits: number): boolean {
  const { start, end, unit, class: bits } = atoms;
  if (bits[row] & Class.tokenSpace || !follows(atoms, row + 1, limit)) return false;
  if ((bits[row + 1] & Class.tokenLetter) === 0) return false;
  const sign = unit[row];
  if (isApostrophe(sign)) return !isClitic(atoms, row);
  if (sign === POINT) {
    const isAfterInitial = unit[row - 2] === POINT && end[row - 1] - start[row - 1] === 1;
    return digits > 0 || start[row] - start[first] <= 1 || isAfterInitial;
  }
  if (sign === HYPHEN || sign === AMPERSAND) return true;
  return sign === COMMA && digits > 0 && (bits[row + 1] & (Class.shared | KIND)) === SHARED_DIGIT;
}

const SHARED_DIGIT = Class.shared | Kind.digit;

export function isApostrophe(unit: number): boolean {
  return unit === APOSTROPHE || unit === CURLY_APOSTROPHE;
}

/** Whether the apostrophe in a row opens a clitic of one letter at a word's end: 's, 'd, 'm. */
export function isClitic(atoms: Atoms, row: number): boolean {
  const { start, end, unit, class: bits } = atoms;
  const letter = row + 1;
  if (!touches(atoms, letter) || end[letter] - start[letter] > 1) return false;
  const small = unit[letter] | 32;
  if (small !== 115 && small !== 100 && small !== 109) return false;
  return !touches(atoms, letter + 1) || (bits[letter + 1] & Class.tokenLetter) === 0;
}

/** What the last three units of a word, which end at `last`, tell of it. */
function setEnding(t: Tokens, n: number, text: string, last: number, classes: HashTable): void {
  const size = last - t.start[n];
  const a = size < 3 ? 0 : lowerOf(text.charCodeAt(last - 3));
  const b = size < 2 ? 0 : lowerOf(text.charCodeAt(last - 2));
  const c = lowerOf(text.charCodeAt(last - 1));
  t.suffix[n] = addUnit(addUnit(addUnit(HASH_START, a), b), c);
  t.cluster[n] = wordClass(classes, t.word[n], t.shape[n], a, b, c);
}

/** Lower case as the model was trained with: of ASCII and Latin-1, where it takes ß for a capital; curly apostrophes are straight. */
function lowerOf(unit: number): number {
  if (unit >= 97 && unit <= 122) return unit;
  if (classOf(unit) & Class.capital || unit === SHARP_S) return unit + 32;
  return unit === CURLY_APOSTROPHE ? APOSTROPHE : unit;
}
