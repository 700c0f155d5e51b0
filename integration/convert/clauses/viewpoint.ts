import type { Language } from '../languages/index.ts';
import { Is } from '../languages/index.ts';
import type { ClauseAttribution } from './clause-attribution.ts';
import { phraseEnd } from './phrase-end.ts';
import { COMMA, isOwn, sentenceEnd } from './sentence-view.ts';
import type { SentenceView } from './sentence-view.ts';
import type { Sentence } from './sentences.ts';
import { Shape } from '../text/index.ts';

/** "Pour Ada Fenn, le bac est « perdu »": the words in marks after the comma are who stands before it thinks. */
export function readViewpoint(
  view: SentenceView,
  language: Language,
  sentence: Sentence,
  i: number,
): ClauseAttribution | null {
  if (i > 0 && !view.breaks(i - 1) && !view.has(i - 1, Is.conjunction)) return null;
  const to = phraseEnd(view, language, i + 1);
  if (to - i > LONGEST || !ends(view, to) || !isSomebody(view, i + 1, to)) return null;
  if (isOwn(view, { from: i + 1, to })) return null;
  const end = sentenceEnd(view);
  const from = view.hash(to) === COMMA ? to + 1 : to;
  let run = from;
  while (run < end && !view.isRun(run)) run++;
  if (run === end) return null;
  return {
    sentence,
    cue: { from: i, to: i + 1 },
    source: { from: i + 1, to },
    contents: [{ from, to: end }],
    rule: 'according-to',
    confidence: 0.7,
  };
}

/** "Pour Ada Fenn, …", "Per il sindaco «…»", "Voor Ada Fenn is het “…”" */
function ends(view: SentenceView, to: number): boolean {
  return view.hash(to) === COMMA || view.isRun(to) || view.has(to, Is.auxiliary);
}

/** In units: longer is no name with its office. */
const LONGEST = 12;

/** A pronoun, an office or a name: not "pour la première fois". */
function isSomebody(view: SentenceView, from: number, to: number): boolean {
  if (view.has(from, Is.pronoun) && !view.has(from, Is.determiner)) return to === from + 1;
  const noun = view.has(from, Is.determiner) ? from + 1 : from;
  if (view.has(noun, Is.role | Is.title)) return true;
  return noun === from && view.shape(from, Shape.capital) && !view.has(from, Is.time);
}
