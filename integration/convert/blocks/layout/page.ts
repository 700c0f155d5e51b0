import type { Article, Block, Span } from '../../model.ts';

/** How the whole text is set. */
export interface Page {
  /** The column where most paragraphs begin, or, farther out, some that have lines of full length: what is set in may be longer than the rest. */
  margin: number;
  /** Columns by which the text sets in the first line of its paragraphs, 0 where it does not. */
  firstLine: number;
  /** Whether all lines of a block stand in the middle of the page. */
  isCentred(block: Block): boolean;
}

/** Of the paragraphs with more lines than one, the part whose first line must be set in, for that to be the text's custom. */
const CUSTOM = 0.3;
/** Longer, a line is no line of a page but a paragraph. */
const WIDEST = 100;
/** A line of so many columns is one of running text. */
const FULL = 50;
/** Columns by which a centred line may be off, and by which it must at least be set in. */
const SLIP = 3;
const CENTRED_FROM = 8;

/** Reads margin, first lines and width of the page from all blocks. */
export function readPage({ text, blocks }: Article): Page {
  const margins = new Map<number, number>();
  const full = new Map<number, number>();
  const steps = new Map<number, number>();
  let [several, stepped, width] = [0, 0, 0];
  for (const block of blocks) {
    if (block.form !== 'paragraph') continue;
    margins.set(block.indent, (margins.get(block.indent) ?? 0) + 1);
    if (block.lines.length < 2) continue;
    several++;
    if (block.lines[0].end - block.lines[0].start >= FULL)
      full.set(block.indent, (full.get(block.indent) ?? 0) + 1);
    const first = indentOf(text, block.lines[0]);
    if (block.wrapped)
      for (const line of block.lines) width = Math.max(width, Math.min(WIDEST, line.end - line.start));
    if (first < block.indent + 2) continue;
    stepped++;
    steps.set(first - block.indent, (steps.get(first - block.indent) ?? 0) + 1);
  }
  const common = commonest(margins);
  const margin = [...full].reduce(
    (least, [indent, count]) => (count > 1 ? Math.min(least, indent) : least),
    common,
  );
  const isCentred = (block: Block): boolean =>
    width > 0 &&
    block.lines.every((line) => {
      const indent = indentOf(text, line);
      const end = indent + text.slice(line.start, line.end).trim().length;
      return (
        indent >= margin + CENTRED_FROM &&
        end < width &&
        Math.abs(indent + end - (margin + width)) <= SLIP * 2
      );
    });
  return { margin, firstLine: stepped > 1 && stepped >= several * CUSTOM ? commonest(steps) : 0, isCentred };
}

const TAB = 4;

function indentOf(text: string, line: Span): number {
  let columns = 0;
  for (let at = line.start; at < line.end; at++) {
    const unit = text.charCodeAt(at);
    if (unit === 9) columns += TAB - (columns % TAB);
    else if (unit === 32 || unit === 0xa0) columns++;
    else break;
  }
  return columns;
}

function commonest(counts: ReadonlyMap<number, number>): number {
  let [common, most] = [0, 0];
  for (const [value, count] of counts) if (count > most) [common, most] = [value, count];
  return common;
}
