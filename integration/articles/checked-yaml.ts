import { Lexer, LineCounter, isMap, isNode, isScalar, isSeq } from 'yaml';
import type { Document, Pair, YAMLMap } from 'yaml';
import type { z } from 'zod';
import { firstFaults } from '../convert/first-faults.ts';
import { checkOptions } from '../convert/options.ts';
import { readUntrustedYaml } from '../convert/parse/index.ts';
import { printable } from '../convert/printable.ts';
import { grouped } from '../grouped.ts';
import { ArticleError } from './article-error.ts';

/** Something wrong in a file, and where. */
export interface Fault {
  offset: number;
  reason: string;
}

type Refuse = (faults: Fault[]) => never;

/** What a file is expected to be, for messages: a sidecar of decisions. */
export interface Expected {
  /** What it has many of. */
  most: string;
  what: string;
}

/** A file's YAML, read by a schema. */
interface CheckedYaml<T> {
  value: T;
  /** Where the key or the item at a path begins, or the last on the way to it that is there. */
  offsetOf: (path: PropertyKey[]) => number;
  /** Where each item of a list at the top begins. */
  offsetsOfItems: (key: string) => number[];
  /** `content/x.yaml:12:5` */
  place: (offset: number) => string;
  /** @throws ArticleError with a line for each fault, in the order of the file. */
  refuse: Refuse;
}

/**
 * Reads YAML that a person writes, by a schema. An empty file is an empty mapping.
 *
 * @throws ArticleError with a line for each fault: file, line, column, and what is wrong there.
 */
export function readCheckedYaml<S extends z.ZodType>(
  yaml: string,
  file: string,
  schema: S,
  expected: Expected,
): CheckedYaml<z.output<S>> {
  const lines = new LineCounter();
  const place = (offset: number) => {
    const { line, col } = lines.linePos(offset);
    return `${printable(file)}:${Math.max(line, 1)}:${Math.max(col, 1)}`;
  };
  const refuse: Refuse = (faults) => {
    const inOrder = faults.sort((a, b) => a.offset - b.offset);
    throw new ArticleError(
      firstFaults(inOrder.map(({ offset, reason }) => `${place(offset)}: ${reason}`)).join('\n'),
    );
  };
  const conflict = /(?<=^|\n)(?:[<>]{7}(?: [^\n]*)?|={7})(?=\r?\n|$)/.exec(yaml);
  if (conflict) {
    lines.addNewLine(0);
    for (const { index } of yaml.matchAll(/\n/g)) lines.addNewLine(index + 1);
    return refuse([{ offset: conflict.index, reason: unmerged(conflict[0], expected) }]);
  }
  const document = read(yaml, lines, expected, refuse);
  const result = checkOptions(schema, document.toJS({ maxAliasCount: 0 }) ?? {});
  const offsetOf = offsetsIn(document);
  if ('faults' in result)
    return refuse(result.faults.map(({ path, reason }) => ({ offset: offsetOf(path), reason })));
  const offsetsOfItems = (key: string) => {
    const list = isMap(document.contents) ? document.contents.get(key, true) : null;
    return isSeq(list) ? list.items.map((item) => offsetIn(item) ?? 0) : [];
  };
  return { value: result.options, offsetOf, offsetsOfItems, place, refuse };
}

const unmerged = (marker: string, { most }: Expected) =>
  `received "${marker}", a conflict that git left; expected one list: keep the ${most} of both sides and take the marker lines out`;

/** YAML's core schema: no tags of one's own, no aliases (a few lines of them can unfold to more than memory holds). */
function read(yaml: string, lineCounter: LineCounter, expected: Expected, refuse: Refuse): Document.Parsed {
  const excess = excessOf(yaml, expected);
  if (excess) return refuse([excess]);
  try {
    const { document, errors, warnings, aliases } = readUntrustedYaml(yaml, lineCounter);
    const first = [...errors, ...warnings].sort((a, b) => a.offset - b.offset).slice(0, 1);
    // One slip is often several errors to the reader; the first is the one to mend.
    const faults = [
      ...first.map(({ offset, reason }) => ({ offset, reason: unreadable(reason) })),
      ...aliases.map(({ offset, name }) => ({
        offset,
        reason: `received the alias "*${name}", expected its value written out`,
      })),
    ];
    return faults.length > 0 ? refuse(faults) : document;
  } catch (error) {
    if (error instanceof ArticleError) throw error;
    // What the reader does not foresee, such as more nesting than the stack holds.
    return refuse([
      { offset: 0, reason: unreadable(error instanceof Error ? error.message : String(error)) },
    ]);
  }
}

/** A sidecar's own nesting is five deep, that of people.yaml four. */
const DEEPEST = 64;
/** Pieces of YAML, 60 to a decision or a person with all keys; each takes about 1 kB of memory. The longest novels have fewer quotations. */
const MOST = grouped(12_000);
const TOKENS_MOST = 720_000;

/** What the reader of YAML puts between the pieces of the source. */
const SIGNALS = new Set(['\u0002', '\u0018', '\u001f']);

/** Where a file has more than any has, or more in one another; reading it would take minutes, or all memory, and then fail. */
function excessOf(yaml: string, { most, what }: Expected): Fault | null {
  let [brackets, signs, at, tokens] = [0, 0, 0, 0];
  for (const token of new Lexer().lex(yaml)) {
    if (SIGNALS.has(token)) continue;
    if (token === '[' || token === '{') brackets++;
    else if (token === ']' || token === '}') brackets--;
    else if (token === '-' || token === '?') signs++;
    else if (token.startsWith('\n')) signs = 0;
    if (brackets > DEEPEST || signs > DEEPEST)
      return { offset: at, reason: unreadable('lists and mappings within one another') };
    if (++tokens > TOKENS_MOST)
      return {
        offset: at,
        reason: `received more keys and items than ${MOST} ${most} have; expected ${what}`,
      };
    at += token.length;
  }
  return null;
}

const unreadable = (reason: string) => `received YAML that cannot be read (${reason.split('\n')[0] ?? ''})`;

/** Where the key or the item at a path begins, or the last on the way to it that is there; the start where there is none. */
function offsetsIn({ contents }: Document.Parsed): (path: PropertyKey[]) => number {
  const known = new Map<YAMLMap, Map<string, Pair>>();
  const pairOf = (map: YAMLMap, step: PropertyKey) => {
    let pairs = known.get(map);
    if (!pairs) {
      const keyed = map.items.flatMap((pair): [string, Pair][] =>
        isScalar(pair.key) ? [[String(pair.key.value), pair]] : [],
      );
      known.set(map, (pairs = new Map(keyed)));
    }
    return pairs.get(String(step));
  };
  return (path) => {
    let node: unknown = contents;
    let offset = 0;
    for (const step of path) {
      if (isMap(node)) {
        const pair = pairOf(node, step);
        if (!pair) break;
        offset = offsetIn(pair.key) ?? offset;
        node = pair.value;
      } else if (isSeq(node)) {
        node = node.items[Number(step)];
        offset = offsetIn(node) ?? offset;
      } else break;
    }
    return offset;
  };
}

const offsetIn = (node: unknown) => (isNode(node) ? node.range?.[0] : undefined);
