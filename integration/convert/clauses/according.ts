import type { Language } from '../languages/index.ts';
import { Is } from '../languages/index.ts';
import type { ClauseAttribution } from './clause-attribution.ts';
import { phraseEnd } from './phrase-end.ts';
import { clauseEnd, COMMA, isOwn, sentenceEnd, statementStart, withApposition } from './sentence-view.ts';
import type { SentenceView, Range } from './sentence-view.ts';
import type { Sentence } from './sentences.ts';
import { phraseStart } from './subject.ts';
import { Shape } from '../text/index.ts';

/** "According to X, …", "…, according to X", and German "…, so X, …". */
export function readAccording(
  view: SentenceView,
  language: Language,
  sentence: Sentence,
  i: number,
): ClauseAttribution | null {
  const phrase = language.according.find((hashes) => hashes.every((hash, k) => view.hash(i + k) === hash));
  if (!phrase) return null;
  const cue = { from: i, to: i + phrase.length };
  // "nach Ansicht von Ada Fenn"
  if (phrase.length > 1 && language.joining.has(view.hash(cue.to))) cue.to++;
  // Words that say this only between commas: "Das Rad sei, so Frau Matt, weg."
  const mustBeInserted = language.inserted.has(phrase[0]);
  // "er dachte laut über den Umzug nach": no noun follows.
  if (view.has(cue.to, Is.preposition) && !view.has(cue.to, Is.determiner)) return null;
  // "…, so nannte ihn die Zeitung": the verb says it.
  if (mustBeInserted && view.has(cue.to, Is.saying | Is.holding | Is.auxiliary | Is.separable | Is.thatWord))
    return null;
  // "…, so bedeutet das Buch": a verb; "…, so »Die Fähre«": an example.
  if (mustBeInserted && !view.shape(cue.to, Shape.capital) && !view.has(cue.to, NOUN)) return null;
  const source = sourceAfter(view, language, cue);
  if (!source) return null;
  const inserted =
    view.hash(i - 1) === COMMA &&
    (view.hash(source.to) === COMMA || !hasComma(view, source.to, sentenceEnd(view)));
  if (mustBeInserted && !inserted) return null;
  const contents = contentsAround(view, language, i, source.to, inserted);
  return contents.length > 0
    ? { sentence, cue, source, contents, rule: 'according-to', confidence: 0.85 }
    : null;
}

/** What a noun phrase opens with, besides a capital. */
const NOUN = Is.determiner | Is.pronoun | Is.title | Is.role;

/** The noun phrase after the cue, with its apposition. */
function sourceAfter(view: SentenceView, language: Language, cue: Range): Range | null {
  let to = phraseEnd(view, language, cue.to);
  if (to === cue.to || isPartner(view, language, cue.to, to)) return null;
  if (view.hash(to) === COMMA) {
    // At a sentence's start what is said comes after a comma: an apposition must leave one.
    const apposed = withApposition(view, to);
    if (cue.from > 1 || view.hash(apposed) === COMMA) to = apposed;
  }
  return { from: cue.to, to };
}

/** What is said: of the sentence around the phrase from `i` to `to` the part that it speaks for. */
function contentsAround(
  view: SentenceView,
  language: Language,
  i: number,
  to: number,
  inserted: boolean,
): Range[] {
  const end = sentenceEnd(view);
  const before = view.hash(i - 1) === COMMA ? i - 1 : i;
  const first = statementStart(view, before);
  const ends = trails(view, to);
  const relative = language.commaClause ? relativeBefore(view, i) : null;
  if (relative !== null) return aroundPhrase(view, relative, i, to);
  if (view.isRun(before - 1)) return [{ from: language.commaClause ? before - 1 : first, to: before }];
  // "Cependant, selon Ada Fenn, …": the sentence begins behind the phrase. "El ruido, según Ada Fenn, …": its subject stands before it.
  const isSubject = view.has(first, Is.determiner) && before - first > 1;
  if (!language.commaClause && inserted && before - first < LEAD && !isSubject && !trails(view, to))
    return end > to + 1 ? [{ from: to + 1, to: end }] : [];
  // "El fondo, según los pilotos, está lejos"
  if (!language.commaClause && inserted && view.hash(to) === COMMA && end > to + LEAD && !trails(view, to))
    return [
      { from: first, to: before },
      { from: to + 1, to: end },
    ];
  if (inserted && language.commaClause && to < end && !ends) return [{ from: first, to: end }];
  if (i > 1) {
    // German may put the phrase in the middle: "Der Verdacht bestehe nach Angaben der Stadt nicht mehr."
    const goesOn = language.commaClause && end - to > 1 && !ends;
    return [{ from: first, to: before }, ...(goesOn ? [{ from: to, to: end }] : [])];
  }
  const from = view.hash(to) === COMMA ? to + 1 : to;
  return end > from ? [{ from, to: end }] : [];
}

/** Fewer units before the phrase say nothing yet. */
const LEAD = 3;

/** A relative or another clause follows, which is not reported. */
function trails(view: SentenceView, to: number): boolean {
  return view.hash(to) === COMMA && view.has(to + 1, Is.relative | Is.conjunction);
}

/** The relative clause around a phrase within it. */
function aroundPhrase(view: SentenceView, from: number, phrase: number, after: number): Range[] {
  const end = clauseEnd(view, after);
  return [{ from, to: phrase }, ...(end > after ? [{ from: after, to: end }] : [])];
}

/** "selon vous", "d'après moi": who writes and who reads report nothing. */
function isPartner(view: SentenceView, { listener }: Language, from: number, to: number): boolean {
  return isOwn(view, { from, to }) || (to === from + 1 && listener.has(view.hash(from)));
}

/** "das Boot, das laut Polizei sank": the relative pronoun right before the phrase, which says no more than its clause; or null. */
function relativeBefore(view: SentenceView, i: number): number | null {
  const at = view.lower(i - 1) === 'sich' ? i - 2 : i - 1;
  return view.has(at, Is.relative | Is.subordinator) &&
    (view.hash(at - 1) === COMMA || (view.has(at - 1, Is.preposition) && view.hash(at - 2) === COMMA))
    ? at
    : null;
}

function hasComma(view: SentenceView, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (view.hash(i) === COMMA) return true;
  return false;
}

/** "Der Polizei zufolge …": the source stands before the word. */
export function readAfterSource(view: SentenceView, sentence: Sentence, i: number): ClauseAttribution | null {
  const from = phraseStart(view, i);
  if (from >= i) return null;
  const cue = { from: i, to: i + 1 };
  const contents: Range[] = [];
  const end = sentenceEnd(view);
  if (from > 1) contents.push({ from: 0, to: from });
  if (from <= 1 || end - i > 4) contents.push({ from: i + 1, to: end });
  return { sentence, cue, source: { from, to: i }, contents, rule: 'according-to', confidence: 0.85 };
}

/** "nach israelischen Angaben", "Seiner Meinung nach", "ersten Angaben zufolge": a noun of saying next to its preposition. */
export function readNounAfter(
  view: SentenceView,
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
    const around = aroundPhrase(view, relative, start, finish);
    return {
      sentence,
      cue,
      source: { from, to: noun },
      contents: around,
      rule: 'according-to',
      confidence: 0.85,
    };
  }
  if (start - first > 1) contents.push({ from: first, to: start });
  if (end - finish > 1) contents.push({ from: view.hash(finish) === COMMA ? finish + 1 : finish, to: end });
  return contents.length > 0
    ? { sentence, cue, source: { from, to: noun }, contents, rule: 'according-to', confidence: 0.85 }
    : null;
}

/** "Demnach sei das Rad weg": the word points back to who said it, and stands for them. */
export function readPointing(view: SentenceView, sentence: Sentence, i: number): ClauseAttribution | null {
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
