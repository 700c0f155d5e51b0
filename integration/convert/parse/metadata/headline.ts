import type { Span } from '../../model.ts';
import { markedHeading, underlinedHeading } from '../headings.ts';
import { markerOf } from '../items.ts';
import type { Line } from '../lines.ts';
import { wordsOf } from '../sentence.ts';
import { toIsoDate } from '../../dates.ts';
import type { Found, Head } from './found.ts';

const LONGEST = 100;
const WORDS_MOST = 13;

/** Looks that a headline does not have, each with its reason. Only tried on lines of `LONGEST` characters or fewer. */
/* eslint-disable regexp/no-super-linear-move -- the square of a hundred is little */
const NOT_HEADLINE: readonly (readonly [looks: RegExp, reason: string])[] = [
  [/[.:;,…]["'”’»)]*$/, 'a sentence, a lead-in or a salutation'],
  [/^["“„«‹‘'「『].*["”“»›’'」』]$/, 'speech'],
  [/^["“„«‹‘「『][^"”“»›’」』]*$/, 'the beginning of speech'],
  [/^["“„«‹‘].*["”“»›’]\s*(?:[—–―]|--)/, 'a motto with its attribution'],
  [/["“„](?:[^\s"“”]+\s+){2,}[^\s"“”]+["“”]$/, 'a sentence that ends in speech'],
  [/!$/, 'an exclamation, more often of the writer than of a headline'],
  [/(?:\s\S+){10,}\?$/, 'a long question, more often of the writer than of a headline'],
  [
    /\b(?:says?|said|writes?|wrote|asks?|asked|reports?|reported|tells? us|that|als|dass|que|sagt|schreibt)$/i,
    'a lead-in without its colon',
  ],
  [/^(?:via|h\/t)\s/i, 'a credit'],
  [/\p{Pd}$/u, 'a dateline'],
  [/^\p{Lu}[\p{Lu} .,'’-]+\([^)]*\)/u, 'a dateline with its agency'],
  [/^(?:[—–―*_#>|<[{]|--)/, 'an attribution, a sign or markup'],
  [
    /^(?:dear|hi|hello|sehr geehrte[rs]?|liebe[rs]?|cher|chère|chers|estimad[oa]s?|querid[oa]s?|caro|cara)\b/i,
    'a salutation',
  ],
  [/https?:|www\.|@/i, 'an address'],
  [/^(?:photo|foto|image|bild|figure|fig\.|table|tabelle|source|quelle)\b[^\p{L}]*[:\d]/iu, 'a caption'],
];
/* eslint-enable regexp/no-super-linear-move */
const BYLINE = /^(?:by|von|par|por|de|di|door|per)\s+(?=\p{Lu})/iu;
const NAME = /^\p{Lu}[^.!?:;"“”«»]{1,60}\.?$/u;
const NAME_WORDS_MOST = 9;

/**
 * Takes a headline from the first line, with a "By Jane Doe" and a date right under it. Cautious: a line that could as well be the
 * article's first words stays in the article. Null where there is none.
 */
export function readHeadline(text: string, lines: readonly Line[], from: number): Head | null {
  const first = nextWords(lines, from);
  if (first >= lines.length) return null;
  const marked = markedTitle(text, lines, first);
  const title = marked ?? plainTitle(text, lines, first);
  if (!title) return null;
  const head: Head = { fields: { title: toFound(text, title.words) }, extra: {}, next: title.next };
  readUnder(text, lines, head);
  return nextWords(lines, head.next) < lines.length ? head : null;
}

function markedTitle(
  text: string,
  lines: readonly Line[],
  first: number,
): { words: Span; next: number } | null {
  const line = lines[first];
  if (line.quoteDepth > 0) return null;
  const marked = markedHeading(text, line);
  if (marked)
    return {
      words: { start: marked.signs[0].end, end: marked.signs.at(1)?.start ?? line.bodyEnd },
      next: first + 1,
    };
  const underlined = underlinedHeading(text, line, lines.at(first + 1));
  return underlined && { words: { start: line.body, end: line.bodyEnd }, next: first + 2 };
}

/** One short line that a blank line parts from more text, or under which only a byline or date stands. */
function plainTitle(
  text: string,
  lines: readonly Line[],
  first: number,
): { words: Span; next: number } | null {
  const line = lines[first];
  const words = { start: line.body, end: line.bodyEnd };
  if (
    line.quoteDepth > 0 ||
    words.end - words.start > LONGEST ||
    !isHeadline(text.slice(words.start, words.end))
  )
    return null;
  if (markerOf(text, line)) return null;
  const next = lines.at(nextWords(lines, first + 1));
  if (next && TURN.test(wordsOf(text, line)) && TURN.test(wordsOf(text, next).slice(0, LONGEST))) return null;
  const under = lines.at(first + 1);
  if (!under) return null;
  if (under.blank || bylineOf(text, under) || isDate(text, under)) return { words, next: first + 1 };
  return null;
}

function isHeadline(words: string): boolean {
  if (!/\p{L}{2}/u.test(words) || words.split(/\s+/).length > WORDS_MOST) return false;
  return !BYLINE_ALONE.test(words) && NOT_HEADLINE.every(([looks]) => !looks.test(words));
}

/** A label and what its bearer says. Two such lines, one after the other, are a talk. */
const TURN =
  /^[*_[]{0,3}\p{Lu}[\p{L}.’'-]{0,20}(?:[ \u00a0]\p{Lu}[\p{L}.’'-]{0,20}){0,3}(?: \([^()]{1,40}\))?[*_\]]{0,3}(?:[ \u00a0]?:\s|:[*_]{1,3}\s| ?— ?\p{Lu})/u;

const BYLINE_ALONE = /^by\s+\p{Lu}/iu;

/** Reads a byline and a date in the next lines, each at most one blank line away. */
function readUnder(text: string, lines: readonly Line[], head: Head): void {
  for (let tries = 0; tries < 3; tries++) {
    const at = nextWords(lines, head.next);
    if (at >= lines.length || at > head.next + 1) return;
    const line = lines[at];
    const name = bylineOf(text, line);
    if (name && !head.fields.byline) head.fields.byline = toFound(text, name);
    else if (isDate(text, line) && !head.fields.date)
      head.fields.date = toFound(text, { start: line.body, end: line.bodyEnd });
    else return;
    head.next = at + 1;
  }
}

/** The name in a line that is a byline and nothing else. */
function bylineOf(text: string, line: Line): Span | null {
  if (line.bodyEnd - line.body > LONGEST || line.quoteDepth > 0) return null;
  const words = wordsOf(text, line);
  const by = BYLINE.exec(words);
  if (!by) return null;
  const name = words.slice(by[0].length);
  if (!NAME.test(name) || name.split(/\s+/).length > NAME_WORDS_MOST) return null;
  return { start: line.body + by[0].length, end: line.bodyEnd };
}

function isDate(text: string, line: Line): boolean {
  return line.bodyEnd - line.body <= 40 && toIsoDate(wordsOf(text, line)) !== null;
}

function nextWords(lines: readonly Line[], from: number): number {
  let at = from;
  while (at < lines.length && lines[at].blank) at++;
  return at;
}

function toFound(text: string, place: Span): Found {
  return { value: text.slice(place.start, place.end), from: 'headline', place };
}
