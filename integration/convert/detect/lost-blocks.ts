import { isEnglish } from '../attribute/languages/index.ts';
import type { Article, Span } from '../model.ts';
import { lostBlocks } from './block-model/index.ts';
import { draftOver, endsInColon } from './blocks/range.ts';
import { trimSpan } from './draft.ts';
import type { Draft } from './draft.ts';

/** Blocks that stand together between blank lines: what the model calls a paragraph. */
interface Paragraph extends Span {
  first: number;
  last: number;
}

/**
 * What the model finds without a lead-in that ends in a colon is no surer than this, a suggestion, where it is known to be too sure:
 *
 * - outside English, where it read only posts that quote somebody, and so expects a quotation everywhere (German news, which it never
 *   saw: blocks claimed in 10 % of 150 articles without this bound);
 * - in a paragraph that opens with words in marks and goes on after them (“We sail at six,” said the pilot): speech in the story;
 * - in texts of one or two paragraphs, too few to tell one voice from another.
 */
const WITHOUT_LEAD_IN = 0.5;
const SPEECH = /^["“„«‘'][^"“”„«»\n]{1,600}["”»“’'](?=[^\S\n]?\p{L})/u;

/**
 * Block quotations whose markup was lost, by the trained model of `block-model/`: findings over whole blocks, none of them in
 * `taken` (indices of blocks that already belong to a quotation). Sure and unsure ones alike; their confidence says which.
 */
export function findLostBlocks(article: Article, taken: ReadonlySet<number>): Draft[] {
  const paragraphs = paragraphsOf(article);
  const english = isEnglish(article.metadata.lang);
  return lostBlocks(article.text, paragraphs).flatMap((found) => {
    const { first, last, extentConfidence, reasons } = found;
    const [from, to] = [paragraphs[first].first, paragraphs[last].last];
    for (let block = from; block <= to; block++) if (taken.has(block)) return [];
    const doubtful =
      !english || paragraphs.length < 3 || (first === last && SPEECH.test(opening(article, from)));
    const bound = doubtful && !(from > 0 && endsInColon(article, from - 1)) ? WITHOUT_LEAD_IN : 1;
    const confidence = Math.min(found.confidence, bound);
    // What is doubted is that there is a quotation at all.
    const startConfidence = Math.min(found.startConfidence, confidence / extentConfidence);
    return [
      {
        ...draftOver(article, from, to, 'block-model', confidence),
        startConfidence,
        extentConfidence,
        reasons,
      },
    ];
  });
}

/** The first characters of a block, as many as the longest speech that is looked for. */
function opening({ text, blocks }: Article, index: number): string {
  return text.slice(blocks[index].start, Math.min(blocks[index].end, blocks[index].start + 700)).trimStart();
}

/** The article as the model was trained to see it: the items of a list, or a heading and its text, are one paragraph. */
function paragraphsOf({ text, blocks }: Article): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  for (const [index, block] of blocks.entries()) {
    const before = paragraphs.at(-1);
    const span = trimSpan(text, block);
    if (span.end <= span.start) continue;
    const isApart =
      before === undefined ||
      (block.form === 'paragraph' && blocks[before.last].form === 'paragraph') ||
      hasBlankLine(text, blocks[before.last].end, block.start);
    if (isApart) paragraphs.push({ ...span, first: index, last: index });
    else Object.assign(before, { end: span.end, last: index });
  }
  return paragraphs;
}

/** Whether the white space between two blocks holds more than the one line terminator between neighbouring lines. */
function hasBlankLine(text: string, start: number, end: number): boolean {
  return /(?:\r\n|[\n\r\u2028\u2029])[^\S\n\r\u2028\u2029]*(?:\r\n|[\n\r\u2028\u2029])/.test(
    text.slice(start, end),
  );
}
