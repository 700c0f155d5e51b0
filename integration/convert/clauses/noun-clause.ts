import type { Language } from '../languages/index.ts';
import { Is } from '../languages/index.ts';
import { CLITIC, Shape } from '../text/index.ts';
import { phraseEnd } from './phrase-end.ts';
import type { ClauseAttribution } from './clause-attribution.ts';
import { soundsReported } from './content.ts';
import { COMMA } from './sentence-view.ts';
import type { SentenceView, Range } from './sentence-view.ts';
import type { Sentence } from './sentences.ts';
import { readSubjectLeft } from './subject.ts';

/** "the claim that …", "der Vorwurf der Opposition, das Haus sei …": a noun of saying with its clause; whose it is may stay open. */
export function readNoun(
  view: SentenceView,
  language: Language,
  sentence: Sentence,
  i: number,
): ClauseAttribution | null {
  const owner =
    view.hash(i - 1) === CLITIC && i > 1 ? { from: i - 2, to: i - 1 } : genitiveAfter(view, language, i);
  const end = owner && owner.from > i ? owner.to : i + 1;
  const at = view.hash(end) === COMMA ? end + 1 : end;
  const opened =
    view.has(at, Is.thatWord) || (language.commaClause && at > end && soundsReported(view, at, false));
  if (!opened) return null;
  let to = at + 1;
  while (to < view.length && !view.breaks(to)) to++;
  if (to - at < 4) return null;
  return {
    sentence,
    cue: { from: i, to: i + 1 },
    source: owner ?? (language.commaClause ? holderOf(view, i) : null),
    contents: [{ from: at, to }],
    rule: 'noun-of-saying',
    // 13 of 112 are right in PolNeAR's training articles: what follows such a noun is mostly a fact, not speech, so it stays a suggestion.
    confidence: 0.12,
  };
}

/** "der Vorwurf der Opposition": whose it is, after a noun. */
function genitiveAfter(view: SentenceView, language: Language, noun: number): Range | null {
  if (!language.commaClause || !language.genitive.has(view.hash(noun + 1))) return null;
  const to = phraseEnd(view, language, noun + 1);
  return to > noun + 2 ? { from: noun + 1, to } : null;
}

/** "Der Hof vertritt die Ansicht, dass": the subject that opens the sentence holds it. */
function holderOf(view: SentenceView, noun: number): Range | null {
  for (let verb = noun - 1; verb > 0; verb--)
    if (!view.has(verb, Is.preposition | Is.determiner | Is.adverb) && !view.shape(verb, Shape.capital)) {
      const left = readSubjectLeft(view, verb);
      return left?.from === 0 ? left : null;
    }
  return null;
}
