import type { Line } from './lines.ts';
import { toPiece } from './piece.ts';
import type { Piece } from './piece.ts';
import { wordsOf } from './sentence.ts';

const ATX = /(#{1,6})[ \t]+(?=\S)/y;
const ATX_CLOSE = /(?<![ \t])[ \t]+#+$/;
const UNDERLINE = /^(?:={3,}|-{3,}|~{3,}|\*{5,})$/;
const LONGEST = 72;

/** `## Words`: the signs are the numbers of hashes, before and perhaps behind the words. */
export function markedHeading(text: string, line: Line): Piece | null {
  ATX.lastIndex = line.body;
  const match = ATX.exec(text);
  if (!match || ATX.lastIndex > line.bodyEnd || line.bodyEnd - line.body > LONGEST * 3) return null;
  const words = line.body + match[0].length;
  const close = ATX_CLOSE.exec(text.slice(words, line.bodyEnd));
  const signs = [{ start: line.body, end: words }];
  if (close) signs.push({ start: words + close.index, end: line.bodyEnd });
  return toPiece('heading', [line], { signs, depth: match[1].length });
}

/** A short line over a line of `===` or `---` that is about as long. */
export function underlinedHeading(text: string, line: Line, under: Line | undefined): Piece | null {
  if (!under || under.bodyEnd - under.body > LONGEST * 2) return null;
  const signs = wordsOf(text, under);
  const words = line.bodyEnd - line.body;
  if (
    !UNDERLINE.test(signs) ||
    words > LONGEST * 1.5 ||
    signs.length < words * 0.5 ||
    signs.length > words * 2 + 4
  )
    return null;
  if (!/[\p{L}\p{Nd}]/u.test(wordsOf(text, line))) return null;
  // The line break goes with the underline: on the page the words stand alone.
  return toPiece('heading', [line, under], {
    signs: [{ start: line.bodyEnd, end: under.end }],
    depth: signs.startsWith('=') ? 1 : 2,
  });
}

const SMALL_WORDS =
  /^(?:an?|and|as|at|but|by|for|from|in|into|is|its|nor|of|off|on|or|over|per|the|to|up|via|vs|with|without)$/;
const TITLE_WORD = /^["'“‘(]?[\p{Lu}\p{Nd}][\p{L}\p{M}\p{Nd}’'.&-]*[,:]?["'”’)]?$/u;
const CAPTION = /^(?:image|photo|foto|bild|source|quelle|credit|via)\b/i;
const NOT_TITLE = /^[\s\p{Pd}"'“‘„«‹(*_@#]|[.!?…:;,"'”’»)\p{Pd}]$|[@=<>{}$\\|]|https?:|\d:\d|,.*,/u;

/**
 * Whether a line set apart by blank lines is a heading by its looks: all capitals, or a title's capitals with enough words to be
 * no name. Speech, captions, datelines and salutations are not; where it is doubtful, it is a paragraph.
 */
export function isSetApartHeading(words: string): boolean {
  if (words.length < 4 || words.length > LONGEST || NOT_TITLE.test(words) || CAPTION.test(words))
    return false;
  const tokens = words.split(/\s+/);
  if (tokens.length > 10) return false;
  const letters = words.replace(/\P{L}/gu, '');
  if (letters === letters.toUpperCase() && letters !== letters.toLowerCase()) return letters.length >= 5;
  const small = tokens.slice(1).filter((token) => SMALL_WORDS.test(token)).length;
  const titled = tokens.filter((token) => TITLE_WORD.test(token)).length;
  return (
    titled + small === tokens.length &&
    TITLE_WORD.test(tokens[0]) &&
    titled >= 2 &&
    tokens.length >= (small > 0 ? (tokens.includes('and') ? 4 : 3) : 5)
  );
}
