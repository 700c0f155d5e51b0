import type { Line } from '../lines.ts';
import { tagsOf } from './found.ts';
import type { Head } from './found.ts';
import { nameOf } from './keys.ts';
import { isPublishing } from './publishing.ts';

const KEY_MOST = 30;
const VALUE_MOST = 300;
/** One to three words before a colon, with white space or nothing after it. */
const KEY = /^\p{L}[\p{L}\p{M}\p{Nd}_-]*(?: [\p{L}\p{Nd}_-]+){0,2}$/u;

/**
 * Reads lines such as `Title: Words` at the very top. The first must have a key that Verbatim knows; lines with other keys belong to
 * them where all lines up to the blank one have keys. Null where there are none.
 */
export function readHeaderLines(text: string, lines: readonly Line[], from: number): Head | null {
  let first = from;
  while (first < lines.length && lines[first].blank) first++;
  const head: Head = { fields: {}, extra: {}, next: first };
  const extra: [string, unknown][] = [];
  const keyed = lines.slice(first, runEnd(lines, first)).map((line) => readLine(text, line));
  const isWhole = keyed.every((line) => line !== null);
  for (const [index, entry] of keyed.entries()) {
    const name = entry ? nameOf(entry.key) : undefined;
    if (!entry) break;
    const { key, value, place } = entry;
    const isKnown = name !== undefined || isPublishing(key, value);
    if (!isKnown && (index === 0 || !isWhole)) break;
    if (name === undefined || head.fields[name] || value === '') extra.push([key, value]);
    else head.fields[name] = { value, parts: tagsOf(value), from: 'header', place };
    head.next = first + index + 1;
  }
  head.extra = Object.fromEntries(extra);
  // Alone, and in quotation marks, it is a line of the article about a headline.
  const isQuoted = keyed.length === 1 && /^["“„«]/.test(keyed[0]?.value ?? '');
  return head.next === first || isQuoted ? null : head;
}

const LINES_MOST = 30;

function runEnd(lines: readonly Line[], first: number): number {
  let end = first;
  while (end < lines.length && end < first + LINES_MOST && !lines[end].blank) end++;
  return end;
}

function readLine(
  text: string,
  line: Line,
): { key: string; value: string; place: { start: number; end: number } } | null {
  if (line.quoteDepth > 0 || line.bodyEnd - line.body > KEY_MOST + VALUE_MOST) return null;
  const words = text.slice(line.body, line.bodyEnd);
  const colon = words.indexOf(':');
  if (colon < 1 || colon > KEY_MOST) return null;
  const key = words.slice(0, colon).trimEnd();
  const rest = words.slice(colon + 1);
  if (!KEY.test(key) || (rest !== '' && !/^\s/.test(rest))) return null;
  const value = rest.trimStart();
  return { key, value, place: { start: line.bodyEnd - value.length, end: line.bodyEnd } };
}
