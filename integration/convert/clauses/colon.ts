import type { Language } from '../languages/index.ts';
import { Is } from '../languages/index.ts';
import type { ClauseAttribution } from './clause-attribution.ts';
import { openingSubject } from './opening-subject.ts';
import { COLON, COMMA } from './sentence-view.ts';
import type { Range, SentenceView } from './sentence-view.ts';
import type { Sentence } from './sentences.ts';
import { phraseEnd } from './phrase-end.ts';
import { Shape } from '../text/index.ts';

/**
 * "Im Namen der Lotsen kondoliert Direktor Greger: »…«": words in marks after a colon are somebody's, whatever the verb. Whose they are is told by
 * the name right before the colon, or by the subject that opens the sentence. Null where the words are a name or a term.
 */
export function readColon(
  view: SentenceView,
  language: Language,
  sentence: Sentence,
  i: number,
): ClauseAttribution | null {
  if (view.hash(i) !== COLON || !view.isRun(i + 1) || isThing(view, i)) return null;
  const { start, end } = view.runs[~view.units[i + 1]].words;
  if (end - start < FEW && !view.opensWithCapital(i + 1)) return null;
  const source = nameBefore(view, i) ?? subjectOf(view, language, i);
  return {
    sentence,
    cue: { from: 0, to: 0 },
    source,
    contents: [{ from: i + 1, to: i + 2 }],
    rule: 'verb-of-saying',
    confidence: 0.7,
  };
}

/** Fewer words that begin small are a term. */
const FEW = 4;

/** "der Titel: „…“", "le mot d'ordre : « … »" */
function isThing(view: SentenceView, colon: number): boolean {
  for (let i = colon - 1; i >= Math.max(0, colon - 4); i--)
    if (view.has(i, Is.naming | Is.workNoun)) return true;
  return false;
}

/** "kondoliert Direktor Greger:" a name or an office with its name, and a verb in small letters before it. */
function nameBefore(view: SentenceView, colon: number): Range | null {
  let from = colon;
  while (from > 0 && colon - from < LONGEST && view.shape(from - 1, Shape.capital) && !view.breaks(from - 1))
    from--;
  while (
    from > 0 &&
    view.has(from - 1, Is.title | Is.role | Is.determiner) &&
    !view.has(from - 1, Is.preposition)
  )
    from--;
  if (from === colon || from === 0) return null;
  const isVerb =
    !view.breaks(from - 1) && !view.shape(from - 1, Shape.capital) && !view.has(from - 1, NO_VERB);
  return isVerb &&
    (view.has(from, Is.title | Is.role) || view.has(from + 1, Is.title | Is.role) || colon - from > 1)
    ? { from, to: colon }
    : null;
}

const LONGEST = 6;

const NO_VERB =
  Is.preposition |
  Is.determiner |
  Is.conjunction |
  Is.subordinator |
  Is.adverb |
  Is.time |
  Is.relative |
  Is.negation;

function subjectOf(view: SentenceView, language: Language, colon: number): Range | null {
  if (!language.commaClause) {
    const subject = openingSubject(view, language);
    return subject && subject.to <= colon ? subject : null;
  }
  if (view.has(0, NO_VERB) && !view.has(0, Is.determiner)) return null;
  const to = phraseEnd(view, language, 0);
  return to > 0 && to < colon && view.hash(to) !== COMMA ? { from: 0, to } : null;
}
