import { FIRST_UNITS } from '../languages/index.ts';
import { count, unreadMessage } from '../limits.ts';
import type { Article, Block } from '../model.ts';

/**
 * Lines of one article that are read, and quotation marks. Two long novels of 8 MB have some 140,000 lines where they are broken to a
 * width, and as many marks; a text of lines or marks alone has millions, and each costs memory.
 */
const LINES_MOST = 200_000;
const MARKS_MOST = 250_000;
const LF = 10;
const CR = 13;

/** A code unit by what it costs. */
const Unit = { line: 1, mark: 2 } as const;
const units = new Uint8Array(65536);
for (const unit of FIRST_UNITS) units[unit] = Unit.mark;
for (const unit of [LF, CR, 0x2028, 0x2029]) units[unit] = Unit.line;
/** Signs that are marks only where they stand twice: ,, << >> */
const TWICE: ReadonlySet<number> = new Set([0x2c, 0x3c, 0x3e]);
/** Between letters they are apostrophes. */
const APOSTROPHES: ReadonlySet<number> = new Set([0x27, 0x2018, 0x2019]);

/**
 * Where reading ends: the text's end, or the start of the line that has one line or quotation mark too many.
 */
export function readableEnd(text: string): number {
  let lines = 0;
  let marks = 0;
  let start = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    const kind = units[unit];
    if (kind === 0) continue;
    if (kind === Unit.mark) {
      if (TWICE.has(unit) && text.charCodeAt(at + 1) !== unit) continue;
      if (!(APOSTROPHES.has(unit) && isInWord(text, at)) && ++marks > MARKS_MOST) return start;
      continue;
    }
    if (unit === CR && text.charCodeAt(at + 1) === LF) at++;
    start = at + 1;
    if (++lines >= LINES_MOST && start < text.length) return start;
  }
  return text.length;
}

/** Letters of the Latin alphabet; others hardly write an apostrophe. */
function isInWord(text: string, at: number): boolean {
  return isLetter(text.charCodeAt(at - 1)) && isLetter(text.charCodeAt(at + 1));
}

const isLetter = (unit: number) => (unit | 32) >= 97 && (unit | 32) <= 122;

/** What stands from an offset on as one block that no stage reads; null where that is only white space. */
export function unreadBlock(text: string, from: number): Block | null {
  const ink = /\S/g;
  ink.lastIndex = from;
  const first = ink.exec(text)?.index;
  if (first === undefined) return null;
  const start = Math.max(
    from,
    1 +
      ['\n', '\r', '\u2028', '\u2029'].reduce(
        (last, sign) => Math.max(last, text.lastIndexOf(sign, first)),
        -1,
      ),
  );
  const end = lineEnd(text, text.trimEnd().length);
  const lines = [{ start, end }];
  return {
    form: 'preformatted',
    start,
    end,
    lines,
    signs: [],
    quoteDepth: 0,
    indent: 0,
    wrapped: false,
    unread: true,
  };
}

/** White space at the end of the last line is the line's. */
function lineEnd(text: string, at: number): number {
  const end = text.slice(at).search(/[\n\r\u2028\u2029]/);
  return end < 0 ? text.length : at + end;
}

/** The article without what no stage reads. */
export function readable(article: Article): Article {
  const { blocks } = article;
  return blocks.at(-1)?.unread ? { ...article, blocks: blocks.slice(0, -1) } : article;
}

/** Tells that an article has more lines or marks than are read. */
export const unreadBlockMessage = ({ start, end }: Block) =>
  unreadMessage(
    'too-many-lines',
    { start, end },
    `it has more than ${count(LINES_MOST)} lines or ${count(MARKS_MOST)} quotation marks`,
  );
