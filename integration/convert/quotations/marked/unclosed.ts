import type { Marked, Run } from '../../marks/index.ts';
import { readTag } from '../../clauses/index.ts';
import { Is } from '../../languages/index.ts';
import { Shape, STOPS } from '../../text/index.ts';
import type { Words } from '../../text/index.ts';

/** Signs before a tag: , ! ? … — */
const BEFORE_TAG = new Set([44, 33, 63, 0x2026, 0x2014]);
/** How many words before the marks, in their sentence, and at the head of a later one may name who speaks. */
const LEAD_IN = 12;
const HEAD = 3;

/**
 * Ends what no mark closes where the voice plainly goes back to the writer. Changes the runs.
 *
 * - Before its tag: “We sail at six, said Ann Lee. The road was long.”
 * - Before a sentence that opens with a name that led in: Ann Lee said, “We sail at six. Ms Lee has a map.
 * - Behind its last full sentence, where another opening mark ends it within one: “We sail at six. The word was “six”.
 *
 * @param runs all runs, to which those in the marks belong
 */
export function endUnclosed(words: Words, groups: readonly Marked[], runs: readonly Run[]): void {
  for (const group of groups) {
    const last = group.runs.at(-1)!;
    if (last.closed || last.depth > 0) continue;
    const to =
      tagWithin(words, last) ??
      namedAgain(words, group.runs[0], last) ??
      (isBroken(words, last) ? lastSentence(words, last) : null);
    if (to === null) continue;
    const { end } = last;
    last.words.end = to;
    last.inner.end = last.end = words.end[to - 1];
    for (let i = group.indices.at(-1)! + 1; i < runs.length && runs[i].start < end; i++) {
      if (runs[i].start < last.end) continue;
      if (runs[i].parent === last) runs[i].parent = null;
      runs[i].depth--;
    }
  }
}

/** Whether an opening mark ends the run within a sentence, so that nobody can tell how far its words go. */
export function isBroken(words: Words, { closed, block, words: { end } }: Run): boolean {
  return (
    !closed && end < words.blocks[block + 1] && words.opens[end] === 1 && !STOPS.has(words.hash[end - 1])
  );
}

/** The first word of a tag in a run. */
function tagWithin(words: Words, { words: { start, end } }: Run): number | null {
  for (let w = start + 2; w < end; w++) {
    if (!BEFORE_TAG.has(words.hash[w - 1])) continue;
    if (readTag(words, w, end)) return w;
  }
  return null;
}

/** The first word of a sentence, but the first, that opens with a name from the lead-in of the first run. Nobody calls themselves by name. */
function namedAgain(words: Words, first: Run, { words: { start, end } }: Run): number | null {
  const names = new Set<number>();
  const floor = Math.max(words.blocks[first.block], first.words.start - LEAD_IN);
  for (let w = first.words.start - 1; w >= floor && !STOPS.has(words.hash[w]); w--)
    if (isName(words, w)) names.add(words.hash[w]);
  if (names.size === 0) return null;
  for (let w = start + 1; w < end; w++) {
    if (!STOPS.has(words.hash[w - 1])) continue;
    for (let head = w; head < Math.min(end, w + HEAD) && isCapital(words, head); head++)
      if (names.has(words.hash[head])) return w;
  }
  return null;
}

/** The word after the last stop of a run that has words behind it; null where it has none. */
function lastSentence(words: Words, { words: { start, end } }: Run): number | null {
  for (let w = end - 1; w > start; w--) if (STOPS.has(words.hash[w - 1])) return w;
  return null;
}

const isCapital = (words: Words, w: number): boolean => (words.shape[w] & Shape.capital) !== 0;

const NO_NAME =
  Is.determiner | Is.pronoun | Is.preposition | Is.conjunction | Is.auxiliary | Is.adverb | Is.title;

/** A word with a capital that is no small word of the language, and no title. */
function isName(words: Words, w: number): boolean {
  return isCapital(words, w) && words.opens[w] === 0 && (words.classes[w] & NO_NAME) === 0;
}
