import type { Language } from '../attribute/languages/language.ts';
import { Is } from '../attribute/languages/word-classes.ts';
import {
  phraseEnd,
  readAccording,
  readAfterSource,
  readAs,
  readNounAfter,
  readPointing,
} from './clause-according.ts';
import { agentBefore, isImpersonal, isSaidOf, readAnother, readCalling } from './clause-calling.ts';
import { isInverted, readSubjectLeft, readSubjectOfParticiple, readSubjectRight } from './clause-subject.ts';
import type { QuotationRule } from '../rules.ts';
import { clauseEnd, ClauseView, COLON, COMMA, DASH, SEMICOLON, standsAfter } from './clause-view.ts';
import type { Range } from './clause-view.ts';
import type { Run } from './marks/index.ts';
import type { Sentence } from './sentences.ts';
import { JOINED } from './speech-tag.ts';
import { CLITIC, Shape } from './words.ts';
import type { Words } from './words.ts';

/** What the clause around one cue says: who says (or null) what. Ranges are into the sentence's units. */
export interface ClauseReading {
  sentence: Sentence;
  cue: Range;
  source: Range | null;
  contents: Range[];
  rule: QuotationRule;
  confidence: number;
  /** Its words in marks are all that is said, however few they are and whatever they look like. */
  whole?: true;
}

/** Reads every cue of one sentence by the grammar of clauses that newspapers and novels share. */
export function readClauses(
  words: Words,
  language: Language,
  sentence: Sentence,
  runs: readonly Run[],
): ClauseReading[] {
  const readings: ClauseReading[] = [];
  const view = new ClauseView(words, sentence.units, runs);
  let free = 0;
  for (let i = 0; i < view.length; i++) {
    if (i < free) continue;
    const last = readings.at(-1);
    const reading = readAnother(view, i, last) ?? readCue(view, language, sentence, i, last?.source ?? null);
    if (!reading) continue;
    readings.push(reading);
    free = Math.max(reading.cue.to, ...reading.contents.filter((c) => c.from > i).map((c) => c.to));
  }
  return readings;
}

/** What the unit at `i` is the cue of: the first row that fits. */
function readCue(
  view: ClauseView,
  language: Language,
  sentence: Sentence,
  i: number,
  before: Range | null,
): ClauseReading | null {
  if (view.has(i, Is.according)) return readAccording(view, language, sentence, i);
  if (language.afterSource.has(view.hash(i))) return readAfterSource(view, sentence, i);
  if (language.pointing.has(view.hash(i))) return readPointing(view, sentence, i);
  if (language.as.has(view.hash(i))) return readAs(view, language, sentence, i);
  if (view.has(i, Is.sayingNoun) || (view.shape(i, Shape.capital) && language.isSayingNoun(view.lower(i))))
    return readNounAfter(view, language, sentence, i) ?? readNoun(view, language, sentence, i);
  return readCalling(view, language, sentence, i) ?? readVerb(view, language, sentence, i, before);
}

/** "the claim that …", "der Vorwurf der Opposition, das Haus sei …": a noun of saying with its clause; whose it is may stay open. */
function readNoun(view: ClauseView, language: Language, sentence: Sentence, i: number): ClauseReading | null {
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
function genitiveAfter(view: ClauseView, language: Language, noun: number): Range | null {
  if (!language.commaClause || !language.genitive.has(view.hash(noun + 1))) return null;
  const to = phraseEnd(view, language, noun + 1);
  return to > noun + 2 ? { from: noun + 1, to } : null;
}

/** "Der Hof vertritt die Ansicht, dass": the subject that opens the sentence holds it. */
function holderOf(view: ClauseView, noun: number): Range | null {
  for (let verb = noun - 1; verb > 0; verb--)
    if (!view.has(verb, Is.preposition | Is.determiner | Is.adverb) && !view.shape(verb, Shape.capital)) {
      const left = readSubjectLeft(view, verb);
      return left?.from === 0 ? left : null;
    }
  return null;
}

function readVerb(
  view: ClauseView,
  language: Language,
  sentence: Sentence,
  i: number,
  earlier: Range | null,
): ClauseReading | null {
  const apart = view.has(i, Is.participle) ? readSubjectOfParticiple(view, language, i) : null;
  const saying = view.has(i, Is.saying) || apart !== null || isParted(view, language, i);
  if ((!saying && !view.has(i, Is.holding)) || isImpersonal(view, language, i)) return null;
  if (view.has(i - 1, Is.determiner) || view.hash(i - 1) === CLITIC || view.has(i - 1, Is.preposition))
    return null;
  let cueFrom = i;
  while (cueFrom > 0 && view.has(cueFrom - 1, Is.auxiliary) && !view.has(cueFrom - 1, Is.pronoun)) cueFrom--;
  const cue = { from: cueFrom, to: i + 1 };
  const left = apart ?? (isInverted(view, language, i) ? null : readSubjectLeft(view, i));
  // "… and announced that": the subject of the verb before goes on.
  const goesOn = !left && view.has(i - 1, Is.conjunction) ? earlier : null;
  const joined = JOINED.test(view.lower(i)) ? { from: i, to: i + 1 } : null;
  const source = left ?? goesOn ?? joined ?? readSubjectRight(view, i);
  if (!source) return null;
  const said = view.has(i, Is.participle | Is.holding) && isSaidOf(view, language, i);
  const teller = said ? agentBefore(view, language, i) : (placeOf(view, language, i, source) ?? source);
  // "a déclaré X": the tag begins with the verb's auxiliary.
  let start = left ? left.from : i;
  if (!left || apart) while (start > 0 && view.has(start - 1, Is.auxiliary | Is.adverb)) start--;
  const afterCue = skipAfterCue(view, source.to <= i ? skipObject(view, i) : source.to);
  const contents: Range[] = [];
  const told = readContentBefore(view, language, start);
  // Where the verb stands second, what was said first puts the subject behind it: "…, sagte X", never "…, X sagte".
  const before = told && language.commaClause && left && !view.isRun(told.to - 1) ? null : told;
  const marked = runAfter(view, afterCue);
  // "read", "called" and their kind say something only beside the very words.
  if (view.has(i, Is.weak) && !before && !marked && !view.has(afterCue, Is.subordinator)) return null;
  // What someone believes or wants is theirs only in a clause of its own.
  if (before && (saying || view.isRun(before.to - 1))) contents.push(before);
  let confidence = contents.length > 0 && view.isRun(contents[0].to - 1) ? 0.95 : 0.6;
  if (marked) {
    contents.push(marked);
    confidence = 0.95;
  } else if (contents.length === 0) {
    const clause = readReported(view, language, afterCue, saying);
    const words = clause ?? (saying ? readMarkedLater(view, language, afterCue) : null);
    if (words) contents.push(words);
    confidence = sureness(saying, clause !== null && view.has(clause.from, Is.subordinator));
  }
  if (contents.length === 0) return null;
  return {
    sentence,
    cue,
    source: teller,
    contents,
    rule: saying ? 'verb-of-saying' : 'verb-of-holding',
    confidence,
  };
}

/** The share in which these rules are right as they read the English of PolNeAR's training articles: 706 of 904 clauses that a word opens, 1,041 of 1,486 others, 172 of 287 of holding. */
function sureness(saying: boolean, opened: boolean): number {
  if (!saying) return 0.6;
  return opened ? 0.78 : 0.7;
}

/** "In dem Brief heißt es", "heißt es aus dem Rathaus": what "es" is said in, without its preposition; null where somebody says it, or no place is told. */
function placeOf(view: ClauseView, language: Language, verb: number, source: Range): Range | null {
  if (source.to - source.from !== 1 || !language.impersonal.has(view.hash(source.from))) return null;
  let at = Math.max(verb, source.from) + 1;
  while (view.has(at, Is.adverb | Is.time)) at++;
  // "heißt es in dem Brief" before "In dem Brief heißt es": the nearer one.
  if (!isPlace(view, at)) {
    at = Math.min(verb, source.from);
    while (at > 0 && !view.breaks(at - 1)) at--;
    if (!isPlace(view, at)) return null;
  }
  const to = Math.min(phraseEnd(view, language, at + 1), at < verb ? verb : view.length);
  return to > at + 1 ? { from: at + 1, to } : null;
}

/** A preposition, and no article that looks like one. */
function isPlace(view: ClauseView, i: number): boolean {
  return view.has(i, Is.preposition) && !view.has(i, Is.determiner);
}

/** "stellte gestern fest": the finite part with a particle at the end of its clause, which may hold words in marks. */
function isParted(view: ClauseView, language: Language, i: number): boolean {
  if (!view.has(i, Is.parted)) return false;
  let end = i + 1;
  while (end < view.length && (!view.breaks(end) || view.isRun(end))) end++;
  return end - 1 > i && language.particles.has(view.hash(end - 1));
}

/** A run in marks right after a cue, or after its comma, colon or dash. */
function runAfter(view: ClauseView, at: number): Range | null {
  const run = [COMMA, COLON, DASH].includes(view.hash(at)) ? at + 1 : at;
  return view.isRun(run) ? { from: run, to: run + 1 } : null;
}

/** Past "told the paper", "told my wife": whom the words were said to, which is no part of them. */
function skipObject(view: ClauseView, verb: number): number {
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
function skipAfterCue(view: ClauseView, from: number): number {
  let at = from;
  while (at < view.length && view.has(at, Is.time)) at++;
  if (!view.has(at, Is.preposition)) return at;
  let ahead = at;
  while (ahead < view.length && !view.breaks(ahead) && !view.has(ahead, Is.subordinator) && ahead - at < 8)
    ahead++;
  return view.breaks(ahead) || view.has(ahead, Is.subordinator) ? ahead : at;
}

/** The words before the tag: a run in marks, or the clause that ends with a comma. */
function readContentBefore(view: ClauseView, language: Language, tag: number): Range | null {
  let to = tag;
  if (view.hash(to - 1) === COMMA || view.hash(to - 1) === DASH) to--;
  if (to <= 0) return null;
  if (view.isRun(to - 1)) return { from: to - 1, to };
  if (to === tag || isCondition(view, language, to)) return null;
  return { from: 0, to };
}

/** "Falls es stürmt, droht …": one clause alone that a conjunction opens is no sentence that somebody says. */
function isCondition(view: ClauseView, { conditions }: Language, to: number): boolean {
  const opens = [0, 1].some((i) => view.has(i, Is.conjunction) || conditions.has(view.hash(i)));
  if (!opens) return false;
  for (let i = 0; i < to; i++) if (view.breaks(i) && !view.isRun(i)) return false;
  return true;
}

/** The reported clause after a cue, to the end of the sentence. */
function readReported(view: ClauseView, language: Language, from: number, saying: boolean): Range | null {
  let at = from;
  // German: "teilte der Presse am Montag mit, dass …": the clause begins after the comma.
  if (language.commaClause && view.hash(at) !== COMMA) at = clauseEnd(view, at);
  const comma = view.hash(at) === COMMA;
  if (comma) at++;
  const opened = view.has(at, Is.subordinator);
  if (comma && !opened && !(language.commaClause && soundsReported(view, at, saying))) return null;
  if (!comma && !opened && !(saying && hasVerb(view, at))) return null;
  if (view.breaks(at) && !view.isRun(at)) return null;
  let to = view.length;
  while (to > at && view.shape(to - 1, Shape.punctuation)) to--;
  for (let i = at; i < to; i++) if (view.hash(i) === SEMICOLON) to = i;
  return to - at < 2 ? null : { from: at, to };
}

/** "einzubringen", "vorzulegen": an infinitive with its "zu" between particle and verb. */
const JOINED_TO =
  /^(?:ab|an|auf|aus|bei|bereit|durch|ein|entgegen|fest|fort|frei|her|heraus|herbei|herunter|hin|hinaus|mit|nach|nieder|sicher|teil|um|vor|voran|weg|weiter|wieder|zu|zurück|zusammen|über)zu\p{Ll}+n$/u;

/** "…, er komme", "…, das Haus zu verkaufen": the verb's form reports, or it is a plain clause that is no relative one. */
function soundsReported(view: ClauseView, from: number, saying: boolean): boolean {
  for (let i = from; i < Math.min(view.length, from + 40); i++)
    if (view.has(i, Is.reportedMood | Is.conditional | Is.infinitive) || JOINED_TO.test(view.lower(i)))
      return true;
  if (!saying || view.has(from, Is.conjunction)) return false;
  // "sagte, der Kai sinke": an article with its noun opens no relative clause.
  if (view.has(from, Is.relative)) return view.shape(from + 1, Shape.capital);
  return hasVerb(view, from);
}

/** "warnte die Stadt vor einem „Winter ohne Licht“": the words in marks later in the clause. */
function readMarkedLater(view: ClauseView, language: Language, from: number): Range | null {
  for (let i = from; i < view.length && view.hash(i) !== SEMICOLON; i++)
    if (view.isRun(i) && (!view.isName(i) || isPredicate(view, language, i))) return { from: i, to: i + 1 };
  return null;
}

/** "als „Wortbruch“", "von einem „Geschenk des Himmels“": what something is called is said, capitals or not. */
function isPredicate(view: ClauseView, language: Language, run: number): boolean {
  return standsAfter(view, language, run, language.calling);
}

/** Whether a finite verb that is known by its form stands in the clause: what is said is a sentence, not a thing. */
function hasVerb(view: ClauseView, from: number): boolean {
  for (let i = from; i < Math.min(view.length, from + 14); i++)
    if (view.isRun(i) || view.has(i, Is.auxiliary | Is.holding | Is.saying)) return true;
  return false;
}
