import type { Span } from '../model.ts';

/** One line and its outer form. `start`…`end` are its characters, without the terminator. */
export interface Line extends Span {
  /** Only white space. */
  blank: boolean;
  /** Columns of white space before the first character that shows; a tab counts to the next multiple of 4. */
  indent: number;
  /** How many `>` open the line. */
  quoteDepth: number;
  /** The `>` signs with the one space that may follow each. */
  sign: Span | null;
  /** Only `>` signs. */
  bare: boolean;
  /** First character of the words, after white space and `>`. */
  body: number;
  /** After the last character that shows. */
  bodyEnd: number;
}

const TAB = 4;
const LF = 10;
const CR = 13;
const QUOTE = 62;
const EQUALS = 61;
const COLON = 58;
const BAR = 124;

/**
 * Cuts the text into lines, up to the start of a line or the text's end; a terminator at the very end opens no further line. Cost is linear.
 *
 * A line ends at LF, CR LF, a lone CR, and at Unicode's line and paragraph separators. It does not end at NEL (U+0085), in articles
 * nearly always an ellipsis of Windows-1252 read as Latin-1, nor at a vertical tab or form feed, which are white space in a line.
 */
export function toLines(text: string, end = text.length): Line[] {
  const lines: Line[] = [];
  let start = 0;
  for (let at = 0; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code !== LF && code !== CR && code !== 0x2028 && code !== 0x2029) continue;
    lines.push(toLine(text, start, at));
    if (code === CR && text.charCodeAt(at + 1) === LF) at++;
    start = at + 1;
  }
  if (start < end) lines.push(toLine(text, start, end));
  return lines;
}

function toLine(text: string, start: number, end: number): Line {
  let bodyEnd = end;
  while (bodyEnd > start && isSpace(text.charCodeAt(bodyEnd - 1))) bodyEnd--;
  let at = start;
  let indent = 0;
  for (; at < bodyEnd && isSpace(text.charCodeAt(at)); at++) {
    const isTab = text.charCodeAt(at) === 9;
    indent += isTab ? TAB - (indent % TAB) : 1;
  }
  const blank = at === bodyEnd;
  const line: Line = { start, end, blank, indent, quoteDepth: 0, sign: null, bare: false, body: at, bodyEnd };
  // ">=" is no sign of mail.
  const isSign = text.charCodeAt(at) === QUOTE && text.charCodeAt(at + 1) !== EQUALS;
  if (at < bodyEnd && (isSign || isPrefixed(text, at))) readQuoteSigns(text, line);
  return line;
}

/** ":>" and "|>", as some mail programs write the sign. */
function isPrefixed(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return (unit === COLON || unit === BAR) && text.charCodeAt(at + 1) === QUOTE;
}

function readQuoteSigns(text: string, line: Line): void {
  let at = line.body;
  let end = at;
  while (at < line.bodyEnd && (text.charCodeAt(at) === QUOTE || isPrefixed(text, at))) {
    if (text.charCodeAt(at) !== QUOTE) at++;
    line.quoteDepth++;
    at++;
    if (at < line.end && isSpace(text.charCodeAt(at))) at++;
    end = at;
  }
  line.sign = { start: line.body, end };
  while (at < line.bodyEnd && isSpace(text.charCodeAt(at))) at++;
  line.bare = at >= line.bodyEnd;
  line.body = at;
  line.bodyEnd = Math.max(line.bodyEnd, at);
}

/** White space as JavaScript's `\s` and `trim` have it, so that "only white space" means the same everywhere. */
export function isSpace(code: number): boolean {
  if (code <= 32) return code === 32 || (code >= 9 && code <= 13);
  if (code < 0xa0) return false;
  return (
    code === 0xa0 ||
    code === 0x1680 ||
    (code >= 0x2000 && code <= 0x200a) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x3000 ||
    code === 0xfeff
  );
}
