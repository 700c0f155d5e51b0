/** How a paragraph compares with its neighbours and with the whole article: shared words, differences of style, position. */
import { distance, styleColumns, styleOf, writeDifferences, type ArticleStyle } from './article-style.ts';
import { localNames, localWidth } from './paragraph-columns.ts';
import { sharedNames, writeShared } from './shared-words.ts';
import type { Words } from './words.ts';

const placeNames = [
  'index',
  'fromEnd',
  'relative',
  'paragraphs',
  'articleColons',
  'colonsBefore',
  'articleFirstPerson',
  'articleMarksWhole',
  'articleMeanLength',
  'articleShort',
  'articleCurly',
  'sinceColon',
  'sinceHeading',
  'distancePrevious',
  'distanceNext',
  'distanceArticle',
  'articleSquare',
  'lengthRatioPrevious',
  'lengthRatioNext',
  'distanceAround',
] as const;
export const contextNames: readonly string[] = [
  ...sharedNames,
  ...placeNames,
  ...styleColumns.map((c) => `vsArticle:${c}`),
];
export const contextWidth = contextNames.length;
/** Where the columns of `placeNames` and those of style begin in a row, and which of the first is which. */
const PLACE = localWidth + sharedNames.length;
const STYLE = PLACE + placeNames.length;
const C = Object.fromEntries(placeNames.map((name, i) => [name, PLACE + i])) as Record<
  (typeof placeNames)[number],
  number
>;
const column = (name: string): number => localNames.indexOf(name);
const HEADING = column('heading');
const COLON = column('end:colon');
const LOG_WORDS = column('logWords');
const I = column('class:i');
const WHOLE = column('marksWhole');
const CURLY = column('curlyShare');
const SQUARE = column('char:square');

/** Writes the context columns after the local ones of each row (`stride` = localWidth + contextWidth). */
export function writeContext(words: Words, count: number, rows: Float32Array, stride: number): void {
  writeShared(words, count, rows, stride);
  const style = styleOf(rows, count, stride);
  const totals = totalsOf(rows, count, stride);
  for (let p = 0; p < count; p++) {
    writePosition(rows, p, count, stride);
    writeArticle(rows, p * stride, count, totals, style);
    writeStyle(rows, p, count, stride, style);
  }
  writeSince(rows, count, stride);
}

/** How many paragraphs of the article end with a colon, say "I", are in marks …; `curly` is a sum of shares. */
interface Totals {
  colons: number;
  firstPerson: number;
  whole: number;
  short: number;
  curly: number;
  square: number;
}

function totalsOf(rows: Float32Array, count: number, stride: number): Totals {
  const totals = { colons: 0, firstPerson: 0, whole: 0, short: 0, curly: 0, square: 0 };
  for (let row = 0; row < count * stride; row += stride) {
    totals.colons += rows[row + COLON];
    totals.firstPerson += rows[row + I] > 0 ? 1 : 0;
    totals.whole += rows[row + WHOLE];
    totals.short += rows[row + LOG_WORDS] < 2.5 ? 1 : 0;
    totals.curly += rows[row + CURLY];
    totals.square += rows[row + SQUARE] > 0 ? 1 : 0;
  }
  return totals;
}

function writePosition(rows: Float32Array, p: number, count: number, stride: number): void {
  const row = p * stride;
  rows[row + C.index] = Math.log1p(p);
  rows[row + C.fromEnd] = Math.log1p(count - 1 - p);
  rows[row + C.relative] = count > 1 ? p / (count - 1) : 0.5;
  rows[row + C.paragraphs] = Math.log(count);
}

function writeArticle(
  rows: Float32Array,
  row: number,
  count: number,
  totals: Totals,
  { total }: ArticleStyle,
): void {
  rows[row + C.articleColons] = totals.colons / count;
  rows[row + C.articleFirstPerson] = totals.firstPerson / count;
  rows[row + C.articleMarksWhole] = totals.whole / count;
  rows[row + C.articleMeanLength] = Math.log(total / count);
  rows[row + C.articleShort] = totals.short / count;
  rows[row + C.articleCurly] = totals.curly / count;
  rows[row + C.articleSquare] = totals.square / count;
}

/** Compares the paragraph with the article, and with the paragraphs before and after. */
function writeStyle(rows: Float32Array, p: number, count: number, stride: number, style: ArticleStyle): void {
  const row = p * stride;
  const before = row - stride;
  const after = row + stride;
  const words = rows[row + LOG_WORDS];
  const isFirst = p === 0;
  const isLast = p + 1 === count;
  rows[row + C.distancePrevious] = isFirst ? -1 : distance(rows, row, before, style);
  rows[row + C.distanceNext] = isLast ? -1 : distance(rows, row, after, style);
  rows[row + C.distanceArticle] = writeDifferences(rows, row, style, row + STYLE);
  rows[row + C.lengthRatioPrevious] = isFirst ? 0 : words - rows[before + LOG_WORDS];
  rows[row + C.lengthRatioNext] = isLast ? 0 : words - rows[after + LOG_WORDS];
  rows[row + C.distanceAround] = isFirst || isLast ? -1 : distance(rows, before, after, style);
}

/** How many colons were before, and how far back the last colon and the last heading are. */
function writeSince(rows: Float32Array, count: number, stride: number): void {
  let colons = 0;
  let lastColon = -9;
  let lastHeading = -9;
  for (let p = 0; p < count; p++) {
    const row = p * stride;
    rows[row + C.colonsBefore] = colons;
    rows[row + C.sinceColon] = Math.min(8, p - lastColon);
    rows[row + C.sinceHeading] = Math.min(8, p - lastHeading);
    if (rows[row + COLON]) {
      lastColon = p;
      colons++;
    }
    if (rows[row + HEADING]) lastHeading = p;
  }
}
