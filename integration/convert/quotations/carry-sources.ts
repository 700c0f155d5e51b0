import { Is } from '../languages/index.ts';
import { Shape, STOPS } from '../text/index.ts';
import type { Words } from '../text/index.ts';
import type { MarkOdds } from './marked/mark-odds.ts';
import { isSaid } from './marked/passage.ts';
import type { Link, Passage } from './marked/passage.ts';

/** The tax as “theft”, the treasurer as “a magpie”: words of a list are said by whoever said the ones before. */
export function carrySources(
  words: Words,
  passages: readonly Passage[],
  whoSays: (passage: Passage) => Link | null,
): void {
  for (let i = 1; i < passages.length; i++) {
    const [before, passage] = [passages[i - 1], passages[i]];
    if (!isSaid(passage) && isSaid(before) && isParallel(words, before, passage)) passage.odds = PICKED;
    if (!isSaid(passage) || whoSays(passage)?.source) continue;
    const link = isSaid(before) ? whoSays(before) : null;
    if (link?.source && isList(words, before, passage)) passage.inner = link;
  }
}

function isList(words: Words, before: Passage, after: Passage): boolean {
  const [last, first] = [before.group.runs.at(-1)!, after.group.runs[0]];
  if (
    last.block !== first.block ||
    first.words.start - last.words.end > LISTED ||
    STOPS.has(words.hash[last.words.end - 1])
  )
    return false;
  for (let w = last.words.end; w < first.words.start; w++)
    if (STOPS.has(words.hash[w]) || (words.classes[w] & (Is.saying | Is.auxiliary | Is.holding)) !== 0)
      return false;
  return true;
}

/** The tax as “theft” and the budget as “fog”: the same word stands before both. */
function isParallel(words: Words, before: Passage, after: Passage): boolean {
  const [one, other] = [before, after].map(({ group }) => group.runs[0].words.start - 1);
  return (
    words.hash[one] === words.hash[other] &&
    (words.shape[one] & Shape.word) !== 0 &&
    isList(words, before, after)
  );
}

/** Odds of words that are listed like others that somebody says. */
const PICKED: MarkOdds = { direct: 0.05, mixed: 0.65, other: 0.3 };

/** The most words between two of a list. */
const LISTED = 12;
