import type { Language } from '../languages/index.ts';
import { Is } from '../languages/index.ts';
import { COMMA, DASH } from './sentence-view.ts';
import type { SentenceView, Range } from './sentence-view.ts';
import { JOINED } from './speech-tag.ts';
import { Shape } from '../text/index.ts';

/** "s'assure que", "s'est révélé": a verb that with its own subject for an object says nothing. */
export function isReflexive(
  view: SentenceView,
  { reflexive }: Language,
  verb: number,
  from: number,
): boolean {
  return reflexive.verbs.has(view.hash(verb)) && reflexive.pronouns.has(view.hash(from - 1));
}

/** "dit-il", "a-t-il dit": the word that is verb and pronoun; null where there is none. */
export function joinedAt(view: SentenceView, verb: number): Range | null {
  let at = verb;
  if (!JOINED.test(view.lower(at))) {
    at--;
    while (view.has(at, Is.adverb | Is.negation)) at--;
  }
  return JOINED.test(view.lower(at)) ? { from: at, to: at + 1 } : null;
}

/** Whether a clause opens before a finite verb that begins at `i`, which has no more than its object there: "Dijo", "y le añadió". */
export function opensClause(view: SentenceView, { clitics }: Language, i: number): boolean {
  // "Dicho esto"
  if (!view.has(i, Is.auxiliary) && PARTICIPLE.test(view.lower(i))) return false;
  let at = i - 1;
  while (clitics.has(view.hash(at)) || view.has(at, Is.adverb | Is.negation)) at--;
  return view.breaks(at) || view.has(at, Is.conjunction);
}

/** Of Spanish. */
const PARTICIPLE = /(?:[ai]do|dicho|escrito)$/;

/** Words in marks are so many at least where any verb after them tags them: « Titanic », tourné par Ada Fenn, is a film. */
const SPOKEN = 3;

/** « Rien n'est signé », se défend Ada Fenn; « On verra », lâche-t-elle: a verb, whichever, between words in marks and who says them. */
export function isTag(view: SentenceView, language: Language, i: number): boolean {
  if (!language.invertsTag || language.commaClause) return false;
  let at = i - 1;
  while (i - at < NEAR && (language.clitics.has(view.hash(at)) || view.has(at, Is.auxiliary))) at--;
  if (view.hash(at) === COMMA || view.hash(at) === DASH) at--;
  if (!view.isRun(at)) return false;
  if (JOINED.test(view.lower(i))) return true;
  const { start, end } = view.runs[~view.units[at]].words;
  if (end - start < SPOKEN || at === i - 1) return false;
  const isVerb = view.shape(i, Shape.word) && !view.shape(i, Shape.capital) && !view.has(i, NO_VERB);
  return (
    isVerb &&
    (view.has(i - 1, Is.auxiliary) ||
      view.shape(i + 1, Shape.capital) ||
      view.has(i + 1, Is.title) ||
      (view.has(i + 1, Is.determiner) && view.has(i + 2, Is.title | Is.role)))
  );
}

/**
 * "Francisco remarcó que «la misa no se paga»": a verb, whichever, between who says it and a clause that holds words in marks. An auxiliary, a pronoun
 * or a name before it tells that it is one, or its form.
 */
export function opensMarkedClause(view: SentenceView, language: Language, i: number): boolean {
  if (language.commaClause || !view.has(i + 1, Is.thatWord) || view.shape(i, Shape.capital)) return false;
  if (!view.shape(i, Shape.word) || view.has(i, NO_VERB)) return false;
  let run = i + 2;
  while (run < i + FAR && !view.breaks(run)) run++;
  if (!view.isRun(run)) return false;
  const named = view.shape(i - 1, Shape.capital) || view.has(i - 1, Is.auxiliary | Is.role | Is.title);
  const spoken = view.has(i - 1, Is.pronoun) && !view.has(i - 1, Is.relative | Is.determiner);
  return named || spoken || PAST.test(view.lower(i));
}

/** From the verb to the words in marks, in units. */
const FAR = 14;

/** Forms of the past that no noun has: Spanish and Portuguese. */
const PAST = /(?:[^n]ó|aron|ieron|[^a-z]ou|aram|iram|ava|aba)$/;

/** More pronouns and auxiliaries than these stand before no verb. */
const NEAR = 6;

/** Words that are no verb of their own. */
const NO_VERB =
  Is.determiner |
  Is.preposition |
  Is.conjunction |
  Is.subordinator |
  Is.relative |
  Is.pronoun |
  Is.adverb |
  Is.negation |
  Is.auxiliary |
  Is.time |
  Is.title |
  Is.role |
  Is.naming |
  Is.workNoun |
  Is.according;
