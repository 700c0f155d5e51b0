/** Marks of form that run over several paragraphs: lists, transcripts, letters. */
import { salutations, signOffs } from './letter-words.ts';
import { classNames } from './lexicon.ts';
import { localNames } from './paragraph-columns.ts';
import type { Words } from './words.ts';

export const runNames = [
  'sameFirstPrevious',
  'sameFirstNext',
  'sameFirstSecond',
  'sameEndPrevious',
  'sameEndNext',
  'shortRunBefore',
  'shortRunAfter',
  'salutation',
  'signOff',
  'salutationBefore',
  'signOffAfter',
  'labels',
] as const;
const C = Object.fromEntries(runNames.map((name, i) => [name, i])) as Record<
  (typeof runNames)[number],
  number
>;
export const runWidth = runNames.length;

/** A paragraph of at most so many words is short. */
const SHORT = 22;
/** A salutation or a sign-off is near a paragraph that is fewer paragraphs away. */
const NEAR = 12;
const END = localNames.indexOf('end:period');
const ENDS = localNames.indexOf('end:other') - END + 1;
const LABEL = localNames.indexOf('colonNearStart');
const stops = classNames.reduce(
  (mask, name, bit) => (['article', 'this', 'it'].includes(name) ? mask | (1 << bit) : mask),
  0,
);

/** Writes the run columns of all paragraphs at `rows[p * stride + at]`. */
export function writeRuns(words: Words, count: number, rows: Float32Array, stride: number, at: number): void {
  for (let p = 0; p < count; p++) {
    writeSameFirst(words, p, count, rows, p * stride + at);
    writeSameEnd(p, count, rows, stride, at);
    writeLabels(p, count, rows, stride, at);
  }
  writeShortRuns(words, count, rows, stride, at);
  writeLetters(words, count, rows, stride, at);
}

/** Whether the paragraphs around begin with the same word. */
function writeSameFirst(words: Words, p: number, count: number, rows: Float32Array, row: number): void {
  const own = firstWord(words, p, count);
  if (own === 0) return;
  const isSecond = own === firstWord(words, p - 2, count) || own === firstWord(words, p + 2, count);
  rows[row + C.sameFirstPrevious] = own === firstWord(words, p - 1, count) ? 1 : 0;
  rows[row + C.sameFirstNext] = own === firstWord(words, p + 1, count) ? 1 : 0;
  rows[row + C.sameFirstSecond] = isSecond ? 1 : 0;
}

/** The hash of the first word; 0: there is none, or it begins paragraphs of any kind. */
function firstWord({ first, classes, hash }: Words, p: number, count: number): number {
  if (p < 0 || p >= count || first[p] === first[p + 1]) return 0;
  return classes[first[p]] & stops ? 0 : hash[first[p]];
}

/** Whether the paragraphs around end with the same kind of character. */
function writeSameEnd(p: number, count: number, rows: Float32Array, stride: number, at: number): void {
  const row = p * stride;
  const own = endOf(rows, row);
  rows[row + at + C.sameEndPrevious] = p > 0 && own === endOf(rows, row - stride) ? 1 : 0;
  rows[row + at + C.sameEndNext] = p + 1 < count && own === endOf(rows, row + stride) ? 1 : 0;
}

function endOf(rows: Float32Array, row: number): number {
  for (let k = 0; k < ENDS; k++) if (rows[row + END + k] > 0) return k;
  return -1;
}

/** Of a paragraph with a label ("Name: …"): how many of the two around it have one. */
function writeLabels(p: number, count: number, rows: Float32Array, stride: number, at: number): void {
  const row = p * stride;
  if (rows[row + LABEL] <= 0) return;
  const before = p > 0 && rows[row - stride + LABEL] > 0 ? 1 : 0;
  const after = p + 1 < count && rows[row + stride + LABEL] > 0 ? 1 : 0;
  rows[row + at + C.labels] = before + after;
}

/** How many short paragraphs are right before and right after. */
function writeShortRuns(words: Words, count: number, rows: Float32Array, stride: number, at: number): void {
  let before = 0;
  for (let p = 0; p < count; p++) {
    rows[p * stride + at + C.shortRunBefore] = Math.log1p(before);
    before = sizeOf(words, p) <= SHORT ? before + 1 : 0;
  }
  let after = 0;
  for (let p = count - 1; p >= 0; p--) {
    rows[p * stride + at + C.shortRunAfter] = Math.log1p(after);
    after = sizeOf(words, p) <= SHORT ? after + 1 : 0;
  }
}

function sizeOf({ first }: Words, p: number): number {
  return first[p + 1] - first[p];
}

/** Salutations and sign-offs, and the paragraphs after and before them. */
function writeLetters(words: Words, count: number, rows: Float32Array, stride: number, at: number): void {
  let sinceSalutation = 99;
  for (let p = 0; p < count; p++) {
    const row = p * stride + at;
    const salutes = isSalutation(words, p);
    sinceSalutation = salutes ? 0 : sinceSalutation + 1;
    rows[row + C.salutation] = salutes ? 1 : 0;
    rows[row + C.salutationBefore] = sinceSalutation > 0 && sinceSalutation < NEAR ? 1 : 0;
  }
  let untilSignOff = 99;
  for (let p = count - 1; p >= 0; p--) {
    const row = p * stride + at;
    const signs = isSignOff(words, p);
    untilSignOff = signs ? 0 : untilSignOff + 1;
    rows[row + C.signOff] = signs ? 1 : 0;
    rows[row + C.signOffAfter] = untilSignOff > 0 && untilSignOff < NEAR ? 1 : 0;
  }
}

function isSalutation(words: Words, p: number): boolean {
  const size = sizeOf(words, p);
  return size > 0 && size < 8 && salutations.has(words.hash[words.first[p]]);
}

function isSignOff(words: Words, p: number): boolean {
  if (sizeOf(words, p) > 7) return false;
  for (let w = words.first[p]; w < words.first[p + 1]; w++) if (signOffs.has(words.hash[w])) return true;
  return false;
}
