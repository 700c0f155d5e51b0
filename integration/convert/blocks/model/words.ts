/** Cuts paragraphs into words once, and counts characters on the way; everything later works on numbers. */

import { classesOf } from './lexicon.ts';

export { hashWord } from './word-hash.ts';

/** Kinds of character that are counted for each paragraph. */
export const characterKinds = [
  'comma',
  'semicolon',
  'colon',
  'period',
  'question',
  'exclamation',
  'doubleStraight',
  'doubleCurly',
  'singleCurly',
  'singleStraight',
  'guillemet',
  'round',
  'square',
  'dash',
  'ellipsis',
  'slash',
  'digit',
  'symbol',
  'newline',
  'upper',
  'doubleSpace',
  'letter',
  'hyphen',
  'at',
] as const;
export type CharacterKind = (typeof characterKinds)[number];
const K = Object.fromEntries(characterKinds.map((kind, i) => [kind, i])) as Record<CharacterKind, number>;
export const kindCount = characterKinds.length;

const NONE = 255;
const asciiKind = new Uint8Array(128).fill(NONE);
for (const [kind, characters] of Object.entries({
  comma: ',',
  semicolon: ';',
  colon: ':',
  period: '.',
  question: '?',
  exclamation: '!',
  doubleStraight: '"',
  round: '()',
  square: '[]',
  slash: '/',
  symbol: '$%&*+<=>\\^_`{|}~#',
  newline: '\n',
  hyphen: '-',
  at: '@',
  singleStraight: "'",
}))
  for (const character of characters) asciiKind[character.charCodeAt(0)] = K[kind as CharacterKind];

function wideKind(code: number): number {
  if (code === 0x201c || code === 0x201d || code === 0x201e) return K.doubleCurly;
  if (code === 0x2018 || code === 0x2019 || code === 0x201a) return K.singleCurly;
  if (code === 0xab || code === 0xbb || code === 0x2039 || code === 0x203a) return K.guillemet;
  if (code === 0x2013 || code === 0x2014) return K.dash;
  if (code === 0x2026) return K.ellipsis;
  return K.symbol;
}

function isWide(code: number): boolean {
  return (
    (code >= 0xc0 && code !== 0xd7 && code !== 0xf7 && code < 0x2000) ||
    (code >= 0x2c00 && code < 0xd800) ||
    code === 0xaa ||
    code === 0xba
  );
}
const wordLike = new Uint8Array(128);
for (let c = 48; c < 58; c++) wordLike[c] = 2;
for (let c = 65; c < 91; c++) wordLike[c] = 1;
for (let c = 97; c < 123; c++) wordLike[c] = 1;

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

export interface TextSpan {
  start: number;
  end: number;
}

/** Reads the words of `paragraphs` (spans into `text`); cost is linear in the text read. */
export function readWords(text: string, paragraphs: readonly TextSpan[]): Words {
  let size = 16;
  for (const p of paragraphs) size += ((p.end - p.start) >> 1) + 2;
  const words: Words = {
    count: 0,
    hash: new Int32Array(size),
    length: new Uint16Array(size),
    flags: new Uint8Array(size),
    classes: new Int32Array(size),
    first: new Int32Array(paragraphs.length + 1),
    kinds: new Float32Array(paragraphs.length * kindCount),
  };
  for (let p = 0; p < paragraphs.length; p++) {
    words.first[p] = words.count;
    readParagraph(text, paragraphs[p], words, p * kindCount);
  }
  words.first[paragraphs.length] = words.count;
  return words;
}

/** Appends a paragraph's words, and adds its characters to the counts from `base`. A function of its own: as part of a loop over paragraphs V8 compiled it anew for each article. */
function readParagraph(text: string, { start, end }: TextSpan, words: Words, base: number): void {
  const { hash, length, flags, classes, kinds } = words;
  let { count } = words;
  let i = start;
  let opens = SENTENCE_START;
  while (i < end) {
    let code = text.charCodeAt(i);
    if (code === 32) {
      if (text.charCodeAt(i + 1) === 32) kinds[base + K.doubleSpace]++;
      i++;
      continue;
    }
    if (code < 128 ? wordLike[code] !== 0 : isWide(code)) {
      let h = 0x811c9dc5 | 0,
        upper = 0,
        digits = 0,
        apostrophe = 0;
      const begin = i;
      for (;;) {
        if (code >= 97 && code <= 122) {
          /* most letters */
        } else if (code >= 65 && code <= 90) {
          upper++;
          code += 32;
        } else if (code >= 48 && code <= 57) digits++;
        else if (code >= 0xc0 && code <= 0xde) {
          upper++;
          code += 32;
        }
        h = Math.imul(h ^ code, 0x01000193);
        i++;
        if (i >= end) break;
        code = text.charCodeAt(i);
        if (code < 128 ? wordLike[code] !== 0 : isWide(code)) continue;
        if (
          (code === 39 || code === 0x2019) &&
          i + 1 < end &&
          wordLike[text.charCodeAt(i + 1) & 127] === 1 &&
          text.charCodeAt(i + 1) < 128
        ) {
          kinds[base + (code === 39 ? K.singleStraight : K.singleCurly)]++;
          apostrophe = APOSTROPHE;
          code = 39;
          continue;
        }
        break;
      }
      const size = i - begin;
      kinds[base + K.upper] += upper;
      kinds[base + K.digit] += digits;
      kinds[base + K.letter] += size - digits;
      hash[count] = h;
      classes[count] = classesOf(h);
      length[count] = size;
      const first = text.charCodeAt(begin);
      const capital = (first >= 65 && first <= 90) || (first >= 0xc0 && first <= 0xde);
      flags[count] =
        (capital ? CAPITAL : 0) |
        (upper > 1 && upper >= size - digits ? ALL_CAPITALS : 0) |
        (digits > 0 ? NUMBER : 0) |
        opens |
        apostrophe;
      opens = 0;
      count++;
      continue;
    }
    if (code < 128) {
      const kind = asciiKind[code];
      if (kind !== NONE) kinds[base + kind]++;
      if (code === 46) {
        if (text.charCodeAt(i + 1) === 46 && text.charCodeAt(i + 2) === 46) {
          kinds[base + K.ellipsis]++;
          i += 2;
        } else if (
          i + 1 >= end ||
          text.charCodeAt(i + 1) <= 32 ||
          text.charCodeAt(i + 1) === 34 ||
          text.charCodeAt(i + 1) === 0x201d
        )
          opens = SENTENCE_START;
      } else if (code === 33 || code === 63) opens = SENTENCE_START;
      else if (code === 45 && text.charCodeAt(i + 1) === 45) {
        kinds[base + K.dash]++;
        i++;
      }
    } else if (code === 0xa0) {
      /* a space */
    } else kinds[base + wideKind(code)]++;
    i++;
  }
  words.count = count;
}
