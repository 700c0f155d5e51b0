import type { Article } from '../../model.ts';
import type { Finding } from '../../quotations/index.ts';
import { findingOver } from './range.ts';

/** Columns that set a passage off; fewer are a typist's slip. */
const INSET = 2;

/** Farther in, a line is centred or set to the right: a heading, a date. */
const FARTHEST = 24;

/**
 * Paragraphs set in from the article's own margin. The margin is where most paragraphs begin, so a text that is indented
 * throughout, or that indents the first line of each paragraph, has none.
 */
export function findIndented(article: Article, taken: ReadonlySet<number>): Finding[] {
  const { blocks } = article;
  const margin = commonIndent(article);
  const inset = (i: number): boolean =>
    i < blocks.length &&
    !taken.has(i) &&
    (blocks[i].form === 'paragraph' || blocks[i].form === 'verse') &&
    blocks[i].indent >= margin + INSET &&
    blocks[i].indent <= margin + FARTHEST;
  const findings: Finding[] = [];
  for (let i = 0; i < blocks.length; i++) {
    if (!inset(i)) continue;
    const first = i;
    while (inset(i + 1)) i++;
    findings.push(findingOver(article, first, i, 'indentation', 0.85));
  }
  const set = findings.reduce((sum, finding) => sum + finding.content.length, 0);
  // Where half the text is set in, the layout means something else.
  return set * 2 > blocks.length ? [] : findings;
}

function commonIndent(article: Article): number {
  const counts = new Map<number, number>();
  for (const block of article.blocks)
    if (block.form === 'paragraph') counts.set(block.indent, (counts.get(block.indent) ?? 0) + 1);
  let [common, most] = [0, 0];
  for (const [indent, count] of counts) if (count > most) [common, most] = [indent, count];
  return common;
}
