import type { Field, Message, Metadata, Span } from '../../model.ts';
import type { ResolvedConvertOptions } from '../../options.ts';
import type { Line } from '../lines.ts';
import { toIsoDate } from '../../dates.ts';
import type { Found, Head } from './found.ts';
import { readFrontMatter } from './front-matter.ts';
import { readHeaderLines } from './header-lines.ts';
import { readHeadline } from './headline/index.ts';
import { guessLanguage } from './language.ts';
import { readMailLines } from './mail-lines.ts';
import { publishingOf } from './publishing.ts';

/** Metadata, and the index of the first line of the body. */
export interface Reading {
  metadata: Metadata;
  body: number;
}

/**
 * Reads what the text says about itself, in this order: YAML front matter, the header of a mail or keyed lines (`Title: …`), and where
 * they name no title a headline with what stands around it. A field's `value` is what stands at its `place`, character by character, save
 * what YAML decodes, and that a value of several lines is one line.
 */
export function readMetadata(
  text: string,
  lines: readonly Line[],
  options: ResolvedConvertOptions,
  messages: Message[],
): Reading {
  const heads: Head[] = [];
  const body = (): number => heads.at(-1)?.next ?? 0;
  const add = (head: Head | null): void => {
    if (head) heads.push(head);
  };
  add(readFrontMatter(text, lines, messages));
  add(readMailLines(text, lines, body()) ?? readHeaderLines(text, lines, body()));
  const keyed = body();
  if (!heads.some(({ fields }) => fields.title)) add(readHeadline(text, lines, keyed));

  const fields = Object.assign({}, ...heads.map((head) => head.fields).reverse()) as Head['fields'];
  const { byline, date, tags, url } = fields;
  const extra = Object.fromEntries(heads.flatMap(({ extra }) => Object.entries(extra)));
  const header = linesFrom(lines, 0, body());
  return {
    metadata: {
      title: fields.title ? toField(fields.title) : titleWithout(text, lines, body(), options),
      byline: byline ? toField(byline) : null,
      date: date ? { ...toField(date), iso: date.iso ?? toIsoDate(date.value) } : dateWithout(options),
      tags: tags ? { value: tags.parts ?? [tags.value], from: tags.from, place: tags.place } : null,
      url: url ? toField(url) : null,
      lang: options.lang ?? tagOf(fields.lang?.value) ?? guessLanguage(text, lines.at(body())?.start ?? 0),
      ...publishingOf(extra, header, messages),
      extra,
      header,
      headline: linesFrom(lines, keyed, body()),
    },
    body: body(),
  };
}

function toField({ value, from, place }: Found): Field {
  return { value, from, place };
}

/** BCP 47 by its looks; another spelling of a language (`English`) tells nothing for sure. */
function tagOf(value: string | undefined): string | undefined {
  return value !== undefined && /^[a-z]{2,3}(?:-[a-z\d]{2,8})*$/i.test(value) ? value : undefined;
}

/** From the first line that is not blank; null where there is none before `body`. */
function linesFrom(lines: readonly Line[], from: number, body: number): Span | null {
  let first = from;
  while (first < body && lines[first].blank) first++;
  return first < body ? { start: lines[first].start, end: lines[body - 1].end } : null;
}

/** The caller's date. */
function dateWithout({ date }: ResolvedConvertOptions): Metadata['date'] {
  return date === undefined ? null : { value: date, from: 'name', place: null, iso: toIsoDate(date) };
}

const OPENING_MOST = 60;

/** The caller's title, else the opening words, cut between words. */
function titleWithout(
  text: string,
  lines: readonly Line[],
  body: number,
  options: ResolvedConvertOptions,
): Field {
  if (options.title !== undefined) return { value: options.title, from: 'name', place: null };
  let at = body;
  while (at < lines.length && (lines[at].blank || lines[at].bare)) at++;
  const line = lines.at(at);
  if (!line) return { value: '', from: 'opening', place: null };
  const { body: start, bodyEnd } = line;
  let end = Math.min(bodyEnd, start + OPENING_MOST);
  if (end < bodyEnd) {
    const space = text.slice(start, end + 1).search(/\s\S*$/);
    if (space > 0) end = start + space;
  }
  const place = { start, end };
  return { value: text.slice(start, end), from: 'opening', place };
}
