import type { Language } from '../languages/index.ts';
import { Is } from '../languages/index.ts';
import { COMMA } from './sentence-view.ts';
import type { Range, SentenceView } from './sentence-view.ts';
import { phraseStart } from './subject.ts';
import { Shape } from '../text/index.ts';

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

/** "Ada Fenn, que asegura que": whom the pronoun before a verb stands for; null where none stands there. */
export function behindRelative(view: SentenceView, language: Language, verb: number): Range | null {
  let at = verb - 1;
  while (language.clitics.has(view.hash(at)) || view.has(at, Is.negation | Is.adverb)) at--;
  if (!view.has(at, Is.relative) || view.has(at, Is.determiner) || view.has(at - 1, VERB)) return null;
  return antecedent(view, at);
}

const VERB = Is.saying | Is.holding | Is.auxiliary;

/** Whether a phrase before a verb can be its subject: it opens like one and holds no verb of its own. */
export function isSubject(view: SentenceView, phrase: Range | null): boolean {
  if (!phrase) return false;
  const { from, to } = phrase;
  if (!view.has(from, OPENS) && !view.shape(from, Shape.capital | Shape.number)) return false;
  for (let i = from + 1; i < to; i++) if (view.has(i, VERB) && !view.has(i, Is.role | Is.title)) return false;
  return true;
}

const OPENS = Is.determiner | Is.pronoun | Is.title | Is.role | Is.relative | Is.plural;
