import type { Article, Span } from '../../model.ts';
import { makeDraft } from '../draft.ts';
import type { Draft } from '../draft.ts';
import type { Run } from '../marks/index.ts';
import { endsInColon } from './range.ts';

/** Fewer characters than this are a remark within the story, not a passage set apart. */
const PASSAGE = 120;

/**
 * Whole paragraphs in quotation marks after a lead-in that ends in a colon. Without the colon they are speech in the story:
 * dialogue, or a newspaper's one-sentence paragraph. The confidence is that of 251 findings over the training weblogs.
 */
export function findWhole(article: Article, taken: ReadonlySet<number>, runs: readonly Run[]): Draft[] {
  const drafts: Draft[] = [];
  const byBlock = new Map<number, Run>();
  for (const run of runs) if (run.depth === 0 && coversBlock(article, run)) byBlock.set(run.block, run);
  // A text of which much is speech is a story or an interview: its paragraphs in marks are turns.
  if (byBlock.size > 4 && byBlock.size * 5 > article.blocks.length) return drafts;
  for (const [block, run] of byBlock) {
    if (block === 0 || taken.has(block) || taken.has(block - 1) || !endsInColon(article, block - 1)) continue;
    const parts = [run];
    for (let next = block + 1; !parts.at(-1)!.closed && byBlock.has(next) && !taken.has(next); next++)
      parts.push(byBlock.get(next)!);
    if (parts.at(-1)!.end - run.start < PASSAGE) continue;
    const content: Span[] = parts.map((part) => part.inner);
    const marked: Span[] = parts.map(({ start, end }) => ({ start, end }));
    drafts.push(
      makeDraft({
        kind: 'block',
        type: 'direct',
        content,
        marked,
        rule: 'wholly-in-marks',
        confidence: 0.87,
      }),
    );
  }
  return drafts;
}

function coversBlock(article: Article, run: Run): boolean {
  const block = article.blocks[run.block];
  return run.start - block.start < 3 && block.end - run.end < 3 && block.form !== 'heading';
}
