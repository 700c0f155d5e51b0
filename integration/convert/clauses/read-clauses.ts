import type { Language } from '../languages/index.ts';
import { Is } from '../languages/index.ts';
import {
  phraseEnd,
  readAccording,
  readAfterSource,
  readAs,
  readNounAfter,
  readPointing,
} from './according.ts';
import { agentBefore, isImpersonal, isPassiveSubject, readAnother, readCalling } from './calling.ts';
import {
  readContentBefore,
  readMarkedLater,
  readReported,
  runAfter,
  skipAfterCue,
  skipObject,
  soundsReported,
} from './content.ts';
import { isReflexive, isTag, joinedAt, opensClause } from './verb.ts';
import { isInverted, readSubjectLeft, readSubjectOfParticiple, readSubjectRight } from './subject.ts';
import type { ClauseAttribution } from './clause-attribution.ts';
import { ClauseView, COMMA, isOwn, MAX_CLAUSE, OWN } from './sentence-view.ts';
import type { Range } from './sentence-view.ts';
import type { Run } from '../marks/index.ts';
import type { Sentence } from './sentences.ts';
import { CLITIC, Shape } from '../text/index.ts';
import type { Words } from '../text/index.ts';

/** Reads every cue of one sentence by the grammar of clauses that newspapers and novels share. */
export function readClauses(
  words: Words,
  language: Language,
  sentence: Sentence,
  runs: readonly Run[],
): ClauseAttribution[] {
  const attributions: ClauseAttribution[] = [];
  const view = new ClauseView(words, sentence.units, runs);
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
  view: ClauseView,
  language: Language,
  sentence: Sentence,
  i: number,
  before: Range | null,
): ClauseAttribution | null {
  if (view.has(i, Is.according)) return readAccording(view, language, sentence, i);
  if (language.phrases.has(view.hash(i))) {
    const according = readAccording(view, language, sentence, i);
    if (according) return according;
  }
  if (language.afterSource.has(view.hash(i))) return readAfterSource(view, sentence, i);
  if (language.pointing.has(view.hash(i))) return readPointing(view, sentence, i);
  if (language.as.has(view.hash(i))) return readAs(view, language, sentence, i);
  if (view.has(i, Is.sayingNoun) || (view.shape(i, Shape.capital) && language.isSayingNoun(view.lower(i))))
    return readNounAfter(view, language, sentence, i) ?? readNoun(view, language, sentence, i);
  return readCalling(view, language, sentence, i) ?? readVerb(view, language, sentence, i, before);
}

/** "the claim that …", "der Vorwurf der Opposition, das Haus sei …": a noun of saying with its clause; whose it is may stay open. */
function readNoun(
  view: ClauseView,
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
): ClauseAttribution | null {
  const apart = view.has(i, Is.participle) ? readSubjectOfParticiple(view, language, i) : null;
  const tag = isTag(view, language, i);
  // "a-t-il dit": the participle says it.
  if (tag && view.has(i, Is.auxiliary) && view.has(i + 1, Is.saying)) return null;
  const saying = view.has(i, Is.saying) || apart !== null || tag || isSeparable(view, language, i);
  if ((!saying && !view.has(i, Is.holding)) || isImpersonal(view, language, i)) return null;
  if (view.has(i - 1, Is.determiner) || view.hash(i - 1) === CLITIC || view.has(i - 1, Is.preposition))
    return null;
  let cueFrom = i;
  while (cueFrom > 0 && view.has(cueFrom - 1, Is.auxiliary) && !view.has(cueFrom - 1, Is.pronoun)) cueFrom--;
  if (isReflexive(view, language, i, cueFrom)) return null;
  const joined = joinedAt(view, i);
  if (joined) cueFrom = Math.min(cueFrom, joined.from);
  const left =
    apart ?? (joined || isInverted(view, language, i) ? null : readSubjectLeft(view, i, language.clitics));
  // "… and announced that": the subject of the verb before goes on.
  const goesOn = !left && view.has(i - 1, Is.conjunction) ? earlier : null;
  const source = left ?? goesOn ?? joined ?? readSubjectRight(view, i, language.aside);
  if (!source && !(language.dropsSubject && opensClause(view, language, cueFrom))) return null;
  const cue = { from: cueFrom, to: i + 1 };
  const said = view.has(i, Is.participle | Is.holding) && isPassiveSubject(view, language, i);
  const teller = said
    ? agentBefore(view, language, i)
    : source && (placeOf(view, language, i, source) ?? source);
  // "a déclaré X": the tag begins with the verb's auxiliary.
  let start = left ? left.from : cueFrom;
  while (!left && language.clitics.has(view.hash(start - 1))) start--;
  if (!left || apart) while (start > 0 && view.has(start - 1, Is.auxiliary | Is.adverb)) start--;
  const afterCue = skipAfterCue(view, !source || source.to <= i + 1 ? skipObject(view, i) : source.to);
  const contents: Range[] = [];
  const told = readContentBefore(view, language, start);
  // "…, sagte X", never "…, X sagte".
  const isTold = source !== left || !language.invertsTag || (told !== null && view.isRun(told.to - 1));
  const before = isTold ? told : null;
  const marked = runAfter(view, afterCue);
  // "read", "called" and their kind say something only next to the very words.
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
  // What the writer says himself, outside marks, is his own.
  if (isOwn(view, source) && !contents.some(({ from }) => view.isRun(from)))
    confidence = Math.min(confidence, OWN);
  return {
    sentence,
    cue,
    source: teller,
    contents,
    rule: saying ? 'verb-of-saying' : 'verb-of-holding',
    confidence,
  };
}

/** The share in which these rules are right as they read the English of PolNeAR's training articles: 711 of 920 clauses that a word opens, 1,036 of 1,481 others, 172 of 292 of holding. */
function sureness(saying: boolean, opened: boolean): number {
  if (!saying) return 0.6;
  return opened ? 0.77 : 0.7;
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
function isSeparable(view: ClauseView, language: Language, i: number): boolean {
  if (!view.has(i, Is.separable)) return false;
  let end = i + 1;
  const last = Math.min(view.length, i + MAX_CLAUSE);
  while (end < last && (!view.breaks(end) || view.isRun(end))) end++;
  return end - 1 > i && language.particles.has(view.hash(end - 1));
}
