import type { Span } from '../../model.ts';
import { atomFrom, Begins, Class, follows, touches } from '../../text/index.ts';
import type { Atoms } from '../../text/index.ts';
import { PAD, allocate } from './columns.ts';
import type { Tokens } from './columns.ts';
import type { HashTable } from '../../models/index.ts';
import { isApostrophe, isClitic, readWord } from './words.ts';

/** What a token is by its characters. Kinds up to `CLITIC` are words. */
export const WORD = 0;
export const NUMBER = 1;
export const CLITIC = 2;
export const COMMA = 3;
export const STOP = 4;
export const COLON = 5;
const SEMICOLON = 6;
const DASH = 7;
/** The marks of the runs that `tokenize` is given; others are `OTHER`. */
export const OPEN = 8;
export const CLOSE = 9;
export const BRACKET = 10;
export const QUESTION = 11;
const OTHER = 12;
/** Stands before the first token, after the last, and after each paragraph. */
export const EDGE = 13;

const KINDS = new Uint8Array(128).fill(OTHER);
for (const [signs, kind] of [
  [',', COMMA],
  ['.', STOP],
  [':', COLON],
  [';', SEMICOLON],
  ['-', DASH],
  ['!?', QUESTION],
  ['()[]', BRACKET],
] as const)
  for (const sign of signs) KINDS[sign.charCodeAt(0)] = kind;

function kindOf(code: number): number {
  if (code < 128) return KINDS[code];
  if (code >= 0x2012 && code <= 0x2015) return DASH;
  return code === 0x2026 ? STOP : OTHER;
}

/** Stands for the run after the last. */
const NOWHERE: Span = { start: Infinity, end: Infinity };

/** `$`, `@` and `#` begin a word. */
const leads = (code: number): boolean => code === 36 || code === 64 || code === 35;

/**
 * Groups the atoms of paragraphs into words and signs. Text outside them is skipped. `marked` are the outermost pieces in quotation
 * marks, marks included; both lists ascend without overlap, and begin and end between atoms.
 */
export function tokenize(
  atoms: Atoms,
  paragraphs: readonly Span[],
  marked: readonly Span[],
  classes: HashTable,
): Tokens {
  const { start, unit, class: bits } = atoms;
  const t = allocate(atoms.count + paragraphs.length + 2 * PAD);
  let n = 0;
  for (; n < PAD; n++) setSign(t, n, 0, 0, EDGE);
  let m = 0;
  let row = 0;
  for (const { start: from, end: limit } of paragraphs) {
    row = atomFrom(atoms, row, from);
    while (start[row] < limit) {
      if (bits[row] & Class.tokenSpace) {
        row++;
        continue;
      }
      while (m < marked.length && marked[m].end <= start[row]) m++;
      const next = m < marked.length ? marked[m] : NOWHERE;
      const run = start[row] >= next.start ? next : null;
      t.quoted[n] = run ? 1 : 0;
      row =
        bits[row] & Class.tokenLetter || leads(unit[row])
          ? readWord(t, n, atoms, row, limit, classes)
          : readSign(t, n, atoms, row, limit, run);
      n++;
    }
    setSign(t, n++, limit, limit, EDGE);
  }
  t.count = n;
  for (let i = 0; i < PAD; i++) setSign(t, n + i, atoms.text.length, atoms.text.length, EDGE);
  return t;
}

/** Groups the atoms of the sign that begins with one into token `n`; returns the atom after it. */
function readSign(
  t: Tokens,
  n: number,
  atoms: Atoms,
  first: number,
  limit: number,
  run: Span | null,
): number {
  const { start, unit } = atoms;
  const code = unit[first];
  const isTwice = touches(atoms, first + 1) && unit[first + 1] === code;
  let kind = kindOf(code);
  let row = first + 1;
  let end = 0;
  if (start[first] === run?.start) {
    kind = OPEN;
    if (isTwice) row++;
  } else if (run && kind === OTHER && start[first] >= run.end - 2) {
    kind = CLOSE;
    end = Math.min(run.end, limit);
    row = atomFrom(atoms, row, end);
  } else if (isApostrophe(code) && isClitic(atoms, first)) {
    kind = CLITIC;
    row++;
  } else if (kind === DASH || kind === STOP) while (unit[row] === code && follows(atoms, row, limit)) row++;
  setSign(t, n, start[first], end || atoms.end[row - 1], kind);
  atoms.begins[first] |= Begins.token;
  return row;
}

function setSign(t: Tokens, n: number, start: number, end: number, kind: number): void {
  t.start[n] = start;
  t.end[n] = end;
  t.kind[n] = kind;
  t.word[n] = kind;
  t.cluster[n] = kind === EDGE ? 0 : kind;
  t.suffix[n] = 0;
  t.shape[n] = 4;
}
