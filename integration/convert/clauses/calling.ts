import type { Language } from '../languages/index.ts';
import { Is } from '../languages/index.ts';
import { Shape, STOPS } from '../text/index.ts';
import { phraseEnd } from './phrase-end.ts';
import { isInverted, readSubjectLeft, readSubjectOfParticiple, readSubjectRight } from './subject.ts';
import { COLON, hasIndefinite, SEMICOLON, standsAfter } from './sentence-view.ts';
import type { SentenceView, Range } from './sentence-view.ts';
import type { ClauseAttribution } from './clause-attribution.ts';
import type { Sentence } from './sentences.ts';

/** Verb and marks may stand far apart, with a clause between. */
const FAR = 30;
/** "Transparente, auf denen Sprüche wie „…“". */
const NEAR = 6;

/**
 * What somebody calls something: "bezeichnete den Plan als „Unsinn“", "nannte ihn einen „Träumer“", "wurde von ihr als „morsch“ bezeichnet"; and what
 * a banner says or a chant: "mit der Aufschrift „Offen“". The words in marks are all that is said, however few, and whatever else stands in the clause.
 */
export function readCalling(
  view: SentenceView,
  language: Language,
  sentence: Sentence,
  i: number,
): ClauseAttribution | null {
  const cue = { from: i, to: i + 1 };
  const told = { sentence, cue, whole: true, confidence: 0.95 } as const;
  for (const call of language.calls) {
    if (!call.verbs.has(view.hash(i)) || call.never.has(view.hash(i - 1))) continue;
    const run = calledAfter(view, language, call, i) ?? calledBefore(view, language, call, i);
    if (run === null) continue;
    const source = isPassive(view, language, i, run)
      ? agentBefore(view, language, Math.max(i, run))
      : subjectOf(view, language, i, run);
    return { ...told, source, contents: [{ from: run, to: run + 1 }], rule: 'verb-of-saying' };
  }
  if (!language.inscriptions.has(view.hash(i))) return null;
  for (let run = i + 1; run <= i + NEAR && !ends(view, run); run++)
    if (view.isRun(run))
      return { ...told, source: null, contents: [{ from: run, to: run + 1 }], rule: 'noun-of-saying' };
  return null;
}

/** “A” or “B”: marks that go on where `last` says something whole; null where they do not. */
export function readAnother(
  view: SentenceView,
  i: number,
  last: ClauseAttribution | undefined,
): ClauseAttribution | null {
  if (!last?.whole || !view.isRun(i)) return null;
  const gap = i - last.contents[0].to;
  const joined = gap === 1 && (view.has(i - 1, Is.conjunction) || view.shape(i - 1, Shape.punctuation));
  return joined ? { ...last, contents: [{ from: i, to: i + 1 }] } : null;
}

/** "nennt man", "nennt sich": what everybody calls so, or calls itself so, is a name. */
export function isImpersonal(view: SentenceView, { calls }: Language, verb: number): boolean {
  return calls.some(
    ({ verbs, never }) =>
      verbs.has(view.hash(verb)) && (never.has(view.hash(verb - 1)) || never.has(view.hash(verb + 1))),
  );
}

function subjectOf(view: SentenceView, language: Language, verb: number, run: number): Range | null {
  const apart = view.has(verb, Is.participle) ? readSubjectOfParticiple(view, language, verb) : null;
  if (apart || run < verb) return apart;
  return (
    (isInverted(view, language, verb) ? null : readSubjectLeft(view, verb, language.clitics)) ??
    readSubjectRight(view, verb, language.aside)
  );
}

type Call = Language['calls'][number];

function calledAfter(view: SentenceView, language: Language, call: Call, verb: number): number | null {
  for (let i = verb + 1; i <= verb + FAR && !ends(view, i) && !call.never.has(view.hash(i)); i++)
    if (view.isRun(i) && isCalled(view, language, call, i)) return i;
  return null;
}

/** Where the verb ends the clause, maybe after its auxiliary. */
function calledBefore(view: SentenceView, language: Language, call: Call, verb: number): number | null {
  const run = view.isRun(verb - 1) || !view.has(verb - 1, Is.auxiliary) ? verb - 1 : verb - 2;
  return call.as.size > 0 && view.isRun(run) && isCalled(view, language, call, run) ? run : null;
}

function isCalled(view: SentenceView, language: Language, { as }: Call, run: number): boolean {
  if (as.size === 0) return hasIndefinite(view, language, run) || !view.opensWithCapital(run);
  // "parle de « La Vague »": a title, where capitals are for names.
  return standsAfter(view, language, run, as) && (language.commaClause || !view.isName(run));
}

function isPassive(view: SentenceView, { passive }: Language, verb: number, run: number): boolean {
  for (let i = Math.max(0, Math.min(verb, run) - FAR); i <= Math.max(verb, run) + 2; i++)
    if (passive.has(view.hash(i))) return true;
  return false;
}

/** "Die Stadt wird aufgefordert", "dass Kern vorgeworfen wurde": in the verb's own clause stands an auxiliary of the passive. Its subject does not speak. */
export function isPassiveSubject(view: SentenceView, { passive, citing }: Language, verb: number): boolean {
  if (citing.has(view.hash(verb))) return false;
  if (passive.has(view.hash(verb + 1))) return true;
  for (let i = verb - 1; i >= verb - FAR && !view.breaks(i); i--) if (passive.has(view.hash(i))) return true;
  return false;
}

/** "von der Hafenmeisterin": by whom; null where it is not said. */
export function agentBefore(view: SentenceView, language: Language, end: number): Range | null {
  for (let i = end - 1; i >= Math.max(0, end - FAR); i--) {
    if (!language.agent.has(view.hash(i))) continue;
    const to = Math.min(end, phraseEnd(view, language, i + 1));
    return to > i + 1 && !view.isRun(i + 1) ? { from: i + 1, to } : null;
  }
  return null;
}

/** What ends a sentence, the colon and the semicolon: a comma may part a clause in between. */
const ENDS = new Set([...STOPS, COLON, SEMICOLON]);
const ends = (view: SentenceView, i: number) => i >= view.length || ENDS.has(view.hash(i));
