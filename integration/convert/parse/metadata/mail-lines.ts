import type { Span } from '../../model.ts';
import { toIsoDate } from '../../dates.ts';
import type { Line } from '../lines.ts';
import { wordsOf } from '../sentence.ts';
import { inOneLine } from './found.ts';
import type { Found, Head } from './found.ts';

/** Header fields of mail and news (RFC 5322, RFC 5536), and those that mail programs print in other languages; in lower case. */
const FIELDS: Readonly<Record<'title' | 'byline' | 'date' | 'other', string>> = {
  title: 'subject betreff objet oggetto asunto assunto onderwerp',
  byline: 'from von de da van',
  date: 'date sent datum gesendet envoyé data inviato fecha enviado verzonden',
  other: `to cc bcc reply-to sender newsgroups message-id organization organisation path xref lines references in-reply-to return-path
    received mime-version content-type content-transfer-encoding approved distribution followup-to nntp-posting-host user-agent
    delivered-to list-id precedence status importance an à para a aan kopie`,
};
/** Fields by which a reader of English alone knows mail; one of them, or two fields of another language, makes it one. */
const PLAIN = /^(?:from|subject|newsgroups|message-id|path|received|return-path|delivered-to)$/;
const NAMES = new Map(
  Object.entries(FIELDS).flatMap(([name, fields]) =>
    fields.split(/\s+/).map((field) => [field, name] as const),
  ),
);

const FIELD = /^(?<key>\p{L}[\p{L}\d-]{0,39})[ \t]?:(?:[ \t]|$)/u;
/** The first line of a message in an mbox file, and of an article that a newsreader saved. */
const ENVELOPE = /^(?:From \S+ .*\d{2}:\d{2}|Article[: ]\s?\d+ (?:of|in) \S+$|Article: \d+ of \S+)/;
const LINES_MOST = 80;

/**
 * Reads the header of a mail or a news article at the very top: subject, writer, date. Only there: the header of a mail that another one
 * forwards or quotes stays text. Null where there is none.
 */
export function readMailLines(text: string, lines: readonly Line[], from: number): Head | null {
  let first = from;
  while (first < lines.length && lines[first].blank) first++;
  if (first < lines.length && ENVELOPE.test(wordsOf(text, lines[first]).slice(0, 200))) first++;
  const head: Head = { fields: {}, extra: {}, next: first };
  const extra: [string, string][] = [];
  let [plain, known] = [0, 0];
  for (let index = first; index < lines.length && index < first + LINES_MOST; index++) {
    const line = lines[index];
    if (line.blank || line.quoteDepth > 0) break;
    const isFolded = line.indent > 0;
    const key = isFolded ? undefined : FIELD.exec(wordsOf(text, line).slice(0, 60))?.groups!.key;
    if (key === undefined && (index === first || !isFolded)) {
      if (index > first && isKeyed(text, lines, index + 1)) continue;
      break;
    }
    if (key !== undefined) {
      const name = NAMES.get(key.toLowerCase());
      if (index === first && name === undefined && !/^x-/i.test(key)) return null;
      if (name !== undefined) known++;
      if (PLAIN.test(key.toLowerCase())) plain++;
      const found = valueOf(text, lines, index, key);
      const field = name === 'other' ? undefined : (name as 'title' | 'byline' | 'date' | undefined);
      const value =
        field === 'byline' ? writerIn(text, found) : field === 'date' ? dayIn(text, found) : found;
      if (field && !head.fields[field] && value) head.fields[field] = value;
      else if (found) extra.push([key, found.value]);
    }
    head.next = index + 1;
  }
  head.extra = Object.fromEntries(extra);
  return known >= 2 && plain >= 1 && (head.fields.title ?? head.fields.byline) ? head : null;
}

/** A long value that was broken without white space before the rest: more fields follow it. */
function isKeyed(text: string, lines: readonly Line[], at: number): boolean {
  const line = lines.at(at);
  const key = line && !line.blank && line.indent === 0 ? FIELD.exec(wordsOf(text, line).slice(0, 60)) : null;
  return key !== null && NAMES.has(key.groups!.key.toLowerCase());
}

/** The value of the field at a line, with its folded lines; null where it is empty. */
function valueOf(text: string, lines: readonly Line[], at: number, key: string): Found | null {
  let last = at;
  while (last + 1 < lines.length && !lines[last + 1].blank && lines[last + 1].indent > 0) last++;
  const start = text.indexOf(':', lines[at].body + key.length) + 1;
  const place = trimmed(text, { start, end: lines[last].bodyEnd });
  return place.start < place.end ? toFound(text, place) : null;
}

/** The name in `Ada Pell <ada@example.org>` or `ada@example.org (Ada Pell)`, else all of it; null for an address alone. */
function writerIn(text: string, found: Found | null): Found | null {
  if (!found) return null;
  const { start, end } = found.place;
  const words = text.slice(start, end);
  const named = /^"?([^"<>]*[^"<>\s])"?\s*<[^<>]*>?$/.exec(words) ?? /^\S+\s+\((.+)\)$/.exec(words);
  if (!named) return words.includes('@') ? null : found;
  const at = start + words.indexOf(named[1]);
  return toFound(text, { start: at, end: at + named[1].length });
}

/** A time, its zone and what else stands behind the day. */
const TIME = /[,\sT]\s?\d{1,2}:\d{2}.*$/s;

/** A year of two digits; RFC 5322 (4.3) counts those below 50 from 2000. */
const SHORT_YEAR = /(?<=\p{L}\.?\s)\d{2}$/u;

/** The day alone: “Wed, 24 Jan 1990” of “Wed, 24 Jan 1990 15:38:12 EST”. */
function dayIn(text: string, found: Found | null): Found | null {
  if (!found) return null;
  const { start, end } = found.place;
  const day = text.slice(start, end).replace(TIME, '');
  if (day === '') return found;
  const iso = toIsoDate(day.replace(SHORT_YEAR, (years) => (Number(years) < 50 ? '20' : '19') + years));
  return { ...toFound(text, { start, end: start + day.length }), ...(iso !== null && { iso }) };
}

function trimmed(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end);
  return { start: start + (words.length - words.trimStart().length), end };
}

/** A folded value is one line. */
function toFound(text: string, place: Span): Found {
  return { value: inOneLine(text.slice(place.start, place.end)), from: 'header', place };
}
