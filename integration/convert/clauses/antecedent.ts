import { Is } from '../languages/index.ts';
import { COMMA } from './sentence-view.ts';
import type { Range, SentenceView } from './sentence-view.ts';
import { phraseStart } from './subject.ts';

/** "quien", "qui": a pronoun that stands for the noun phrase before it. */
export function isRelative(view: SentenceView, { from, to }: Range): boolean {
  return to === from + 1 && from > 0 && view.has(from, Is.relative) && !view.has(from, Is.determiner);
}

/** "el portavoz, quien acusó": the noun phrase that a relative pronoun stands for; null where none ends before it. */
export function antecedent(view: SentenceView, pronoun: number): Range | null {
  const to = view.hash(pronoun - 1) === COMMA ? pronoun - 1 : pronoun;
  let from = to;
  for (let at = phraseStart(view, to); from > at && !view.has(from - 1, OTHER); from--);
  while (from < to && view.has(from, Is.preposition) && !view.has(from, Is.determiner)) from++;
  return from < to ? { from, to } : null;
}

/** No word of a noun phrase. */
const OTHER = Is.saying | Is.holding | Is.auxiliary | Is.adverb | Is.time | Is.negation | Is.subordinator;
