import type { Article, Quotation } from '../model.ts';
import { blockAt } from '../parse/index.ts';

/**
 * Log of how much likelier a block is to be a quotation when the paragraph after it takes up words of it in marks: 59 such spans in a fifth
 * of the training weblogs that the model had not read were promised 18.6 right ones and had 26.
 */
const LOG_RATIO = 0.7;

/** Makes blocks that the model found surer where the writer answers them by quoting them again: "It is that “dry season” that …". */
export function addEchoEvidence(article: Article, quotations: readonly Quotation[]): void {
  const blocks = new Map(
    quotations.filter(({ rule }) => rule === 'block-model').map((quotation) => [quotation.id, quotation]),
  );
  for (const { echoes, content } of quotations) {
    const block = echoes ? blocks.get(echoes.id) : undefined;
    if (!block) continue;
    const next = blockAt(article, block.content.at(-1)!.end - 1) + 1;
    if (blockAt(article, content[0].start) !== next) continue;
    blocks.delete(block.id);
    const { confidence } = block;
    block.confidence = confidence / (confidence + (1 - confidence) * Math.exp(-LOG_RATIO));
    block.startConfidence = Math.min(1, Math.max(block.startConfidence ?? 0, block.confidence));
    block.extentConfidence = block.confidence / block.startConfidence;
    block.reasons = ['the next paragraph quotes it again', ...block.reasons].slice(0, 3);
  }
}
