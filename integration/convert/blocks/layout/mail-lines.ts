import type { Article, Block, Span } from '../../model.ts';
import { trimSpan } from '../../text/index.ts';

/** The line over quoted mail that says whose it is, “On Mon, 3 Feb, Ana Prieto wrote:”, and the name in it, where it has one. */
export interface WroteLine extends Span {
  name: Span | null;
  cue: Span;
}

/** The longest such line, over two or three lines of the text. */
const LONGEST = 320;
const WROTE =
  /(?<![\p{L}])(?:wrote|writes|said|says|schrieb|schreibt|a écrit|écrit|écrivait|escribió|escribe|ha scritto|scrive|scrisse|escreveu|schreef)(?![\p{L}])/giu;
const NAME = String.raw`(?:\p{Lu}[\p{L}\p{M}'’.-]*|\p{Lu}\.)(?:[ \u00a0\n](?:(?:de|del|la|van|von|der|den|di|da)[ \u00a0])*\p{Lu}[\p{L}\p{M}'’.-]*){0,4}`;
/** A name alone, or with an address: “Ana Prieto <ana@example.net>”, “ana@example.net (Ana Prieto)”, “Ana Prieto (ana@example.net)”. */
const IN_BRACKETS = new RegExp(String.raw`[(]\s?"?(${NAME})"?\s?[)]\s*$`, 'u');
const BEFORE_ADDRESS = new RegExp(
  String.raw`(?:^|[,;>:\d"“'\s])\s?"?(${NAME})"?\s*(?:[<[(][^<>()[\]\n]{0,80}(?:@| at |\.\.)[^<>()\n]{0,80}[>\])])?\s*,?\s*$`,
  'u',
);
const AFTER = new RegExp(String.raw`^\s"?(${NAME})"?`, 'u');
const CALENDAR =
  /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|AM|PM|GMT|UTC|CET|EST|Am|Le|El|Il|Op|Em|On|In|At|Date|Message)\b/u;
/** What says that the line is of mail, and not of a story: a date, an address, or the sign itself under it. */
const DATED = /\d{1,2}:\d\d|\b(?:19|20)\d\d\b|@| at \S+\.\S| <|\bmessage\b|\barticle\b/i;

/** Reads a block as the line over quoted mail; null where it is none. The block under it must be behind `>`, or the line must have a date or an address. */
export function readWroteLine({ text }: Article, block: Block, isOverQuoted: boolean): WroteLine | null {
  const span = trimSpan(text, block);
  if (span.end - span.start > LONGEST) return null;
  const line = text.slice(span.start, span.end);
  if (!/[:>.]\s*$/.test(line) && !/\b(?:wrote|writes)$/.test(line)) return null;
  const verb = [...line.matchAll(WROTE)].at(-1);
  if (!verb) return null;
  const after = line.slice(verb.index + verb[0].length);
  const inverted = AFTER.exec(after);
  if (!inverted && !/^[\s:.>]{0,4}$/.test(after)) return null;
  if (!(DATED.test(line) || (isOverQuoted && line.length < 80))) return null;
  const start = span.start + verb.index;
  const cue = { start, end: start + verb[0].length };
  if (inverted && /^\s*(?:[<[(][^\n]{0,90})?\s*[:>]\s*$/.test(after.slice(inverted[0].length)))
    return { ...span, cue, name: within(cue.end, after, inverted[1], inverted.index) };
  const before = withoutSigns(line.slice(0, verb.index));
  const named = IN_BRACKETS.exec(before) ?? BEFORE_ADDRESS.exec(before);
  const name = named && !CALENDAR.test(named[1]) ? within(span.start, before, named[1], named.index) : null;
  return { ...span, cue, name };
}

function within(offset: number, text: string, name: string, from: number): Span {
  const start = offset + text.indexOf(name, from);
  return { start, end: start + name.trimEnd().length };
}

/** The line with its `>` signs blanked out, so that offsets stay. */
function withoutSigns(line: string): string {
  return line.replace(/(?<=\n)[>|:\s]+/g, (signs) => ' '.repeat(signs.length));
}

const HEADER =
  /^(?:From|Sent|To|Cc|Bcc|Subject|Date|Reply-To|Message-ID|Newsgroups|Organi[sz]ation|Lines|References|In-Reply-To|Sender|X-[\w-]+|Von|Gesendet|An|Betreff|Datum|De|Envoyé|À|Objet|Enviado|Para|Asunto|Fecha|Da|Inviato|A|Oggetto|Data|Van|Verzonden|Aan|Onderwerp|Assunto):\s?/i;
const FROM = /^(?:From|Von|De|Da|Van):\s*/i;

/** The header lines that open a block, “From: … Subject: …”: where they end, and who sent the mail. Fewer than two are none. */
export function readHeader({ text }: Article, block: Block): { end: number; from: Span | null; count: number } {
  let end = block.start;
  let from: Span | null = null;
  let count = 0;
  for (const line of block.lines) {
    const words = bodyOf(text, line);
    const printed = text.slice(words.start, Math.min(words.end, words.start + LONGEST));
    if (HEADER.test(printed)) count++;
    else if (count === 0 || !/^\s/.test(text.slice(line.start, line.start + 1))) break;
    const sender = FROM.exec(printed);
    if (sender) from = senderIn(words.start + sender[0].length, printed.slice(sender[0].length)) ?? from;
    end = line.end;
  }
  return { end, from, count };
}

/** “Carla Udo <carla@example.net>”, “"Udo, Carla" <…>”, “carla@example.net (Carla Udo)” */
function senderIn(offset: number, printed: string): Span | null {
  const bracketed = IN_BRACKETS.exec(printed.trimEnd());
  const named = bracketed ?? new RegExp(String.raw`^["'“]?(${NAME}(?:, ${NAME})?)`, 'u').exec(printed);
  return named ? within(offset, printed, named[1], named.index) : null;
}

/** A line's words without the signs of mail before them. */
export function bodyOf(text: string, line: Span): Span {
  let { start } = line;
  while (start < line.end && /[>\s]/.test(text[start])) start++;
  return trimSpan(text, { start, end: line.end });
}

/** Lines under a mail that are no words of it: a rule, the sign of a signature, a list's own. */
export function isFooter(words: string): boolean {
  return /^(?:[_=-]{5,}|-- ?$|--$)/.test(words) || /^[_-]{3,}[^_-].{0,80}[_-]{3,}$/.test(words);
}
