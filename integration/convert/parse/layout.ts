import type { Line } from './lines.ts';
import { endsSentence, opensSentence } from './sentence.ts';

/** How the lines of a run belong together: one paragraph broken to a width, a paragraph a line, or lines that stand as they stand. */
export type Layout = 'wrapped' | 'paragraphs' | 'verse';

/** Nobody breaks prose to fewer columns than a newspaper's, or by hand to more than a wide terminal. */
const NARROWEST = 28;
const WIDEST = 132;
/** Below this many columns a line may be verse that happens to fill its measure; needs more evidence. */
const VERSE_MEASURE = 52;
/** The same of two lines of which the second goes on in lower case. */
const PAIR_MEASURE = 44;
/** Of its width, what a line broken by hand fills at least. */
const NEARLY = 0.8;
/** Columns by which lines of one article fall short of its width. */
const RAGGED = 6;

/** What the article's other lines tell: the width it was broken to, or 0 where it was not. */
export interface Measure {
  width: number;
}

/** Reads the width from runs that are wrapped by their own evidence: the widest of them. */
export function measure(text: string, runs: readonly (readonly Line[])[]): Measure {
  let width = 0;
  for (const run of runs) {
    if (run.length < 2 || width >= WIDEST) continue;
    if (isWrapped(text, run, 0)) width = Math.max(width, widthOf(run));
  }
  return { width };
}

/** The layout of a run of two lines or more. */
export function layoutOf(text: string, run: readonly Line[], { width }: Measure): Layout {
  if (isWrapped(text, run, width)) return 'wrapped';
  const isLong = run.some(
    (line, index) =>
      columns(line) > WIDEST || (index < run.length - 1 && columns(line) > Math.max(width, 100)),
  );
  const isSpoken = (line: Line): boolean => opensSentence(text, line) && endsSentence(text, line);
  if (
    isLong ||
    run.every((line, index) => isSpoken(line) || (index === run.length - 1 && endsWithColon(text, line)))
  )
    return 'paragraphs';
  return 'verse';
}

function endsWithColon(text: string, line: Line): boolean {
  return text.charAt(line.bodyEnd - 1) === ':';
}

/**
 * In text broken to a width, the first word of each line would not have fitted on the line before. Verse and addresses
 * break earlier, and mostly begin lines with a capital.
 */
function isWrapped(text: string, run: readonly Line[], width: number): boolean {
  const widest = widthOf(run);
  if (widest > WIDEST || widest < NARROWEST || run.length < 2) return false;
  const known = widest <= width + RAGGED && widest >= width - RAGGED ? width - RAGGED : Infinity;
  let full = 0;
  let nearlyFull = 0;
  let stopped = 0;
  let fullByArticle = 0;
  let capitals = 0;
  let lowerCase = 0;
  for (let index = 1; index < run.length; index++) {
    const needed = columns(run[index - 1]) + 1 + firstWord(text, run[index]);
    if (needed > widest) full++;
    if (needed > widest * NEARLY) nearlyFull++;
    if (/[,;:.!?—–-]/.test(text.charAt(run[index - 1].bodyEnd - 1))) stopped++;
    if (needed > known) fullByArticle++;
    const first = text.charAt(run[index].body);
    if (first !== first.toLowerCase()) capitals++;
    else if (first !== first.toUpperCase()) lowerCase++;
  }
  const breaks = run.length - 1;
  if (fullByArticle >= breaks * 0.75) return true;
  if (breaks === 1) return lowerCase === 1 && columns(run[0]) >= PAIR_MEASURE;
  // Broken by hand: lines of about one length that go on in small letters, and end where no clause ends.
  if (lowerCase >= breaks * 0.6 && stopped <= breaks * 0.4 && nearlyFull >= breaks * 0.75) return true;
  if (full < breaks * (lowerCase >= breaks * 0.5 ? 0.75 : 0.85)) return false;
  return capitals < breaks * 0.85 && (widest >= VERSE_MEASURE || lowerCase >= breaks * 0.5);
}

function widthOf(run: readonly Line[]): number {
  let widest = 0;
  for (const line of run) widest = Math.max(widest, columns(line));
  return widest;
}

/** Columns of the words alone; indentation does not count, since a block keeps its own. */
function columns(line: Line): number {
  return line.bodyEnd - line.body;
}

const WORD_MOST = 24;

function firstWord(text: string, line: Line): number {
  let at = line.body;
  const most = Math.min(line.bodyEnd, at + WORD_MOST);
  while (at < most && text.charCodeAt(at) > 32) at++;
  return at - line.body;
}
