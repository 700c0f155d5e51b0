import { Is } from '../../languages/index.ts';
import { CLITIC, Shape } from '../../text/index.ts';
import type { Words } from '../../text/index.ts';
import type { Range } from './range.ts';

/** How the article's own words use a name, over all places (the first of them, where there are many): shares from 0 to 1. */
export interface Standing {
  places: number;
  /** After a preposition, after an article, before a possessive ending. */
  prepositions: number;
  articles: number;
  owners: number;
  /** Before a word in small letters that may be a verb, and next to a verb of saying. */
  subjects: number;
  sayings: number;
  /** After a title or role, or before an apposition. */
  titled: number;
  /** Places at which quoted words name it. */
  called: number;
}

const LOOKED_AT = 24;
const NO_VERB = Is.preposition | Is.conjunction | Is.determiner | Is.pronoun | Is.relative | Is.adverb;

export function standingOf(words: Words, places: readonly Range[], called: number): Standing {
  const sum: Standing = {
    places: places.length,
    prepositions: 0,
    articles: 0,
    owners: 0,
    subjects: 0,
    sayings: 0,
    titled: 0,
    called,
  };
  const looked = places.slice(0, LOOKED_AT);
  for (const { from, to } of looked) {
    const before = from > 0 ? words.classes[from - 1] : 0;
    const after = words.classes[to];
    if ((before & Is.preposition) !== 0) sum.prepositions++;
    if ((before & Is.determiner) !== 0) sum.articles++;
    if (words.hash[to] === CLITIC) sum.owners++;
    if ((words.shape[to] & (Shape.word | Shape.capital)) === Shape.word && (after & NO_VERB) === 0)
      sum.subjects++;
    if ((after & Is.saying) !== 0 || (before & Is.saying) !== 0) sum.sayings++;
    if (
      (before & (Is.title | Is.role)) !== 0 ||
      (words.hash[to] === 44 && (words.classes[to + 1] & Is.determiner) !== 0)
    )
      sum.titled++;
  }
  const of = Math.max(1, looked.length);
  sum.prepositions /= of;
  sum.articles /= of;
  sum.owners /= of;
  sum.subjects /= of;
  sum.sayings /= of;
  sum.titled /= of;
  return sum;
}
