import { Document, isMap, isScalar, parseDocument } from 'yaml';
import type { ToStringOptions, YAMLMap } from 'yaml';
import type { Decision } from '../convert/decision.ts';
import type { LinkedWords } from '../convert/linked-words.ts';

/**
 * The keys of a decision in the order in which they are written. Git takes runs of more than three equal lines in two new decisions
 * for common ground and makes one of them; so first, last and between such lines stand those that are a decision's own.
 */
const KEYS = [
  'exact',
  'verdict',
  'kind',
  'type',
  'prefix',
  'times',
  'suffix',
  'extent',
  'pieces',
  'speaker',
  'source',
  'work',
  'url',
  'href',
  'position',
] as const satisfies readonly (keyof Decision | keyof LinkedWords)[];

/** Every value on lines of its own, none folded, so that a change of one word is a change of one line. */
export const STYLE: ToStringOptions = {
  lineWidth: 0,
  doubleQuotedMinMultiLineLength: Number.MAX_SAFE_INTEGER,
};

/** A decision as an item of a YAML list, at the margin, with a line feed at its end. */
export const toItem = (decision: Decision): string => itemOf(decision);

/** The same of words that are a link. */
export const toLinkItem = (link: LinkedWords): string => itemOf(link);

function itemOf(item: Decision | LinkedWords): string {
  const document = new Document([inOrder(item)]);
  setStyles(document.getIn([0], true) as YAMLMap);
  return document.toString(STYLE);
}

/** The item with the decision's values, its comments and the order of its keys kept. */
export function changedItem(item: string, decision: Decision): string {
  const document = parseDocument(item);
  const map = document.getIn([0]);
  if (!isMap(map)) return toItem(decision);
  const values = inOrder(decision);
  const before = map.toJSON() as Record<string, unknown>;
  for (const { key } of [...map.items])
    if (isScalar(key) && !(String(key.value) in values)) map.delete(key.value);
  for (const [key, value] of Object.entries(values))
    if (JSON.stringify(before[key]) !== JSON.stringify(value)) map.set(key, document.createNode(value));
  setStyles(map);
  const position = map.items.findIndex(({ key }) => isScalar(key) && key.value === 'position');
  if (position >= 0) map.items.push(map.items.splice(position, 1)[0]);
  return document.toString(STYLE);
}

function inOrder(item: Partial<Decision & LinkedWords>): Record<string, unknown> {
  return Object.fromEntries(KEYS.flatMap((key) => (item[key] === undefined ? [] : [[key, item[key]]])));
}

/** What a line of YAML cannot hold as it is, or no reader can see. */
const UNPLAIN = /[\p{Cc}\u2028\u2029\uFEFF]/u;
/** Lines that a block of text holds as they are, to be read; everything else is written in quotation marks on one line. */
const READABLE = /^\S[^\p{Cc}\u2028\u2029\uFEFF]*(?:\n+\S[^\p{Cc}\u2028\u2029\uFEFF]*)*$/u;

/** Context stays on its line, and so does a position; the words themselves may be read in their lines. */
function setStyles(map: YAMLMap): void {
  for (const { key, value } of map.items) {
    const name = isScalar(key) ? String(key.value) : '';
    if (isScalar(value) && typeof value.value === 'string' && UNPLAIN.test(value.value))
      value.type = name === 'exact' && READABLE.test(value.value) ? 'BLOCK_LITERAL' : 'QUOTE_DOUBLE';
    if (name === 'position' && isMap(value)) value.flow = true;
    if (name === 'extent' && isMap(value)) setStyles(value);
    if (name === 'pieces' && value !== null && typeof value === 'object') (value as YAMLMap).flow = true;
  }
}
