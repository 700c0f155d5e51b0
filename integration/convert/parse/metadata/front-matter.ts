import { isMap, isScalar, isSeq, parseDocument } from 'yaml';
import type { Document, Node, Pair } from 'yaml';
import type { Message, Span } from '../../model.ts';
import type { Line } from '../lines.ts';
import { wordsOf } from '../sentence.ts';
import { tagsOf } from './found.ts';
import type { Found, Head } from './found.ts';
import { nameOf } from './keys.ts';
import { YAML, repeatedKeyOf, toReason } from './repeated-key.ts';

/** More than this is no front matter; also bounds the cost of reading it. */
const LINES_MOST = 400;
const LENGTH_MOST = 64_000;

/**
 * Reads YAML between `---` lines at the very top. Null where there is none; YAML that is wrong, or that is no list of keys, is left to
 * the article with a message.
 */
export function readFrontMatter(text: string, lines: readonly Line[], messages: Message[]): Head | null {
  const first = lines.findIndex(({ blank }) => !blank);
  if (first < 0 || first > 1 || wordsOf(text, lines[first]) !== '---') return null;
  const last = closingLine(text, lines, first);
  if (last < 0) return null;
  const place = { start: lines[first].start, end: lines[last].end };
  const base = lines[first + 1].start;
  const source = text.slice(base, lines[last].start);
  const reading = readYaml(source);
  if (typeof reading === 'string') {
    messages.push(toMessage(reading, place));
    return null;
  }
  return { ...toHead(reading, base), next: last + 1 };
}

function closingLine(text: string, lines: readonly Line[], first: number): number {
  const most = Math.min(lines.length, first + LINES_MOST);
  for (let index = first + 1; index < most; index++) {
    if (lines[index].end - lines[first].start > LENGTH_MOST) return -1;
    const words =
      lines[index].bodyEnd - lines[index].start > 8
        ? ''
        : text.slice(lines[index].start, lines[index].bodyEnd);
    if (words === '---' || words === '...') return index;
  }
  return -1;
}

/** Deeper lists are no metadata, and some who read them would run out of stack. A value that holds itself is endlessly deep. */
const DEPTH_MOST = 64;

/** What keeps a value from being plain data, as JSON has it; null where nothing does. */
function plainFault(value: unknown, depth: number): string | null {
  if (typeof value === 'bigint' || value === undefined) return 'a value in it is no plain data';
  if (typeof value !== 'object' || value === null) return null;
  if (depth === 0) return 'a value in it is nested too deep, or holds itself';
  const prototype: unknown = Object.getPrototypeOf(value);
  if (!Array.isArray(value) && prototype !== Object.prototype) return 'a value in it is no plain data';
  for (const child of Object.values(value)) {
    const fault = plainFault(child, depth - 1);
    if (fault !== null) return fault;
  }
  return null;
}

/** The document of a map, with nothing but strings, numbers and the like in it; or in words what is wrong. */
function readYaml(source: string): Document.Parsed | string {
  try {
    const document = parseDocument(source, { ...YAML, logLevel: 'silent' });
    if (document.errors.length > 0) return document.errors[0].message;
    if (!isMap(document.contents)) return 'it is no list of keys and values';
    const repeated = repeatedKeyOf(document);
    if (repeated) return toReason(repeated);
    return plainFault(document.toJS({ maxAliasCount: 20 }), DEPTH_MOST) ?? document;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

function toHead(document: Document.Parsed, base: number): Omit<Head, 'next'> {
  const head: Omit<Head, 'next'> = { fields: {}, extra: {} };
  const extra: [string, unknown][] = [];
  for (const pair of (document.contents as { items: Pair<Node, Node | null>[] }).items) {
    const key = isScalar(pair.key) ? String(pair.key.value) : '';
    const name = nameOf(key);
    const found = name && !head.fields[name] && pair.value ? toFound(document, pair.value, base) : null;
    if (name && found) head.fields[name] = found;
    else extra.push([key, pair.value?.toJS(document, { maxAliasCount: 20 }) ?? null]);
  }
  head.extra = Object.fromEntries(extra);
  return head;
}

/** A scalar or a list of scalars; a number stays as it is written (`007`). */
function toFound(document: Document.Parsed, node: Node, base: number): Found | null {
  const place: Span = { start: base + (node.range?.[0] ?? 0), end: base + (node.range?.[1] ?? 0) };
  if (isScalar(node)) {
    if (node.value === null) return null;
    const value = typeof node.value === 'string' ? node.value : (node.source ?? '');
    return value === '' ? null : { value, parts: tagsOf(value), from: 'front-matter', place };
  }
  if (!isSeq(node)) return null;
  const parts = node.items.flatMap((item) =>
    isScalar(item) && item.value !== null
      ? [typeof item.value === 'string' ? item.value : (item.source ?? '')]
      : [],
  );
  return parts.length === 0 ? null : { value: parts.join(', '), parts, from: 'front-matter', place };
}

function toMessage(fault: string, place: Span): Message {
  return {
    rule: 'front-matter',
    reason:
      'The lines between `---` at the top are not YAML that can be read; they are kept as text of the article.',
    place,
    actual: fault.split('\n')[0],
    expected: 'a YAML map such as "title: Words"; or no `---` in the first line',
  };
}
