/** How a paragraph stands to its neighbours and to the whole article: shared words, differences of style, position. */
import { classNames } from './lexicon.ts';
import { localNames, localWidth } from './paragraph-features.ts';
import { CAPITAL, NUMBER, SENTENCE_START, type Words } from './words.ts';

/** Columns compared with the article's mean (as differences) and between neighbours (as distances). */
const styleColumns = [
  'logWords',
  'wordsPerSentence',
  'wordLength',
  'longWords',
  'capitalInside',
  'numbers',
  'contractions',
  'curlyShare',
  'char:comma',
  'char:dash',
  'char:doubleStraight',
  'char:doubleCurly',
  'char:exclamation',
  'char:question',
  'char:round',
  'char:square',
  'char:ellipsis',
  'char:doubleSpace',
  'char:semicolon',
  'char:upper',
  'class:i',
  'class:we',
  'class:you',
  'class:he',
  'class:they',
  'class:this',
  'class:be',
  'class:was',
  'class:modal',
  'class:not',
  'class:said',
  'class:colloquial',
  'class:formal',
  'class:article',
  'class:prep',
  'class:news',
  'class:archaic',
];
const styleAt = styleColumns.map((name) => localNames.indexOf(name));
const shared = [
  'sharedPrevious',
  'sharedNext',
  'sharedBefore2',
  'sharedAfter2',
  'namesPrevious',
  'namesNext',
  'namesBefore2',
  'namesAfter2',
  'seenBefore',
  'seenAfter',
  'namesSeenBefore',
  'rareNext',
  'rarePrevious',
] as const;
const place = [
  'index',
  'fromEnd',
  'relative',
  'paragraphs',
  'articleColons',
  'colonsBefore',
  'articleFirstPerson',
  'articleMarksWhole',
  'articleMeanLength',
  'articleShort',
  'articleCurly',
  'sinceColon',
  'sinceHeading',
  'distancePrevious',
  'distanceNext',
  'distanceArticle',
  'articleSquare',
  'lengthRatioPrevious',
  'lengthRatioNext',
  'distanceAround',
] as const;
export const contextNames: readonly string[] = [
  ...shared,
  ...place,
  ...styleColumns.map((c) => `vsArticle:${c}`),
];
export const contextWidth = contextNames.length;
const PLACE = shared.length,
  STYLE = PLACE + place.length;
const column = (name: string): number => localNames.indexOf(name);
const HEADING = column('heading'),
  COLON = column('end:colon'),
  LOG_WORDS = column('logWords'),
  I = column('class:i'),
  WHOLE = column('marksWhole'),
  CURLY = column('curlyShare'),
  SQUARE = column('char:square');
const contentFree = [
  'i',
  'we',
  'you',
  'he',
  'they',
  'this',
  'it',
  'be',
  'was',
  'modal',
  'not',
  'conj',
  'prep',
  'article',
  'wh',
  'time',
  'quantity',
  'opener',
  'colloquial',
];
let stopMask = 0;
for (const name of contentFree) stopMask |= 1 << classNames.indexOf(name);

/** Spread of the style columns over paragraphs of the training articles; makes differences comparable. */
const spread = (rows: Float32Array, count: number, stride: number): Float64Array => {
  const out = new Float64Array(styleAt.length);
  for (let s = 0; s < styleAt.length; s++) {
    let sum = 0,
      square = 0;
    for (let p = 0; p < count; p++) {
      const v = rows[p * stride + styleAt[s]];
      sum += v;
      square += v * v;
    }
    out[s] = Math.sqrt(Math.max(0, square / count - (sum / count) ** 2)) + 1e-3;
  }
  return out;
};

/** Writes the context columns after the local ones of each row (`stride` = localWidth + contextWidth). */
export function writeContext(words: Words, count: number, rows: Float32Array, stride: number): void {
  writeShared(words, count, rows, stride);
  const mean = new Float64Array(styleAt.length),
    deviation = spread(rows, count, stride);
  let total = 0,
    colons = 0,
    firstPerson = 0,
    whole = 0,
    short = 0,
    curly = 0,
    square = 0;
  for (let p = 0; p < count; p++) {
    const row = p * stride,
      weight = Math.expm1(rows[row + LOG_WORDS]) + 1;
    total += weight;
    for (let s = 0; s < styleAt.length; s++) mean[s] += weight * rows[row + styleAt[s]];
    colons += rows[row + COLON];
    firstPerson += rows[row + I] > 0 ? 1 : 0;
    whole += rows[row + WHOLE];
    short += rows[row + LOG_WORDS] < 2.5 ? 1 : 0;
    curly += rows[row + CURLY];
    square += rows[row + SQUARE] > 0 ? 1 : 0;
  }
  for (let s = 0; s < styleAt.length; s++) mean[s] /= total;
  let colonsBefore = 0,
    lastColon = -9,
    lastHeading = -9;
  for (let p = 0; p < count; p++) {
    const row = p * stride,
      out = row + localWidth + PLACE;
    const values = [
      Math.log1p(p),
      Math.log1p(count - 1 - p),
      count > 1 ? p / (count - 1) : 0.5,
      Math.log(count),
      colons / count,
      colonsBefore,
      firstPerson / count,
      whole / count,
      Math.log(total / count),
      short / count,
      curly / count,
      Math.min(8, p - lastColon),
      Math.min(8, p - lastHeading),
      p > 0 ? distance(rows, row, row - stride, deviation) : -1,
      p + 1 < count ? distance(rows, row, row + stride, deviation) : -1,
      0,
      square / count,
      p > 0 ? rows[row + LOG_WORDS] - rows[row - stride + LOG_WORDS] : 0,
      p + 1 < count ? rows[row + LOG_WORDS] - rows[row + stride + LOG_WORDS] : 0,
      p > 0 && p + 1 < count ? distance(rows, row - stride, row + stride, deviation) : -1,
    ];
    let far = 0;
    for (let s = 0; s < styleAt.length; s++) {
      const difference = rows[row + styleAt[s]] - mean[s];
      rows[row + localWidth + STYLE + s] = difference;
      far += Math.min(3, Math.abs(difference) / deviation[s]);
    }
    values[15] = far / styleAt.length;
    for (let i = 0; i < values.length; i++) rows[out + i] = values[i];
    if (rows[row + COLON]) {
      lastColon = p;
      colonsBefore++;
    }
    if (rows[row + HEADING]) lastHeading = p;
  }
}

function distance(rows: Float32Array, a: number, b: number, deviation: Float64Array): number {
  let sum = 0;
  for (let s = 0; s < styleAt.length; s++)
    sum += Math.min(3, Math.abs(rows[a + styleAt[s]] - rows[b + styleAt[s]]) / deviation[s]);
  return sum / styleAt.length;
}

/** Shares of a paragraph's content words that its neighbours use too; each word is looked up once. */
function writeShared(words: Words, count: number, rows: Float32Array, stride: number): void {
  let size = 64;
  while (size < words.count * 2) size *= 2;
  const keys = new Int32Array(size),
    ids = new Int32Array(size);
  const tokens = new Int32Array(words.count);
  let distinct = 0;
  for (let w = 0; w < words.count; w++) {
    if (words.length[w] < 4 && !(words.flags[w] & (CAPITAL | NUMBER))) continue;
    if (words.classes[w] & stopMask) continue;
    const hash = words.hash[w];
    let at = (hash ^ (hash >>> 15)) & (size - 1);
    while (ids[at] !== 0 && keys[at] !== hash) at = (at + 1) & (size - 1);
    if (ids[at] === 0) {
      ids[at] = ++distinct;
      keys[at] = hash;
    }
    tokens[w] = ids[at];
  }
  const last = new Int32Array(distinct + 1).fill(-9),
    before = new Int32Array(distinct + 1).fill(-9),
    uses = new Uint16Array(distinct + 1);
  const sizes = new Float32Array(count),
    names = new Float32Array(count);
  const add = (p: number, c: number): void => {
    if (p >= 0) rows[p * stride + localWidth + c]++;
  };
  for (let p = 0; p < count; p++) {
    for (let w = words.first[p]; w < words.first[p + 1]; w++) {
      const id = tokens[w];
      if (id === 0 || last[id] === p) continue;
      const name = (words.flags[w] & CAPITAL) !== 0 && !(words.flags[w] & SENTENCE_START);
      uses[id]++;
      sizes[p]++;
      if (name) names[p]++;
      const one = last[id],
        two = before[id];
      if (one >= 0) {
        add(p, 8);
        if (name) add(p, 10);
      }
      if (one >= 0) add(one, 9);
      if (one === p - 1) {
        add(p, 0);
        add(one, 1);
        if (name) {
          add(p, 4);
          add(one, 5);
        }
        if (uses[id] === 2) {
          add(p, 12);
          add(one, 11);
        }
      }
      if (one === p - 2 || two === p - 2) {
        add(p, 2);
        add(p - 2, 3);
        if (name) {
          add(p, 6);
          add(p - 2, 7);
        }
      }
      before[id] = one;
      last[id] = p;
    }
  }
  for (let p = 0; p < count; p++) {
    const out = p * stride + localWidth;
    for (let c = 0; c < shared.length; c++) {
      const over = c === 4 || c === 5 || c === 6 || c === 7 || c === 10 ? names[p] : sizes[p];
      rows[out + c] /= over + 2;
    }
  }
}
