import type { Article, Span } from '../model.ts';
import { languageOf } from '../attribute/languages/index.ts';
import { classify } from './classify.ts';
import { makeDraft, trimSpan, withText } from './draft.ts';
import type { Draft } from './draft.ts';
import type { Marked } from './join.ts';
import type { MarkOdds } from './mark-types.ts';
import { oddsByForm } from './mark-odds.ts';
import { hasCue, interrupts, joinInterrupted } from './join-interrupted.ts';
import { matchReadings } from './match-readings.ts';
import { coverageOf, isDirect, sureness } from './passage.ts';
import type { Judged, Passage } from './passage.ts';
import { isInMarks, linkOf } from './printed-tag.ts';
import type { Reading } from './readings.ts';
import { isDialogue, isWholeTurn } from './whole-turn.ts';
import type { Words } from './words.ts';

/**
 * Turns marked passages and readings into findings: words in marks that are all that is said are direct; a reported clause
 * with words in marks is mixed, without any indirect; marks that report nothing set off a term, a title or doubt.
 *
 * @param fitted the odds were fitted on the article's language; otherwise form and readings decide.
 */
export function assemble(
  article: Article,
  words: Words,
  groups: readonly Marked[],
  judged: readonly Judged[],
  readings: readonly Reading[],
  fitted: boolean,
): Draft[] {
  const dialogue = isDialogue(words, groups);
  const passages = groups.map((group, i) => ({
    group,
    odds: judged[i].odds,
    link: fitted ? linkOf(words, groups, i, judged[i].link, dialogue) : null,
    start: group.runs[0].start,
    end: group.runs.at(-1)!.end,
    reading: null as Reading | null,
    named: classify(words, group).rule === 'naming-word',
  }));
  const cutting = new Set<Reading>();
  const contained = matchReadings(passages, readings, cutting);
  passages.forEach((passage, i) => {
    if (isInMarks(groups, i, passage.reading?.source)) passage.reading = null;
  });
  const language = languageOf(article.metadata.lang);
  if (!fitted)
    for (const passage of passages)
      passage.odds = oddsByForm(words, language, passage.group, coverageOf(passage));
  passages.forEach((passage, i) => {
    if (dialogue && isWholeTurn(words, groups, i) && passage.odds.direct < TURN.direct) passage.odds = TURN;
  });
  for (const [reading, inside] of contained)
    if (isExchange(words, reading, inside)) for (const passage of inside) passage.odds = TURN;
  for (let i = 1; i < passages.length; i++)
    if (isDirect(passages[i - 1]) && interrupts(article, words, passages[i - 1], passages[i]))
      passages[i].odds = { direct: Math.max(0.8, passages[i].odds.direct), mixed: 0, other: 0.2 };
  const drafts: Draft[] = [];
  const direct: Passage[] = [];
  const claimed = new Set<Passage>();
  for (const passage of passages) if (isDirect(passage)) direct.push(passage);
  for (const reading of readings) {
    const inside = contained.get(reading) ?? [];
    // Where words said directly stand in what was read as a clause, the marks know better.
    if (reading.bare || inside.some(isDirect) || cutting.has(reading)) continue;
    // A doubtful reading claims only what looks quoted for itself.
    const least = reading.confidence < DOUBTFUL ? 6 : 1;
    const marked = inside.filter(({ odds }) => odds.mixed >= odds.other * least);
    for (const passage of marked) claimed.add(passage);
    drafts.push(fromClause(article, reading, marked));
  }
  for (const passage of passages) {
    if (isDirect(passage) || claimed.has(passage)) continue;
    drafts.push(fromMarks(article, words, passage));
  }
  return [...drafts, ...joinInterrupted(article, words, direct).map((parts) => fromDirect(article, parts))];
}

function fromDirect(article: Article, parts: readonly Passage[]): Draft {
  const runs = parts.flatMap((part) => part.group.runs);
  const reading =
    parts.map((part) => part.link).find((link) => link?.source) ??
    parts.map((part) => part.reading).find((r) => r !== null) ??
    null;
  return makeDraft({
    kind: 'run-in',
    type: 'direct',
    content: runs.map((run) => trimSpan(article.text, run.inner)),
    marked: runs.map(({ start, end }) => ({ start, end })),
    cue: reading?.cue ? withText(article.text, reading.cue) : null,
    source: reading?.source ? withText(article.text, reading.source) : null,
    rule: runs[0].pair.name,
    confidence: Math.min(...parts.map(sureness)),
  });
}

function fromClause(article: Article, reading: Reading, marked: readonly Passage[]): Draft {
  const runs = marked.flatMap((part) => part.group.runs);
  return makeDraft({
    kind: 'run-in',
    type: runs.length > 0 ? 'mixed' : 'indirect',
    content: reading.contents.map((span) => widen(span, runs)),
    marked: runs.map(({ start, end }) => ({ start, end })),
    cue: reading.cue && withText(article.text, reading.cue),
    source: reading.source && withText(article.text, reading.source),
    rule: reading.rule,
    confidence:
      runs.length === 0 && isSlight(article, reading)
        ? Math.min(reading.confidence, SLIGHT)
        : reading.confidence,
  });
}

/** “We waited” he said “and lost”: what was read as one clause begins and ends in marks and holds a tag between them. */
function isExchange(words: Words, { contents }: Reading, inside: readonly Passage[]): boolean {
  const [first, last] = [inside[0], inside.at(-1)!];
  if (inside.length < 2 || contents.length > 1) return false;
  if (contents[0].start < first.start - 1 || contents[0].end > last.end + 2) return false;
  return inside.some((passage, i) => i > 0 && hasCue(words, inside[i - 1], passage));
}

/** Odds of a paragraph in marks among others. */
const TURN: MarkOdds = { direct: 0.9, mixed: 0.02, other: 0.08 };

/** Below this a reading is more likely wrong than right. */
const DOUBTFUL = 0.5;

/** What slight readings are given at most: they may be attributions, but nobody would call them quotations. */
const SLIGHT = 0.45;
/** Fewer words than this are a thing named, not something said. */
const WORDS = 3;

/** A word or two, or what the writer says of themselves: the writer's own words stay the writer's. */
function isSlight({ text }: Article, { contents, source }: Reading): boolean {
  const [first, last] = [contents[0], contents.at(-1)!];
  const words = text
    .slice(first.start, Math.min(last.end, first.start + 60))
    .trim()
    .split(/\s+/).length;
  return (
    words < WORDS ||
    (source !== null && /^(?:I|me|my|we|our|us)$/i.test(text.slice(source.start, source.end)))
  );
}

/** A content span that cuts into a run in marks takes in all of it, so that nothing crosses. */
function widen(span: Span, runs: readonly { start: number; end: number }[]): Span {
  let { start, end } = span;
  for (const run of runs) {
    if (run.start < start && run.end > start) start = run.start;
    if (run.start < end && run.end > end) end = run.end;
  }
  return { start, end };
}

/**
 * Marks without a reading that claims them: some words of another where a cue and a source are linked to them, else a term, a title or
 * doubt. Whose words they are must be printed for them to count as quoted.
 */
function fromMarks(article: Article, words: Words, passage: Passage): Draft {
  const { group, odds, link } = passage;
  const verdict = classify(words, group);
  const linked = link?.source && link.confidence >= DOUBTFUL ? link : null;
  const quoted = linked !== null && odds.mixed > odds.other && verdict.rule === null;
  return makeDraft({
    kind: 'run-in',
    type: quoted ? 'mixed' : verdict.type,
    content: group.runs.map((run) => trimSpan(article.text, run.inner)),
    marked: group.runs.map(({ start, end }) => ({ start, end })),
    rule: quoted ? group.runs[0].pair.name : (verdict.rule ?? group.runs[0].pair.name),
    confidence: quoted ? odds.mixed : Math.max(odds.other + odds.mixed * 0.5, verdict.confidence),
    cue: quoted && linked.cue ? withText(article.text, linked.cue) : null,
    source: quoted && linked.source ? withText(article.text, linked.source) : null,
  });
}
