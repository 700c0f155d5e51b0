/** The words of one paragraph in numbers: their length and form, their classes, and its sentences. */
import { classNames } from './lexicon.ts';
import {
  CLASS,
  FIRST,
  FIRST_SENTENCE,
  LAST,
  LAST_SENTENCE,
  M,
  SECOND,
  sentenceClasses,
} from './paragraph-columns.ts';
import { ALL_CAPITALS, APOSTROPHE, CAPITAL, NUMBER, SENTENCE_START, type Words } from './words.ts';

const sentenceBits = sentenceClasses.map((name) => classNames.indexOf(name));
const SENTENCE_MASK = sentenceBits.reduce((mask, bit) => mask | (1 << bit), 0);

/** Writes the columns of words `from` to `to` into the row at `base`. */
export function writeWords(words: Words, from: number, to: number, out: Float32Array, base: number): void {
  writeForms(words, from, to, out, base);
  writeClasses(words, from, to, out, base);
  writeSentences(words, from, to, out, base);
}

function writeForms(
  { flags, length }: Words,
  from: number,
  to: number,
  out: Float32Array,
  base: number,
): void {
  let letters = 0;
  let long = 0;
  let capital = 0;
  let inside = 0;
  let capitals = 0;
  let numbers = 0;
  let contractions = 0;
  for (let w = from; w < to; w++) {
    const flag = flags[w];
    letters += length[w];
    if (length[w] >= 9) long++;
    if (flag & CAPITAL) {
      capital++;
      if (!(flag & SENTENCE_START)) inside++;
    }
    if (flag & ALL_CAPITALS) capitals++;
    if (flag & NUMBER) numbers++;
    if (flag & APOSTROPHE) contractions++;
  }
  const count = to - from;
  const per = 1 / (count || 1);
  out[base + M.logWords] = Math.log1p(count);
  out[base + M.wordLength] = letters * per;
  out[base + M.longWords] = long * per;
  out[base + M.capitalInside] = inside * per;
  out[base + M.allCapitals] = capitals * per;
  out[base + M.numbers] = numbers * per;
  out[base + M.contractions] = contractions * per;
  out[base + M.titleCase] = count <= 16 ? capital * per : 0;
}

/** Shares of the word classes, and the classes of the first, the second and the last four words. */
function writeClasses({ classes }: Words, from: number, to: number, out: Float32Array, base: number): void {
  const per = 1 / (to - from || 1);
  for (let w = from; w < to; w++) {
    let mask = classes[w];
    while (mask !== 0) {
      const bit = 31 - Math.clz32(mask & -mask);
      out[base + CLASS + bit] += per;
      if (w >= to - 4) out[base + LAST + bit] = 1;
      if (w === from) out[base + FIRST + bit] = 1;
      else if (w === from + 1) out[base + SECOND + bit] = 1;
      mask &= mask - 1;
    }
  }
}

function writeSentences(
  { flags, classes }: Words,
  from: number,
  to: number,
  out: Float32Array,
  base: number,
): void {
  let sentences = 0;
  let lastStart = from;
  let firstEnd = to;
  for (let w = from; w < to; w++) {
    if (!(flags[w] & SENTENCE_START)) continue;
    sentences++;
    if (w > from && firstEnd === to) firstEnd = w;
    lastStart = w;
  }
  out[base + M.sentences] = Math.log1p(sentences);
  out[base + M.wordsPerSentence] = Math.log1p((to - from) / (sentences || 1));
  out[base + M.lastSentenceWords] = Math.log1p(to - lastStart);
  out[base + M.firstSentenceWords] = Math.log1p(firstEnd - from);
  for (let w = lastStart; w < to; w++) markClasses(classes[w], out, base + LAST_SENTENCE);
  for (let w = from; w < firstEnd; w++) markClasses(classes[w], out, base + FIRST_SENTENCE);
}

function markClasses(mask: number, out: Float32Array, base: number): void {
  if ((mask & SENTENCE_MASK) === 0) return;
  for (let i = 0; i < sentenceBits.length; i++) if (mask & (1 << sentenceBits[i])) out[base + i] = 1;
}
