import type { Language } from '../languages/index.ts';
import { classesOf, hashWord, Is } from '../languages/index.ts';
import { addUnit, HASH_START } from '../languages/index.ts';
import type { Block } from '../model.ts';
import { addRun, Begins, follows } from './atoms.ts';
import type { Atoms } from './atoms.ts';
import { Class, Kind, KIND, lowerOf } from './characters.ts';
import { CLITIC, Shape } from './words.ts';
import type { Words } from './words.ts';

/** What is read, what into, and how far. */
export interface Cursor {
  words: Words;
  atoms: Atoms;
  language: Language;
  block: Block;
  /** The block's place among the article's blocks. */
  index: number;
  /** No word reaches past this offset. */
  to: number;
}

const HYPHEN = 45;
const COMMA = 44;
const STOP = 46;
const EM_DASH = 0x2014;
const ELLIPSIS = 0x2026;

/** Groups the atoms of the word that begins with an atom, and of a possessive ending behind it; returns the atom after them. */
export function readWord(cursor: Cursor, first: number): number {
  const { atoms } = cursor;
  const { hash: hashes, unit } = atoms;
  const lead = atoms.class[first];
  let hash = HASH_START;
  let capitals = 0;
  /** Where the word goes on after its last inner stop. */
  let inner = 0;
  let row = first;
  do {
    const bits = atoms.class[row];
    const kind = bits & KIND;
    if (bits & Class.shared) {
      hash = row === first ? hashes[row] : addRun(atoms, row, hash);
      capitals += atoms.capitals[row];
    } else if (kind === Kind.letter || kind === Kind.digit || row === first) {
      const small = lowerOf(unit[row]);
      if (small !== unit[row]) capitals++;
      hash = addUnit(hash, small);
    } else if (joins(cursor, row, first, inner)) {
      if (kind === Kind.stop) inner = atoms.end[row] - atoms.start[first];
      hash = addUnit(hash, kind === Kind.apostrophe ? 39 : unit[row]);
    } else break;
    row++;
  } while (follows(cursor.atoms, row, cursor.to) && (lead & KIND) !== Kind.ideograph);
  // "U.S." keeps its last stop.
  if (inner > 0 && (lead & KIND) === Kind.letter && isStop(cursor, row)) row++;
  return addWord(cursor, first, row, hash, capitals);
}

function isStop(cursor: Cursor, row: number): boolean {
  return cursor.atoms.unit[row] === STOP && follows(cursor.atoms, row, cursor.to);
}

/**
 * Whether a sign joins what stands before it and behind it to one word. Hyphens, apostrophes, and stops between letters or digits
 * do: "well-known", "don't", "1.5", "U.S"; commas between digits too.
 */
function joins(cursor: Cursor, row: number, first: number, inner: number): boolean {
  const { start, unit, class: classes } = cursor.atoms;
  const kind = classes[row] & KIND;
  const isComma = unit[row] === COMMA && (classes[first] & KIND) === Kind.digit;
  if (kind !== Kind.hyphen && kind !== Kind.apostrophe && kind !== Kind.stop && !isComma) return false;
  if (!follows(cursor.atoms, row + 1, cursor.to)) return false;
  const next = classes[row + 1] & KIND;
  if (next !== Kind.digit && (next !== Kind.letter || isComma)) return false;
  // A long word before a stop is a sentence's end without its space, not an abbreviation.
  if (kind === Kind.stop && next === Kind.letter && start[row] - start[first] - inner > 1) return false;
  return kind !== Kind.apostrophe || !isPossessive(cursor, row);
}

/** An apostrophe and a lone s: "Obama's", "Doe’s". */
function isPossessive(cursor: Cursor, row: number): boolean {
  const { start, end, unit, class: classes } = cursor.atoms;
  const s = row + 1;
  if (unit[row] === 0x2018 || !follows(cursor.atoms, s, cursor.to) || (unit[s] | 32) !== 115) return false;
  if (end[s] - start[s] > 1) return false;
  if (!follows(cursor.atoms, s + 1, cursor.to)) return true;
  const after = classes[s + 1] & KIND;
  return after !== Kind.letter && after !== Kind.digit;
}

function addWord(cursor: Cursor, first: number, next: number, hash: number, capitals: number): number {
  const { words, atoms, language } = cursor;
  const { start, end, unit } = atoms;
  const i = words.count++;
  words.start[i] = start[first];
  words.hash[i] = hash === 0 ? 1 : hash;
  words.classes[i] = classesOf(language.lexicon, words.hash[i]);
  if (next - first > 1 && language.elided.size > 0 && words.classes[i] === 0) {
    const elided = elidedEnd(words.text, atoms, first, next, language);
    if (elided > 0) {
      next = elided;
      const elision = words.text
        .slice(start[first], end[next - 1])
        .toLowerCase()
        .replace('’', "'");
      words.hash[i] = hashWord(elision);
      words.classes[i] = classesOf(language.lexicon, words.hash[i]);
    }
  }
  const length = end[next - 1] - start[first];
  let shape: number = (atoms.class[first] & KIND) === Kind.digit ? Shape.number : Shape.word;
  if (isCapital(atoms, first) || (length > 4 && hasArticle(words.text, start[first])))
    shape |= capitals > 1 && capitals >= length - 1 ? Shape.capital | Shape.capitals : Shape.capital;
  // The stop of an abbreviation or of an initial is part of it and ends no sentence.
  const single = length === 1 && (shape & Shape.capital) !== 0 && unit[first] !== 73;
  if ((single || (words.classes[i] & Is.abbreviation) !== 0) && isStop(cursor, next)) next++;
  if (unit[next - 1] === STOP) shape |= Shape.stopped;
  words.end[i] = end[next - 1];
  words.shape[i] = shape;
  atoms.begins[first] |= Begins.word;
  const isApostrophe =
    follows(cursor.atoms, next, cursor.to) && (atoms.class[next] & KIND) === Kind.apostrophe;
  return isApostrophe && isPossessive(cursor, next) ? addClitic(cursor, next) : next;
}

function isCapital(atoms: Atoms, row: number): boolean {
  const bits = atoms.class[row];
  const unit = atoms.unit[row];
  return bits & Class.shared ? (bits & Class.capital) !== 0 : lowerOf(unit) !== unit;
}

/** "al-Masri": a name with an Arabic article in small letters. */
function hasArticle(text: string, at: number): boolean {
  return text.charCodeAt(at + 2) === HYPHEN && ARTICLE.test(text.slice(at, at + 4));
}

const ARTICLE = /^(?:a[dlnrstz]|el|ul)-\p{Lu}/u;

/** The atom after the word that an apostrophe joins to the next, "l'" of "l'écho"; 0 where there is none. */
function elidedEnd(text: string, atoms: Atoms, first: number, next: number, { elided }: Language): number {
  const from = atoms.start[first];
  for (let row = first + 1; row < next && atoms.start[row] < from + LONGEST_ELIDED; row++)
    if ((atoms.class[row] & KIND) === Kind.apostrophe)
      return elided.has(text.slice(from, atoms.start[row]).toLowerCase()) ? row + 1 : 0;
  return 0;
}

/** "lorsqu'", in UTF-16 code units. */
const LONGEST_ELIDED = 7;

function addClitic({ words, atoms }: Cursor, row: number): number {
  const i = words.count++;
  words.start[i] = atoms.start[row];
  words.end[i] = atoms.end[row + 1];
  words.hash[i] = CLITIC;
  words.shape[i] = Shape.clitic;
  atoms.begins[row] |= Begins.word;
  return row + 2;
}

/** "--" and "..." are one sign; a dash of any form counts as an em dash, three stops as an ellipsis. */
export function readPunctuation(cursor: Cursor, first: number): number {
  const { words, atoms } = cursor;
  const unit = atoms.unit[first];
  let next = first + 1;
  if (unit === HYPHEN || unit === STOP)
    while (atoms.unit[next] === unit && follows(cursor.atoms, next, cursor.to)) next++;
  const i = words.count++;
  words.start[i] = atoms.start[first];
  words.end[i] = atoms.end[next - 1];
  words.hash[i] =
    unit === 0x2013 || unit === 0x2015 || unit === HYPHEN
      ? EM_DASH
      : unit === STOP && next - first > 1
        ? ELLIPSIS
        : unit;
  words.shape[i] = Shape.punctuation;
  if (words.hash[i] === EM_DASH) words.opens[words.count] = 1;
  atoms.begins[first] |= Begins.word;
  return next;
}
