import type { Article, Span } from '../../model.ts';
import { trimSpan } from '../../text/index.ts';
import type { Finding } from '../../quotations/index.ts';
import { findingOver, endsInColon } from './range.ts';

/** The most characters that a line naming a source has; a longer one after a dash is a sentence. */
const LINE = 120;
const DASHED = /^(?:[—–―~]|-{1,3})\s?(?=[\p{Lu}@“"‘'*_]|(?:the|from|via|by)\s)/u;

/**
 * The line of a block that names a source after a dash: the whole block, or its last line. Null for items, dialogue after
 * dashes and sentences.
 */
export function readAttributionLine(article: Article, index: number): { line: Span; whole: boolean } | null {
  const block = article.blocks[index];
  if (block.form === 'heading' || block.form === 'break') return null;
  const last = block.lines.at(-1)!;
  const line = trimSpan(article.text, block.lines.length > 1 ? last : block);
  if (!isAttributionLine(article.text.slice(line.start, line.end))) return null;
  return { line, whole: block.lines.length === 1 };
}

/** Whether a line, without white space at its ends, names a source after a dash: "— Jane Doe, The Daily Lamp". */
export function isAttributionLine(line: string): boolean {
  if (line.length > LINE || line.length < 4 || !DASHED.test(line)) return false;
  return !/[.!?:;]["”’]?$/.test(line.replace(/\b(?:Jr|Sr|Inc|p|pp|vol|St|[A-Z])\.$/, ''));
}

/** Dashes one after the other are a list or a dialogue. */
function isDashed({ text, blocks }: Article, index: number): boolean {
  return (
    index >= 0 &&
    index < blocks.length &&
    /^[—–―-]/.test(text.slice(blocks[index].start, blocks[index].start + 1))
  );
}

/**
 * What stands above such a line: its own block's other lines, or the paragraph before, back to a lead-in.
 * Confidences are exact spans in 457 findings over the training weblogs.
 */
export function findBeforeLines(article: Article, taken: Set<number>): Finding[] {
  const findings: Finding[] = [];
  for (let i = 0; i < article.blocks.length; i++) {
    const found = readAttributionLine(article, i);
    if (!found || taken.has(i) || isDashed(article, i - 1) || isDashed(article, i + 1)) continue;
    if (!found.whole) {
      const above = trimSpan(article.text, { start: article.blocks[i].start, end: found.line.start });
      const ended = /[.!?…"”’»]/.test(article.text[above.end - 1]);
      const finding = findingOver(article, i, i, 'attribution-line', ended ? 0.7 : 0.3);
      finding.content = [above];
      finding.attributionLine = found.line;
      findings.push(finding);
      continue;
    }
    if (
      i === 0 ||
      taken.has(i - 1) ||
      article.blocks[i - 1].form === 'heading' ||
      article.blocks[i - 1].form === 'item'
    )
      continue;
    let first = i - 1;
    for (let back = i - 1; back > 0 && i - back <= 6 && !taken.has(back - 1); back--)
      if (endsInColon(article, back - 1)) {
        first = back;
        break;
      }
    if (endsInColon(article, first)) continue;
    const finding = findingOver(article, first, i - 1, 'attribution-line', first < i - 1 ? 0.31 : 0.83);
    finding.attributionLine = found.line;
    findings.push(finding);
    taken.add(i);
  }
  return findings;
}
