import type { Language } from '../languages/index.ts';
import { Is } from '../languages/index.ts';
import { COMMA, withApposition } from './sentence-view.ts';
import type { Range, SentenceView } from './sentence-view.ts';
import { Shape } from '../text/index.ts';

/**
 * Who opens a sentence, where languages have capitals for names only: a pronoun, a name, or an article with what somebody is, and the
 * apposition behind it: "La alcaldesa de Villanera, Rocío Bañuls, visitó". Null where the sentence opens with anything else.
 */
export function openingSubject(view: SentenceView, language: Language): Range | null {
  if (view.has(0, Is.pronoun) && !view.has(0, Is.determiner)) return { from: 0, to: 1 };
  if (view.isRun(0) || view.has(0, OTHER)) return null;
  let at = view.has(0, Is.determiner) ? 1 : 0;
  if (at === 0 && !isName(view, 0) && !view.has(0, PERSON)) return null;
  if (at === 0 && (language.clitics.has(view.hash(0)) || /['’]$/.test(view.lower(0)))) return null;
  let to = at;
  let known = false;
  while (to < view.length && to - at < LONGEST && !view.breaks(to)) {
    if (view.has(to, PERSON)) known = true;
    else if (isName(view, to)) known ||= to > 0;
    else if (!(to === at && at === 1) && !isJoined(view, to)) break;
    to++;
  }
  while (to > at && view.has(to - 1, Is.preposition | Is.determiner | Is.conjunction)) to--;
  // A single word with a capital may open any sentence: a verb tells that it is a name.
  known ||= at === 0 && to > at && (view.has(to, VERB) || language.clitics.has(view.hash(to)));
  if (view.hash(to) === COMMA) {
    const apposed = withApposition(view, to);
    for (at = to + 1; at < apposed; at++) known ||= view.has(at, PERSON) || isName(view, at);
    to = apposed;
  }
  return known && to > 0 && !language.nobody.has(view.hash(0)) ? { from: 0, to } : null;
}

const PERSON = Is.role | Is.title;

/** What opens something else than a subject. */
const OTHER =
  Is.preposition |
  Is.adverb |
  Is.conjunction |
  Is.subordinator |
  Is.time |
  Is.according |
  Is.saying |
  Is.auxiliary |
  Is.negation;

const VERB = Is.saying | Is.holding | Is.auxiliary | Is.negation;

/** Longer in units is no name with its office. */
const LONGEST = 14;

function isName(view: SentenceView, i: number): boolean {
  return view.shape(i, Shape.capital) && !view.has(i, Is.determiner | Is.time);
}

/** "de Villanera", "del Ayuntamiento de", "van der", "y Elena Rius": a small word before a name, or before its article. */
function isJoined(view: SentenceView, i: number): boolean {
  if (!view.has(i, Is.preposition | Is.determiner | Is.conjunction)) return false;
  if (view.has(i, Is.subordinator | Is.relative) || view.has(i + 1, Is.saying)) return false;
  return (
    isName(view, i + 1) ||
    view.has(i + 1, PERSON) ||
    view.has(i, Is.preposition) ||
    (view.has(i + 1, Is.determiner) && (isName(view, i + 2) || view.has(i + 2, PERSON)))
  );
}
