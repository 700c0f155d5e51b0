import type { Article } from '../../model.ts';
import type { Finding } from '../../quotations/index.ts';
import { trimSpan } from '../../text/index.ts';
import { readAttributionLine, signsPost } from './name-line.ts';
import { findingOver, endsInColon, hasBlankLine } from './range.ts';

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

/** “-Mike” under a mail. */
const MAIL = /^\s*-\p{Lu}\p{L}+\s*$/u;

/** “-Mike”, “— Quill”: one name and no more may be anybody's; “— Jo Tansy (@jotansy)” is another's. */
const ONE_NAME = /^\s*(?:-(?!-)|[—–―-]{1,3}\s?\p{Lu}[\p{L}.’']*\s*$)/u;

/**
 * Whether the line in block `index` is the writer's own name: under a mail, or the text's last and only line of its kind. Never where something
 * leads into the passage above it, which begins at `first`, or where that is in marks or verse.
 */
function signsText(article: Article, index: number, first: number): boolean {
  const { text, blocks } = article;
  const line = text.slice(blocks[index].start, blocks[index].end);
  if (first === 0 || endsInColon(article, first - 1) || !ONE_NAME.test(line)) return false;
  if (blocks[first].form === 'verse' || opensInMarks(article, first)) return false;
  if (MAIL.test(line)) return true;
  if (index < blocks.length - 1) return false;
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
    const isPost = signsPost(article, found.line);
    const near = isPost ? postStart(article, i - 1, taken) : passageStart(article, i - 1, taken);
    const first = isPost ? near : (ledStart(article, i - 1, taken) ?? near);
    if (endsInColon(article, first)) continue;
    const confidence = isPost ? POST : signsText(article, i, first) ? SIGNED : first < near ? 0.31 : 0.83;
    const finding = findingOver(article, first, i - 1, 'attribution-line', confidence);
    finding.attributionLine = found.line;
    findings.push(finding);
    taken.add(i);
  }
  return findings;
}

/** The line of a site under its own post is hardly ever anything else. */
const POST = 0.93;
/** The most characters of a post, with its addresses. */
const LONGEST_POST = 420;
/** What posts have and prose has not: a hashtag, an address, a pictogram. */
const OF_POSTS = /(?:^|\s)#[\p{L}\d_]|https?:\/\/|pic\.twitter|\p{Extended_Pictographic}/u;

/** The first block of a post that ends in block `last`: its own paragraph, and those before it that only a post could have. */
function postStart(article: Article, last: number, taken: ReadonlySet<number>): number {
  const { text, blocks } = article;
  let first = passageStart(article, last, taken, isNext);
  while (
    first > 0 &&
    !taken.has(first - 1) &&
    blocks[first - 1].form !== 'heading' &&
    blocks[last].end - blocks[first - 1].start <= LONGEST_POST &&
    !readAttributionLine(article, first - 1) &&
    OF_POSTS.test(text.slice(blocks[first - 1].start, blocks[first - 1].end))
  )
    first--;
  return first;
}

/** A passage has this many blocks at most above its line. */
const REACH = 6;

/** The block under the lead-in from which a passage goes on to block `last`; null where there is none near. */
function ledStart(article: Article, last: number, taken: ReadonlySet<number>): number | null {
  for (let first = last; first > 0 && last - first < REACH && !taken.has(first - 1); first--)
    if (endsInColon(article, first - 1)) return first;
  return null;
}

/** The first of the blocks that stand line by line above one another up to block `last` and that a mark opens; `last` where there is none. */
function passageStart(
  article: Article,
  last: number,
  taken: ReadonlySet<number>,
  isOpened = opensInMarks,
): number {
  let opened = last;
  for (let first = last; last - first < REACH; first--) {
    if (isOpened(article, first)) opened = first;
    if (first === 0 || taken.has(first - 1) || !isNext(article, first)) break;
  }
  return opened;
}

function opensInMarks({ text, blocks }: Article, index: number): boolean {
  return /^\s*["“„«‘]/.test(text.slice(blocks[index].start, blocks[index].start + 8));
}

/** Whether no blank line stands before a block. */
function isNext({ text, blocks }: Article, index: number): boolean {
  return index > 0 && !hasBlankLine(text, blocks[index - 1].end, blocks[index].start);
}
