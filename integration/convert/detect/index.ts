import { isEnglish, languageOf } from '../attribute/languages/index.ts';
import { withinLimit } from '../limits.ts';
import type { Article, Message, Quotation } from '../model.ts';
import type { ResolvedConvertOptions } from '../options.ts';
import { blockAt } from './block-at.ts';
import { findMarkedBlocks } from './blocks/index.ts';
import { spokenBlocks } from './blocks/whole.ts';
import { absorbRunIns } from './absorb.ts';
import { assemble } from './assemble.ts';
import { readByModel } from './model-readings.ts';
import type { Draft } from './draft.ts';
import { findDialogue } from './dialogue.ts';
import { linkEchoes } from './echoes.ts';
import { raiseEchoed } from './raise-echoed.ts';
import { identify } from './identify.ts';
import { joinContinued } from './join.ts';
import { judgeMarks } from './judge-marks.ts';
import { markForeign } from './foreign.ts';
import { findLostBlocks } from './lost-blocks.ts';
import { findRuns } from './marks/index.ts';
import { findNested } from './nested.ts';
import { withoutCrossing } from './without-crossing.ts';
import { readAttributions } from './readings.ts';
import { findTurns } from './turns.ts';
import { atomsOf, wordsOf } from '../text/index.ts';

/**
 * Finds the quotations of an article: what stands in marks, what cues report without marks, what is set apart in blocks.
 * Findings never overlap except by nesting; they come in order of their first character, outer before inner.
 */
export function detect(
  article: Article,
  options: ResolvedConvertOptions,
): { quotations: Quotation[]; messages: Message[] } {
  const messages: Message[] = [];
  const atoms = atomsOf(article);
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
  const view = isEnglish(article.metadata.lang) ? readByModel(article, atoms, words, outer, closed) : null;
  const readings = view?.readings ?? readAttributions(article, words, language, runs, closed);
  const judged = judgeMarks(words, outer, view);
  const drafts = [
    ...assemble(article, words, outer, judged, readings, view !== null),
    ...findNested(words, runs),
    ...[...dialogue, ...turns].map(({ draft }) => draft),
  ];
  // A transcript may be quoted as a whole; its turns then stand within the block.
  for (const { block } of turns) taken.delete(block);
  const blocks = [
    ...marked,
    ...findLostBlocks(article, atoms, new Set([...taken, ...spokenBlocks(article, runs)])),
  ];
  const found = absorbRunIns(blocks.filter(hasWords), drafts.filter(hasWords), options.blockThreshold);
  for (const draft of found) if (draft.confidence < thresholdOf(draft, options)) draft.status = 'suggested';
  const quotations = identify(
    article.text,
    withinLimit(withoutCrossing(found), article.text.length, messages),
  );
  linkEchoes(article.text, quotations, messages);
  markForeign(article, quotations);
  raiseEchoed(article, quotations);
  // An echo makes a doubtful finding surer, and so is what it echoes.
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
