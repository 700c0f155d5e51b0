import type { Language } from '../languages/index.ts';
import { Is } from '../languages/index.ts';
import type { Run } from '../marks/index.ts';
import { Shape } from '../text/index.ts';
import type { Words } from '../text/index.ts';
import { readAccording, readAfterSource, readNounAfter, readPointing } from './according.ts';
import { readAs } from './as-said.ts';
import { readAnother, readCalling } from './calling.ts';
import type { ClauseAttribution } from './clause-attribution.ts';
import { readColon } from './colon.ts';
import { readNoun } from './noun-clause.ts';
import { SentenceView } from './sentence-view.ts';
import type { Range } from './sentence-view.ts';
import type { Sentence } from './sentences.ts';
import { readVerb } from './verb-clause.ts';
import { readViewpoint } from './viewpoint.ts';

/** Reads every cue of one sentence by the grammar of clauses that newspapers and novels share. */
export function readClauses(
  words: Words,
  language: Language,
  sentence: Sentence,
  runs: readonly Run[],
): ClauseAttribution[] {
  const attributions: ClauseAttribution[] = [];
  const view = new SentenceView(words, sentence.units, runs);
  let free = 0;
  for (let i = 0; i < view.length; i++) {
    if (i < free) continue;
    const last = attributions.at(-1);
    const attribution =
      readAnother(view, i, last) ?? readCue(view, language, sentence, i, last?.source ?? null);
    if (!attribution) continue;
    attributions.push(attribution);
    free = attribution.cue.to;
    for (const { from, to } of attribution.contents) if (from > i) free = Math.max(free, to);
  }
  return attributions;
}

/** What the unit at `i` is the cue of: the first row that fits. */
function readCue(
  view: SentenceView,
  language: Language,
  sentence: Sentence,
  i: number,
  before: Range | null,
): ClauseAttribution | null {
  if (view.has(i, Is.according)) return readAccording(view, language, sentence, i);
  const hash = view.hash(i);
  // Of most words one look-up says that no phrase begins with them.
  if (language.openers.has(hash)) {
    const phrase =
      (language.phrases.has(hash) ? readAccording(view, language, sentence, i) : null) ??
      (language.viewpoint.has(hash) ? readViewpoint(view, language, sentence, i) : null);
    if (phrase) return phrase;
    if (language.afterSource.has(hash)) return readAfterSource(view, sentence, i);
    if (language.pointing.has(hash)) return readPointing(view, sentence, i);
    if (language.as.has(hash)) return readAs(view, language, sentence, i);
  }
  if (view.has(i, Is.sayingNoun) || (view.shape(i, Shape.capital) && language.isSayingNoun(view.lower(i))))
    return readNounAfter(view, language, sentence, i) ?? readNoun(view, language, sentence, i);
  return (
    (language.callers.has(hash) ? readCalling(view, language, sentence, i) : null) ??
    readVerb(view, language, sentence, i, before) ??
    readColon(view, language, sentence, i)
  );
}
