import type { Span } from '../../model.ts';
import { MARK, SPACE, classOf, isApostrophe } from './characters.ts';
import { PAD, allocate, grow } from './columns.ts';
import type { Tokens } from './columns.ts';
import type { HashTable } from '../../models/index.ts';
import { isClitic, readWord } from './words.ts';

/** What a token is by its characters. Kinds up to `CLITIC` are words. */
export const WORD = 0;
export const NUMBER = 1;
export const CLITIC = 2;
export const COMMA = 3;
export const STOP = 4;
export const COLON = 5;
export const SEMICOLON = 6;
export const DASH = 7;
/** The marks of the runs that `tokenize` is given; others are `OTHER`. */
export const OPEN = 8;
export const CLOSE = 9;
export const BRACKET = 10;
export const QUESTION = 11;
export const OTHER = 12;
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
 * Cuts paragraphs into words and signs. Text outside them is skipped. `marked` are the outermost pieces in quotation marks, marks
 * included; both lists ascend without overlap.
 */
export function tokenize(
  text: string,
  paragraphs: readonly Span[],
  marked: readonly Span[],
  classes: HashTable,
): Tokens {
  const t = allocate((text.length >> 2) + 2 * PAD + 2 * paragraphs.length + 16);
  let n = 0;
  for (; n < PAD; n++) setSign(t, n, 0, 0, EDGE);
  let m = 0;
  for (const paragraph of paragraphs) {
    for (let i = paragraph.start; i < paragraph.end;) {
      const code = text.charCodeAt(i);
      const cls = classOf(code);
      if (cls === SPACE) {
        i++;
        continue;
      }
      while (m < marked.length && marked[m].end <= i) m++;
      const next = m < marked.length ? marked[m] : NOWHERE;
      const run = i >= next.start ? next : null;
      if (n + PAD + 2 >= t.start.length) grow(t);
      t.quoted[n] = run ? 1 : 0;
      i =
        cls === MARK && !leads(code)
          ? readSign(t, n, text, i, paragraph.end, run)
          : readWord(t, n, text, i, paragraph.end, classes);
      n++;
    }
    if (n + PAD + 2 >= t.start.length) grow(t);
    setSign(t, n++, paragraph.end, paragraph.end, EDGE);
  }
  t.count = n;
  for (let i = 0; i < PAD; i++) setSign(t, n + i, text.length, text.length, EDGE);
  return t;
}

/** Reads the sign at `i`; returns where it ends. */
function readSign(t: Tokens, n: number, text: string, i: number, limit: number, run: Span | null): number {
  const code = text.charCodeAt(i);
  let kind = kindOf(code);
  let end = i + 1;
  if (i === run?.start) {
    kind = OPEN;
    if (text.charCodeAt(end) === code) end++;
  } else if (run && kind === OTHER && i >= run.end - 2) {
    kind = CLOSE;
    end = Math.min(run.end, limit);
  } else if (isApostrophe(code) && isClitic(text, i)) {
    kind = CLITIC;
    end = i + 2;
  } else if (kind === DASH || kind === STOP) while (end < limit && text.charCodeAt(end) === code) end++;
  setSign(t, n, i, end, kind);
  return end;
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
