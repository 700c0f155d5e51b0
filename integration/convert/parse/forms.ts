import type { Line } from './lines.ts';
import { wordsOf } from './sentence.ts';

const BREAK = /^(?:([*=_~•·#⁂◆■—–+-])(?:[ \t]*\1){2,}|⁂|[*•◆■❦§~#](?:[ \t]+[*•◆■❦§~#]){0,4})$/u;
const BREAK_MOST = 160;

/** Whether a line is signs alone that part two passages: `* * *`, `-----`, `⁂`. */
export function isBreak(text: string, line: Line): boolean {
  return line.bodyEnd - line.body <= BREAK_MOST && BREAK.test(wordsOf(text, line));
}

/** Fields parted by tabs, by pipes, or by columns of white space; lines of a drawing. */
const COLUMNS = /\S(?:\t+| {3,})\S|^[|+].*[|+]$|[\u2500-\u257f]{2}/;
const LINE_MOST = 240;

/** Whether lines keep their columns: a table or a drawing. At least two lines, and most of them, show it. */
export function isPreformatted(text: string, lines: readonly Line[]): boolean {
  if (lines.length < 2) return false;
  let columned = 0;
  for (const line of lines)
    if (line.bodyEnd - line.body <= LINE_MOST && COLUMNS.test(wordsOf(text, line))) columned++;
  return columned >= 2 && columned >= lines.length * 0.6;
}

/** The same without a dash to be sure of, under words in marks: “- Jo Tansy, driver”, “(Jo Tansy)”, “@jotansy”. */
const UNDER_MARKS = /^(?:-\s?\p{Lu}|@\w|\(\p{Lu}[^()]*\)$)/u;
const NAME_LINE = /^(?:[—–―]|--)\s?["“‘(]?\p{Lu}/u;
const NAME_MOST = 100;
/** Columns that set a poet's name to the right of the verse, and what is a name. */
const FAR_RIGHT = 10;
const NAME_ALONE =
  /^[_*]?\p{Lu}[\p{L}’'.-]*(?: (?:\p{Lu}[\p{L}’'.-]*|de|la|van|von|der|of)){0,5}[_*.]{0,2}$/u;

/** Whether a line says after a quotation whose words it was: a dash and a name. */
export function isNameLine(text: string, line: Line, above?: Line): boolean {
  if (line.bodyEnd - line.body > NAME_MOST) return false;
  const words = wordsOf(text, line);
  const isUnderMarks = above !== undefined && /["”»’]/.test(text.charAt(above.bodyEnd - 1));
  const isFarRight = above !== undefined && line.indent >= above.indent + FAR_RIGHT;
  return (
    NAME_LINE.test(words) ||
    (isUnderMarks && UNDER_MARKS.test(words)) ||
    (isFarRight && NAME_ALONE.test(words))
  );
}
