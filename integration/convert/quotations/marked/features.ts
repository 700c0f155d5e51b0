import { Is } from '../../languages/index.ts';
import type { Marked } from '../../marks/index.ts';
import { tagAfter } from './printed-tag.ts';
import { Shape } from '../../text/index.ts';
import type { Words } from '../../text/index.ts';

/** Rows of the weight table; features are hashed into them. */
export const ROWS = 1 << 14;

/** What the features need to know of the whole article, counted once. */
export interface Surroundings {
  words: Words;
  /** Blocks that open with a mark, in tenths of all. */
  speech: number;
  /** Passages in single marks, in tenths of all: where British printers are at work, speech is in single marks. */
  single: number;
  /** Outermost marked passages in order, to look at neighbours. */
  groups: readonly Marked[];
}

/** Classes of the words next to a passage in marks that tell something of it. */
const NEIGHBOUR_CLASSES = [
  Is.saying,
  Is.sayingForm,
  Is.holding,
  Is.subordinator,
  Is.determiner,
  Is.preposition,
  Is.auxiliary,
  Is.conjunction,
  Is.pronoun,
  Is.naming,
  Is.workNoun,
  Is.title,
  Is.role,
  Is.sayingNoun,
  Is.negation,
  Is.time,
] as const;

const NAMED = 0x7f4a7c15;

/** What stands in and around a passage in marks, as small numbers. */
interface Look {
  size: number;
  capital: number;
  /** The sign before the closing mark. */
  inside: number;
  /** The words, or signs, right before and after. */
  before: number;
  after: number;
  beforeSign: number;
  afterSign: number;
  gapBefore: number;
  gapAfter: number;
  /** Where a verb of saying stands near: bits of `sayingNear`. */
  speaks: number;
  body: { capitals: number; verbs: number; first: number };
}

/**
 * Features of the group at `index`, as rows of the weight table. None depends on a language's words beyond its class
 * tables, so what was learned from English also serves others; words themselves added nothing in cross-validation.
 */
export function readFeatures(around: Surroundings, index: number): number[] {
  const { words, groups } = around;
  const group = groups[index];
  const [first, last] = [group.runs[0], group.runs.at(-1)!];
  const single = first.pair.single ? 1 : 0;
  const { size, capital, inside, before, after, beforeSign, afterSign, gapBefore, gapAfter, speaks, body } =
    lookAt(around, index);
  return [
    row(0),
    row(1, size, capital),
    row(2, before, capital),
    row(3, after, inside),
    row(4, beforeSign, afterSign, inside),
    row(8, size, beforeSign, afterSign),
    row(9, gapBefore, beforeSign),
    row(10, gapAfter, afterSign, inside),
    row(11, speaks, inside, capital),
    row(12, speaks, size),
    row(13, body.capitals, size),
    row(14, body.verbs, size),
    row(15, body.first, capital),
    row(16, around.speech, size),
    row(17, around.speech, single, size),
    row(18, group.runs.length > 1 ? 1 : 0, last.closed ? 1 : 0),
    row(19, before, capital, size),
    row(20, after, size, capital),
    row(21, beforeSign, speaks, capital),
    row(22, afterSign, speaks, inside),
    row(23, body.capitals, before, capital),
    row(24, body.verbs, beforeSign, afterSign),
    row(25, gapBefore === 0 ? 1 : 0, gapAfter === 0 ? 1 : 0, inside),
    row(26, tagAfter(words, group) ? 1 : 0, inside, capital),
    row(27, single, around.single, size),
  ];
}

/** The row of a feature: a hash of its name and its values. */
function row(name: number, a = 0, b = 0, c = 0): number {
  let hash = Math.imul(name + 1, NAMED) ^ Math.imul(a + 1, 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35) ^ Math.imul(b + 1, 0x27d4eb2f);
  hash = Math.imul(hash ^ (hash >>> 15), 0x165667b1) ^ Math.imul(c + 1, 0x9e3779b1);
  hash = Math.imul(hash ^ (hash >>> 13), 0x85ebca6b);
  return (hash ^ (hash >>> 16)) & (ROWS - 1);
}

function lookAt({ words, groups }: Surroundings, index: number): Look {
  const group = groups[index];
  const [first, last] = [group.runs[0], group.runs.at(-1)!];
  const [from, to] = [first.words.start, last.words.end];
  const blockStart = words.blocks[first.block];
  const blockEnd = words.blocks[last.block + 1];
  const previous = groups[index - 1]?.runs.at(-1);
  const next = groups.at(index + 1)?.runs[0];
  return {
    size: bucket(to - from),
    capital: from < to && (words.shape[from] & Shape.capital) !== 0 ? 1 : 0,
    inside: signAt(words, to - 1, from - 1),
    before: from > blockStart ? describe(words, from - 1) : 0,
    after: to < blockEnd ? describe(words, to) : 0,
    beforeSign: from > blockStart ? signAt(words, from - 1, blockStart - 1) : NO_WORD,
    afterSign: to < blockEnd ? signAt(words, to, blockStart - 1) : NO_WORD,
    gapBefore: previous?.block === first.block ? bucket(from - previous.words.end) : NO_PASSAGE,
    gapAfter: next?.block === last.block ? bucket(next.words.start - to) : NO_PASSAGE,
    speaks: sayingNear(words, from, to, blockStart, blockEnd),
    body: readInside(words, from, to),
  };
}

/** Values where the block ends, and where it has no other passage in marks. */
const NO_WORD = 99;
const NO_PASSAGE = 15;

/** Word counts in ten steps. */
function bucket(n: number): number {
  if (n < 5) return Math.max(0, n);
  if (n < 7) return 5;
  if (n < 10) return 6;
  if (n < 16) return 7;
  return n < 30 ? 8 : 9;
}

/** The sign at a word's place, 0 where a word stands there, or the `limit` is reached. */
function signAt(words: Words, w: number, limit: number): number {
  if (w <= limit) return 98;
  return (words.shape[w] & Shape.punctuation) !== 0 ? words.hash[w] & 0x7fff : 0;
}

/** A word as its neighbours see it: its sign, or its classes and case. */
function describe(words: Words, w: number): number {
  if ((words.shape[w] & Shape.punctuation) !== 0) return 1000 + (words.hash[w] & 0x7fff);
  if ((words.shape[w] & Shape.clitic) !== 0) return 3;
  let bits = 4;
  for (let k = 0; k < NEIGHBOUR_CLASSES.length; k++)
    if ((words.classes[w] & NEIGHBOUR_CLASSES[k]) !== 0) bits |= 8 << k;
  return (
    bits | ((words.shape[w] & Shape.capital) !== 0 ? 1 : 0) | ((words.shape[w] & Shape.number) !== 0 ? 2 : 0)
  );
}

/** Whether a verb of saying stands within eight words before (1) or six after (2), in the same clause. */
function sayingNear(words: Words, from: number, to: number, blockStart: number, blockEnd: number): number {
  let found = 0;
  for (let w = from - 1; w >= Math.max(blockStart, from - 8); w--) {
    if (words.hash[w] === 46 && w < from - 1) break;
    if ((words.classes[w] & (Is.saying | Is.according)) !== 0) {
      found |= 1;
      break;
    }
  }
  for (let w = to; w < Math.min(blockEnd, to + 6); w++) {
    if (words.hash[w] === 46) break;
    if ((words.classes[w] & (Is.saying | Is.according)) !== 0) {
      found |= 2;
      break;
    }
  }
  return found;
}

/** What stands in the marks: how many words begin with a capital, whether a finite verb or pronoun is there, the first word's kind. */
function readInside(
  words: Words,
  from: number,
  to: number,
): { capitals: number; verbs: number; first: number } {
  let [capitals, all, verbs] = [0, 0, 0];
  for (let w = from; w < Math.min(to, from + 40); w++) {
    if ((words.shape[w] & (Shape.word | Shape.number)) === 0) continue;
    const bits = words.classes[w];
    if ((bits & (Is.determiner | Is.preposition | Is.conjunction)) === 0) {
      all++;
      if ((words.shape[w] & (Shape.capital | Shape.number)) !== 0) capitals++;
    }
    if ((bits & (Is.auxiliary | Is.negation)) !== 0) verbs |= 1;
    if ((bits & (Is.pronoun | Is.firstPerson)) !== 0) verbs |= 2;
    if ((bits & Is.firstPerson) !== 0) verbs |= 4;
  }
  const share = all === 0 ? 0 : capitals === all ? 3 : capitals * 2 >= all ? 2 : capitals > 0 ? 1 : 4;
  return { capitals: share, verbs, first: from < to ? describe(words, from) : 0 };
}
