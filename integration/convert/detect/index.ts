import { withinLimit } from '../limits.ts';
import { interruptedBlocks } from '../marks/index.ts';
import type { Article, Message, Quotation } from '../model.ts';
import type { ResolvedConvertOptions } from '../options.ts';
import { blockAt } from '../parse/index.ts';
import {
  absorbRunIns,
  findLostBlocks,
  signLetters,
  findMarkedBlocks,
  markForeign,
  addEchoEvidence,
  addLeadInEvidence,
  spokenBlocks,
} from '../blocks/index.ts';
import {
  assemble,
  findDialogue,
  findInterview,
  findNested,
  findTurns,
  giveAnswers,
  identify,
  linkEchoes,
  withoutCrossing,
} from '../quotations/index.ts';
import type { Finding } from '../quotations/index.ts';
import { findMarks, readMarks } from './read-marks.ts';

/**
 * Finds the quotations of an article: what stands in marks, what cues report without marks, what is set apart in blocks.
 * Findings never overlap except by nesting; they come in order of their first character, outer before inner.
 */
export function detect(
  article: Article,
  options: ResolvedConvertOptions,
): { quotations: Quotation[]; messages: Message[] } {
  const messages: Message[] = [];
  const labelled = findTurns(article);
  const interview = findInterview(article, labelled);
  const turns = [...labelled, ...interview.turns];
  const marks = findMarks(article, turns, messages);
  const { atoms, words, runs } = marks;
  const speech = [...findDialogue(article, words), ...turns];

  const taken = new Set([...speech.map(({ block }) => block), ...turns.flatMap(({ blocks }) => blocks)]);
  const closed = new Set(taken);
  const marked = findMarkedBlocks(article, runs, taken);
  for (const { attributionLine } of marked)
    if (attributionLine) closed.add(blockAt(article, attributionLine.start));
  // A transcript may be quoted as a whole; its turns then stand within the block.
  for (const { blocks } of turns) for (const block of blocks) taken.delete(block);

  const runIns = [
    ...assemble(article, words, readMarks(article, marks, closed)),
    ...findNested(words, runs),
    ...speech.map(({ finding }) => finding),
  ];
  giveAnswers(article, runIns, interview);
  const told = [...spokenBlocks(article, runs), ...interruptedBlocks(marks.passages)];
  const lost = findLostBlocks(article, atoms, new Set([...taken, ...told]));
  addLeadInEvidence(article, words, lost);
  signLetters(article, [...marked, ...lost, ...runIns]);
  const found = withoutRepeats([...marked, ...lost], runIns, options);

  const quotations = identify(article.text, withinLimit(found, article.text.length, messages));
  linkEchoes(article.text, quotations, messages);
  markForeign(article, quotations);
  addEchoEvidence(article, quotations);
  // An echo makes a doubtful finding surer, and so is what it echoes.
  for (const quotation of quotations)
    if (quotation.confidence >= thresholdOf(quotation, options)) quotation.status = 'accepted';
  return { quotations, messages };
}

/** Findings of which none repeats or crosses another. What is not sure enough to be shown is a suggestion. */
function withoutRepeats(
  blocks: readonly Finding[],
  runIns: readonly Finding[],
  options: ResolvedConvertOptions,
): Finding[] {
  const found = absorbRunIns(blocks.filter(hasWords), runIns.filter(hasWords), options.blockThreshold);
  for (const finding of found)
    if (finding.confidence < thresholdOf(finding, options)) finding.status = 'suggested';
  return withoutCrossing(found);
}

function hasWords({ content }: Finding): boolean {
  return content.some(({ start, end }) => start < end);
}

function thresholdOf({ kind }: Pick<Quotation, 'kind'>, options: ResolvedConvertOptions): number {
  return kind === 'block' ? options.blockThreshold : options.threshold;
}
