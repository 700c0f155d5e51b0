import type { Span } from '../../../model.ts';
import { markedHeading, underlinedHeading } from '../../headings.ts';
import { markerOf } from '../../items.ts';
import type { Line } from '../../lines.ts';
import { wordsOf } from '../../sentence.ts';
import { bylineIn, isBareName } from './bylines.ts';
import { nextWords } from './head-lines.ts';
import { isHeadline, runInEnd } from './looks.ts';
import { pageTitle } from './page-title.ts';
import { datedEnd, dateIn } from './printed-date.ts';
import { speechAt } from './speech.ts';
import { LONGEST, lastOfTitle } from './wrapped.ts';

/** Lines of an article that its title was read from. */
export interface Title {
  words: Span;
  /** The line over it. */
  byline?: Span;
  /** Stands behind it in the same line. */
  date?: Span;
  /** The first line that is not the headline's. */
  next: number;
  /** The first paragraph stands in its line. */
  isRunIn?: boolean;
}

/** The headline that begins at a line; null where the line begins the article. */
export function titleAt(text: string, lines: readonly Line[], first: number): Title | null {
  return (
    markedTitle(text, lines, first) ??
    speechAt(text, lines, first) ??
    plainTitle(text, lines, first) ??
    runInTitle(text, lines, first)
  );
}

function markedTitle(text: string, lines: readonly Line[], first: number): Title | null {
  const line = lines[first];
  if (line.quoteDepth > 0) return null;
  const marked = markedHeading(text, line);
  if (marked)
    return {
      words: { start: marked.signs[0].end, end: marked.signs.at(1)?.start ?? line.bodyEnd },
      next: first + 1,
    };
  const underlined = underlinedHeading(text, line, lines.at(first + 1));
  return underlined || isRule(text, lines, first + 1)
    ? { words: { start: line.body, end: line.bodyEnd }, next: first + 2 }
    : null;
}

/** A rule right under the first line, however short, with a blank line behind it. */
function isRule(text: string, lines: readonly Line[], at: number): boolean {
  const line = lines.at(at);
  return (
    line !== undefined && /^(?:-{3,}|={3,})$/.test(wordsOf(text, line)) && lines.at(at + 1)?.blank === true
  );
}

/** A headline in capitals that stands in the line of the first paragraph, and stays in the body. */
function runInTitle(text: string, lines: readonly Line[], first: number): Title | null {
  const { body, bodyEnd, quoteDepth } = lines[first];
  const end = quoteDepth > 0 ? 0 : runInEnd(text.slice(body, Math.min(bodyEnd, body + LONGEST)));
  return end === 0 ? null : { words: { start: body, end: body + end }, next: first, isRunIn: true };
}

/** Where one sentence ends and the next begins; initials and “St.” end none. */
const SENTENCES = /\p{Ll}{3}[.!?]\s\p{Lu}/u;

/** One line or a few that a blank line parts from more text, or under which only a byline or date stands, or a paragraph to a line. */
function plainTitle(text: string, lines: readonly Line[], first: number): Title | null {
  const line = lines[first];
  if (line.quoteDepth > 0 || line.bodyEnd - line.body > LONGEST || markerOf(text, line)) return null;
  if (bylineIn(wordsOf(text, line))) return null;
  const page = pageTitle(text, lines, first);
  if (page) return { words: page, next: first + 1 };
  const last = lastOfTitle(text, lines, first);
  if (last === null) return null;
  const whole = text.slice(line.body, lines[last].bodyEnd);
  const dated = datedEnd(whole);
  const words = { start: line.body, end: line.body + (dated?.end ?? whole.length) };
  const shown = whole.slice(0, dated?.end).replaceAll(/\s+/g, ' ');
  const next = nextWords(lines, last + 1);
  if (next >= lines.length) return null;
  const under = wordsOf(text, lines[next]);
  if (last > first && SENTENCES.test(shown)) return null;
  const vouched = bylineIn(under) !== null || dateIn(under) !== null || isBareName(under);
  if (!isHeadline(shown, { next: paragraphAt(text, lines, next), vouched })) return null;
  if (isTurn(shown) && isTurn(under.slice(0, LONGEST)) && !isRepeated(shown, under)) return null;
  const date = dated && { start: line.body + dated.date.start, end: line.body + dated.date.end };
  return { words, ...(date && { date }), next: last + 1 };
}

const PROSE = 600;

/** The beginning of the paragraph at a line: as much as tells prose. */
function paragraphAt(text: string, lines: readonly Line[], at: number): string {
  let words = '';
  for (let index = at; index < lines.length && !lines[index].blank && words.length < PROSE; index++)
    words +=
      (words && ' ') +
      text.slice(lines[index].body, Math.min(lines[index].bodyEnd, lines[index].body + PROSE));
  return words;
}

/** A label and what its bearer says. Two such lines, one after the other, are a talk. */
const TURN =
  /^[*_[]{0,3}\p{Lu}[\p{L}.’'-]{0,20}(?:[ \u00a0]\p{Lu}[\p{L}.’'-]{0,20}){0,3}(?: \([^()]{1,40}\))?[*_\]]{0,3}(?:[ \u00a0]?:\s|:[*_]{1,3}\s| ?— ?\p{Lu})/u;

const isTurn = (words: string) => TURN.test(words);

/** The article begins with the words that its headline begins with, and they are more than somebody's initials. */
const isRepeated = (headline: string, under: string) =>
  /\s/.test(labelOf(headline)) && labelOf(headline) === labelOf(under);
const labelOf = (words: string) => words.slice(0, words.search(/[:—]/));
