import { addUnit, HASH_START } from '../languages/index.ts';
import { Class, Kind, KIND, knownClasses, learnClasses } from './characters.ts';

/**
 * The one table of words: a row for each smallest part of a text that any reader tells apart, in order. An atom is a run of letters
 * and digits that mean the same to all readers, nearly always a whole word, or else one code unit. Atoms leave out nothing but
 * white space between words. The rules and the models read the text through this table: each groups neighbouring atoms into its
 * own words, and no reader looks at the class of a character itself.
 */
export interface Atoms {
  text: string;
  /** Rows; behind the last stands one more, past the end of any text, so that a look at the next row needs no test. */
  count: number;
  start: Int32Array;
  end: Int32Array;
  /** Of a run: `wordHash` of its lower case (`lowerOf` of each unit). Other atoms have none. */
  hash: Int32Array;
  /** The first code unit: the only one of an atom that is no run. */
  unit: Uint16Array;
  /** Class of that unit (`characters.ts`). */
  class: Uint16Array;
  /** Capitals and digits of a run. */
  capitals: Int32Array;
  digits: Int32Array;
  /** Which readers begin a word or sign of theirs here (`Begins`); each fills in its own bit as it reads. */
  begins: Uint8Array;
}

/** Bits of `Atoms.begins`. */
export const Begins = {
  /** A word or a sign of punctuation of the rules. */
  word: 1,
  /** A token of the attribution model. */
  token: 2,
  /** A word of the model of lost blocks. */
  blockWord: 4,
} as const;

const COLUMNS = ['start', 'end', 'hash', 'unit', 'class', 'capitals', 'digits', 'begins'] as const;
/** Bytes of a row: five columns of four, two of two, one of one. */
const ROW = 25;
const PAST = 0x7fffffff;
const SPACE = 32;
const UNKNOWN = -1;

/** Reads the atoms of a text, or of a part of it; linear in its length. */
export function readAtoms(text: string, from = 0, to = text.length): Atoms {
  // A word and the space behind it are seldom fewer than four characters.
  const atoms = { text, count: 0, ...columns(((to - from) >> 2) + 64) };
  for (let at = from; at < to;) {
    at = fill(atoms, at, to);
    if (at === UNKNOWN) {
      learnClasses(text, from, to);
      atoms.count = 0;
      at = from;
    } else if (at < to) grow(atoms);
  }
  atoms.start[atoms.count] = PAST;
  atoms.end[atoms.count] = PAST;
  return atoms;
}

/**
 * Reads atoms until the text ends, or the room for rows; returns how far it came, or `UNKNOWN` where it met a unit whose class is not
 * known. It asks for no class, so that its loop calls no function: that takes a fifth of its time.
 */
function fill(atoms: Atoms, from: number, to: number): number {
  const { text, start, end, hash, unit, class: classes, capitals, digits } = atoms;
  const last = start.length - 1;
  let row = atoms.count;
  let at = from;
  while (at < to && row < last) {
    let code = text.charCodeAt(at);
    const bits = code === SPACE ? Class.blank : knownClasses[code];
    if (bits & Class.blank) {
      at++;
      continue;
    }
    start[row] = at;
    unit[row] = code;
    classes[row] = bits;
    if (bits & Class.shared) {
      let sum = HASH_START;
      let upper = 0;
      let figures = 0;
      for (;;) {
        // Most letters are these, and need no look into the table.
        if (code < 97 || code > 122) {
          const more = knownClasses[code];
          if ((more & Class.shared) === 0) break;
          if (more & Class.capital) {
            upper++;
            code += 32;
          } else if ((more & KIND) === Kind.digit) figures++;
        }
        sum = addUnit(sum, code);
        if (++at === to) break;
        code = text.charCodeAt(at);
      }
      hash[row] = sum;
      capitals[row] = upper;
      digits[row] = figures;
    } else if (bits === 0) return UNKNOWN;
    else at++;
    end[row++] = at;
  }
  atoms.count = row;
  return at;
}

/** The hash of what was hashed so far and the run in a row. */
export function addRun({ text, start, end }: Atoms, row: number, hash: number): number {
  for (let at = start[row]; at < end[row]; at++) {
    const unit = text.charCodeAt(at);
    hash = addUnit(hash, knownClasses[unit] & Class.capital ? unit + 32 : unit);
  }
  return hash;
}

/** Whether an atom stands right behind the one before it. */
export function touches({ start, end }: Atoms, row: number): boolean {
  return start[row] === end[row - 1];
}

/** Whether an atom stands right behind the one before it and begins before an offset: what a reader may still group with it. */
export function follows(atoms: Atoms, row: number, limit: number): boolean {
  return touches(atoms, row) && atoms.start[row] < limit;
}

/** The first atom from `row` on that begins at or after an offset. */
export function atomFrom({ start }: Atoms, row: number, offset: number): number {
  while (start[row] < offset) row++;
  return row;
}

function columns(room: number): Pick<Atoms, (typeof COLUMNS)[number]> {
  // One buffer for all: of a short text, to make eight costs more than to fill them.
  const buffer = new ArrayBuffer(room * ROW);
  const numbers = (column: number): Int32Array => new Int32Array(buffer, column * room * 4, room);
  return {
    start: numbers(0),
    end: numbers(1),
    hash: numbers(2),
    capitals: numbers(3),
    digits: numbers(4),
    unit: new Uint16Array(buffer, room * 20, room),
    class: new Uint16Array(buffer, room * 22, room),
    begins: new Uint8Array(buffer, room * 24, room),
  };
}

function grow(atoms: Atoms): void {
  const wider = columns(atoms.start.length * 2);
  for (const name of COLUMNS) wider[name].set(atoms[name]);
  Object.assign(atoms, wider);
}
