/** What one paragraph looks like by itself: length, punctuation, word classes, how it opens and how it ends. */
import { characterKinds, kindCount } from './character-kinds.ts';
import { classNames } from './lexicon.ts';
import {
  ALL_CAPITALS,
  APOSTROPHE,
  CAPITAL,
  NUMBER,
  SENTENCE_START,
  type TextSpan,
  type Words,
} from './words.ts';

const startKinds = [
  'upper',
  'lower',
  'digit',
  'double',
  'single',
  'bracket',
  'ellipsis',
  'dash',
  'other',
] as const;
const endKinds = [
  'period',
  'question',
  'exclamation',
  'colon',
  'semicolon',
  'comma',
  'quoted',
  'round',
  'square',
  'ellipsis',
  'word',
  'other',
] as const;
/** Classes looked for in the last and in the first sentence. */
const sentenceClasses = [
  'i',
  'we',
  'you',
  'he',
  'this',
  'said',
  'work',
  'link',
  'pointer',
  'praise',
  'was',
  'wh',
];
const sentenceBits = sentenceClasses.map((name) => classNames.indexOf(name));
const SENTENCE_MASK = sentenceBits.reduce((mask, bit) => mask | (1 << bit), 0);

const measures = [
  'logWords',
  'sentences',
  'wordsPerSentence',
  'wordLength',
  'longWords',
  'capitalInside',
  'allCapitals',
  'numbers',
  'contractions',
  'url',
  'heading',
  'titleCase',
  'marksWhole',
  'marksOpen',
  'marksClose',
  'marksOdd',
  'colonNearEnd',
  'colonNearStart',
  'lastSentenceWords',
  'firstSentenceWords',
  'shortLines',
  'nameStart',
  'curlyShare',
] as const;

/** Column names, in order. */
export const localNames: readonly string[] = [
  ...measures,
  ...characterKinds.map((k) => `char:${k}`),
  ...classNames.map((c) => `class:${c}`),
  ...startKinds.map((k) => `start:${k}`),
  ...endKinds.map((k) => `end:${k}`),
  ...classNames.map((c) => `first:${c}`),
  ...classNames.map((c) => `second:${c}`),
  ...classNames.map((c) => `last:${c}`),
  ...sentenceClasses.map((c) => `lastSentence:${c}`),
  ...sentenceClasses.map((c) => `firstSentence:${c}`),
];
export const localWidth = localNames.length;
const at = (name: string): number => localNames.indexOf(name);
const M = Object.fromEntries(measures.map((m, i) => [m, i])) as Record<(typeof measures)[number], number>;
const CHAR = at('char:comma'),
  CLASS = at(`class:${classNames[0]}`),
  START = at('start:upper'),
  END = at('end:period');
const FIRST = at(`first:${classNames[0]}`),
  SECOND = at(`second:${classNames[0]}`),
  LAST = at(`last:${classNames[0]}`);
const LAST_SENTENCE = at('lastSentence:i'),
  FIRST_SENTENCE = at('firstSentence:i');
const kind = (name: (typeof characterKinds)[number]): number => characterKinds.indexOf(name);
const [SINGLE_CURLY, SINGLE_STRAIGHT, DOUBLE_STRAIGHT, DOUBLE_CURLY, NEWLINE, COLON] = (
  ['singleCurly', 'singleStraight', 'doubleStraight', 'doubleCurly', 'newline', 'colon'] as const
).map(kind) as [number, number, number, number, number, number];

const isDouble = (c: number): boolean =>
  c === 34 || c === 0x201c || c === 0x201d || c === 0x201e || c === 0xab || c === 0xbb;
const isSingle = (c: number): boolean => c === 39 || c === 0x2018 || c === 0x2019 || c === 0x201a;
const isUpper = (c: number): boolean => (c >= 65 && c <= 90) || (c >= 0xc0 && c <= 0xde);
const isLower = (c: number): boolean => (c >= 97 && c <= 122) || (c >= 0xdf && c < 0x250);
const isDigit = (c: number): boolean => c >= 48 && c <= 57;

function startKind(text: string, at: number): number {
  const c = text.charCodeAt(at);
  if (isUpper(c)) return 0;
  if (isLower(c)) return 1;
  if (isDigit(c)) return 2;
  if (isDouble(c)) return 3;
  if (isSingle(c)) return 4;
  if (c === 91 || c === 40) return 5;
  if (c === 0x2026 || (c === 46 && text.charCodeAt(at + 1) === 46)) return 6;
  if (c === 45 || c === 0x2013 || c === 0x2014 || c === 42 || c === 0x2022) return 7;
  return 8;
}

function endKind(text: string, at: number): number {
  const c = text.charCodeAt(at);
  if (c === 46) return text.charCodeAt(at - 1) === 46 ? 9 : 0;
  if (c === 63) return 1;
  if (c === 33) return 2;
  if (c === 58) return 3;
  if (c === 59) return 4;
  if (c === 44) return 5;
  if (isDouble(c) || isSingle(c)) return 6;
  if (c === 41) return 7;
  if (c === 93) return 8;
  if (c === 0x2026) return 9;
  if (isUpper(c) || isLower(c) || isDigit(c)) return 10;
  return 11;
}

/** Writes the `localWidth` columns of paragraph `p` into `out` from `base`. */
export function writeLocal(
  text: string,
  spans: readonly TextSpan[],
  words: Words,
  p: number,
  out: Float32Array,
  base: number,
): void {
  const { start, end } = spans[p];
  const from = words.first[p],
    to = words.first[p + 1],
    count = to - from,
    per = 1 / (count || 1);
  let long = 0,
    inside = 0,
    capitals = 0,
    numbers = 0,
    contractions = 0,
    sentences = 0,
    letters = 0,
    capital = 0,
    lastStart = from,
    firstEnd = to;
  const k = p * kindCount;
  for (let w = from; w < to; w++) {
    const flag = words.flags[w],
      size = words.length[w];
    letters += size;
    if (size >= 9) long++;
    if (flag & CAPITAL) {
      capital++;
      if (!(flag & SENTENCE_START)) inside++;
    }
    if (flag & ALL_CAPITALS) capitals++;
    if (flag & NUMBER) numbers++;
    if (flag & APOSTROPHE) contractions++;
    if (flag & SENTENCE_START) {
      sentences++;
      if (w > from && firstEnd === to) firstEnd = w;
      lastStart = w;
    }
    let mask = words.classes[w];
    while (mask !== 0) {
      const bit = 31 - Math.clz32(mask & -mask);
      out[base + CLASS + bit] += per;
      if (w >= to - 4) out[base + LAST + bit] = 1;
      if (w === from) out[base + FIRST + bit] = 1;
      else if (w === from + 1) out[base + SECOND + bit] = 1;
      mask &= mask - 1;
    }
  }
  for (let w = lastStart; w < to; w++) markClasses(words.classes[w], out, base + LAST_SENTENCE);
  for (let w = from; w < firstEnd; w++) markClasses(words.classes[w], out, base + FIRST_SENTENCE);
  const size = end - start;
  for (let c = 0; c < kindCount; c++) out[base + CHAR + c] = (100 * words.kinds[k + c]) / (size || 1);
  out[base + START + startKind(text, start)] = 1;
  out[base + END + endKind(text, end - 1)] = 1;
  const firstCode = text.charCodeAt(start),
    lastCode = text.charCodeAt(end - 1);
  const opens = isDouble(firstCode) || isSingle(firstCode),
    closes = isDouble(lastCode) || isSingle(lastCode);
  const marks = words.kinds[k + DOUBLE_STRAIGHT] + words.kinds[k + DOUBLE_CURLY];
  const lines = words.kinds[k + NEWLINE] + 1;
  const curly = words.kinds[k + SINGLE_CURLY] + words.kinds[k + DOUBLE_CURLY],
    straight = words.kinds[k + SINGLE_STRAIGHT] + words.kinds[k + DOUBLE_STRAIGHT];
  let colon = -1,
    firstColon = -1,
    address = false;
  if (words.kinds[k + COLON] > 0) {
    for (let i = start; i < end; i++) {
      if (text.charCodeAt(i) !== 58) continue;
      if (text.charCodeAt(i + 1) === 47 && text.charCodeAt(i + 2) === 47) {
        address = true;
        continue;
      }
      if (firstColon < 0) firstColon = i;
      colon = i;
    }
  }
  out[base + M.logWords] = Math.log1p(count);
  out[base + M.sentences] = Math.log1p(sentences);
  out[base + M.wordsPerSentence] = Math.log1p(count / (sentences || 1));
  out[base + M.wordLength] = letters * per;
  out[base + M.longWords] = long * per;
  out[base + M.capitalInside] = inside * per;
  out[base + M.allCapitals] = capitals * per;
  out[base + M.numbers] = numbers * per;
  out[base + M.contractions] = contractions * per;
  out[base + M.url] = address ? 1 : 0;
  out[base + M.heading] = count <= 12 && endKind(text, end - 1) === 10 ? 1 : 0;
  out[base + M.titleCase] = count <= 16 ? capital * per : 0;
  out[base + M.marksWhole] = opens && closes && size > 2 ? 1 : 0;
  out[base + M.marksOpen] = opens && !closes ? 1 : 0;
  out[base + M.marksClose] = closes && !opens ? 1 : 0;
  out[base + M.marksOdd] = marks % 2;
  out[base + M.colonNearEnd] = colon >= start ? 1 / (1 + 0.1 * (end - 1 - colon)) : 0;
  out[base + M.colonNearStart] =
    firstColon >= start && firstColon < start + 60 && firstColon < end - 1 ? 1 : 0;
  out[base + M.lastSentenceWords] = Math.log1p(to - lastStart);
  out[base + M.firstSentenceWords] = Math.log1p(firstEnd - from);
  out[base + M.shortLines] = lines > 1 ? (count / lines < 12 ? 2 : 1) : 0;
  out[base + M.nameStart] =
    count > 1 && words.flags[from] & CAPITAL && words.flags[from + 1] & CAPITAL ? 1 : 0;
  out[base + M.curlyShare] = curly + straight > 0 ? curly / (curly + straight) : 0.5;
}

function markClasses(mask: number, out: Float32Array, base: number): void {
  if ((mask & SENTENCE_MASK) === 0) return;
  for (let i = 0; i < sentenceBits.length; i++) if (mask & (1 << sentenceBits[i])) out[base + i] = 1;
}
