import type { Language } from '../languages/index.ts';
import { Is } from '../languages/index.ts';
import { clauseEnd, COLON, COMMA, DASH, MAX_CLAUSE, SEMICOLON, standsAfter } from './sentence-view.ts';
import type { SentenceView, Range } from './sentence-view.ts';
import { Shape } from '../text/index.ts';

/** A run in marks right after a cue, or after its comma, colon or dash. */
export function runAfter(view: SentenceView, at: number): Range | null {
  const run = [COMMA, COLON, DASH].includes(view.hash(at)) ? at + 1 : at;
  return view.isRun(run) ? { from: run, to: run + 1 } : null;
}

/** Past "told the paper", "told my wife": whom the words were said to, which is no part of them. */
export function skipObject(view: SentenceView, verb: number): number {
  let at = verb + 1;
  if (!view.has(verb, Is.telling)) return at;
  if (view.has(at, Is.pronoun) || (view.has(at, Is.female | Is.male | Is.firstPerson) && view.breaks(at + 1)))
    return at + 1;
  if (
    !view.has(at, Is.determiner) &&
    !view.shape(at, Shape.capital) &&
    !view.has(at, Is.role | Is.plural | Is.firstPerson)
  )
    return at;
  const determined = view.has(at, Is.determiner);
  at++;
  if (determined) at++;
  while (at < view.length && !view.breaks(at) && at - verb < 9) {
    if (view.has(at, Is.subordinator | Is.pronoun | Is.determiner | Is.conjunction)) break;
    if (
      !view.shape(at, Shape.capital) &&
      !view.has(at, Is.role | Is.preposition) &&
      !view.has(at - 1, Is.preposition)
    )
      break;
    at++;
  }
  return at;
}

/** Past "on Monday", "in a statement": to a comma, colon, run or the opening of a clause. */
export function skipAfterCue(view: SentenceView, from: number): number {
  let at = from;
  while (view.has(at, Is.time) || (view.has(at, Is.determiner) && view.has(at + 1, Is.time))) at++;
  if (!view.has(at, Is.preposition)) return at;
  let ahead = at;
  while (ahead < view.length && !view.breaks(ahead) && !view.has(ahead, Is.subordinator) && ahead - at < 8)
    ahead++;
  return view.breaks(ahead) || view.has(ahead, Is.subordinator) ? ahead : at;
}

/** The words before the tag: a run in marks, or the clause that ends with a comma. */
export function readContentBefore(view: SentenceView, language: Language, tag: number): Range | null {
  let to = tag;
  if (view.hash(to - 1) === COMMA || view.hash(to - 1) === DASH) to--;
  if (to <= 0) return null;
  if (view.isRun(to - 1)) return { from: to - 1, to };
  if (to === tag || isCondition(view, language, to)) return null;
  return { from: 0, to };
}

/** "Falls es stürmt, droht …": one clause alone that a conjunction opens is no sentence that somebody says. */
function isCondition(view: SentenceView, { conditions }: Language, to: number): boolean {
  const opens = [0, 1].some((i) => view.has(i, Is.conjunction) || conditions.has(view.hash(i)));
  if (!opens) return false;
  for (let i = 0; i < Math.min(to, MAX_CLAUSE); i++) if (view.breaks(i) && !view.isRun(i)) return false;
  return true;
}

/** The reported clause after a cue, to the end of the sentence. */
export function readReported(
  view: SentenceView,
  language: Language,
  from: number,
  saying: boolean,
): Range | null {
  let at = from;
  // German: "teilte der Presse am Montag mit, dass …": the clause begins after the comma.
  if (language.commaClause && view.hash(at) !== COMMA) at = clauseEnd(view, at);
  const comma = view.hash(at) === COMMA;
  if (comma) at++;
  const opened = view.has(at, Is.subordinator);
  if (comma && !opened && !(language.commaClause && soundsReported(view, at, saying))) return null;
  if (!comma && !opened && !(saying && hasVerb(view, at))) return null;
  if (view.breaks(at) && !view.isRun(at)) return null;
  // "Er schrieb Stücke, so »Die Fähre«": an example of them.
  if (comma && language.inserted.has(view.hash(at)) && view.isRun(at + 1)) return null;
  let to = view.length;
  while (to > at && view.shape(to - 1, Shape.punctuation)) to--;
  for (let i = at; i < to; i++) if (view.hash(i) === SEMICOLON) to = i;
  return to - at < 2 ? null : { from: at, to };
}

/** "einzubringen", "vorzulegen": an infinitive with its "zu" between particle and verb. */
const JOINED_TO =
  /^(?:ab|an|auf|aus|bei|bereit|durch|ein|entgegen|fest|fort|frei|her|heraus|herbei|herunter|hin|hinaus|mit|nach|nieder|sicher|teil|um|vor|voran|weg|weiter|wieder|zu|zurück|zusammen|über)zu\p{Ll}+n$/u;

/** "…, er komme", "…, das Haus zu verkaufen": the verb's form reports, or it is a plain clause that is no relative one. */
export function soundsReported(view: SentenceView, from: number, saying: boolean): boolean {
  for (let i = from; i < Math.min(view.length, from + 40); i++)
    if (view.has(i, Is.reportedMood | Is.conditional | Is.infinitive) || JOINED_TO.test(view.lower(i)))
      return true;
  if (!saying || view.has(from, Is.conjunction)) return false;
  // "sagte, der Kai sinke": an article with its noun opens no relative clause.
  if (view.has(from, Is.relative)) return view.shape(from + 1, Shape.capital);
  return hasVerb(view, from);
}

/** "warnte die Stadt vor einem „Winter ohne Licht“": the words in marks later in the clause. */
export function readMarkedLater(view: SentenceView, language: Language, from: number): Range | null {
  for (let i = from; i < Math.min(view.length, from + LATER) && view.hash(i) !== SEMICOLON; i++)
    if (view.isRun(i) && (!(view.isName(i) || isTerm(view, language, i)) || isPredicate(view, language, i)))
      return { from: i, to: i + 1 };
  return null;
}

/** How far from a verb its words in marks are looked for, in units. */
const LATER = 60;

/** "la «legge sul clima»": a few words right after a definite article are what a thing is called. */
function isTerm(view: SentenceView, { definite }: Language, i: number): boolean {
  const { start, end } = view.runs[~view.units[i]].words;
  return end - start < TERM && definite.has(view.hash(i - 1));
}

/** In words. */
const TERM = 4;

/** "als „Wortbruch“", "von einem „Geschenk des Himmels“": what something is called is said, capitals or not. */
function isPredicate(view: SentenceView, language: Language, run: number): boolean {
  return standsAfter(view, language, run, language.calling);
}

/** Whether a finite verb that is known by its form stands in the clause: what is said is a sentence, not a thing. */
function hasVerb(view: SentenceView, from: number): boolean {
  for (let i = from; i < Math.min(view.length, from + 14); i++)
    if (view.isRun(i) || view.has(i, Is.auxiliary | Is.holding | Is.saying)) return true;
  return false;
}
