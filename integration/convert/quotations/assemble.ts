import type { Article } from '../model.ts';
import { languageOf } from '../languages/index.ts';
import { classify } from './marked/classify.ts';
import type { Finding } from './finding.ts';
import type { Marked } from '../marks/index.ts';
import type { MarkOdds } from './marked/mark-types.ts';
import { oddsByForm, DIRECT_ODDS } from './marked/odds-by-form.ts';
import { hasCue, interrupts, joinInterrupted } from './marked/interrupted.ts';
import { matchAttributions } from './match-attributions.ts';
import { DOUBTFUL, fromClause, fromDirect, fromMarks } from './passage-findings.ts';
import { coverageOf, isDirect } from './marked/passage.ts';
import type { Judged, Passage } from './marked/passage.ts';
import { isAnothers, isInMarks, linkOf, tagAfter } from './marked/printed-tag.ts';
import { isClaim } from '../clauses/index.ts';
import type { FoundAttribution } from '../clauses/index.ts';
import { endsTurn, isDialogue, isWholeTurn } from './marked/whole-turn.ts';
import type { Words } from '../text/index.ts';

/**
 * Turns marked passages and attributions into findings: words in marks that are all that is said are direct; a reported clause
 * with words in marks is mixed, without any indirect; marks that report nothing set off a term, a title or doubt.
 *
 * @param fitted the odds were fitted on the article's language; otherwise form and attributions decide.
 */
export function assemble(
  article: Article,
  words: Words,
  groups: readonly Marked[],
  judged: readonly Judged[],
  attributions: readonly FoundAttribution[],
  fitted: boolean,
): Finding[] {
  const dialogue = isDialogue(words, groups);
  const passages = groups.map((group, i): Passage => ({
    group,
    odds: judged[i].odds,
    link: fitted ? linkOf(words, groups, i, judged[i].link, dialogue) : null,
    start: group.runs[0].start,
    end: group.runs.at(-1)!.end,
    attribution: null,
    named: classify(words, group).rule === 'naming-word',
  }));
  const { contained, cutting } = matchAttributions(passages, attributions);
  dropForeignSources(passages, groups);
  if (!fitted) useOddsByForm(article, words, passages);
  raiseOdds(article, words, passages, groups, contained, dialogue);

  const { findings, claimed } = reportedClauses(article, words, attributions, contained, cutting);
  const direct = passages.filter(isDirect);
  for (const passage of passages)
    if (!isDirect(passage) && !claimed.has(passage)) findings.push(fromMarks(article, words, passage));
  for (const parts of joinInterrupted(article, words, direct))
    findings.push(fromDirect(article, words, parts));
  return findings;
}

/** A source in the marks of another passage, or next to those of another turn, is not this passage's. */
function dropForeignSources(passages: readonly Passage[], groups: readonly Marked[]): void {
  passages.forEach((passage, i) => {
    const source = passage.attribution?.within ? null : passage.attribution?.source;
    if (isInMarks(groups, i, source) || isAnothers(groups, i, source)) passage.attribution = null;
  });
}

function useOddsByForm({ metadata }: Article, words: Words, passages: readonly Passage[]): void {
  const language = languageOf(metadata.lang);
  for (const passage of passages)
    passage.odds = passage.attribution?.whole
      ? DIRECT_ODDS
      : oddsByForm(words, language, passage.group, coverageOf(passage));
}

/** Makes direct speech of turns, of exchanges in one sentence, of what a tag follows, and of what goes on after a tag. */
function raiseOdds(
  article: Article,
  words: Words,
  passages: readonly Passage[],
  groups: readonly Marked[],
  contained: ReadonlyMap<FoundAttribution, readonly Passage[]>,
  dialogue: boolean,
): void {
  passages.forEach((passage, i) => {
    if (isWholeTurn(words, groups, i, dialogue) && passage.odds.direct < TURN.direct) passage.odds = TURN;
  });
  for (const [attribution, inside] of contained)
    if (isExchange(words, attribution, inside)) for (const passage of inside) passage.odds = TURN;
  for (const passage of passages)
    if (passage.odds.direct < TURN.direct && isTagged(words, passage)) passage.odds = TURN;
  for (let i = 1; i < passages.length; i++)
    if (isDirect(passages[i - 1]) && interrupts(article, words, passages[i - 1], passages[i]))
      passages[i].odds = { direct: Math.max(0.8, passages[i].odds.direct), mixed: 0, other: 0.2 };
}

/** Findings of clauses that were read, and the passages in marks that are parts of them. */
function reportedClauses(
  article: Article,
  words: Words,
  attributions: readonly FoundAttribution[],
  contained: ReadonlyMap<FoundAttribution, readonly Passage[]>,
  cutting: ReadonlySet<FoundAttribution>,
): { findings: Finding[]; claimed: Set<Passage> } {
  const findings: Finding[] = [];
  const claimed = new Set<Passage>();
  for (const attribution of attributions) {
    const inside = contained.get(attribution) ?? [];
    // Where words said directly stand in what was read as a clause, the marks know better.
    if (!isClaim(attribution) || inside.some(isDirect) || cutting.has(attribution)) continue;
    // A doubtful attribution claims only what looks quoted for itself.
    const least = attribution.confidence < DOUBTFUL ? 6 : 1;
    const marked = inside.filter(({ odds }) => odds.mixed >= odds.other * least);
    for (const passage of marked) claimed.add(passage);
    findings.push(fromClause(article, words, attribution, marked));
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
  if (coverageOf(passage) === 'all') return endsTurn(words, group) && tagAfter(words, group) !== null;
  if ((end - start) * 5 < (content.end - content.start) * 3 || end - start < TAGGED) return false;
  return tagAfter(words, group) !== null;
}

/** Fewer characters in marks are words picked from a sentence. */
const TAGGED = 40;

/** Odds of a paragraph in marks among others. */
const TURN: MarkOdds = { direct: 0.9, mixed: 0.02, other: 0.08 };
