/** The first place where a page does not say what the article says. */
export interface Difference {
  /** Offset into the article's text. */
  offset: number;
  /** Words of the article around it, and of the page. */
  expected: string;
  received: string;
}

/** A run of the article's text that must stand on the page character by character. */
export interface Expected {
  /** Offset of its first character in the article's text. */
  start: number;
  text: string;
}

/** Characters shown before and after the place of a difference. */
const BEFORE = 24;
const AFTER = 48;

/**
 * Compares the text of a wrapper with the blocks of its article: the blocks stand in it in their order, to the letter, and between
 * them is only white space. Where a quotation divides a block between two lines, more white space may follow the line break. A line terminator counts as a line feed on both sides, as HTML reads it. Answers null when equal.
 */
export function compare(blocks: readonly Expected[], page: string): Difference | null {
  const received = page.replaceAll(/\r\n?/g, '\n');
  let at = 0;
  for (const { start, text } of blocks) {
    const expected = text.replaceAll(/\r\n?/g, '\n');
    const ink = expected.search(/\S/);
    if (ink < 0) continue;
    const from = skipSpace(received, at);
    // The block's own indentation is part of the white space that was skipped.
    const first = Math.max(at, from - ink);
    const { same, end } =
      first + ink === from ? agreement(expected, received, first) : { same: 0, end: first };
    if (same < expected.length)
      return {
        offset: start + same,
        expected: excerpt(expected, same),
        received: excerpt(received, end),
      };
    at = end;
  }
  const rest = skipSpace(received, at);
  if (rest === received.length) return null;
  const last = blocks.at(-1);
  return {
    offset: last ? last.start + last.text.length : 0,
    expected: 'the end of the article',
    received: excerpt(received, rest),
  };
}

const SPACE = /\S/g;

function skipSpace(text: string, from: number): number {
  SPACE.lastIndex = from;
  return SPACE.exec(text)?.index ?? text.length;
}

/** A line break and the white space after it. */
const LINE_BREAK = /[\n\u2028\u2029](\s*)/y;

/** How much of a block stands on the page from an offset on, and where on the page it ends. */
function agreement(expected: string, received: string, from: number): { same: number; end: number } {
  if (received.startsWith(expected, from)) return { same: expected.length, end: from + expected.length };
  let same = 0;
  let end = from;
  while (same < expected.length && expected[same] === received[end]) {
    LINE_BREAK.lastIndex = same;
    const written = LINE_BREAK.exec(expected);
    LINE_BREAK.lastIndex = end;
    const shown = written && LINE_BREAK.exec(received);
    // A quotation may divide a block between two lines; the page then has white space of its own there.
    const isDivided =
      written && shown && shown[0].length > written[0].length && shown[1].endsWith(written[1]);
    same += isDivided ? written[0].length : 1;
    end += isDivided ? shown[0].length : 1;
  }
  return { same, end };
}

/** Quoted as JSON, so that a no-break space or a tab is seen for what it is. */
function excerpt(text: string, at: number): string {
  const words = text.slice(Math.max(0, at - BEFORE), at + AFTER);
  return JSON.stringify(words).replaceAll(
    /[^\P{White_Space} ]|\p{Cf}/gu,
    (sign) => `\\u${sign.codePointAt(0)!.toString(16).padStart(4, '0')}`,
  );
}
