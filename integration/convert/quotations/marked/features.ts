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

/**
 * Features of the group at `index`, as rows of the weight table. None depends on a language's words beyond its class
 * tables, so what was learned from English also serves others; words themselves added nothing in cross-validation.
 */
export function readFeatures(around: Surroundings, index: number): number[] {
  const { words, groups } = around;
  const group = groups[index];
  const [first, last] = [group.runs[0], group.runs.at(-1)!];
  const [from, to] = [first.words.start, last.words.end];
  const blockStart = words.blocks[first.block];
  const blockEnd = words.blocks[last.block + 1];
  const features: number[] = [];
  const add = (name: number, a = 0, b = 0, c = 0): void => {
    let hash = Math.imul(name + 1, NAMED) ^ Math.imul(a + 1, 0x85ebca6b);
    hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35) ^ Math.imul(b + 1, 0x27d4eb2f);
    hash = Math.imul(hash ^ (hash >>> 15), 0x165667b1) ^ Math.imul(c + 1, 0x9e3779b1);
    hash = Math.imul(hash ^ (hash >>> 13), 0x85ebca6b);
    features.push((hash ^ (hash >>> 16)) & (ROWS - 1));
  };
  const size = bucket(to - from);
  const capital = from < to && (words.shape[from] & Shape.capital) !== 0 ? 1 : 0;
  const inside = signAt(words, to - 1, from - 1);
  const before = from > blockStart ? describe(words, from - 1) : 0;
  const after = to < blockEnd ? describe(words, to) : 0;
  const beforeSign = from > blockStart ? signAt(words, from - 1, blockStart - 1) : 99;
  const afterSign = to < blockEnd ? signAt(words, to, blockStart - 1) : 99;
  const previous = index > 0 ? groups[index - 1] : null;
  const gapBefore =
    previous?.runs.at(-1)!.block === first.block ? bucket(from - previous.runs.at(-1)!.words.end) : 15;
  const next = groups.at(index + 1);
  const gapAfter = next?.runs[0].block === last.block ? bucket(next.runs[0].words.start - to) : 15;
  const speaks = sayingNear(words, from, to, blockStart, blockEnd);
  const body = readInside(words, from, to);
  add(0);
  add(1, size, capital);
  add(2, before, capital);
  add(3, after, inside);
  add(4, beforeSign, afterSign, inside);
  add(8, size, beforeSign, afterSign);
  add(9, gapBefore, beforeSign);
  add(10, gapAfter, afterSign, inside);
  add(11, speaks, inside, capital);
  add(12, speaks, size);
  add(13, body.capitals, size);
  add(14, body.verbs, size);
  add(15, body.first, capital);
  add(16, around.speech, size);
  add(17, around.speech, first.pair.single ? 1 : 0, size);
  add(18, group.runs.length > 1 ? 1 : 0, last.closed ? 1 : 0);
  add(19, before, capital, size);
  add(20, after, size, capital);
  add(21, beforeSign, speaks, capital);
  add(22, afterSign, speaks, inside);
  add(23, body.capitals, before, capital);
  add(24, body.verbs, beforeSign, afterSign);
  add(25, gapBefore === 0 ? 1 : 0, gapAfter === 0 ? 1 : 0, inside);
  add(26, tagAfter(words, group) ? 1 : 0, inside, capital);
  add(27, first.pair.single ? 1 : 0, around.single, size);
  return features;
}

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
