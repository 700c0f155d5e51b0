import { Is } from '../languages/index.ts';
import type { Language } from '../languages/index.ts';
import { firstWordAt, Shape, STOPS } from '../text/index.ts';
import type { Words } from '../text/index.ts';
import type { MarkOdds } from './marked/mark-odds.ts';
import type { Passage } from './marked/passage.ts';

/** Odds of what somebody calls something within a report. */
export const CALLED: MarkOdds = { direct: 0.05, mixed: 0.75, other: 0.2 };

/** The most words from such a verb to the marks, and from one thing called to the next. */
const REACH = 6;
const NEXT = 6;

/** The mayor called the quay “a floating bucket”: a verb of calling stands shortly before the marks. */
export function isCalled(words: Words, language: Language, passage: Passage): boolean {
  return (
    isReadSo(words, language, passage) || isObject(words, language, passage) || isOpinion(words, passage)
  );
}

/** Volgens Smit is de brug ‘zo goed als nieuw’: several words in small letters within what is so according to somebody. */
function isOpinion(words: Words, { attribution, group }: Passage): boolean {
  const { start, end } = group.runs[0].words;
  return (
    attribution?.rule === 'according-to' &&
    attribution.source !== null &&
    group.runs.length === 1 &&
    end - start >= OPINION &&
    isSmall(words, start)
  );
}

/** Fewer words are a term. */
const OPINION = 3;

/** What was read around the marks has the verb. */
function isReadSo(
  words: Words,
  { calls, definite }: Language,
  { attribution, group, start }: Passage,
): boolean {
  const cue = attribution && attribution.confidence >= 0.5 ? attribution.cue : null;
  if (!cue || cue.end > start) return false;
  const from = group.runs[0].words.start;
  const isIndefinite = [from - 1, from].some(
    (w) => (words.classes[w] & Is.determiner) !== 0 && !definite.has(words.hash[w]),
  );
  if (!isIndefinite) return false;
  const verb = firstWordAt(words, cue.end) - 1;
  return from - verb <= REACH && calls.some(({ verbs }) => verbs.has(words.hash[verb]));
}

/**
 * The verb has an object before the marks, and what they hold begins in small letters: called it “immaterial”, hailed as “historic” by. A
 * name that something has got (“dubbed the ‘Hanoi Hilton’”) begins with a capital, and has no object.
 */
function isObject(words: Words, language: Language, { group }: Passage): boolean {
  const [run] = group.runs;
  const { start: from } = run.words;
  if (!isSmall(words, from)) return false;
  const floor = Math.max(words.blocks[run.block] + 1, from - REACH);
  for (let w = from - 1; w >= floor; w--) {
    if ((words.shape[w] & Shape.punctuation) !== 0) return false;
    if (!language.callers.has(words.hash[w])) continue;
    const call = language.calls.find(
      ({ verbs, as }) => verbs.has(words.hash[w]) && (as.size === 0 || hasAs(words, as, w, from)),
    );
    if (!call) continue;
    const isPassive = [w - 1, w - 2].some((v) => language.passive.has(words.hash[v]));
    if (isPassive) return language.agent.has(words.hash[group.runs.at(-1)!.words.end]);
    const object = call.as.size === 0 ? from - w - 1 : from - w - 2;
    const isOwn = call.never.has(words.hash[w + 1]) || call.never.has(words.hash[w - 1]);
    return object > 0 && !isOwn && hasSubject(words, w) && !isArticleAlone(words, w, from);
  }
  return false;
}

function isSmall(words: Words, w: number): boolean {
  return (words.shape[w] & Shape.word) !== 0 && (words.shape[w] & Shape.capital) === 0;
}

function hasAs(words: Words, as: ReadonlySet<number>, verb: number, from: number): boolean {
  for (let w = from - 1; w > verb && w >= from - 2; w--) if (as.has(words.hash[w])) return true;
  return false;
}

/** "a fish called “…”": what stands before a participle is called so. */
function hasSubject(words: Words, verb: number): boolean {
  const before = words.classes[verb - 1];
  if ((before & (Is.pronoun | Is.relative | Is.auxiliary | Is.adverb | Is.conjunction)) !== 0) return true;
  return (
    (words.shape[verb - 1] & Shape.capital) !== 0 ||
    (before & Is.role) !== 0 ||
    words.hash[verb - 1] === COMMA
  );
}

const COMMA = 44;

function isArticleAlone(words: Words, verb: number, from: number): boolean {
  return (
    from - verb === 2 &&
    (words.classes[verb + 1] & Is.determiner) !== 0 &&
    (words.classes[verb + 1] & Is.pronoun) === 0
  );
}

/** “…” and the council “asleep”: the same verb goes on to call another thing something. */
export function isCalledToo(words: Words, { group: before }: Passage, { group: after }: Passage): boolean {
  const [last, first] = [before.runs.at(-1)!, after.runs[0]];
  if (
    last.block !== first.block ||
    first.words.start - last.words.end > NEXT ||
    !isSmall(words, first.words.start)
  )
    return false;
  let isJoined = false;
  for (let w = last.words.end; w < first.words.start; w++) {
    if (STOPS.has(words.hash[w]) || (words.classes[w] & (Is.saying | Is.auxiliary)) !== 0) return false;
    isJoined ||= words.hash[w] === COMMA || (words.classes[w] & Is.conjunction) !== 0;
  }
  return isJoined;
}
