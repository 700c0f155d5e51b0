import type { Span } from '../../model.ts';
import { clusterOf } from './clusters.ts';

/** What a token is by its characters. Kinds up to `NUMBER` are words. */
export const WORD = 0;
export const NUMBER = 1;
export const CLITIC = 2;
export const COMMA = 3;
export const STOP = 4;
export const COLON = 5;
export const SEMICOLON = 6;
export const DASH = 7;
export const OPEN = 8;
export const CLOSE = 9;
export const BRACKET = 10;
export const QUESTION = 11;
export const OTHER = 12;
/** Stands before the first token, after the last and between paragraphs, so that windows need no bounds checks. */
export const EDGE = 13;

/** Columns of equal length, one row a token: typed arrays keep a pass over them in the processor's cache. */
export interface Tokens {
  count: number;
  start: Int32Array;
  end: Int32Array;
  kind: Uint8Array;
  /** Hash of the lower-case form; for punctuation a hash of its kind. */
  word: Int32Array;
  /** Class of words that stand in like places (`clusters.ts`), by suffix and case for words unknown to the table. */
  cluster: Uint8Array;
  /** Hash of the last three letters. */
  suffix: Int32Array;
  /** 0 lower case, 1 capital first, 2 capitals only, 3 with digits, 4 not a word. */
  shape: Uint8Array;
  /** 1 inside quotation marks, the marks included. */
  quoted: Uint8Array;
  /** Number of the sentence, ascending. */
  sentence: Int32Array;
  /** Sentence number → index of its first token; one entry more than there are sentences. */
  sentenceStart: Int32Array;
  sentences: number;
}

/** Rows of `EDGE` on each side of the text, so that `i - 5 … i + 5` can always be read. */
export const PAD = 6;

const LETTER = 1;
const DIGIT = 2;
const SPACE = 3;
const MARK = 4;
/** Class of each character code below 256; codes above are letters unless `highClass` says otherwise. */
const CLASS = new Uint8Array(256);
for (let c = 0; c < 256; c++) {
  if (c <= 32 || c === 0xa0) CLASS[c] = SPACE;
  else if (c >= 48 && c <= 57) CLASS[c] = DIGIT;
  else if ((c >= 65 && c <= 90) || (c >= 97 && c <= 122) || (c >= 0xc0 && c !== 0xd7 && c !== 0xf7))
    CLASS[c] = LETTER;
  else CLASS[c] = MARK;
}

function classOf(code: number): number {
  if (code < 256) return CLASS[code];
  if (code < 0x2000) return LETTER;
  if (code <= 0x200a || code === 0x2028 || code === 0x2029 || code === 0x3000) return SPACE;
  return code < 0x2c00 || (code >= 0x3000 && code < 0x3040) || code >= 0xfe00 ? MARK : LETTER;
}

const KIND = new Map<number, number>(
  Object.entries({
    ',': COMMA,
    '.': STOP,
    '…': STOP,
    ':': COLON,
    ';': SEMICOLON,
    '-': DASH,
    '–': DASH,
    '—': DASH,
    '―': DASH,
    '!': QUESTION,
    '?': QUESTION,
    '(': BRACKET,
    ')': BRACKET,
    '[': BRACKET,
    ']': BRACKET,
  }).map(([sign, kind]) => [sign.charCodeAt(0), kind]),
);

const isApostrophe = (code: number) => code === 39 || code === 0x2019;

/** FNV-1a step: cheap, and good enough for tables of 2^17 rows. */
export const mix = (hash: number, value: number) => Math.imul(hash ^ value, 0x01000193);
const SEED = 0x811c9dc5 | 0;

/** The hash `Tokens.word` holds for a lower-case word; for tables written in words. */
export function wordHash(word: string): number {
  let hash = SEED;
  for (let i = 0; i < word.length; i++) hash = mix(hash, word.charCodeAt(i));
  return hash;
}

/**
 * Cuts a text into words and signs. `marked` are the pieces in quotation marks, marks included, ascending.
 * `paragraphs` ascend without overlap; text outside them is skipped.
 */
export function tokenize(text: string, paragraphs: readonly Span[], marked: readonly Span[]): Tokens {
  const t = allocate((text.length >> 1) + 2 * PAD + 2 * paragraphs.length + 8);
  let n = 0;
  const edge = (at: number) => {
    t.start[n] = at;
    t.end[n] = at;
    t.kind[n] = EDGE;
    t.word[n] = EDGE;
    t.cluster[n] = 0;
    t.shape[n] = 4;
    n++;
  };
  for (let i = 0; i < PAD; i++) edge(0);
  let m = 0;
  for (const paragraph of paragraphs) {
    let i = paragraph.start;
    while (i < paragraph.end) {
      const code = text.charCodeAt(i);
      const cls = classOf(code);
      if (cls === SPACE) {
        i++;
        continue;
      }
      while (m < marked.length && marked[m].end <= i) m++;
      const span = m < marked.length ? marked[m] : null;
      const inside = span !== null && i >= span.start;
      if (n + PAD + 2 >= t.start.length) grow(t);
      t.start[n] = i;
      t.quoted[n] = inside ? 1 : 0;
      if (cls === MARK && !(code === 36 || code === 64 || code === 35)) {
        let kind = KIND.get(code) ?? OTHER;
        let end = i + 1;
        if (inside && i === span.start) {
          kind = OPEN;
          if (text.charCodeAt(i) === text.charCodeAt(i + 1)) end++;
        } else if (inside && i >= span.end - 2 && kind === OTHER) {
          kind = CLOSE;
          end = span.end;
        } else if (isApostrophe(code) && isSuffix(text, i)) {
          kind = CLITIC;
          end = i + 2;
        } else {
          while (end < paragraph.end && text.charCodeAt(end) === code && (kind === DASH || kind === STOP))
            end++;
        }
        t.kind[n] = kind;
        t.word[n] = kind;
        t.suffix[n] = 0;
        t.cluster[n] = kind;
        t.shape[n] = 4;
        t.end[n] = end;
        i = end;
        n++;
        continue;
      }
      i = readWord(t, n, text, i, paragraph.end);
      n++;
    }
    edge(paragraph.end);
  }
  for (let i = 0; i < PAD; i++) edge(text.length);
  t.count = n - PAD;
  return t;
}

/** Reads a word from `i`; inner apostrophes, hyphens and the points of abbreviations belong to it. Returns where it ends. */
function readWord(t: Tokens, n: number, text: string, from: number, limit: number): number {
  let hash = SEED;
  let i = from;
  let upper = 0;
  let digits = 0;
  let a = 0;
  let b = 0;
  let c = 0;
  for (; i < limit; i++) {
    let code = text.charCodeAt(i);
    if (code >= 97 && code <= 122) {
      // the common case, left as it is
    } else if (code >= 65 && code <= 90) {
      upper++;
      code += 32;
    } else {
      const cls = classOf(code);
      if (cls === DIGIT) digits++;
      else if (cls === LETTER) {
        if (code < 0x100 && code < 0xe0 && code >= 0xc0) {
          upper++;
          code += 32;
        }
      } else if (i === from && cls === MARK) {
        // a leading $, @ or #
      } else if (i + 1 >= limit || cls === SPACE) break;
      else {
        const next = classOf(text.charCodeAt(i + 1));
        if (next !== LETTER && next !== DIGIT) {
          // "U.S." keeps its last point; "word." does not
          if (code === 46 && i - from === 3 && text.charCodeAt(i - 2) === 46) {
            i++;
            hash = mix(hash, 46);
          }
          break;
        }
        if (isApostrophe(code)) {
          if (isSuffix(text, i)) break;
          code = 39;
        } else if (code === 46) {
          if (!(i - from <= 1 || digits > 0 || text.charCodeAt(i - 2) === 46)) break;
        } else if (code !== 45 && code !== 38 && !(code === 44 && digits > 0 && next === DIGIT)) break;
      }
    }
    hash = mix(hash, code);
    a = b;
    b = c;
    c = code;
  }
  if (i === from) i++;
  t.end[n] = i;
  t.word[n] = hash;
  t.suffix[n] = mix(mix(mix(SEED, a), b), c);
  const shape = digits > 0 ? 3 : upper === 0 ? 0 : upper > 1 && upper >= i - from - 1 ? 2 : 1;
  t.shape[n] = shape;
  t.kind[n] = digits > 0 && upper === 0 ? NUMBER : WORD;
  t.cluster[n] = clusterOf(hash, shape, a, b, c);
  return i;
}

/** Whether the apostrophe at `i` opens a clitic of one letter at a word's end: 's, 'd, 'm. */
function isSuffix(text: string, i: number): boolean {
  const letter = text.charCodeAt(i + 1) | 32;
  if (letter !== 115 && letter !== 100 && letter !== 109) return false;
  const after = text.charCodeAt(i + 2);
  return (
    Number.isNaN(after) ||
    classOf(after) === SPACE ||
    (classOf(after) === MARK && !isApostrophe(after)) ||
    isApostrophe(after)
  );
}

function allocate(size: number): Tokens {
  return {
    count: 0,
    start: new Int32Array(size),
    end: new Int32Array(size),
    kind: new Uint8Array(size),
    word: new Int32Array(size),
    cluster: new Uint8Array(size),
    suffix: new Int32Array(size),
    shape: new Uint8Array(size),
    quoted: new Uint8Array(size),
    sentence: new Int32Array(size),
    sentenceStart: new Int32Array(1),
    sentences: 0,
  };
}

function grow(t: Tokens): void {
  const size = t.start.length * 2;
  const bigger = allocate(size);
  for (const key of ['start', 'end', 'word', 'suffix', 'sentence'] as const) {
    bigger[key].set(t[key]);
    t[key] = bigger[key];
  }
  for (const key of ['kind', 'cluster', 'shape', 'quoted'] as const) {
    bigger[key].set(t[key]);
    t[key] = bigger[key];
  }
}
