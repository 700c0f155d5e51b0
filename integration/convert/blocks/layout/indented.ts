import type { Article } from '../../model.ts';
import type { Finding } from '../../quotations/index.ts';
import { readAttributionLine, readBareName } from './name-line.ts';
import { isOfLetter } from './letters.ts';
import { isListing } from './listing.ts';
import { readPage } from './page.ts';
import type { Page } from './page.ts';
import { endsInColon, findingOver, opening } from './range.ts';

/** Columns that set a passage off; fewer are a typist's slip. */
const INSET = 2;

/** Farther in, a line is centred or set to the right: a heading, a date. */
const FARTHEST = 24;

/** This far in, a line alone must be a sentence. */
const FAR = 8;

/** The longest title in capitals. */
const TITLE = 60;

/** Confidence where a colon leads in, or several lines are set in; and of a line alone, which may be the typist's. */
const SURE = 0.85;
const ALONE = 0.45;

/**
 * Paragraphs set in from the article's own margin. The margin is where most paragraphs begin. A text that is indented throughout, or that indents the
 * first line of each paragraph, sets off nothing by it; and a line that is centred, a list of names or an address is no passage.
 */
export function findIndented(article: Article, taken: ReadonlySet<number>): Finding[] {
  const { blocks } = article;
  const page = readPage(article);
  const inset = (i: number): boolean =>
    i < blocks.length && !taken.has(i) && (isInset(article, page, i) || isInLetter(article, page, i));
  const findings: Finding[] = [];
  const led = new Set<Finding>();
  for (let i = 0; i < blocks.length; i++) {
    if (!inset(i)) continue;
    const first = i;
    while (inset(i + 1)) i++;
    if (isOwnVerse(article, first)) continue;
    const isLed = first > 0 && (endsInColon(article, first - 1) || endsInComma(article, first - 1));
    const isLone = first === i && blocks[first].lines.length === 1;
    const finding = findingOver(article, first, i, 'indentation', isLed || !isLone ? SURE : ALONE);
    findings.push(finding);
    if (isLed) led.add(finding);
  }
  const set = findings.reduce((sum, finding) => sum + finding.content.length, 0);
  // Where half the text is set in, the layout means something else, but under a lead-in.
  return set * 2 > blocks.length ? findings.filter((finding) => led.has(finding)) : findings;
}

function isInset(article: Article, page: Page, i: number): boolean {
  const { form, indent, lines } = article.blocks[i];
  if (form !== 'paragraph' && form !== 'verse') return false;
  if (indent < page.margin + INSET || indent > page.margin + FARTHEST) return false;
  // A paragraph of one line, in a text that sets in the first line of each.
  if (lines.length === 1 && page.firstLine > 0 && indent <= page.margin + page.firstLine + 1) return false;
  if (lines.length === 1 && indent >= page.margin + FAR && !endsAsSentence(article, i)) return false;
  return (
    !page.isCentred(article.blocks[i]) &&
    !isListing(article, i) &&
    !isTagged(article, i) &&
    readAttributionLine(article, i)?.whole !== true &&
    readBareName(article, i) === null
  );
}

/** The salutation and the close of a letter that is set in: they look like a heading and a list of names. */
function isInLetter(article: Article, page: Page, i: number): boolean {
  const { form, indent } = article.blocks[i];
  const isNear = indent >= page.margin + INSET && indent <= page.margin + FARTHEST;
  return isNear && form !== 'break' && form !== 'preformatted' && isOfLetter(article, i);
}

/** Whether a block opens with words in marks and goes on after them: “We sail,” said the pilot. */
function isTagged(article: Article, i: number): boolean {
  return TAGGED.test(opening(article, i));
}

const TAGGED = /^["“„«][^"“”„«»]{1,600}[,!?]?["”»“],?\s\p{Ll}/u;

/** Verse under a title or a rule is a poem that the text itself prints. */
function isOwnVerse({ text, blocks }: Article, first: number): boolean {
  if (blocks[first].form !== 'verse') return false;
  if (first === 0) return true;
  const { form, start, end } = blocks[first - 1];
  const words = text.slice(start, end).trim();
  return form === 'heading' || form === 'break' || (words.length < TITLE && words === words.toUpperCase());
}

function endsAsSentence({ text, blocks }: Article, i: number): boolean {
  return /[.!?…,;:]["'”’»]?$/.test(text.slice(blocks[i].start, blocks[i].end).trimEnd());
}

/** “To borrow a phrase from her,” */
function endsInComma({ text, blocks }: Article, i: number): boolean {
  return text.slice(blocks[i].start, blocks[i].end).trimEnd().endsWith(',');
}
