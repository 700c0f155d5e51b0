import type { Span } from '../model.ts';

/** One line: `start`…`end` are its characters, `next` is where the following line starts (after the terminator). */
export interface Line extends Span {
  next: number;
  /** Only white space. */
  blank: boolean;
}

/**
 * What ends a line: LF, CR LF, a lone CR, and Unicode's line and paragraph separators.
 *
 * Not line ends: NEL (U+0085), in articles nearly always an ellipsis of Windows-1252 read as Latin-1; vertical tab and form
 * feed, which are white space within or around a line.
 */
const TERMINATOR = /\r\n?|[\n\u2028\u2029]/g;
const VISIBLE = /\S/;

/** Cuts the text into lines; a terminator at the very end opens no further line. */
export function toLines(text: string): Line[] {
  const lines: Line[] = [];
  let start = 0;
  const add = (end: number, next: number): void => {
    lines.push({ start, end, next, blank: !VISIBLE.test(text.slice(start, end)) });
    start = next;
  };
  for (const match of text.matchAll(TERMINATOR)) add(match.index, match.index + match[0].length);
  if (start < text.length) add(text.length, text.length);
  return lines;
}
