import { isMap, isNode, isSeq, parseDocument } from 'yaml';
import type { Document, YAMLSeq } from 'yaml';
import type { Decision } from '../convert/decision.ts';
import { STYLE, changedItem, toItem } from './decision-text.ts';

/** What is to become of a sidecar's decisions; `index` counts them from 0. */
export type Edit = { insert: Decision } | { change: Decision; index: number } | { remove: number };

/**
 * A sidecar's YAML with one decision put in, changed or taken out. Every other line stays as it is, comments and order included; a new
 * decision stands before the first one that is about a later place, so that two people's decisions seldom meet in one line. What is
 * left of a sidecar without a decision or a key is `''`.
 *
 * @param yaml - a sidecar that `readSidecar` reads, or `''`
 */
export function editSidecar(yaml: string, edit: Edit): string {
  const document = parseDocument(yaml);
  const list: unknown = document.get('decisions', true);
  if (list === undefined) return 'insert' in edit ? appended(yaml, document, edit.insert) : yaml;
  const items = isSeq(list) && list.flow !== true ? itemsOf(yaml, list) : null;
  if (!isSeq(list) || !items?.length) return rewritten(document, edit);
  if ('insert' in edit) {
    const at = edit.insert.position?.start ?? Infinity;
    const next = list.items.findIndex((item) => positionOf(item) > at);
    const { indent } = items[0];
    const place = next < 0 ? items[items.length - 1].end : items[next].lead;
    return splice(yaml, place, place, indented(toItem(edit.insert), indent));
  }
  if ('remove' in edit) {
    const { start, end } = items[edit.remove];
    if (items.length > 1) return splice(yaml, start, end, '');
    const key = /(?<=^|\n)decisions:\s*$/.exec(yaml.slice(0, start));
    const left = key ? splice(yaml, key.index, end, '') : null;
    return left === null ? rewritten(document, edit) : left.trim() === '' ? '' : left;
  }
  const { start, end, indent } = items[edit.index];
  const own = yaml
    .slice(start, end)
    .split('\n')
    .map((line) => (line.startsWith(indent) ? line.slice(indent.length) : line.trimStart()))
    .join('\n');
  return splice(yaml, start, end, indented(changedItem(own, edit.change), indent));
}

interface Item {
  /** Where the comment lines right above it begin, else as `start`. */
  lead: number;
  /** The beginning of its first line. */
  start: number;
  /** The beginning of the line after its last. */
  end: number;
  indent: string;
}

/** The lines of each item; null where one does not have its lines to itself. */
function itemsOf(yaml: string, list: YAMLSeq): Item[] | null {
  const items: Item[] = [];
  for (const node of list.items) {
    const range = isNode(node) ? node.range : null;
    if (!range) return null;
    const start = yaml.lastIndexOf('\n', range[0] - 1) + 1;
    const indent = /^ *(?=- )/.exec(yaml.slice(start, range[0]))?.[0];
    if (indent === undefined || yaml.slice(start, range[0]).trim() !== '-') return null;
    const after = yaml.indexOf('\n', Math.max(range[1] - 1, start));
    items.push({ lead: leadOf(yaml, start), start, end: after < 0 ? yaml.length : after + 1, indent });
  }
  return items;
}

/** Comment lines right above a line belong to it. */
function leadOf(yaml: string, start: number): number {
  let lead = start;
  while (lead > 0) {
    const line = yaml.lastIndexOf('\n', lead - 2) + 1;
    if (!/^\s*#/.test(yaml.slice(line, lead))) break;
    lead = line;
  }
  return lead;
}

function positionOf(item: unknown): number {
  const start: unknown = isMap(item) ? item.getIn(['position', 'start']) : undefined;
  return typeof start === 'number' ? start : -1;
}

/** A sidecar without decisions gets them at its end. */
function appended(yaml: string, { contents }: Document.Parsed, decision: Decision): string {
  const before = yaml === '' || yaml.endsWith('\n') ? yaml : `${yaml}\n`;
  const added = `decisions:\n${indented(toItem(decision), '  ')}`;
  // What ends a document or is written in braces has no line after it.
  if (/(?:^|\n)(?:\.\.\.|---)/.test(yaml) || (isMap(contents) && contents.flow))
    return rewritten(parseDocument(yaml), { insert: decision });
  return before + added;
}

/** For sidecars whose decisions do not stand in lines of their own: all of it is written anew, with its comments. */
function rewritten(document: Document.Parsed, edit: Edit): string {
  const list: unknown = document.get('decisions');
  const decisions: unknown[] = isSeq(list) ? list.items : [];
  const item = (decision: Decision) => parseDocument(toItem(decision)).getIn([0]);
  if ('insert' in edit) decisions.push(item(edit.insert));
  else if ('remove' in edit) decisions.splice(edit.remove, 1);
  else decisions[edit.index] = item(edit.change);
  if (!isSeq(list)) document.set('decisions', document.createNode(decisions));
  if (decisions.length === 0) document.delete('decisions');
  return isEmpty(document) ? '' : document.toString(STYLE);
}

function isEmpty({ contents, comment, commentBefore }: Document.Parsed): boolean {
  return (!isMap(contents) || contents.items.length === 0) && !comment && !commentBefore;
}

const splice = (text: string, start: number, end: number, words: string) =>
  text.slice(0, start) + (start > 0 && text[start - 1] !== '\n' ? '\n' : '') + words + text.slice(end);

/** Indents every line that has something on it. Lines end in a line feed alone: U+2028 may stand within a word in marks. */
const indented = (item: string, indent: string) => item.replaceAll(/(?<=^|\n)(?=[^\n])/g, indent);
