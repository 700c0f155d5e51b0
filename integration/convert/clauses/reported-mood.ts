import type { Language } from '../languages/index.ts';
import { Is } from '../languages/index.ts';
import { phraseEnd } from './phrase-end.ts';
import type { ClauseAttribution } from './clause-attribution.ts';
import { SentenceView, COLON, COMMA, withApposition } from './sentence-view.ts';
import type { Range } from './sentence-view.ts';
import type { Run } from '../marks/index.ts';
import type { Sentence } from './sentences.ts';
import { Shape } from '../text/index.ts';
import type { Words } from '../text/index.ts';

/**
 * A sentence whose verb itself says that the words are another's: "Der Pilot habe zu spät gebremst." Its source is who spoke last. Where
 * only a clause after a comma is in that mood, the clause before it says whose the words are, whatever its verb: "Kern spekuliert, es
 * werde regnen." Once words are reported, forms that are no proof by themselves go on with them.
 */
export function readMood(
  words: Words,
  language: Language,
  sentence: Sentence,
  outer: readonly Run[],
  goesOn: boolean,
): ClauseAttribution | null {
  const view = new SentenceView(words, sentence.units, outer);
  const bits = goesOn ? Is.reportedMood | Is.conditional : Is.reportedMood;
  let verb = 0;
  // A noun is not a verb: "an zweiter Stelle".
  while (verb < view.length && !(view.has(verb, bits) && (verb === 0 || !view.shape(verb, Shape.capital))))
    verb++;
  if (verb === view.length) return null;
  let from = verb;
  while (from > 0 && view.hash(from - 1) !== COMMA && view.hash(from - 1) !== COLON) from--;
  // "Weil es regne, sei …", "Das Rad, das Kern kaufte, sei …": the main clause goes on with its verb.
  const whole = from === 0 || from === verb || view.has(0, Is.conjunction | Is.subordinator);
  const source = whole ? null : leading(view, language, from - 1);
  return {
    sentence,
    cue: { from: 0, to: 0 },
    source,
    contents: [{ from: source ? from : 0, to: view.length }],
    rule: 'reported-mood',
    confidence: 0.6,
  };
}

/** The noun phrase that opens a sentence and is followed by a verb of its own before `to`. */
function leading(view: SentenceView, language: Language, to: number): Range | null {
  if (view.isRun(0) || view.has(0, Is.preposition | Is.adverb | Is.time | Is.according)) return null;
  let end = view.has(0, Is.pronoun) && !view.has(0, Is.determiner) ? 1 : phraseEnd(view, language, 0);
  if (view.hash(end) === COMMA) end = withApposition(view, end);
  return end > 0 && end < to ? { from: 0, to: end } : null;
}
