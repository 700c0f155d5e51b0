/** Shares of a paragraph's content words that its neighbours and the rest of the article use too. */
import { classNames } from './lexicon.ts';
import { localWidth } from './paragraph-columns.ts';
import { CAPITAL, NUMBER, SENTENCE_START, type Words } from './words.ts';

export const sharedNames = [
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
const C = Object.fromEntries(sharedNames.map((name, i) => [name, i])) as Record<
  (typeof sharedNames)[number],
  number
>;
/** Columns that count names only. */
const ofNames = sharedNames.map((name) => name.startsWith('names'));

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

/** Writes the columns after the local ones of each row. */
export function writeShared(words: Words, count: number, rows: Float32Array, stride: number): void {
  const { ids, distinct } = contentWords(words);
  const uses = {
    last: new Int32Array(distinct + 1).fill(-9),
    before: new Int32Array(distinct + 1).fill(-9),
    count: new Uint16Array(distinct + 1),
  };
  const sizes = new Float32Array(count);
  const names = new Float32Array(count);
  for (let p = 0; p < count; p++) countShared(words, ids, p, uses, sizes, names, rows, stride);
  for (let p = 0; p < count; p++) {
    const out = p * stride + localWidth;
    for (let c = 0; c < sharedNames.length; c++) rows[out + c] /= (ofNames[c] ? names[p] : sizes[p]) + 2;
  }
}

/** Numbers the article's content words from 1, equal words alike; 0: another word. Looks each word up once. */
function contentWords(words: Words): { ids: Int32Array; distinct: number } {
  let size = 64;
  while (size < words.count * 2) size *= 2;
  const keys = new Int32Array(size);
  const slots = new Int32Array(size);
  const ids = new Int32Array(words.count);
  let distinct = 0;
  for (let w = 0; w < words.count; w++) {
    if (words.length[w] < 4 && !(words.flags[w] & (CAPITAL | NUMBER))) continue;
    if (words.classes[w] & stopMask) continue;
    const hash = words.hash[w];
    let at = (hash ^ (hash >>> 15)) & (size - 1);
    while (slots[at] !== 0 && keys[at] !== hash) at = (at + 1) & (size - 1);
    if (slots[at] === 0) {
      slots[at] = ++distinct;
      keys[at] = hash;
    }
    ids[w] = slots[at];
  }
  return { ids, distinct };
}

/** For each content word: the last paragraph that used it, the one before that, and how many have used it so far. */
interface Uses {
  last: Int32Array;
  before: Int32Array;
  count: Uint16Array;
}

/** Counts the content words of paragraph `p` in its own row and in the rows of the paragraphs before it that use them too. */
function countShared(
  words: Words,
  ids: Int32Array,
  p: number,
  uses: Uses,
  sizes: Float32Array,
  names: Float32Array,
  rows: Float32Array,
  stride: number,
): void {
  for (let w = words.first[p]; w < words.first[p + 1]; w++) {
    const id = ids[w];
    const one = uses.last[id];
    if (id === 0 || one === p) continue;
    const two = uses.before[id];
    const isName = (words.flags[w] & CAPITAL) !== 0 && !(words.flags[w] & SENTENCE_START);
    uses.count[id]++;
    uses.before[id] = one;
    uses.last[id] = p;
    sizes[p]++;
    if (isName) names[p]++;
    if (one < 0) continue;
    const own = p * stride + localWidth;
    countSeen(rows, own, one * stride + localWidth, isName);
    if (one === p - 1) countNeighbour(rows, own, own - stride, isName, uses.count[id] === 2);
    if (one === p - 2 || two === p - 2) countSecond(rows, own, own - 2 * stride, isName);
  }
}

function countSeen(rows: Float32Array, own: number, other: number, isName: boolean): void {
  rows[own + C.seenBefore]++;
  rows[other + C.seenAfter]++;
  if (isName) rows[own + C.namesSeenBefore]++;
}

function countNeighbour(
  rows: Float32Array,
  own: number,
  other: number,
  isName: boolean,
  isRare: boolean,
): void {
  rows[own + C.sharedPrevious]++;
  rows[other + C.sharedNext]++;
  if (isName) {
    rows[own + C.namesPrevious]++;
    rows[other + C.namesNext]++;
  }
  if (isRare) {
    rows[own + C.rarePrevious]++;
    rows[other + C.rareNext]++;
  }
}

function countSecond(rows: Float32Array, own: number, other: number, isName: boolean): void {
  rows[own + C.sharedBefore2]++;
  rows[other + C.sharedAfter2]++;
  if (isName) {
    rows[own + C.namesBefore2]++;
    rows[other + C.namesAfter2]++;
  }
}
