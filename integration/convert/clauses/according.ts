import type { Language } from '../languages/index.ts';
import { Is } from '../languages/index.ts';
import { phraseStart, MAX_SOURCE, readSubjectRight } from './subject.ts';
import {
  clauseEnd,
  COMMA,
  isOwn,
  OWN,
  sentenceEnd,
  statementStart,
  withApposition,
} from './sentence-view.ts';
import type { ClauseView, Range } from './sentence-view.ts';
import type { ClauseAttribution } from './clause-attribution.ts';
import type { Sentence } from './sentences.ts';
import { Shape } from '../text/index.ts';

/** "According to X, …", "…, according to X", and German "…, so X, …". */
export function readAccording(
  view: ClauseView,
  language: Language,
  sentence: Sentence,
  i: number,
): ClauseAttribution | null {
  const phrase = language.according.find((hashes) => hashes.every((hash, k) => view.hash(i + k) === hash));
  if (!phrase) return null;
  const cue = { from: i, to: i + phrase.length };
  // "er dachte laut über den Umzug nach": no noun follows.
  if (view.has(cue.to, Is.preposition) && !view.has(cue.to, Is.determiner)) return null;
  // "…, so nannte ihn die Zeitung": the verb says it.
  if (
    language.inserted.has(phrase[0]) &&
    view.has(cue.to, Is.saying | Is.holding | Is.auxiliary | Is.separable | Is.thatWord)
  )
    return null;
  let to = phraseEnd(view, language, cue.to);
  if (to === cue.to || isPartner(view, language, cue.to, to)) return null;
  if (view.hash(to) === COMMA) {
    // At a sentence's start what is said comes after a comma: an apposition must leave one.
    const apposed = withApposition(view, to);
    if (i > 1 || view.hash(apposed) === COMMA) to = apposed;
  }
  const source = { from: cue.to, to };
  const inserted =
    view.hash(i - 1) === COMMA && (view.hash(to) === COMMA || !hasComma(view, to, sentenceEnd(view)));
  // Words that say this only between commas: "Das Rad sei, so Frau Matt, weg."
  if (language.inserted.has(phrase[0]) && !inserted) return null;
  const contents: Range[] = [];
  const end = sentenceEnd(view);
  const before = view.hash(i - 1) === COMMA ? i - 1 : i;
  const first = statementStart(view, before);
  const trails =
    language.commaClause && view.hash(to) === COMMA && view.has(to + 1, Is.relative | Is.conjunction);
  const relative = language.commaClause ? relativeBefore(view, i) : null;
  if (relative !== null) {
    contents.push({ from: relative, to: i });
    if (clauseEnd(view, to) > to) contents.push({ from: to, to: clauseEnd(view, to) });
  } else if (view.isRun(before - 1)) contents.push({ from: before - 1, to: before });
  else if (inserted && language.commaClause && to < end && !trails) contents.push({ from: first, to: end });
  else if (i > 1) {
    contents.push({ from: first, to: before });
    // German may put the phrase in the middle: "Der Verdacht bestehe nach Angaben der Stadt nicht mehr."
    if (language.commaClause && end - to > 1 && !trails) contents.push({ from: to, to: end });
  } else {
    const from = view.hash(to) === COMMA ? to + 1 : to;
    if (end > from) contents.push({ from, to: end });
  }
  return contents.length > 0
    ? { sentence, cue, source, contents, rule: 'according-to', confidence: 0.85 }
    : null;
}

/** "selon vous", "d'après moi": who writes and who reads report nothing. */
function isPartner(view: ClauseView, { listener }: Language, from: number, to: number): boolean {
  return isOwn(view, { from, to }) || (to === from + 1 && listener.has(view.hash(from)));
}

/** "das Boot, das laut Polizei sank": the relative pronoun right before the phrase, which says no more than its clause; or null. */
function relativeBefore(view: ClauseView, i: number): number | null {
  const at = view.lower(i - 1) === 'sich' ? i - 2 : i - 1;
  return view.has(at, Is.relative | Is.subordinator) &&
    (view.hash(at - 1) === COMMA || (view.has(at - 1, Is.preposition) && view.hash(at - 2) === COMMA))
    ? at
    : null;
}

function hasComma(view: ClauseView, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (view.hash(i) === COMMA) return true;
  return false;
}

/** The end of the noun phrase at `from`. Where a finite verb may follow it at once (German), at the first small word that opens no noun. */
export function phraseEnd(view: ClauseView, language: Language, from: number): number {
  let to = from;
  while ((!view.breaks(to) || (language.commaClause && view.isName(to))) && to - from < MAX_SOURCE) {
    if (language.commaClause && to > from) {
      if (view.has(to, Is.auxiliary)) break;
      // "laut Polizei in der Nacht …": a place or a time says when it happened, not who says so.
      if (
        view.has(to, Is.preposition) &&
        !language.genitive.has(view.hash(to)) &&
        !language.joining.has(view.hash(to))
      )
        break;
      const another = view.has(to, Is.determiner) && !language.genitive.has(view.hash(to));
      if (another && view.shape(to - 1, Shape.capital)) break;
      const noun =
        view.shape(to, Shape.capital) || view.has(to, Is.determiner | Is.preposition | Is.conjunction);
      if (!noun && !view.shape(to + 1, Shape.capital)) break;
      if (!noun && view.shape(to - 1, Shape.capital) && !view.has(to - 1, Is.determiner)) break;
    }
    to++;
  }
  return to;
}

/** "Der Polizei zufolge …": the source stands before the word. */
export function readAfterSource(view: ClauseView, sentence: Sentence, i: number): ClauseAttribution | null {
  const from = phraseStart(view, i);
  if (from >= i) return null;
  const cue = { from: i, to: i + 1 };
  const contents: Range[] = [];
  const end = sentenceEnd(view);
  if (from > 1) contents.push({ from: 0, to: from });
  if (from <= 1 || end - i > 4) contents.push({ from: i + 1, to: end });
  return { sentence, cue, source: { from, to: i }, contents, rule: 'according-to', confidence: 0.85 };
}

/** "as the ministry announced", "wie das Ministerium mitteilte": what is said is the rest of the sentence. */
export function readAs(
  view: ClauseView,
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
function isObject(view: ClauseView, i: number): boolean {
  return (view.has(i, Is.determiner) && !view.has(i, Is.pronoun)) || /^(?:l['’]|lo$)/.test(view.lower(i));
}

/** "nach israelischen Angaben", "Seiner Meinung nach", "ersten Angaben zufolge": a noun of saying next to its preposition. */
export function readNounAfter(
  view: ClauseView,
  language: Language,
  sentence: Sentence,
  i: number,
): ClauseAttribution | null {
  if (!language.commaClause) return null;
  const after = view.has(i + 1, Is.according) || language.afterSource.has(view.hash(i + 1));
  let from = i;
  while (
    from > 0 &&
    i - from < 4 &&
    !view.breaks(from - 1) &&
    !view.has(from - 1, Is.according | Is.auxiliary)
  )
    from--;
  const before = view.has(from - 1, Is.according);
  if (!after && !before) return null;
  const cue = after ? { from: i + 1, to: i + 2 } : { from: from - 1, to: from };
  const owned = !after && (language.genitive.has(view.hash(i + 1)) || language.joining.has(view.hash(i + 1)));
  const noun = owned ? phraseEnd(view, language, i + 1) : i + 1;
  const [start, finish] = after ? [from, i + 2] : [from - 1, noun];
  const contents: Range[] = [];
  const end = sentenceEnd(view);
  const first = statementStart(view, start);
  const relative = relativeBefore(view, start);
  if (relative !== null) {
    contents.push({ from: relative, to: start });
    if (clauseEnd(view, finish) > finish) contents.push({ from: finish, to: clauseEnd(view, finish) });
    return { sentence, cue, source: { from, to: noun }, contents, rule: 'according-to', confidence: 0.85 };
  }
  if (start - first > 1) contents.push({ from: first, to: start });
  if (end - finish > 1) contents.push({ from: view.hash(finish) === COMMA ? finish + 1 : finish, to: end });
  return contents.length > 0
    ? { sentence, cue, source: { from, to: noun }, contents, rule: 'according-to', confidence: 0.85 }
    : null;
}

/** "Demnach sei das Rad weg": the word points back to who said it, and stands for them. */
export function readPointing(view: ClauseView, sentence: Sentence, i: number): ClauseAttribution | null {
  const end = sentenceEnd(view);
  const first = statementStart(view, i);
  const clause = view.hash(i - 1) === COMMA;
  const contents: Range[] = [];
  if (!clause && i - first > 1) contents.push({ from: first, to: i });
  if (end - i > 2) contents.push({ from: i + 1, to: end });
  const cue = { from: i, to: i + 1 };
  return contents.length > 0
    ? { sentence, cue, source: cue, contents, rule: 'according-to', confidence: 0.6 }
    : null;
}
