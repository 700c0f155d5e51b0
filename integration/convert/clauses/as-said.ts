import type { Language } from '../languages/index.ts';
import { Is } from '../languages/index.ts';
import type { ClauseAttribution } from './clause-attribution.ts';
import { clauseEnd, COMMA, isOwn, OWN, sentenceEnd } from './sentence-view.ts';
import type { SentenceView, Range } from './sentence-view.ts';
import type { Sentence } from './sentences.ts';
import { readSubjectRight } from './subject.ts';

/** "as the ministry announced", "wie das Ministerium mitteilte": what is said is the rest of the sentence. */
export function readAs(
  view: SentenceView,
  language: Language,
  sentence: Sentence,
  i: number,
): ClauseAttribution | null {
  if (i > 0 && view.hash(i - 1) !== COMMA) return null;
  const end = clauseEnd(view, i);
  let verb = -1;
  for (let k = i + 1; k < end; k++) if (view.has(k, Is.saying)) verb = k;
  if (verb < 0) return null;
  let to = verb;
  while (to > i + 2 && (view.has(to - 1, Is.auxiliary | Is.adverb) || isObject(view, to - 1))) to--;
  const bare = to <= i + 1 || (to === i + 2 && isObject(view, i + 1));
  const behind = bare ? readSubjectRight(view, verb) : null;
  // "wie aus einem Bericht hervorgeht": the preposition is no part of the source.
  const phrase =
    language.commaClause && view.has(i + 1, Is.preposition) && !view.has(i + 1, Is.determiner)
      ? i + 2
      : i + 1;
  // German puts more between subject and verb: the source is the noun phrase at the front.
  let last = phrase;
  while (last < to && !(last > phrase && view.has(last, Is.preposition | Is.time | Is.adverb))) last++;
  const source = behind ? { from: behind.from, to: Math.min(behind.to, end) } : { from: phrase, to: last };
  const contents: Range[] = [];
  const finish = sentenceEnd(view);
  if (i > 1) contents.push({ from: 0, to: i - 1 });
  if (end < finish && (i <= 1 || finish - end > 3)) contents.push({ from: end + 1, to: finish });
  if (contents.length === 0 || source.to <= source.from) return null;
  const confidence = isOwn(view, source) ? OWN : 0.65;
  return { sentence, cue: { from: verb, to: verb + 1 }, source, contents, rule: 'as-said', confidence };
}

/** "comme l'a dit X", "como lo dijo X": what stands alone before the verb is what was said; who said it comes after. */
function isObject(view: SentenceView, i: number): boolean {
  return (view.has(i, Is.determiner) && !view.has(i, Is.pronoun)) || /^(?:l['’]|lo$)/.test(view.lower(i));
}
