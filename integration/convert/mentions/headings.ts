import { Is } from '../languages/index.ts';
import { Shape, STOPS } from '../text/index.ts';
import type { Words } from '../text/index.ts';

/** A heading has no more words than this. */
const LONGEST = 30;
const SMALL = Is.determiner | Is.preposition | Is.conjunction | Is.pronoun | Is.auxiliary;

/** 1 for each block whose capitals name nobody by themselves: it is printed in capitals, or begins every longer word with one. */
export function findHeadings(words: Words): Uint8Array {
  const headings = new Uint8Array(words.blocks.length);
  for (let block = 0; block + 1 < words.blocks.length; block++) {
    const from = words.blocks[block];
    const to = words.blocks[block + 1];
    if (to > from && to - from <= LONGEST && isHeading(words, from, to)) headings[block] = 1;
  }
  return headings;
}

function isHeading(words: Words, from: number, to: number): boolean {
  let long = 0;
  let capital = 0;
  let shouted = 0;
  let small = 0;
  for (let w = from; w < to; w++) {
    if ((words.shape[w] & Shape.word) === 0 || words.end[w] - words.start[w] < 2) continue;
    if ((words.classes[w] & SMALL) !== 0) {
      small++;
      if ((words.shape[w] & Shape.capitals) !== 0) shouted++;
      continue;
    }
    long++;
    if ((words.shape[w] & Shape.capital) !== 0) capital++;
    if ((words.shape[w] & Shape.capitals) !== 0) shouted++;
  }
  if (long + small >= 2 && shouted >= (long + small) * 0.8) return true;
  return long >= 4 && capital >= long * 0.85 && !STOPS.has(words.hash[to - 1]) && hasVerb(words, from, to);
}

/** “Ann Lee, Harbour Board Director” has capitals too: a title of a text has words that no name has. */
function hasVerb(words: Words, from: number, to: number): boolean {
  for (let w = from + 1; w < to; w++)
    if (
      (words.shape[w] & Shape.capital) !== 0 &&
      (words.classes[w] &
        (Is.saying |
          Is.holding |
          Is.auxiliary |
          Is.pronoun |
          Is.conjunction |
          Is.preposition |
          Is.adverb)) !==
        0
    )
      return true;
  return false;
}
