import type { Article, Block, Span } from '../../model.ts';
import { bodyOf, isFooter, readHeader, readWroteLine } from './mail-lines.ts';

/** What quoted mail says of itself, by block of the article. */
export interface Mail {
  /** Who wrote the words at each depth, as far as a line has said it up to the block; null where it gave no name. */
  writers: (readonly (Span | null | undefined)[])[];
  /** Blocks that are no words of a writer: “On Mon, Ana Prieto wrote:”, headers, a list's footer. */
  isAdded: boolean[];
  /** Where a block's own words begin, past the header lines in it. */
  from: number[];
  /** Something says that the text is mail. */
  isMail: boolean;
}

/** Reads the lines over and in quoted mail. A line over it holds for all that stands that deep, up to the next such line. */
export function readMail(article: Article, deepest: number): Mail {
  const { text, blocks, metadata } = article;
  const writers: Mail['writers'] = [];
  const isAdded: boolean[] = [];
  const from: number[] = [];
  let byDepth: (Span | null | undefined)[] = [];
  let footer = 0;
  let isMail =
    metadata.header !== null &&
    /^(?:From|Newsgroups|Message-ID):/im.test(text.slice(metadata.header.start, metadata.header.end));
  blocks.forEach((block, index) => {
    const depth = Math.min(block.quoteDepth, deepest);
    const next = Math.min(deepest, deepestOf(blocks.slice(index + 1, index + 1 + NEAR)));
    if (depth < footer || depth === 0) footer = 0;
    if (depth > 0 && isFooter(firstLine(article, index))) footer = depth;
    const wrote = next > depth || depth > 0 ? readWroteLine(article, block, next > depth) : null;
    const header = readHeader(article, block);
    const isHeader = header.count > 1 || (header.count === 1 && header.from !== null && depth > 0);
    if (isHeader && depth > 0) byDepth = [...filled(byDepth, depth), header.from];
    isMail ||= wrote !== null || isHeader;
    writers.push(byDepth);
    if (wrote) byDepth = [...filled(byDepth, depth + 1), wrote.name];
    isAdded.push(wrote !== null || (isHeader && header.end >= block.end) || footer > 0);
    from.push(
      isHeader && header.end < block.end
        ? bodyOf(text, { start: header.end, end: block.end }).start
        : block.start,
    );
  });
  return { writers, isAdded, from, isMail };
}

/** “[Posted and mailed]” may stand between the line and the words. */
const NEAR = 2;

function deepestOf(blocks: readonly Block[]): number {
  return blocks.reduce((deepest, { quoteDepth }) => Math.max(deepest, quoteDepth), 0);
}

function filled(byDepth: readonly (Span | null | undefined)[], length: number): (Span | null | undefined)[] {
  return Array.from({ length }, (_, depth) => byDepth.at(depth));
}

function firstLine({ text, blocks }: Article, index: number): string {
  const { start, end } = bodyOf(text, blocks[index].lines[0]);
  return text.slice(start, Math.min(end, start + 120));
}
