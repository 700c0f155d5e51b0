import type { Language } from '../languages/index.ts';
import { Is } from '../languages/index.ts';
import { CLITIC } from '../text/index.ts';
import { phraseEnd } from './phrase-end.ts';
import { agentBefore, isImpersonal, isPassiveSubject } from './calling.ts';
import type { ClauseAttribution } from './clause-attribution.ts';
import {
  readContentBefore,
  readMarkedLater,
  readReported,
  runAfter,
  skipAfterCue,
  skipObject,
} from './content.ts';
import { isOwn, MAX_CLAUSE, OWN } from './sentence-view.ts';
import type { SentenceView, Range } from './sentence-view.ts';
import type { Sentence } from './sentences.ts';
import { antecedent, behindRelative, isRelative, isSubject } from './antecedent.ts';
import { isInverted, readSubjectLeft, readSubjectOfParticiple, readSubjectRight } from './subject.ts';
import { isReflexive, isTag, joinedAt, opensClause, opensMarkedClause } from './verb.ts';

/** A verb that reports, with the cue that it is the last word of, and its subject. */
interface Verb {
  cue: Range;
  /** It reports by its meaning or its place; else it is a verb of holding. */
  saying: boolean;
  /** A subject before the verb; one before an auxiliary that is parted from it (`apart`) counts too. */
  left: Range | null;
  apart: boolean;
  /** Whoever the verb says it of; null where the language lets the subject fall away. */
  subject: Range | null;
}

/** What is reported, and how sure that is. */
interface Reported {
  contents: Range[];
  confidence: number;
}

/**
 * The clause of the verb at `i`: "she said that …", "…, sagte Ina Kern". Null where the verb reports nothing.
 *
 * @param earlier the source of the attribution before in this sentence
 */
export function readVerb(
  view: SentenceView,
  language: Language,
  sentence: Sentence,
  i: number,
  earlier: Range | null,
): ClauseAttribution | null {
  const verb = verbAt(view, language, i, earlier);
  const reported = verb && reportedBy(view, language, i, verb);
  if (!reported) return null;
  const { cue, saying, subject } = verb;
  const { contents } = reported;
  // What the writer says himself, outside marks, is his own.
  const own = isOwn(view, subject) && !contents.some(({ from }) => view.isRun(from));
  return {
    sentence,
    cue,
    source: sourceOf(view, language, i, subject),
    contents,
    rule: saying ? 'verb-of-saying' : 'verb-of-holding',
    confidence: own ? Math.min(reported.confidence, OWN) : reported.confidence,
  };
}

function verbAt(view: SentenceView, language: Language, i: number, earlier: Range | null): Verb | null {
  const participle = view.has(i, Is.participle) ? readSubjectOfParticiple(view, language, i) : null;
  const tag = isTag(view, language, i);
  // "a-t-il dit": the participle says it.
  if (tag && view.has(i, Is.auxiliary) && view.has(i + 1, Is.saying)) return null;
  const saying =
    view.has(i, Is.saying) ||
    participle !== null ||
    tag ||
    isSeparable(view, language, i) ||
    opensMarkedClause(view, language, i);
  if ((!saying && !view.has(i, Is.holding)) || isImpersonal(view, language, i)) return null;
  if (view.has(i - 1, Is.determiner) || view.hash(i - 1) === CLITIC || view.has(i - 1, Is.preposition))
    return null;
  let from = i;
  while (from > 0 && view.has(from - 1, Is.auxiliary) && !view.has(from - 1, Is.pronoun)) from--;
  if (isReflexive(view, language, i, from)) return null;
  const joined = joinedAt(view, i);
  if (joined) from = Math.min(from, joined.from);
  const before = joined || isInverted(view, language, i) ? null : readSubjectLeft(view, i, language.clitics);
  const left =
    participle ??
    (language.commaClause || isSubject(view, before) ? before : behindRelative(view, language, from));
  // "… and announced that": the subject of the verb before goes on.
  const goesOn = !left && view.has(i - 1, Is.conjunction) ? (earlier ?? leading(view, language)) : null;
  const subject = left ?? goesOn ?? joined ?? readSubjectRight(view, i, language.aside);
  if (!subject && !(language.dropsSubject && opensClause(view, language, from))) return null;
  return { cue: { from, to: i + 1 }, saying, left, apart: participle !== null, subject };
}

/** "Kern wies das zurück und verteidigte den Plan": who opens a German sentence goes on. */
function leading(view: SentenceView, language: Language): Range | null {
  if (!language.commaClause || language.oblique.has(view.hash(0)) || view.has(0, NO_SUBJECT)) return null;
  const to = view.has(0, Is.pronoun) && !view.has(0, Is.determiner) ? 1 : phraseEnd(view, language, 0);
  return to > 0 && !view.isRun(0) ? { from: 0, to } : null;
}

const NO_SUBJECT = Is.preposition | Is.adverb | Is.conjunction | Is.subordinator | Is.time | Is.according;

/** Who says it: the subject, or of a passive the agent, or what "es" is said in. */
function sourceOf(view: SentenceView, language: Language, i: number, subject: Range | null): Range | null {
  if (view.has(i, Is.participle | Is.holding) && isPassiveSubject(view, language, i))
    return agentBefore(view, language, i);
  if (subject && !language.commaClause && isRelative(view, subject))
    return antecedent(view, subject.from) ?? subject;
  return subject && (placeOf(view, language, i, subject) ?? subject);
}

/** The words before the tag, in marks after it, or in a clause of their own. */
function reportedBy(view: SentenceView, language: Language, i: number, verb: Verb): Reported | null {
  const { saying, subject } = verb;
  const afterCue = skipAfterCue(view, !subject || subject.to <= i + 1 ? skipObject(view, i) : subject.to);
  const before = contentBefore(view, language, verb);
  const marked = runAfter(view, afterCue);
  // "read", "called" and their kind say something only next to the very words.
  if (view.has(i, Is.weak) && !before && !marked && !view.has(afterCue, Is.subordinator)) return null;
  // What someone believes or wants is theirs only in a clause of its own.
  const contents = before && (saying || view.isRun(before.to - 1)) ? [before] : [];
  if (marked) return { contents: [...contents, marked], confidence: 0.95 };
  if (contents.length > 0) return { contents, confidence: view.isRun(contents[0].to - 1) ? 0.95 : 0.6 };
  const clause = readReported(view, language, afterCue, saying);
  const words = clause ?? (saying ? readMarkedLater(view, language, afterCue) : null);
  const opened = clause !== null && view.has(clause.from, Is.subordinator);
  return words && { contents: [words], confidence: sureness(saying, opened) };
}

/** What stands before the tag, which begins with the subject or the verb and what belongs to it. */
function contentBefore(view: SentenceView, language: Language, verb: Verb): Range | null {
  const { left, subject, apart } = verb;
  // "a déclaré X": the tag begins with the verb's auxiliary.
  let start = left ? left.from : verb.cue.from;
  while (!left && language.clitics.has(view.hash(start - 1))) start--;
  if (!left || apart) while (start > 0 && view.has(start - 1, Is.auxiliary | Is.adverb)) start--;
  const content = readContentBefore(view, language, start);
  // "…, sagte X", never "…, X sagte".
  const precedes =
    subject !== left || !language.invertsTag || (content !== null && view.isRun(content.to - 1));
  return precedes ? content : null;
}

/** The share in which these rules are right as they read the English of PolNeAR's training articles: 711 of 920 clauses that a word opens, 1,036 of 1,481 others, 172 of 292 of holding. */
function sureness(saying: boolean, opened: boolean): number {
  if (!saying) return 0.6;
  return opened ? 0.77 : 0.7;
}

/** "In dem Brief heißt es", "heißt es aus dem Rathaus": what "es" is said in, without its preposition; null where somebody says it, or no place is told. */
function placeOf(view: SentenceView, language: Language, verb: number, source: Range): Range | null {
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
function isPlace(view: SentenceView, i: number): boolean {
  return view.has(i, Is.preposition) && !view.has(i, Is.determiner);
}

/** "stellte gestern fest": the finite part with a particle at the end of its clause, which may hold words in marks. */
function isSeparable(view: SentenceView, language: Language, i: number): boolean {
  if (!view.has(i, Is.separable)) return false;
  let end = i + 1;
  const last = Math.min(view.length, i + MAX_CLAUSE);
  while (end < last && (!view.breaks(end) || view.isRun(end))) end++;
  return end - 1 > i && language.particles.has(view.hash(end - 1));
}
