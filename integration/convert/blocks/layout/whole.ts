import type { Article, Span } from '../../model.ts';
import { makeFinding } from '../../quotations/index.ts';
import type { Finding } from '../../quotations/index.ts';
import type { Run } from '../../marks/index.ts';
import { endsInColon } from './range.ts';

/** Fewer characters than this are a remark within the story, not a passage set apart. */
const PASSAGE = 120;

/**
 * Whole paragraphs in quotation marks after a lead-in that ends in a colon. Without the colon they are speech in the story:
 * dialogue, or a newspaper's one-sentence paragraph. The confidence is that of 251 findings over the training weblogs.
 */
export function findWhole(article: Article, taken: ReadonlySet<number>, runs: readonly Run[]): Finding[] {
  const findings: Finding[] = [];
  const byBlock = new Map<number, Run>();
  for (const run of runs) if (run.depth === 0 && coversBlock(article, run)) byBlock.set(run.block, run);
  // A text of which much is speech is a story or an interview: its paragraphs in marks are turns.
  if (byBlock.size > 4 && byBlock.size * 5 > article.blocks.length) return findings;
  const spoken = spokenBlocks(article, runs);
  for (const [block, run] of byBlock) {
    if (spoken.has(block)) continue;
    if (block === 0 || taken.has(block) || taken.has(block - 1) || !endsInColon(article, block - 1)) continue;
    const parts = [run];
    for (let next = block + 1; !parts.at(-1)!.closed && byBlock.has(next) && !taken.has(next); next++)
      parts.push(byBlock.get(next)!);
    if (parts.at(-1)!.end - run.start < PASSAGE) continue;
    const content: Span[] = parts.map((part) => part.inner);
    const marked: Span[] = parts.map(({ start, end }) => ({ start, end }));
    findings.push(
      makeFinding({
        kind: 'block',
        type: 'direct',
        content,
        marked,
        rule: 'wholly-in-marks',
        confidence: 0.87,
      }),
    );
  }
  return findings;
}

/**
 * Blocks wholly in marks that a verb of the voice and a colon lead in, in a text that has other speech so led in, or with its tag next to it:
 * told, not set apart.
 */
export function spokenBlocks(article: Article, runs: readonly Run[]): Set<number> {
  const led = runs.filter(
    (run) => run.depth === 0 && coversBlock(article, run) && isSpokenLeadIn(article, run.block - 1),
  );
  const isTold = led.length > 1 || (led.length > 0 && hasTaggedSpeech(article, runs));
  return new Set(isTold ? led.map(({ block }) => block) : []);
}

/** Verbs of the voice: what they lead in is heard, where "writes" and "reports" lead in what is read. */
const SPOKEN =
  /(?<![\p{L}\p{N}])(?:said|says|replied|replies|added|adds|asked|asks|told|responded|cried|answered|sagte|sagt|antwortete|fragte|dit|répondit|dijo|respondió)(?![\p{L}\p{N}])/u;
/** How far from marks their tag is looked for, in characters. */
const TAG = 30;

/** Whether some words in marks, within a paragraph, have a tag of speech next to them. */
function hasTaggedSpeech({ text, blocks }: Article, runs: readonly Run[]): boolean {
  return runs.some((run) => {
    const block = blocks[run.block];
    if (run.depth > 0 || run.inner.end - run.inner.start < TAG) return false;
    const before = text.slice(Math.max(block.start, run.start - TAG), run.start);
    const after = text.slice(run.end, Math.min(block.end, run.end + TAG));
    return SPOKEN.test(before) || SPOKEN.test(after);
  });
}

/** "He said:", "Ana Ruiz told me at the gate:" */
function isSpokenLeadIn(article: Article, block: number): boolean {
  const { text, blocks } = article;
  if (block < 0 || !endsInColon(article, block)) return false;
  const { start, end } = blocks[block];
  return SPOKEN.test(text.slice(Math.max(start, end - TAG), end));
}

function coversBlock(article: Article, run: Run): boolean {
  const block = article.blocks[run.block];
  return run.start - block.start < 3 && block.end - run.end < 3 && block.form !== 'heading';
}
