import type { Article } from '../../model.ts';
import type { Finding } from '../../quotations/index.ts';
import { findingOver } from './range.ts';

/** Paragraphs behind `>`: each unbroken run of them is one quotation, and each run of deeper ones within it another. */
export function findSigned(article: Article, taken: ReadonlySet<number>): Finding[] {
  const { blocks } = article;
  const findings: Finding[] = [];
  /** First block of the run that is open at each depth. */
  const open: number[] = [];
  for (let i = 0; i <= blocks.length; i++) {
    const depth = i < blocks.length && !taken.has(i) ? Math.min(blocks[i].quoteDepth, DEEPEST) : 0;
    while (open.length > depth) findings.push(findingOver(article, open.pop()!, i - 1, 'quote-sign', 0.97));
    while (open.length < depth) open.push(i);
  }
  // "> > text" alone is one quotation of a quotation of the same words: the outermost says enough.
  const seen = new Set<string>();
  return findings.toReversed().filter(({ content }) => {
    const key = `${content[0]?.start}-${content.at(-1)?.end}`;
    return !seen.has(key) && seen.add(key);
  });
}

/** Replies to replies go no deeper than anyone reads. */
const DEEPEST = 8;
