import { Is, languageOf } from '../languages/index.ts';
import type { Language } from '../languages/index.ts';
import type { FoundAttribution } from '../clauses/index.ts';
import type { Article } from '../model.ts';
import { firstWordAt, Shape, STOPS } from '../text/index.ts';
import type { Words } from '../text/index.ts';
import { hasCue, interrupts } from './marked/interrupted.ts';
import type { MarkOdds } from './marked/mark-odds.ts';
import { nounBefore, nounTag } from './marked/noun-tag.ts';
import { coverageOf, isDirect, isSaid } from './marked/passage.ts';
import type { Passage } from './marked/passage.ts';
import { tagAfter } from './marked/printed-tag.ts';
import { endsTurn, isWholeTurn } from './marked/whole-turn.ts';
import type { Read } from './read-passages.ts';

/** Makes direct speech of turns, of exchanges in one sentence, of what a tag follows, of shouts and answers, and of what goes on after a tag. */
export function raiseOdds(article: Article, words: Words, { passages, contained, dialogue }: Read): void {
  const groups = passages.map(({ group }) => group);
  const language = languageOf(article.metadata.lang);
  passages.forEach((passage, i) => {
    if (passage.attribution?.whole) passage.odds = WHOLE;
    if (isWholeTurn(words, groups, i, dialogue) && passage.odds.direct < TURN.direct) passage.odds = TURN;
  });
  for (const [attribution, inside] of contained)
    if (isExchange(words, attribution, inside)) for (const passage of inside) passage.odds = TURN;
  let shouted: Passage | null = null;
  for (const passage of passages) {
    const isShout = isShouted(words, passage) || (shouted !== null && isJoined(words, shouted, passage));
    if (isShout) shouted = passage;
    const isSure = isShout || isTagged(words, passage) || isAnswer(words, passage);
    if (isSure && passage.odds.direct < TURN.direct) passage.odds = TURN;
    else if (!isSaid(passage) && isCalled(words, language, passage)) passage.odds = CALLED;
  }
  for (let i = 1; i < passages.length; i++)
    if (isDirect(passages[i - 1]) && interrupts(article, words, passages[i - 1], passages[i]))
      passages[i].odds = { direct: Math.max(0.8, passages[i].odds.direct), mixed: 0, other: 0.2 };
}

/** “We waited” he said “and lost”: what was read as one clause begins and ends in marks and holds a tag between them. */
function isExchange(words: Words, { contents }: FoundAttribution, inside: readonly Passage[]): boolean {
  const [first, last] = [inside[0], inside.at(-1)!];
  if (inside.length < 2 || contents.length > 1) return false;
  if (contents[0].start < first.start - 1 || contents[0].end > last.end + 2) return false;
  return inside.some((passage, i) => i > 0 && hasCue(words, inside[i - 1], passage));
}

/** As for the roof, “it will hold,” said Quill: most of what was read as a clause stands in marks, and its tag right after them. */
function isTagged(words: Words, passage: Passage): boolean {
  const { group, attribution, start, end } = passage;
  const content = attribution?.contents.find((span) => span.start < end && span.end > start);
  if (!content || content.end > end + 2) return false;
  // She turned to him, “This is great.” she said.
  const sentence = endsTurn(words, group) && (words.shape[group.runs[0].words.start] & Shape.capital) !== 0;
  if (coverageOf(passage, attribution) === 'all' || sentence)
    return endsTurn(words, group) && tagAfter(words, group) !== null;
  if ((end - start) * 5 < (content.end - content.start) * 3 || end - start < TAGGED) return false;
  return tagAfter(words, group) !== null;
}

/** The mayor called the quay “a floating bucket”: what was read around the marks has a verb of calling shortly before them. */
function isCalled(
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
  return from - verb <= CALLING && calls.some(({ verbs }) => verbs.has(words.hash[verb]));
}

/** The most words from such a verb to the marks. */
const CALLING = 6;

/** Odds of what somebody calls something within a report. */
const CALLED: MarkOdds = { direct: 0.05, mixed: 0.65, other: 0.3 };

/** Cries of “Shame!”: a sentence of its own after a noun of saying and its preposition. */
function isShouted(words: Words, { group }: Passage): boolean {
  const [run] = group.runs;
  const from = run.words.start;
  return (
    from - 1 > words.blocks[run.block] &&
    (words.classes[from - 1] & Is.preposition) !== 0 &&
    (words.classes[from - 2] & Is.sayingNoun) !== 0 &&
    (words.shape[from] & Shape.capital) !== 0 &&
    STOPS.has(words.hash[group.runs.at(-1)!.words.end - 1])
  );
}

/** “Shame!” and “Count again!” */
function isJoined(words: Words, { group: before }: Passage, { group: after }: Passage): boolean {
  const [last, first] = [before.runs.at(-1)!, after.runs[0]];
  return (
    last.block === first.block &&
    first.words.start - last.words.end === 1 &&
    (words.classes[last.words.end] & Is.conjunction) !== 0
  );
}

/** “Over my compost,” was the reply. “Nonsense” was Quill’s answer. The answer from Quill was blunt: “No.” */
function isAnswer(words: Words, { group }: Passage): boolean {
  const tag = nounTag(words, group);
  if (tag) return endsTurn(words, group) || isCapital(words, group);
  return endsTurn(words, group) && isCapital(words, group) && nounBefore(words, group) !== null;
}

function isCapital(words: Words, { runs: [run] }: Passage['group']): boolean {
  return (words.shape[run.words.start] & Shape.capital) !== 0;
}

/** Fewer characters in marks are words picked from a sentence. */
const TAGGED = 40;

/** Odds of what somebody calls something. */
const WHOLE: MarkOdds = { direct: 0.9, mixed: 0.05, other: 0.05 };

/** Odds of a paragraph in marks among others. */
const TURN: MarkOdds = { direct: 0.9, mixed: 0.02, other: 0.08 };
