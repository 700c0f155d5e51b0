import type { Language } from '../languages/index.ts';
import { Is } from '../languages/index.ts';
import { Shape } from '../text/index.ts';
import type { SentenceView } from './sentence-view.ts';
import { MAX_SOURCE } from './subject.ts';

/** What an auxiliary may look like and belong to a noun phrase. */
const NOUN = Is.determiner | Is.pronoun | Is.preposition | Is.conjunction;

/** The end of the noun phrase at `from`. Where a finite verb may follow it at once (German), at the first small word that opens no noun. */
export function phraseEnd(view: SentenceView, language: Language, from: number): number {
  let to = from;
  while ((!view.breaks(to) || (language.commaClause && view.isName(to))) && to - from < MAX_SOURCE) {
    // "volgens de politie was het": a verb.
    if (!language.commaClause && to > from && view.has(to, Is.auxiliary) && !view.has(to, NOUN)) break;
    if (language.commaClause && to > from) {
      if (view.has(to, Is.auxiliary)) break;
      // "laut Polizei in der Nacht …": a place or a time says when it happened, not who says so.
      if (
        view.has(to, Is.preposition) &&
        !language.genitive.has(view.hash(to)) &&
        !language.joining.has(view.hash(to))
      )
        break;
      const another = view.has(to, Is.determiner) && !language.genitive.has(view.hash(to));
      if (another && view.shape(to - 1, Shape.capital)) break;
      const noun =
        view.shape(to, Shape.capital) || view.has(to, Is.determiner | Is.preposition | Is.conjunction);
      if (!noun && !view.shape(to + 1, Shape.capital)) break;
      if (!noun && view.shape(to - 1, Shape.capital) && !view.has(to - 1, Is.determiner)) break;
    }
    to++;
  }
  return to;
}
