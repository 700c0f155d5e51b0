import type { Language } from '../languages/index.ts';
import { Is } from '../languages/index.ts';
import { clauseEnd, COLON, COMMA, MAX_APPOSITION, opensApposition, withApposition } from './sentence-view.ts';
import type { SentenceView, Range } from './sentence-view.ts';
import { Shape } from '../text/index.ts';

/** The longest source in units. */
export const MAX_SOURCE = 40;

/**
 * The noun phrase that ends before the verb, over its auxiliaries and adverbs; null where the clause has none, or opens with
 * something else than its subject ("In der Stadt sagte …").
 */
export function readSubjectLeft(
  view: SentenceView,
  verb: number,
  clitics: ReadonlySet<number> = NONE,
): Range | null {
  let to = verb;
  while (
    to > 0 &&
    ((view.has(to - 1, Is.auxiliary | Is.adverb | Is.negation) && !view.has(to - 1, Is.pronoun)) ||
      (clitics.has(view.hash(to - 1)) && !isSubject(view, to - 1)))
  )
    to--;
  if (view.hash(to - 1) === COMMA) return readApposed(view, to, clitics.size > 0);
  const from = phraseStart(view, to);
  if (view.has(from, Is.preposition | Is.time | Is.adverb) && !view.has(from, Is.determiner | Is.pronoun))
    return null;
  // "Als Begründung sagte X": the phrase belongs to a preposition that opens the sentence.
  if (from > 0 && view.has(from - 1, Is.preposition)) return null;
  return from < to ? { from, to } : null;
}

const NONE: ReadonlySet<number> = new Set();

/** French "nous" and "vous" before a verb in their own person are its subject, before any other its object: "nous a dit". */
function isSubject(view: SentenceView, i: number): boolean {
  return view.has(i, Is.pronoun) && /(?:ons|mes|ez|tes)$/.test(view.lower(i + 1));
}

/** Where the noun phrase that ends at `to` begins. */
export function phraseStart(view: SentenceView, to: number): number {
  let from = openingBracket(view, to - 1) ?? to;
  while (
    from > 0 &&
    to - from < MAX_SOURCE &&
    (!view.breaks(from - 1) || (view.isName(from - 1) && isInPhrase(view, from - 1)))
  ) {
    if (view.has(from - 1, Is.subordinator) && !view.has(from - 1, Is.determiner)) break;
    if (view.has(from - 1, Is.conjunction) && (view.breaks(from - 2) || from === to)) break;
    if (view.has(from - 1, Is.pronoun) && from === to) return from - 1;
    from--;
  }
  return from;
}

/** Where the bracket opens that the unit at `i` closes: "Ina Kern (SPD)"; null for any other unit. */
function openingBracket(view: SentenceView, i: number): number | null {
  if (view.hash(i) !== CLOSING) return null;
  for (let open = i - 1; open > 0 && i - open <= BRACKETED; open--)
    if (view.hash(open) === OPENING) return open;
  return null;
}

/** ( and ), and the most units between the two that say no more than a party, an age or a place. */
const OPENING = 40;
const CLOSING = 41;
const BRACKETED = 5;

/** A name in marks belongs to the phrase if a noun or determiner stands before it. */
function isInPhrase(view: SentenceView, i: number): boolean {
  return i > 0 && !view.breaks(i - 1) && !view.has(i - 1, Is.saying | Is.conjunction | Is.subordinator);
}

/**
 * "Jane Doe, the mayor, said": a phrase, an apposition or relative clause between commas, and the verb. `anything`: whatever stands between the
 * commas, where the phrase opens the sentence: "El informe, publicado ayer, señala".
 */
function readApposed(view: SentenceView, to: number, anything: boolean, inner = 0): Range | null {
  let comma = to - 2;
  while (comma > 0 && view.hash(comma) !== COMMA && !view.isRun(comma) && to - comma < MAX_APPOSITION)
    comma--;
  if (view.hash(comma) !== COMMA || to - comma < 3) return null;
  const from = phraseStart(view, comma);
  // "El dueño, Luis Sanz, de 60 años, recuerda": one after another.
  const isInner = anything && inner < INSERTED && view.hash(from - 1) === COMMA;
  const outer = isInner ? readApposed(view, comma + 1, anything, inner + 1) : null;
  if (outer) return { from: outer.from, to: to - 1 };
  if (!opensApposition(view, comma + 1) && !(anything && opensSentence(view, from))) return null;
  return from < comma ? { from, to: to - 1 } : null;
}

/** Past "el lunes", "lundi", ", lundi,": when it was said. */
function afterDay(view: SentenceView, from: number): number {
  const comma = view.hash(from) === COMMA;
  let at = comma ? from + 1 : from;
  if (view.has(at, Is.determiner) && view.has(at + 1, Is.time)) at++;
  if (!view.has(at, Is.time)) return from;
  while (view.has(at, Is.time)) at++;
  if (!comma) return at;
  return view.hash(at) === COMMA ? at + 1 : from;
}

/** Nobody is described by more insertions between commas, one after another. */
const INSERTED = 2;

/** A noun phrase at the sentence's start. */
function opensSentence(view: SentenceView, from: number): boolean {
  return from === 0 && !view.has(0, Is.preposition | Is.time | Is.adverb | Is.conjunction | Is.subordinator);
}

/** "zegt bakker Liesbeth Kuipers": a noun without an article before a name. */
function isOffice(view: SentenceView, i: number): boolean {
  return view.shape(i, Shape.word) && !view.has(i, SMALL) && view.shape(i + 1, Shape.capital);
}

/** Words that are no noun. */
const SMALL =
  Is.preposition |
  Is.conjunction |
  Is.subordinator |
  Is.adverb |
  Is.time |
  Is.auxiliary |
  Is.negation |
  Is.saying |
  Is.holding;

/** "said Jane Doe, the mayor": the phrase after the verb, with what is apposed to it. */
export function readSubjectRight(
  view: SentenceView,
  verb: number,
  aside: ReadonlySet<number> = NONE,
): Range | null {
  let from = verb + 1;
  while (view.has(from, Is.adverb)) from++;
  from = afterDay(view, from);
  if (
    !view.has(from, Is.pronoun | Is.determiner | Is.title | Is.role) &&
    !view.shape(from, Shape.capital) &&
    !isOffice(view, from)
  )
    return null;
  if (aside.has(view.hash(from))) return null;
  if (view.has(from, Is.pronoun) && !view.has(from, Is.determiner)) return { from, to: from + 1 };
  let to = from;
  while (!view.breaks(to) && to - from < MAX_SOURCE) {
    // "three diplomats who took part": a relative clause is part of the source, to its end.
    if (to > from && view.has(to, Is.relative) && !view.has(to, Is.thatWord))
      return { from, to: clauseEnd(view, to) };
    if (to > from && view.has(to, Is.subordinator | Is.time | Is.conjunction)) break;
    if (to > from && aside.has(view.hash(to))) break;
    to++;
  }
  return { from, to: view.hash(to) === COMMA ? withApposition(view, to) : to };
}

/** "Der Minister hat gestern angekündigt", "Zuvor hatte der Minister erklärt": the auxiliary's subject; null where the clause has none. */
export function readSubjectOfParticiple(
  view: SentenceView,
  language: Language,
  participle: number,
): Range | null {
  // "…, erklärt Ina Kern": the form is finite, and opens its tag; "erklärte" is never anything else.
  if (PRETERITE.test(view.lower(participle))) return null;
  if (view.hash(participle - 1) === COMMA && !view.breaks(participle + 1)) return null;
  let auxiliary = participle - 1;
  while (
    auxiliary >= 0 &&
    participle - auxiliary < 24 &&
    !view.isRun(auxiliary) &&
    !isFinite(view, auxiliary)
  )
    auxiliary--;
  if (!isFinite(view, auxiliary)) return null;
  const left = isInverted(view, language, auxiliary) ? null : readSubjectLeft(view, auxiliary);
  if (left) return left;
  const right = readSubjectRight(view, auxiliary);
  if (!right || right.from >= participle) return null;
  if (right.to <= participle) return right;
  // "hat die Wirtin am Montag gefordert"
  let to = right.from + 1;
  while (
    to < participle &&
    !(view.has(to, ASIDE) && !view.has(to, Is.determiner) && !language.joining.has(view.hash(to)))
  )
    to++;
  return { from: right.from, to };
}

/** Of German regular verbs. */
const PRETERITE = /ten?$/;

/** What opens something else than a subject, or its end. */
const ASIDE = Is.preposition | Is.adverb | Is.time | Is.negation;

/** An auxiliary whose clause goes on: one before a comma ends the clause that it stands in. */
function isFinite(view: SentenceView, i: number): boolean {
  return view.has(i, Is.auxiliary) && view.hash(i + 1) !== COMMA;
}

/** "Dem Blatt sagte Ina Kern:": what stands before the verb is nobody who speaks; where the verb stands second, they come after it. */
export function isInverted(view: SentenceView, language: Language, verb: number): boolean {
  if (!language.commaClause) return false;
  // "Nachdem es geregnet hatte, sagte Ina Kern"; but "Ina Kern, die Wirtin, sagte".
  if (view.hash(verb - 1) === COMMA)
    return (
      view.has(0, Is.conjunction | Is.subordinator) ||
      (view.has(0, Is.preposition) && !view.has(0, Is.determiner))
    );
  // "Die Bürger forderte er auf", "2008 erklärte er"
  if (language.nominative.has(view.hash(verb + 1))) return true;
  let before = verb;
  while (view.has(before - 1, Is.adverb)) before--;
  const first = phraseStart(view, before);
  if (first >= before) return true;
  let adverbs = first;
  while (adverbs < verb && view.has(adverbs, Is.adverb | Is.time)) adverbs++;
  if (adverbs === verb) return true;
  if (first === verb - 1 && view.shape(first, Shape.number)) return true;
  if (language.oblique.has(view.hash(first))) return true;
  // "Der Zeitung sagte Ina Kern: …"
  const right = readSubjectRight(view, verb);
  const named =
    right !== null && view.shape(right.from, Shape.capital) && !view.has(right.from, Is.determiner);
  return named && right.to - right.from > 1 && (view.hash(right.to) === COLON || view.isRun(right.to));
}
