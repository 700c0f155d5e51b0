import { languageOf } from '../attribute/languages/index.ts';
import type { Article, Message, Quotation } from '../model.ts';
import type { ResolvedConvertOptions } from '../options.ts';
import { blockAt, findMarkedBlocks } from './blocks/index.ts';
import type { ModelRun } from '../attribute/model/index.ts';
import { absorbRunIns } from './absorb.ts';
import { assemble } from './assemble.ts';
import { classify } from './classify.ts';
import type { Marked } from './join.ts';
import type { Words } from './words.ts';
import type { Judged } from './assemble.ts';
import type { MarkOdds } from './mark-types.ts';
import { readByModel } from './model-readings.ts';
import type { Draft } from './draft.ts';
import { findDialogue } from './dialogue.ts';
import { linkEchoes } from './echoes.ts';
import { identify } from './identify.ts';
import { joinContinued } from './join.ts';
import { findLostBlocks } from './lost-blocks.ts';
import { findRuns } from './marks/index.ts';
import { lookAround, readOdds } from './mark-types.ts';
import { findNested } from './nested.ts';
import { readAttributions } from './readings.ts';
import { findTurns } from './turns.ts';
import { wordsOf } from './words.ts';

/**
 * Finds the quotations of an article: what stands in marks, what cues report without marks, what is set apart in blocks.
 * Findings never overlap except by nesting; they come in order of their first character, outer before inner.
 */
export function detect(
  article: Article,
  options: ResolvedConvertOptions,
): { quotations: Quotation[]; messages: Message[] } {
  const messages: Message[] = [];
  const words = wordsOf(article);
  const language = languageOf(article.metadata.lang);
  const turns = findTurns(article, words);
  const labelled = new Map(turns.map(({ block, from }) => [block, from]));
  // The mark that opens a turn of a quoted transcript stands before its label and says nothing about the turn.
  const runs = findRuns(article, words).filter((run) => run.start >= (labelled.get(run.block) ?? 0));
  const groups = joinContinued(article, runs, messages);
  const outer = groups.filter((group) => group.runs[0].depth === 0);
  const around = lookAround(words, outer);
  const dialogue = findDialogue(article, words);
  const taken = new Set([...dialogue, ...turns].map(({ block }) => block));
  const closed = new Set(taken);
  const marked = findMarkedBlocks(article, runs, taken);
  for (const { attributionLine } of marked)
    if (attributionLine) closed.add(blockAt(article, attributionLine.start));
  const view = isEnglish(article) ? readByModel(article, words, outer, closed) : null;
  const readings = view?.readings ?? readAttributions(article, words, language, runs, closed);
  const judged = outer.map((group, index) =>
    judge(notTooLong(words, group, readOdds(around, index)), view?.runs.get(group.runs[0].start)),
  );
  const drafts = assemble(article, words, outer, judged, readings, view !== null);
  drafts.push(...findNested(words, runs), ...[...dialogue, ...turns].map(({ draft }) => draft));
  const blocks = [...marked, ...findLostBlocks(article, taken)];
  const found = absorbRunIns(blocks.filter(hasWords), drafts.filter(hasWords), options.blockThreshold);
  for (const draft of found) if (draft.confidence < thresholdOf(draft, options)) draft.status = 'suggested';
  const kept = withoutCrossing(found);
  const quotations = identify(article.text, kept);
  linkEchoes(article.text, quotations, messages);
  // An echo makes a doubtful finding surer.
  for (const quotation of quotations)
    if (quotation.confidence >= thresholdOf(quotation, options)) quotation.status = 'accepted';
  return { quotations, messages };
}

function hasWords({ content }: Draft): boolean {
  return content.some(({ start, end }) => start < end);
}

function thresholdOf({ kind }: Pick<Quotation, 'kind'>, options: ResolvedConvertOptions): number {
  return kind === 'block' ? options.blockThreshold : options.threshold;
}

function isEnglish({ metadata }: Article): boolean {
  return /^en\b/i.test(metadata.lang);
}

/** Terms and doubts are short: a long passage in marks is quoted, unless it is a title. */
function notTooLong(words: Words, group: Marked, odds: MarkOdds): MarkOdds {
  const size = group.runs.at(-1)!.words.end - group.runs[0].words.start;
  if (size < LONG || classify(words, group).type === 'title') return odds;
  const other = odds.other * 0.3;
  return {
    direct: odds.direct + (odds.other - other) * 0.8,
    mixed: odds.mixed + (odds.other - other) * 0.2,
    other,
  };
}

const LONG = 8;

/** What the surroundings count for against the model's word; chosen on the development articles. */
const SURROUNDINGS = 0.6;
/** Both judges of a run in marks together: what stands around it, and what the model read. */
function judge(odds: MarkOdds, run: ModelRun | undefined): Judged {
  if (!run) return { odds, link: null };
  const direct = SURROUNDINGS * odds.direct + (1 - SURROUNDINGS) * run.direct;
  const rest = (1 - direct) / Math.max(1e-6, odds.mixed + odds.other);
  return { odds: { direct, mixed: odds.mixed * rest, other: odds.other * rest }, link: run };
}

/** Sorts findings and drops what would cross another: what is shown stays before a suggestion, then the surer, then the earlier. */
function withoutCrossing(drafts: Draft[]): Draft[] {
  const extent = (d: Draft): { start: number; end: number } => ({
    start: Math.min(d.content[0].start, d.marked[0]?.start ?? Infinity),
    end: Math.max(d.content.at(-1)!.end, d.marked.at(-1)?.end ?? 0),
  });
  const sorted = drafts
    .map((draft) => ({ draft, ...extent(draft) }))
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const path: typeof sorted = [];
  const dropped = new Set<Draft>();
  for (const item of sorted) {
    while (path.length > 0 && path.at(-1)!.end <= item.start) path.pop();
    const outer = path.at(-1);
    if (outer && item.end > outer.end) {
      const weaker = rankOf(item.draft) > rankOf(outer.draft) ? outer : item;
      dropped.add(weaker.draft);
      if (weaker === item) continue;
      path.pop();
    }
    path.push(item);
  }
  return sorted.filter((item) => !dropped.has(item.draft)).map((item) => item.draft);
}

const rankOf = ({ status, confidence }: Draft) => (status === 'suggested' ? 0 : 1) + confidence;
