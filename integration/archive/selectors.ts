import type { Span } from '../convert/model.ts';

/** Quotes a passage with some text around it, as the W3C Web Annotation Data Model has it: found again where positions moved. */
export interface TextQuoteSelector {
  type: 'TextQuoteSelector';
  exact: string;
  prefix: string;
  suffix: string;
}

/** A passage by position: half-open, in Unicode code points of the text. */
export interface TextPositionSelector {
  type: 'TextPositionSelector';
  start: number;
  end: number;
}

export type Selectors = [TextQuoteSelector, TextPositionSelector];

/** UTF-16 code units of text given before and after a passage. */
const CONTEXT = 32;

/**
 * W3C selectors of spans of one text, which is an article's decoded text: no byte order mark, line ends as they are. The model counts
 * code points and records text after markup is taken away; a plain text has none, so nothing else is normalised, and `exact` stands in
 * the text to the letter. Context never cuts a surrogate pair in two. Cost is linear in the text once, and in each span.
 */
export function selectorsOf(text: string): (span: Span) => Selectors {
  const codePointAt = toCodePoints(text);
  return ({ start, end }) => [
    {
      type: 'TextQuoteSelector',
      exact: text.slice(start, end),
      prefix: text.slice(whole(text, Math.max(0, start - CONTEXT), 1), start),
      suffix: text.slice(end, whole(text, Math.min(text.length, end + CONTEXT), -1)),
    },
    { type: 'TextPositionSelector', start: codePointAt(start), end: codePointAt(end) },
  ];
}

/** The selectors of one span; `selectorsOf` is cheaper where a text has several. */
export const toSelectors = (text: string, span: Span): Selectors => selectorsOf(text)(span);

/** From an offset in UTF-16 code units to the code points before it. */
export const toCodePoints = (text: string) => countedWithout(secondHalves(text));

/** From a number of code points to the offset in UTF-16 code units after them. */
export const fromCodePoints = (text: string) => countedWith(secondHalves(text));

/** From an offset to the number of characters before it, where those at the sorted `offsets` are not counted. */
export const countedWithout =
  (offsets: readonly number[]) =>
  (offset: number): number =>
    offset - below(offsets, offset);

/** Back from such a number to the offset. */
export function countedWith(offsets: readonly number[]): (count: number) => number {
  // Of the i-th that is not counted, at p, the character before it is number p - i.
  const uncounted = offsets.map((offset, index) => offset - index);
  return (count) => count + below(uncounted, count + 1);
}

const SECOND_HALF = /(?<=[\ud800-\udbff])[\udc00-\udfff]/g;

/** Offsets of the second code units of surrogate pairs, in order. */
const secondHalves = (text: string) => Array.from(text.matchAll(SECOND_HALF), ({ index }) => index);

/** How many of the sorted values are below the limit. */
function below(sorted: readonly number[], limit: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle] < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The offset, or its neighbour by `step` where it would part a surrogate pair. */
function whole(text: string, offset: number, step: 1 | -1): number {
  return /^[\ud800-\udbff][\udc00-\udfff]$/.test(text.slice(offset - 1, offset + 1)) ? offset + step : offset;
}
