import { isEnglish, languageOf } from '../languages/index.ts';
import { withinLimit } from '../limits.ts';
import type { Article, Message, Quotation } from '../model.ts';
import type { ResolvedConvertOptions } from '../options.ts';
import { blockAt } from '../parse/index.ts';
import {
  absorbRunIns,
  findLostBlocks,
  findMarkedBlocks,
  markForeign,
  addEchoEvidence,
  spokenBlocks,
} from '../blocks/index.ts';
import {
  assemble,
  findDialogue,
  findNested,
  findTurns,
  identify,
  judgeMarks,
  linkEchoes,
  withoutCrossing,
} from '../quotations/index.ts';
import { readAttributions, readByModel } from '../clauses/index.ts';
import type { Finding } from '../quotations/index.ts';
import { findRuns, joinContinued } from '../marks/index.ts';
import { wordsOf } from '../text/index.ts';

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
  const dialogue = findDialogue(article, words);
  const taken = new Set([...dialogue, ...turns].map(({ block }) => block));
  const closed = new Set(taken);
  const marked = findMarkedBlocks(article, runs, taken);
  for (const { attributionLine } of marked)
    if (attributionLine) closed.add(blockAt(article, attributionLine.start));
  const view = isEnglish(article.metadata.lang) ? readByModel(article, words, outer, closed) : null;
  const attributions = view?.attributions ?? readAttributions(article, words, language, runs, closed);
  const judged = judgeMarks(words, outer, view);
  const findings = [
    ...assemble(article, words, outer, judged, attributions, view !== null),
    ...findNested(words, runs),
    ...[...dialogue, ...turns].map(({ finding }) => finding),
  ];
  // A transcript may be quoted as a whole; its turns then stand within the block.
  for (const { block } of turns) taken.delete(block);
  const blocks = [...marked, ...findLostBlocks(article, new Set([...taken, ...spokenBlocks(article, runs)]))];
  const found = absorbRunIns(blocks.filter(hasWords), findings.filter(hasWords), options.blockThreshold);
  for (const finding of found)
    if (finding.confidence < thresholdOf(finding, options)) finding.status = 'suggested';
  const quotations = identify(
    article.text,
    withinLimit(withoutCrossing(found), article.text.length, messages),
  );
  linkEchoes(article.text, quotations, messages);
  markForeign(article, quotations);
  addEchoEvidence(article, quotations);
  // An echo makes a doubtful finding surer, and so is what it echoes.
  for (const quotation of quotations)
    if (quotation.confidence >= thresholdOf(quotation, options)) quotation.status = 'accepted';
  return { quotations, messages };
}

function hasWords({ content }: Finding): boolean {
  return content.some(({ start, end }) => start < end);
}

function thresholdOf({ kind }: Pick<Quotation, 'kind'>, options: ResolvedConvertOptions): number {
  return kind === 'block' ? options.blockThreshold : options.threshold;
}
