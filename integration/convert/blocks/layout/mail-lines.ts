import type { Article, Block, Span } from '../../model.ts';
import { capitalsAt, capitalsBefore, trimSpan } from '../../text/index.ts';

/** What these readers need of an article. */
type Printed = Pick<Article, 'text'>;

/** The line over quoted mail that says whose it is, “On Mon, 3 Feb, Ana Prieto wrote:”, and the name in it, where it has one. */
export interface WroteLine extends Span {
  name: Span | null;
  cue: Span;
}

/** The longest such line, over two or three lines of the text. */
const LONGEST = 320;
const WROTE =
  /(?<!\p{L})(?:wrote|writes|said|says|schrieb|schreibt|a écrit|écrit|écrivait|escribió|escribe|ha scritto|scrive|scrisse|escreveu|schreef)(?!\p{L})/giu;
const CALENDAR =
  /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|AM|PM|GMT|UTC|CET|EST|Am|Le|El|Il|Op|Em|On|In|At|Date|Message)\b/u;
/** What says that the line is of mail, and not of a story: a date, an address, or the sign itself under it. */
const DATED = /\d{1,2}:\d\d|\b(?:19|20)\d\d\b|@| <|\bmessage\b|\barticle\b/i;

/** Reads a block as the line over quoted mail; null where it is none. The block under it must be behind `>`, or the line must have a date or an address. */
export function readWroteLine({ text }: Printed, block: Span, isOverQuoted: boolean): WroteLine | null {
  const span = trimSpan(text, block);
  if (span.end - span.start > LONGEST) return null;
  const line = text.slice(span.start, span.end);
  if (!/[:>.]\s*$/.test(line) && !/\b(?:wrote|writes)(?: in message)?$/.test(line)) return null;
  const verb = [...line.matchAll(WROTE)].at(-1);
  if (!verb) return null;
  const start = span.start + verb.index;
  const cue = { start, end: start + verb[0].length };
  const after = line.slice(verb.index + verb[0].length);
  const inverted = capitalsAt(text, cue.end + 1, span.end);
  const isDated = DATED.test(line);
  if (!isDated && !(isOverQuoted && line.length < 80)) return null;
  if (inverted)
    return (isDated || verb.index === 0) && /^[^\n]{0,90}[:>]\s*$/.test(text.slice(inverted.end, span.end))
      ? { ...span, cue, name: inverted }
      : null;
  const name = nameBefore(text, span.start, cue.start);
  // “As Ana Prieto puts it:”, “She wrote:” lead into one quotation, as in any text.
  if (name && !isDated && name.start > bodyOf(text, span).start) return null;
  if (name && PRONOUN.test(text.slice(name.start, name.end))) return null;
  return /^(?:\s+in (?:message|news|article)\b[^\n]{0,120})?[\s:.>]{0,16}$/.test(after)
    ? { ...span, cue, name }
    : null;
}

const PRONOUN =
  /^(?:I|He|She|It|We|They|You|Ich|Er|Sie|Es|Wir|Je|Il|Elle|Ils|Elles|Nous|On|Yo|Él|Ella|Ellos|Io|Lui|Lei|Loro|Eu|Ele|Ela|Ik|Hij|Zij)$/u;

/** The name that ends before an offset: “Ana Prieto”, “Ana Prieto <ana@example.net>”, “ana@example.net (Ana Prieto)”. */
function nameBefore(text: string, from: number, to: number): Span | null {
  let end = trimmed(text, from, to);
  if (BRACKETS.has(text[end - 1])) {
    let open = end - 1;
    while (open > from && !OPENING.has(text[open])) open--;
    const within = trimSpan(text, { start: open + 1, end: end - 1 });
    const inside = capitalsAt(text, within.start, within.end);
    if (inside?.end === within.end && !isOfCalendar(text, inside)) return inside;
    end = trimmed(text, from, open);
  }
  const name = capitalsBefore(text, end, from);
  return name && withoutCalendar(text, name);
}

const BRACKETS: ReadonlySet<string> = new Set([')', '>', ']']);
const OPENING: ReadonlySet<string> = new Set(['(', '<', '[']);

/** Where words end, without white space, commas, marks and the signs of mail. */
function trimmed(text: string, from: number, to: number): number {
  let end = to;
  while (
    end > from &&
    /[\s,"'>|:]/.test(text[end - 1]) &&
    !(text[end - 1] === '>' && /\S/.test(text[end - 2] ?? ' '))
  )
    end--;
  return end;
}

/** “AM Ana Prieto”: a name without the words of the date before it. */
function withoutCalendar(text: string, { start, end }: Span): Span | null {
  let first = start;
  while (isOfCalendar(text, { start: first, end })) {
    const next = text.slice(first, end).search(/\s/);
    if (next < 0) return null;
    first += next + 1;
  }
  return { start: first, end };
}

function isOfCalendar(text: string, { start, end }: Span): boolean {
  const words = text.slice(start, end);
  // “Jan Janak” behind a comma: a given name.
  const isGiven = GIVEN.test(words) && /(?:^|[,:])\s*$/.test(text.slice(Math.max(0, start - 4), start));
  return CALENDAR.test(words) && !isGiven;
}

/** Months that are names too, before another name. */
const GIVEN = /^(?:Jan|May|April|June|August)\s\p{Lu}/u;

const HEADER =
  /^(?:From|Sent|To|Cc|Bcc|Subject|Date|Reply-To|Message-ID|Newsgroups|Organi[sz]ation|Lines|References|In-Reply-To|Sender|X-[\w-]+|Von|Gesendet|An|Betreff|Datum|De|Envoyé|À|Objet|Enviado|Para|Asunto|Fecha|Da|Inviato|A|Oggetto|Data|Van|Verzonden|Aan|Onderwerp|Assunto):\s?/i;
const FROM = /^(?:From|Von|De|Da|Van):\s*/i;

/** Any other header line, among those that are known. */
const OTHER_HEADER = /^[A-Z][A-Za-z]*(?:-[A-Za-z]+)*:\s/;

/** The header lines that open a block, “From: … Subject: …”: where they end, and who sent the mail. Fewer than two are none. */
export function readHeader(
  { text }: Printed,
  block: Pick<Block, 'start' | 'lines'>,
): { end: number; from: Span | null; count: number } {
  const { lines } = block;
  let end = block.start;
  let from: Span | null = null;
  let count = 0;
  for (let i = 0; i < lines.length; i++) {
    const words = bodyOf(text, lines[i]);
    const printed = text.slice(words.start, Math.min(words.end, words.start + LONGEST));
    if (isHeader(printed, count)) count++;
    else if (count === 0 || !goesOn(text, lines, i)) break;
    const sender = FROM.exec(printed);
    if (sender) from = senderIn(text, { start: words.start + sender[0].length, end: words.end }) ?? from;
    end = lines[i].end;
  }
  return { end, from, count };
}

const isHeader = (printed: string, count: number): boolean =>
  HEADER.test(printed) || (count > 0 && OTHER_HEADER.test(printed));

/** Whether a line goes on with the header line before it: it is set in, or another header line follows. */
function goesOn(text: string, lines: readonly Span[], i: number): boolean {
  if (/^\s/.test(text.slice(lines[i].start, lines[i].start + 1))) return true;
  return i + 1 < lines.length && HEADER.test(printedLine(text, lines[i + 1]));
}

/** The words of a line, without the signs of mail. */
function printedLine(text: string, line: Span): string {
  const words = bodyOf(text, line);
  return text.slice(words.start, Math.min(words.end, words.start + LONGEST));
}

/** “Carla Udo <carla@example.net>”, “"Udo, Carla" <…>”, “carla@example.net (Carla Udo)” */
function senderIn(text: string, { start, end }: Span): Span | null {
  let first = start;
  while (first < end && /["'“\s]/.test(text[first])) first++;
  const name = capitalsAt(text, first, end);
  if (!name) return text[end - 1] === ')' ? nameBefore(text, start, end) : null;
  const given = text.startsWith(', ', name.end) ? capitalsAt(text, name.end + 2, end) : null;
  return given ? { start: name.start, end: given.end } : name;
}

/** A line's words without the signs of mail before them. */
export function bodyOf(text: string, line: Span): Span {
  let { start } = line;
  while (start < line.end && /[>\s]/.test(text[start])) start++;
  return trimSpan(text, { start, end: line.end });
}

/** Lines under a mail that are no words of it: a rule, the sign of a signature, a list's own. */
export function isFooter(words: string): boolean {
  return /^(?:[_-]{5,}|-- ?$|==$)/.test(words) || /^[_-]{3,}[^_-].{0,80}[_-]{3,}$/.test(words);
}
