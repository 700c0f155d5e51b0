import { Is } from '../languages/index.ts';
import type { Article } from '../model.ts';
import type { Finding } from './finding.ts';
import type { Marked } from '../marks/index.ts';
import { hasCue, interrupts, joinInterrupted } from './marked/interrupted.ts';
import { judgeMarks } from './marked/mark-types.ts';
import type { MarkOdds } from './marked/mark-types.ts';
import { DOUBTFUL, fromClause, fromDirect, fromMarks, whoSays } from './passage-findings.ts';
import { coverageOf, isDirect, isSaid } from './marked/passage.ts';
import type { Passage } from './marked/passage.ts';
import { nounTag } from './marked/noun-tag.ts';
import { tagAfter } from './marked/printed-tag.ts';
import { isClaim } from '../clauses/index.ts';
import type { Claim, FoundAttribution } from '../clauses/index.ts';
import { pickedClauses } from './picked.ts';
import { endsTurn, isWholeTurn } from './marked/whole-turn.ts';
import type { Read } from './read-passages.ts';
import { firstWordAt, Shape, STOPS } from '../text/index.ts';
import type { Words } from '../text/index.ts';

/**
 * Turns marked passages and attributions into findings: words in marks that are all that is said are direct; words picked by a report are
 * mixed, with the clause around them where one was read for sure; a reported clause without any is indirect; marks that report nothing set
 * off a term, a title or doubt.
 */
export function assemble(article: Article, words: Words, read: Read): Finding[] {
  const { passages } = read;
  judgeMarks(article, words, passages);
  raiseOdds(article, words, read);
  carrySources(words, passages);
  const { findings, claimed } = reportedClauses(article, words, read);
  const direct = passages.filter(isDirect);
  const free = passages.filter((passage) => !isDirect(passage) && !claimed.has(passage));
  const isPicked = (passage: Passage): boolean => isSaid(passage) && !isDirect(passage) && !claimed.has(passage);
  const picked = pickedClauses(article, words, passages, isPicked, whoSays);
  for (const finding of picked.findings) findings.push(finding);
  for (const passage of free)
    if (!picked.claimed.has(passage)) findings.push(fromMarks(article, words, passage));
  for (const parts of joinInterrupted(article, words, direct))
    findings.push(fromDirect(article, words, parts));
  return findings;
}

/** Makes direct speech of turns, of exchanges in one sentence, of what a tag follows, and of what goes on after a tag. */
function raiseOdds(article: Article, words: Words, { passages, contained, dialogue }: Read): void {
  const groups = passages.map(({ group }) => group);
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
  }
  for (let i = 1; i < passages.length; i++)
    if (isDirect(passages[i - 1]) && interrupts(article, words, passages[i - 1], passages[i]))
      passages[i].odds = { direct: Math.max(0.8, passages[i].odds.direct), mixed: 0, other: 0.2 };
}

/** Findings of clauses that were read, and the passages in marks that are parts of them. */
function reportedClauses(
  article: Article,
  words: Words,
  { attributions, contained, cutting }: Read,
): { findings: Finding[]; claimed: Set<Passage> } {
  const findings: Finding[] = [];
  const claimed = new Set<Passage>();
  for (const attribution of attributions) {
    const inside = contained.get(attribution) ?? [];
    // Where words said directly stand in what was read as a clause, the marks know better.
    if (!isClaim(attribution) || inside.some(isDirect) || cutting.has(attribution)) continue;
    // What is surely quoted needs no doubtful clause around it.
    const marked = attribution.confidence < DOUBTFUL ? [] : inside.filter((passage) => isSaid(passage) && !passage.inner);
    if (inside.some(({ group }) => isEmpty(group))) continue;
    for (const passage of marked) claimed.add(passage);
    findings.push(fromClause(article, words, upToAnother(words, attribution, inside), marked));
  }
  return { findings, claimed };
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

/** “Over my compost,” was the reply. */
function isAnswer(words: Words, { group }: Passage): boolean {
  return endsTurn(words, group) && nounTag(words, group) !== null;
}

/** Fewer characters in marks are words picked from a sentence. */
const TAGGED = 40;

/** “… a shame” and Ray said it was “a crime”: what another says after a conjunction is no part of the clause. */
function upToAnother(words: Words, attribution: Claim, inside: readonly Passage[]): Claim {
  for (const { inner } of inside) {
    const before = inner?.source ? firstWordAt(words, inner.source.start) - 1 : -1;
    const last = attribution.contents.at(-1)!;
    if (before < 0 || (words.classes[before] & Is.conjunction) === 0 || words.start[before] <= last.start) continue;
    return {
      ...attribution,
      contents: [...attribution.contents.slice(0, -1), { start: last.start, end: words.end[before - 1] }],
    };
  }
  return attribution;
}

/** The tax as “theft”, the treasurer as “a magpie”: words of a list are said by whoever said the ones before. */
function carrySources(words: Words, passages: readonly Passage[]): void {
  for (let i = 1; i < passages.length; i++) {
    const [before, passage] = [passages[i - 1], passages[i]];
    if (!isSaid(passage) && isSaid(before) && isParallel(words, before, passage)) passage.odds = PICKED;
    if (!isSaid(passage) || whoSays(passage)?.source) continue;
    const link = isSaid(before) ? whoSays(before) : null;
    if (link?.source && isList(words, before, passage)) passage.inner = link;
  }
}

function isList(words: Words, before: Passage, after: Passage): boolean {
  const [last, first] = [before.group.runs.at(-1)!, after.group.runs[0]];
  if (last.block !== first.block || first.words.start - last.words.end > LISTED || endsTurn(words, before.group)) return false;
  for (let w = last.words.end; w < first.words.start; w++)
    if (STOPS.has(words.hash[w]) || (words.classes[w] & (Is.saying | Is.auxiliary | Is.holding)) !== 0) return false;
  return true;
}

/** The tax as “theft” and the budget as “fog”: the same word stands before both. */
function isParallel(words: Words, before: Passage, after: Passage): boolean {
  const [one, other] = [before, after].map(({ group }) => group.runs[0].words.start - 1);
  return words.hash[one] === words.hash[other] && (words.shape[one] & Shape.word) !== 0 && isList(words, before, after);
}

/** Odds of words that are listed like others that somebody says. */
const PICKED: MarkOdds = { direct: 0.05, mixed: 0.65, other: 0.3 };

/** The most words between two of a list. */
const LISTED = 12;

/** He said, "" and left: marks that hold nothing cut what was read around them. */
const isEmpty = ({ runs }: Marked): boolean => runs.every(({ words }) => words.end <= words.start);

/** Odds of what somebody calls something. */
const WHOLE: MarkOdds = { direct: 0.9, mixed: 0.05, other: 0.05 };

/** Odds of a paragraph in marks among others. */
const TURN: MarkOdds = { direct: 0.9, mixed: 0.02, other: 0.08 };
