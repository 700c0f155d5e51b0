import type { Article } from '../../model.ts';

/** How much of a block is looked at. */
const REACH = 1200;
/** Of the words of an address or a list of persons, the part that has capitals or digits. */
const NAMES = 0.7;
/** A list's lines are at most this long. */
const SHORT = 48;
/** Of a passage's characters, the part that letters and spaces are at least. */
const LETTERS = 0.7;
const NOTE = /^(?:\[\d{1,3}\]|\(?\d{1,3}[.)]|[*†‡§]{1,3}\s|_{5,})/;
const LEADERS = /(?:\.\.\.|\. \.|[ \t]{3}) ?\d{1,4}$/;

/**
 * Whether a block is no passage of words: an address, a list of persons, a table of contents, a note under the text, a line of signs or of a
 * program.
 */
export function isListing({ text, blocks }: Article, index: number): boolean {
  const { start, end, lines } = blocks[index];
  const words = text.slice(start, Math.min(end, start + REACH)).trim();
  if (
    NOTE.test(words) ||
    lines.some((line) => LEADERS.test(text.slice(Math.max(line.start, line.end - 12), line.end).trimEnd()))
  )
    return true;
  const letters = words.replace(/[^\p{L}\s]/gu, '').length;
  if (letters < words.length * LETTERS) return true;
  const isShort = lines.slice(0, 20).every((line) => text.slice(line.start, line.end).trim().length <= SHORT);
  if (!isShort) return false;
  // “ADA FENN, a pilot”: a cast.
  const inCapitals = lines.filter((line) =>
    /^\s*[\p{Lu}’'.-]{2,}(?:\s[\p{Lu}’'.-]{2,})*(?:[,.:]|\s*$)/u.test(text.slice(line.start, line.end)),
  );
  if (lines.length > 1 && inCapitals.length * 2 > lines.length) return true;
  const tokens = words.split(/\s+/).filter((token) => /[\p{L}\d]/u.test(token));
  const named = tokens.filter((token) => /^[^\p{L}\d]*[\p{Lu}\d]/u.test(token)).length;
  return named >= tokens.length * NAMES && (lines.length > 1 || !/[.!?]["”’]?$/.test(words));
}
