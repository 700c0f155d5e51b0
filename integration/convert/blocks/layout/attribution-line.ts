import type { Article } from '../../model.ts';
import type { Finding } from '../../quotations/index.ts';
import { trimSpan } from '../../text/index.ts';
import { readAttributionLine } from './name-line.ts';
import { findingOver, endsInColon } from './range.ts';

/** Dashes one after the other are a list or a dialogue, handles a list. */
function isDashed({ text, blocks }: Article, index: number): boolean {
  return (
    index >= 0 &&
    index < blocks.length &&
    /^[—–―@(-]/.test(text.slice(blocks[index].start, blocks[index].start + 1))
  );
}

/** A name under the last words of a text is more often its writer's. */
const SIGNED = 0.3;

/** Whether the line in block `index` is the text's last, the only one of its kind, and nothing leads into the passage above it, which begins at `first`. */
function signsText(article: Article, index: number, first: number): boolean {
  const { text, blocks } = article;
  if (index < blocks.length - 1 || (first > 0 && endsInColon(article, first - 1))) return false;
  // “— Jo Tansy (@jotansy)” is another's, “-Mike” may be anybody's.
  if (
    !/^\s*(?:-(?!-)|[—–―-]{1,3}\s?\p{Lu}[\p{L}.’']*\s*$)/u.test(
      text.slice(blocks[index].start, blocks[index].end),
    )
  )
    return false;
  if (
    first === 0 ||
    blocks[first].form === 'verse' ||
    /^\s*["“„«‘]/.test(text.slice(blocks[first].start, blocks[first].end))
  )
    return false;
  for (let other = 0; other < index; other++) if (readAttributionLine(article, other)) return false;
  return true;
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
    const confidence = signsText(article, i, first) ? SIGNED : first < i - 1 ? 0.31 : 0.83;
    const finding = findingOver(article, first, i - 1, 'attribution-line', confidence);
    finding.attributionLine = found.line;
    findings.push(finding);
    taken.add(i);
  }
  return findings;
}
