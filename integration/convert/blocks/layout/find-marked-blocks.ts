import { blockAt } from '../../parse/index.ts';
import type { Article } from '../../model.ts';
import type { Finding } from '../../quotations/index.ts';
import type { Run } from '../../marks/index.ts';
import { findBeforeLines, readAttributionLine } from './attribution-line.ts';
import { findIndented } from './indented.ts';
import { findSigned } from './quote-signs.ts';
import { findTagged } from './tagged.ts';
import { findWhole } from './whole.ts';

/** A rule of this folder: findings over blocks that are not `taken`; it may add to `taken` blocks that are conventions only. */
type BlockRule = (article: Article, taken: Set<number>, runs: readonly Run[]) => Finding[];

/** In order of certainty; a block that one rule takes is closed to the next. */
const RULES: readonly BlockRule[] = [
  findTagged, // "[quote]" and its kind were written to say exactly this
  findSigned, // `>` is mail's and Markdown's sign for it
  findIndented, // set in from the article's own margin
  findWhole, // whole paragraphs in marks after a lead-in
  findBeforeLines, // "— Name" under it
];

/** Block quotations that the text itself marks. Adds the blocks they take to `taken`. */
export function findMarkedBlocks(article: Article, runs: readonly Run[], taken: Set<number>): Finding[] {
  return RULES.flatMap((rule) => {
    const findings = rule(article, taken, runs).filter(({ content }) => content.length > 0);
    for (const finding of findings)
      for (const span of finding.content) taken.add(blockAt(article, span.start));
    return findings.map((finding) => signed(article, finding, taken));
  });
}

/** The finding with the line below it that names its source, if there is one: however the block was told, the line is its own. */
function signed(article: Article, finding: Finding, taken: Set<number>): Finding {
  const below = blockAt(article, finding.content.at(-1)!.start) + 1;
  if (finding.attributionLine || below >= article.blocks.length || taken.has(below)) return finding;
  const found = readAttributionLine(article, below);
  if (!found?.whole) return finding;
  taken.add(below);
  finding.attributionLine = found.line;
  return finding;
}
