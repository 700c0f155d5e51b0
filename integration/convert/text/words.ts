import type { Article, Block } from '../model.ts';
import { classesOf, hashWord, Is, languageOf } from '../languages/index.ts';
import { Kind, kindOf, lowerOf } from './characters.ts';
import { readSign } from './quotation-mark.ts';
import type { Sign } from './quotation-mark.ts';
import type { Language } from '../languages/index.ts';

/** How a word looks. Bits of `Words.shape`. */
export const Shape = {
  word: 1,
  number: 2,
  punctuation: 4,
  capital: 8,
  capitals: 16,
  stopped: 32,
  clitic: 64,
} as const;

/**
 * The words and punctuation of an article's blocks in order, quotation marks apart: parallel arrays, so that a look
 * at a word costs no allocation. A word's `hash` is of its lower case; that of a sign of punctuation is its code unit.
 */
export interface Words {
  text: string;
  count: number;
  start: Int32Array;
  end: Int32Array;
  hash: Int32Array;
  shape: Uint8Array;
  classes: Int32Array;
  /** First word of each of `article.blocks`, and the count at the end. */
  blocks: Int32Array;
  /** 1 for a word that begins a block or follows a quotation mark or a dash: its capital need not be a name's. */
  opens: Uint8Array;
  /** Candidate quotation marks in order, block by block; `sign.word` is the next word's index. */
  signs: Sign[];
}

const known = new WeakMap<Article, Words>();

/** The words of an article, read once however many stages ask. */
export function wordsOf(article: Article): Words {
  let words = known.get(article);
  if (!words) known.set(article, (words = readWords(article)));
  return words;
}

function readWords(article: Article): Words {
  const { text, blocks } = article;
  // A word and its space are seldom fewer than four characters; `grow` serves the texts where they are.
  const room = (text.length >> 2) + 64;
  const words: Words = {
    text,
    count: 0,
    start: new Int32Array(room),
    end: new Int32Array(room),
    hash: new Int32Array(room),
    shape: new Uint8Array(room),
    classes: new Int32Array(room),
    blocks: new Int32Array(blocks.length + 1),
    opens: new Uint8Array(room + 1),
    signs: [],
  };
  const language = languageOf(article.metadata.lang);
  blocks.forEach((block, index) => {
    words.blocks[index] = words.count;
    words.opens[words.count] = 1;
    if (block.form !== 'break' && block.form !== 'preformatted') readBlock(words, language, block, index);
  });
  words.blocks[blocks.length] = words.count;
  return words;
}

/** The index of a new word, for which there is room. */
function next(words: Words): number {
  if (words.count + 2 >= words.start.length) grow(words);
  return words.count++;
}

function grow(words: Words): void {
  const size = words.start.length * 2;
  const copy = <T extends Int32Array | Uint8Array>(to: T, from: T): T => {
    to.set(from);
    return to;
  };
  words.start = copy(new Int32Array(size), words.start);
  words.end = copy(new Int32Array(size), words.end);
  words.hash = copy(new Int32Array(size), words.hash);
  words.classes = copy(new Int32Array(size), words.classes);
  words.shape = copy(new Uint8Array(size), words.shape);
  words.opens = copy(new Uint8Array(size + 1), words.opens);
}

function readBlock(words: Words, language: Language, block: Block, index: number): void {
  let from = block.start;
  for (const sign of block.signs) {
    readRun(words, language, from, sign.start, block, index);
    from = sign.end;
  }
  readRun(words, language, from, block.end, block, index);
}

/** Reads from `from` to `to`; a word never spans two runs. */
function readRun(
  words: Words,
  language: Language,
  from: number,
  to: number,
  block: Block,
  index: number,
): void {
  const { text } = words;
  let at = from;
  while (at < to) {
    const unit = text.charCodeAt(at);
    const kind = kindOf(unit);
    if (kind === Kind.space) at++;
    else if (kind === Kind.letter || kind === Kind.digit || kind === Kind.ideograph)
      at = readWord(words, language, at, to, kind);
    else {
      const sign =
        kind === Kind.mark || kind === Kind.apostrophe ? readSign(text, at, block, index, words.count) : null;
      if (sign) {
        words.signs.push(sign);
        words.opens[words.count] = 1;
        at = sign.end;
      } else at = readPunctuation(words, at, to, unit);
    }
  }
}

function readWord(words: Words, language: Language, at: number, to: number, first: number): number {
  const { text } = words;
  let hash = 0x811c9dc5 | 0;
  let upper = 0;
  let end = at;
  let inner = 0;
  for (; end < to && !(first === Kind.ideograph && end > at); end++) {
    const unit = text.charCodeAt(end);
    const kind = kindOf(unit);
    if (kind === Kind.letter || kind === Kind.digit || first === Kind.ideograph) {
      const small = lowerOf(unit);
      if (small !== unit) upper++;
      hash = Math.imul(hash ^ small, 0x01000193);
      continue;
    }
    // Hyphens, apostrophes, and stops between letters or digits belong to the word: "well-known", "don't", "1.5", "U.S".
    if (
      kind !== Kind.hyphen &&
      kind !== Kind.apostrophe &&
      kind !== Kind.stop &&
      !(unit === 44 && first === Kind.digit)
    )
      break;
    const next = end + 1 < to ? kindOf(text.charCodeAt(end + 1)) : Kind.space;
    if (next !== Kind.letter && next !== Kind.digit) break;
    if (unit === 44 && next !== Kind.digit) break;
    // A long word before a stop is a sentence's end without its space, not an abbreviation.
    if (kind === Kind.stop && next === Kind.letter && end - at - inner > 1) break;
    if (kind === Kind.apostrophe && isPossessive(text, end, to)) break;
    if (kind === Kind.stop) inner = end + 1 - at;
    hash = Math.imul(hash ^ (kind === Kind.apostrophe ? 39 : unit), 0x01000193);
  }
  if (end < to && text.charCodeAt(end) === 46 && inner > 0 && first === Kind.letter) end++;
  const i = next(words);
  words.start[i] = at;
  words.hash[i] = hash === 0 ? 1 : hash;
  words.classes[i] = classesOf(language.lexicon, words.hash[i]);
  if (language.elided.size > 0 && words.classes[i] === 0) {
    const elided = elisionAt(text, at, end, language);
    if (elided > 0) {
      end = elided;
      words.hash[i] = hashWord(text.slice(at, end).toLowerCase().replace('’', "'"));
      words.classes[i] = classesOf(language.lexicon, words.hash[i]);
    }
  }
  const lead = text.charCodeAt(at);
  let shape: number = first === Kind.digit ? Shape.number : Shape.word;
  if (lowerOf(lead) !== lead)
    shape |= upper > 1 && upper >= end - at - 1 ? Shape.capital | Shape.capitals : Shape.capital;
  // The stop of an abbreviation or of an initial is part of it and ends no sentence.
  const single = end - at === 1 && (shape & Shape.capital) !== 0 && text.charCodeAt(at) !== 73;
  if (end < to && text.charCodeAt(end) === 46 && (single || (words.classes[i] & Is.abbreviation) !== 0))
    end++;
  if (text.charCodeAt(end - 1) === 46) shape |= Shape.stopped;
  words.end[i] = end;
  words.shape[i] = shape;
  if (end < to && kindOf(text.charCodeAt(end)) === Kind.apostrophe && isPossessive(text, end, to))
    return readClitic(words, end);
  return end;
}

/** Where the word ends that an apostrophe joins to the next, "l'" of "l'écho"; 0 where there is none. */
function elisionAt(text: string, at: number, end: number, { elided }: Language): number {
  for (let apostrophe = at + 1; apostrophe < Math.min(end - 1, at + LONGEST_ELIDED); apostrophe++)
    if (kindOf(text.charCodeAt(apostrophe)) === Kind.apostrophe)
      return elided.has(text.slice(at, apostrophe).toLowerCase()) ? apostrophe + 1 : 0;
  return 0;
}

/** "lorsqu'", in UTF-16 code units. */
const LONGEST_ELIDED = 7;

/** An apostrophe and a lone s: "Obama's", "Doe’s". */
function isPossessive(text: string, at: number, to: number): boolean {
  if (text.charCodeAt(at) === 0x2018) return false;
  const s = at + 1 < to ? text.charCodeAt(at + 1) | 32 : 0;
  if (s !== 115) return false;
  const after = at + 2 < to ? kindOf(text.charCodeAt(at + 2)) : Kind.space;
  return after !== Kind.letter && after !== Kind.digit;
}

/** Hash of a possessive ending, whatever its apostrophe. */
export const CLITIC = 39 << 8;

function readClitic(words: Words, at: number): number {
  const i = next(words);
  words.start[i] = at;
  words.end[i] = at + 2;
  words.hash[i] = CLITIC;
  words.shape[i] = Shape.clitic;
  return at + 2;
}

function readPunctuation(words: Words, at: number, to: number, unit: number): number {
  let end = at + 1;
  // "--" and "..." are one sign; a dash of any form counts as an em dash, three stops as an ellipsis.
  while (end < to && text1(words.text, end) === unit && (unit === 45 || unit === 46)) end++;
  const i = next(words);
  words.start[i] = at;
  words.end[i] = end;
  words.hash[i] =
    unit === 0x2013 || unit === 0x2015 || unit === 45 ? 0x2014 : unit === 46 && end - at > 1 ? 0x2026 : unit;
  words.shape[i] = Shape.punctuation;
  if (words.hash[i] === 0x2014) words.opens[words.count] = 1;
  return end;
}

function text1(text: string, at: number): number {
  return text.charCodeAt(at);
}

/** Index of the first word that begins at or after an offset. */
export function firstWordAt(words: Words, offset: number): number {
  let [low, high] = [0, words.count];
  while (low < high) {
    const mid = (low + high) >> 1;
    if (words.start[mid] < offset) low = mid + 1;
    else high = mid;
  }
  return low;
}
