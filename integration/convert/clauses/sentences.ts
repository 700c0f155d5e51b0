import type { Run } from '../marks/index.ts';
import { Is } from '../languages/index.ts';
import { Shape } from '../text/index.ts';
import type { Words } from '../text/index.ts';

/**
 * A sentence as the reader of clauses sees it: words and signs, with each outermost run in marks as one unit, however long.
 * A unit ≥ 0 is a word's index, a unit < 0 is `~index` of a run.
 */
export interface Sentence {
  block: number;
  units: number[];
}

const STOP = 46;
const ENDS = new Set([STOP, 33, 63, 0x2026, 0x3002, 0xff01, 0xff1f]);

/** Splits a block into sentences. `runs` are the outermost runs of the block, in order; `firstRun` is the index of the first. */
export function readSentences(
  words: Words,
  block: number,
  runs: readonly Run[],
  firstRun: number,
  verbSecond: boolean,
): Sentence[] {
  const sentences: Sentence[] = [];
  let units: number[] = [];
  let r = 0;
  const end = words.blocks[block + 1];
  for (let w = words.blocks[block]; w < end || r < runs.length;) {
    const run = runs.at(r);
    if (run && run.words.start <= w) {
      if (units.length > 0 && startsAfter(words, units, runs, firstRun)) flush();
      units.push(~(firstRun + r));
      w = Math.max(w, run.words.end);
      r++;
      continue;
    }
    if (units.length > 0 && startsBefore(words, w) && endsWith(words, units, runs, firstRun, w, verbSecond))
      flush();
    units.push(w++);
  }
  flush();
  return sentences;

  function flush(): void {
    if (units.length > 0) sentences.push({ block, units });
    units = [];
  }
}

/** A capital, a number or an opening bracket: what a sentence can begin with. */
function startsBefore(words: Words, w: number): boolean {
  return (
    (words.shape[w] & (Shape.capital | Shape.number)) !== 0 || words.hash[w] === 40 || words.hash[w] === 91
  );
}

/** Whether the units so far end a sentence before a run in marks. */
function startsAfter(words: Words, units: number[], runs: readonly Run[], firstRun: number): boolean {
  const last = units.at(-1)!;
  if (last >= 0) return ENDS.has(words.hash[last]);
  return endsInside(words, runs[~last - firstRun]);
}

function endsWith(
  words: Words,
  units: number[],
  runs: readonly Run[],
  firstRun: number,
  next: number,
  verbSecond: boolean,
): boolean {
  const last = units.at(-1)!;
  if (last < 0) {
    const run = runs[~last - firstRun];
    // Where the verb stands second a tag begins with it, in small letters.
    return endsInside(words, run) && (verbSecond || !tagFollows(words, next));
  }
  // "am 3. Mai": the stop of an ordinal before a month.
  if (words.hash[last] === STOP && (words.classes[next] & Is.time) !== 0 && isShortNumber(words, last - 1))
    return false;
  if (ENDS.has(words.hash[last])) return true;
  // "in the U.S. The next day": an abbreviation ends a sentence when a word that is no name follows.
  return (
    (words.shape[last] & Shape.stopped) !== 0 &&
    (words.classes[last] & Is.title) === 0 &&
    (words.classes[last] & Is.abbreviation) === 0 &&
    (words.classes[next] & (Is.pronoun | Is.determiner | Is.conjunction | Is.preposition)) !== 0
  );
}

function isShortNumber(words: Words, w: number): boolean {
  return w >= 0 && (words.shape[w] & Shape.number) !== 0 && words.end[w] - words.start[w] < 3;
}

function endsInside(words: Words, run: Run): boolean {
  const last = run.words.end - 1;
  return last >= run.words.start && ENDS.has(words.hash[last]);
}

/** “Where?” Mr. Doe asked: within a few words before any comma or stop a verb of saying follows. */
function tagFollows(words: Words, from: number): boolean {
  for (let w = from; w < Math.min(from + 6, words.count); w++) {
    if ((words.shape[w] & Shape.punctuation) !== 0) return false;
    if ((words.classes[w] & Is.saying) !== 0 && w > from) return true;
  }
  return false;
}
