import { isEnglish } from '../languages/index.ts';
import type { Article, Span } from '../model.ts';
import { lostBlocks } from './model/block-model.ts';
import { isListing } from './layout/listing.ts';
import { endsInColon, hasBlankLine, opening, wordsOver } from './layout/range.ts';
import { makeFinding } from '../quotations/index.ts';
import { trimSpan } from '../text/index.ts';
import type { Atoms } from '../text/index.ts';
import type { Finding } from '../quotations/index.ts';

/** Blocks that stand together between blank lines: what the model calls a paragraph. */
export interface Paragraph extends Span {
  first: number;
  last: number;
}

/**
 * What the model finds without a lead-in that ends in a colon is no surer than this, a suggestion, where it is known to be too sure:
 *
 * - outside English, where it read only posts that quote somebody, and so expects a quotation everywhere (German news, which it never
 *   saw: blocks claimed in 10 % of 150 articles without this bound);
 * - in a paragraph that opens with words in marks and goes on after them (“We sail at six,” said the pilot): speech in the story;
 * - in texts of one or two paragraphs, too few to tell one voice from another;
 * - in texts that are broken to a width, which weblogs are not: old books, mail.
 *
 * The items of a list, a table of contents or an address are no surer after a colon.
 */
const WITHOUT_LEAD_IN = 0.5;
const SPEECH = /^["“„«‘'][^"“”„«»\n]{1,600}["”»“’'](?=[^\S\n]?\p{L})/u;

/**
 * Block quotations whose markup was lost, by the trained model of `block-model/`: findings over whole blocks, none of them in
 * `taken` (indices of blocks that already belong to a quotation). Sure and unsure ones alike; their confidence says which.
 */
export function findLostBlocks(article: Article, atoms: Atoms, taken: ReadonlySet<number>): Finding[] {
  const paragraphs = paragraphsOf(article);
  const isInEnglish = isEnglish(article.metadata.lang);
  const isUnsure = !isInEnglish || isBrokenToWidth(article) || paragraphs.length < 3;
  return lostBlocks(atoms, paragraphs, isInEnglish).flatMap((found) => {
    const { first, last, extentConfidence, reasons } = found;
    const [from, to] = [paragraphs[first].first, paragraphs[last].last];
    for (let block = from; block <= to; block++) if (taken.has(block)) return [];
    const isDoubtful = isUnsure || (first === last && SPEECH.test(opening(article, from)));
    const isBound = found.confidence > WITHOUT_LEAD_IN && isBoundBy(article, from, to, isDoubtful);
    const confidence = isBound ? WITHOUT_LEAD_IN : found.confidence;
    // What is doubted is that there is a quotation at all.
    const startConfidence = Math.min(found.startConfidence, confidence / extentConfidence);
    const content = piecesOf(article, paragraphs.slice(first, last + 1));
    const finding = makeFinding({ kind: 'block', type: 'direct', content, rule: 'block-model', confidence });
    return [Object.assign(finding, { startConfidence, extentConfidence, reasons })];
  });
}

/** Whether a finding is doubtful, and no surer than what nothing leads into. */
function isBoundBy(article: Article, from: number, to: number, isDoubtful: boolean): boolean {
  const isLed = from > 0 && endsInColon(article, from - 1);
  return (isDoubtful && !isLed) || isList(article, from, to);
}

/** Whether blocks are a list's items, or lines of facts or names. */
function isList(article: Article, from: number, to: number): boolean {
  if (isSeries(article, from, to)) return true;
  for (let block = from; block <= to; block++) {
    const { form, start } = article.blocks[block];
    const isItem = form === 'item' || form === 'preformatted' || (to > from && article.text[start] === '-');
    if (!isItem && !isListing(article, block)) return false;
  }
  return true;
}

/** Fewer lines make no list, and so many letters at the end of their first words make it one. */
const SERIES = 3;

/** “Awarding a contract …⏎Renewing …⏎Accepting …”: lines whose first words all end alike are a list without bullets. */
function isSeries({ text, blocks }: Article, from: number, to: number): boolean {
  const lines = blocks.slice(from, to + 1).flatMap((block) => (block.wrapped ? [] : block.lines));
  if (lines.length < SERIES) return false;
  const ends = new Set(
    lines.map(({ start, end }) =>
      /\p{L}{5,}/uy.exec(text.slice(start, Math.min(end, start + 40)))?.[0].slice(-SERIES),
    ),
  );
  return ends.size === 1 && !ends.has(undefined);
}

/** Whether most paragraphs have lines that are broken to a width. */
function isBrokenToWidth({ blocks }: Article): boolean {
  const paragraphs = blocks.filter(({ form }) => form === 'paragraph');
  return paragraphs.filter(({ wrapped }) => wrapped).length * 2 > paragraphs.length;
}

/** One piece a paragraph, from the first words of its first block to the last of its last. */
function piecesOf(article: Article, paragraphs: readonly Paragraph[]): Span[] {
  return paragraphs.flatMap(({ first, last }) => {
    const content = wordsOver(article, first, last);
    return content.length > 0 ? [{ start: content[0].start, end: content.at(-1)!.end }] : [];
  });
}

/**
 * The article as the model was trained to see it: what stands between blank lines is one paragraph, be it the items of a list, a heading
 * and its text, or lines of a song. Where most paragraphs have no blank line between them, each line is one.
 */
export function paragraphsOf({ text, blocks }: Article): Paragraph[] {
  const lines: Paragraph[] = [];
  const isApart: boolean[] = [];
  let [apart, together] = [0, 0];
  for (const [index, block] of blocks.entries()) {
    const span = trimSpan(text, block);
    if (span.end <= span.start) continue;
    const before = lines.at(-1);
    const blank = before === undefined || hasBlankLine(text, blocks[before.last].end, block.start);
    if (before && block.form === 'paragraph' && blocks[before.last].form === 'paragraph') {
      if (blank) apart++;
      else together++;
    }
    lines.push({ ...span, first: index, last: index });
    isApart.push(blank);
  }
  const paragraphs: Paragraph[] = [];
  for (const [i, line] of lines.entries()) {
    const before = paragraphs.at(-1);
    const isParagraph =
      together > apart &&
      before !== undefined &&
      blocks[line.first].form === 'paragraph' &&
      blocks[before.last].form === 'paragraph';
    if (before === undefined || isApart[i] || isParagraph) paragraphs.push({ ...line });
    else Object.assign(before, { end: line.end, last: line.last });
  }
  return paragraphs;
}
