/** Groups the atoms of paragraphs into words once, and counts characters on the way; everything later works on numbers. */

import type { Span } from '../../model.ts';
import { addUnit, HASH_START } from '../../languages/index.ts';
import { addRun, atomFrom, Begins, Class, follows, Kind, KIND, touches } from '../../text/index.ts';
import type { Atoms } from '../../text/index.ts';
import { K, kindCount, NONE, signKind } from './character-kinds.ts';
import { classesOf } from './lexicon.ts';

/** Flags of a word. */
export const CAPITAL = 1,
  ALL_CAPITALS = 2,
  NUMBER = 4,
  SENTENCE_START = 8,
  APOSTROPHE = 16;

/** All words of an article in one run of parallel arrays; paragraph `p` owns words `first[p]` to `first[p + 1]`. */
export interface Words {
  count: number;
  hash: Int32Array;
  length: Uint16Array;
  flags: Uint8Array;
  /** As `classesOf` gives them. */
  classes: Int32Array;
  /** For each paragraph, where its words begin; one more entry than paragraphs. */
  first: Int32Array;
  /** Character counts, `kindCount` for each paragraph. */
  kinds: Float32Array;
}

/** Reads the words of `paragraphs`: spans that ascend without overlap and begin and end between atoms. Cost is linear in the text read. */
export function readWords(atoms: Atoms, paragraphs: readonly Span[]): Words {
  const size = atoms.count + 16;
  const words: Words = {
    count: 0,
    hash: new Int32Array(size),
    length: new Uint16Array(size),
    flags: new Uint8Array(size),
    classes: new Int32Array(size),
    first: new Int32Array(paragraphs.length + 1),
    kinds: new Float32Array(paragraphs.length * kindCount),
  };
  let row = 0;
  for (let p = 0; p < paragraphs.length; p++) {
    words.first[p] = words.count;
    row = readParagraph(
      atoms,
      atomFrom(atoms, row, paragraphs[p].start),
      paragraphs[p],
      words,
      p * kindCount,
    );
  }
  words.first[paragraphs.length] = words.count;
  return words;
}

/**
 * Appends a paragraph's words, and adds its characters to the counts from `base`; returns the atom after it. A function of its own: as
 * part of a loop over paragraphs V8 compiled it anew for each article.
 */
function readParagraph(atoms: Atoms, row: number, span: Span, words: Words, base: number): number {
  const { start, end, unit, class: bits } = atoms;
  const { kinds } = words;
  let opens = SENTENCE_START;
  let last = span.start;
  for (; start[row] < span.end; last = end[row - 1]) {
    if (start[row] - last > 1) kinds[base + K.doubleSpace] += doubleSpaces(atoms.text, last, start[row]);
    if (bits[row] & Class.blockLetter) {
      row = readWord(atoms, row, span.end, words, base, opens);
      opens = 0;
      continue;
    }
    const code = unit[row];
    const kind = signKind(code);
    if (kind !== NONE) kinds[base + kind]++;
    const next = row + 1;
    if (code === 46 && isRepeated(atoms, next) && isRepeated(atoms, next + 1)) {
      kinds[base + K.ellipsis]++;
      row += 2;
    } else if (code === 45 && isRepeated(atoms, next)) {
      kinds[base + K.dash]++;
      row++;
    } else if (code === 33 || code === 63 || (code === 46 && endsSentence(atoms, next, span.end)))
      opens = SENTENCE_START;
    row++;
  }
  if (span.end > last) kinds[base + K.doubleSpace] += doubleSpaces(atoms.text, last, span.end);
  return row;
}

/** Appends the word that begins with an atom; returns the atom after it. */
function readWord(
  atoms: Atoms,
  first: number,
  to: number,
  words: Words,
  base: number,
  opens: number,
): number {
  const { start, end, unit, class: bits } = atoms;
  const { kinds } = words;
  let hash = HASH_START;
  let upper = 0;
  let digits = 0;
  let apostrophe = 0;
  let row = first;
  do {
    if (bits[row] & Class.shared) {
      hash = row === first ? atoms.hash[row] : addRun(atoms, row, hash);
      upper += atoms.capitals[row];
      digits += atoms.digits[row];
    } else if (bits[row] & Class.blockLetter) hash = addUnit(hash, unit[row]);
    else if (joins(atoms, row, to)) {
      kinds[base + (unit[row] === 39 ? K.singleStraight : K.singleCurly)]++;
      apostrophe = APOSTROPHE;
      hash = addUnit(hash, 39);
    } else break;
    row++;
  } while (follows(atoms, row, to));
  const size = end[row - 1] - start[first];
  kinds[base + K.upper] += upper;
  kinds[base + K.digit] += digits;
  kinds[base + K.letter] += size - digits;
  const w = words.count++;
  words.hash[w] = hash;
  words.classes[w] = classesOf(hash);
  words.length[w] = size;
  words.flags[w] =
    (bits[first] & Class.capital ? CAPITAL : 0) |
    (upper > 1 && upper >= size - digits ? ALL_CAPITALS : 0) |
    (digits > 0 ? NUMBER : 0) |
    opens |
    apostrophe;
  atoms.begins[first] |= Begins.blockWord;
  return row;
}

/** An apostrophe before a letter of ASCII. */
function joins({ start, end, unit, class: bits }: Atoms, row: number, to: number): boolean {
  if (unit[row] !== 39 && unit[row] !== 0x2019) return false;
  const isLetter = unit[row + 1] < 128 && (bits[row + 1] & KIND) === Kind.letter;
  return isLetter && start[row + 1] === end[row] && start[row + 1] < to;
}

/** Whether a sign stands right behind the same sign. */
export function isRepeated(atoms: Atoms, row: number): boolean {
  return atoms.unit[row] === atoms.unit[row - 1] && touches(atoms, row);
}

/** Whether a full stop before an atom ends a sentence: white space or a closing mark is behind it. */
function endsSentence(atoms: Atoms, next: number, to: number): boolean {
  const code = atoms.unit[next];
  return !follows(atoms, next, to) || code <= 32 || code === 34 || code === 0x201d;
}

/** How often one space stands right behind another. */
function doubleSpaces(text: string, from: number, to: number): number {
  let count = 0;
  for (let at = from; at < to; at++)
    if (text.charCodeAt(at) === 32 && text.charCodeAt(at + 1) === 32) count++;
  return count;
}
