import { markedExtentOf } from '../convert/extent.ts';
import type { Quotation, Span } from '../convert/index.ts';
import { placeOf } from '../proof/place.ts';

/** The span of a line without its end, or of one column of it; null where the text has no such line. Both count from 1. */
export function spanOfPlace(text: string, line: number, column: number | null): Span | null {
  const ends = [...text.matchAll(/\r\n?|\n|$/g)];
  if (line > ends.length) return null;
  const before = line > 1 ? ends[line - 2] : null;
  const start = before ? before.index + before[0].length : 0;
  const end = ends[line - 1].index;
  if (column === null) return { start, end };
  const at = Math.min(start + column - 1, end);
  return { start: at, end: at + 1 };
}

/** How many lines a text has. */
export const linesIn = (text: string): number => [...text.matchAll(/\r\n?|\n|$/g)].length;

/** Line and column at which a quotation's words begin, and the words, each piece on one line. */
export function wordsAt(
  text: string,
  { content }: Quotation,
): { line: number; column: number; words: string } {
  const words = content.map((piece) => onOneLine(text, piece)).join(' … ');
  return { ...placeOf(text, content[0].start), words };
}

/** Words of the text with a space for every run of white space. */
export const onOneLine = (text: string, { start, end }: Span): string =>
  text.slice(start, end).replaceAll(/\s+/g, ' ');

/** The quotations of which something is in a span of the text. */
export const quotationsAt = (quotations: readonly Quotation[], place: Span): Quotation[] =>
  quotations.filter((quotation) => distance(quotation, place) === 0);

/** The shortest of some quotations: one within another stands in both. */
export const innermost = (quotations: readonly Quotation[]): Quotation[] =>
  quotations.toSorted((a, b) => lengthOf(a) - lengthOf(b)).slice(0, 1);

function lengthOf(quotation: Quotation): number {
  const { start, end } = markedExtentOf(quotation);
  return end - start;
}

const NEAR_AT_MOST = 3;

/** The quotations that are nearest to a span of the text, nearest first. */
export const quotationsNear = (quotations: readonly Quotation[], place: Span): Quotation[] =>
  quotations.toSorted((a, b) => distance(a, place) - distance(b, place)).slice(0, NEAR_AT_MOST);

/** How many code units are between a quotation and a span; 0 where they touch the same words. */
function distance(quotation: Quotation, place: Span): number {
  const { start, end } = markedExtentOf(quotation);
  const last = Math.max(end, quotation.attributionLine?.end ?? end);
  if (start < Math.max(place.end, place.start + 1) && place.start < last) return 0;
  return Math.max(1, start - place.end, place.start - last);
}
