import type { Language } from '../languages/index.ts';
import { Is } from '../languages/index.ts';
import type { Span } from '../model.ts';
import { isSubject } from './antecedent.ts';
import { openingSubject } from './opening-subject.ts';
import { COLON, SentenceView } from './sentence-view.ts';
import { readSentences } from './sentences.ts';
import { readSubjectLeft, readSubjectRight } from './subject.ts';
import type { Words } from '../text/index.ts';

/** How far before the colon the verb stands, in units. */
const NEAR = 12;

/** "Doña Luz lo conoció, y le dijo:" at the end of a block: by which verb, and who; null where nobody is told. */
export function leadSpeaker(
  words: Words,
  language: Language,
  block: number,
): { cue: Span; source: Span } | null {
  const units = readSentences(words, block, [], 0, language.commaClause).at(-1)?.units ?? [];
  const view = new SentenceView(words, units, []);
  const colon = view.length - 1;
  if (view.hash(colon) !== COLON) return null;
  let verb = colon - 1;
  while (verb > colon - NEAR && !view.has(verb, Is.saying)) verb--;
  if (!view.has(verb, Is.saying)) return null;
  const right = readSubjectRight(view, verb, language.aside);
  const left = readSubjectLeft(view, verb, language.clitics);
  const source =
    right && right.to <= colon && !language.clitics.has(view.hash(verb - 1))
      ? right
      : isSubject(view, left)
        ? left
        : openingSubject(view, language);
  if (!source) return null;
  const span = (from: number, to: number): Span => ({
    start: words.start[units[from]],
    end: words.end[units[to - 1]],
  });
  return { cue: span(verb, verb + 1), source: span(source.from, source.to) };
}
