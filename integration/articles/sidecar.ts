import { existsSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { z } from 'zod';
import { Lexer, LineCounter, isMap, isNode, isScalar, isSeq } from 'yaml';
import type { Document, Pair, YAMLMap } from 'yaml';
import { repeatedIn } from '../convert/decision.ts';
import { linkedWords } from '../convert/linked-words.ts';
import { checkOptions, convertOptions } from '../convert/options.ts';
import type { ConvertOptions } from '../convert/options.ts';
import { grouped } from '../grouped.ts';
import { ArticleError } from './article-error.ts';
import { encodingOption } from './encoding.ts';
import { statedShape } from './stated.ts';
import type { StatedMetadata } from './stated.ts';
import { firstFaults } from '../convert/first-faults.ts';
import { printable } from '../convert/printable.ts';
import { readUntrustedYaml } from '../convert/parse/index.ts';

const { lang, reflow, threshold, blockThreshold, decisions } = convertOptions.shape;

/** What a sidecar (`NAME.yaml` beside `NAME.txt`) can say of its article: metadata, and options for this text alone. */
const sidecarSchema = z.strictObject({
  /** Language of the text (BCP 47). */
  lang,
  reflow: reflow.unwrap().optional(),
  threshold: threshold.unwrap().optional(),
  blockThreshold: blockThreshold.unwrap().optional(),
  /** WHATWG name of the file's encoding, where it is not what the bytes look like. */
  encoding: encodingOption,
  /** What a person decided of the quotations in it. */
  decisions: decisions.unwrap().optional(),
  /** Words that are links, and their addresses; or whether bare addresses are links. */
  links: z.union([z.boolean(), z.array(linkedWords)]).optional(),
  ...statedShape,
});

/** A sidecar as the other modules use it. */
export interface Sidecar {
  encoding?: string;
  /** Options of `convert` that this article overrides. */
  options: ConvertOptions;
  /** Where each decision begins: `content/x.yaml:12:5`. */
  places: string[];
  /** The same of the words that are links. */
  linkPlaces: string[];
  stated: StatedMetadata;
}

/** What an article without a sidecar has. */
export const NO_SIDECAR: Sidecar = { options: {}, places: [], linkPlaces: [], stated: {} };

const ENDING = '.yaml';

/** Path of the sidecar of an article: its own, with `.yaml` for its ending, or behind a name without one. */
export const sidecarOf = (file: string) => file.slice(0, file.length - extname(file).length) + ENDING;

/**
 * Why a file can have no sidecar, and so be no article: it is one itself, or another file's sidecar has the name. Null for any other, and for
 * every `.txt`, which has that name first.
 */
export function sidecarFault(root: string, file: string): string | null {
  if (extname(file).toLowerCase() === '.txt') return null;
  const sidecar = sidecarOf(file);
  if (sidecar.toLowerCase() === file.toLowerCase() || basename(file).toLowerCase() === ENDING)
    return `${printable(file)}: has the name of a sidecar, expected an article such as ${printable(file.slice(0, -ENDING.length))}.txt`;
  const text = `${sidecar.slice(0, -ENDING.length)}.txt`;
  return existsSync(join(root, text))
    ? `${printable(file)}: its sidecar would be ${printable(sidecar)}, which belongs to ${printable(text)}; rename one of the two`
    : null;
}

/** Reads a sidecar's YAML. @throws ArticleError with a line for each fault: file, line, column, and what is wrong there. */
export function readSidecar(yaml: string, file: string): Sidecar {
  const lines = new LineCounter();
  const place = (offset: number) => {
    const { line, col } = lines.linePos(offset);
    return `${printable(file)}:${Math.max(line, 1)}:${Math.max(col, 1)}`;
  };
  const refuse = (faults: { offset: number; reason: string }[]): never => {
    const inOrder = faults.sort((a, b) => a.offset - b.offset);
    throw new ArticleError(
      firstFaults(inOrder.map(({ offset, reason }) => `${place(offset)}: ${reason}`)).join('\n'),
    );
  };
  const conflict = /(?<=^|\n)(?:[<>]{7}(?: [^\n]*)?|={7})(?=\r?\n|$)/.exec(yaml);
  if (conflict) {
    lines.addNewLine(0);
    for (const { index } of yaml.matchAll(/\n/g)) lines.addNewLine(index + 1);
    return refuse([{ offset: conflict.index, reason: unmerged(conflict[0]) }]);
  }
  const document = read(yaml, lines, refuse);
  const result = checkOptions(sidecarSchema, document.toJS({ maxAliasCount: 0 }) ?? {});
  const offsetOf = offsetsIn(document);
  if ('faults' in result)
    return refuse(result.faults.map(({ path, reason }) => ({ offset: offsetOf(path), reason })));
  const { encoding, links, ...rest } = result.options;
  const { title, byline, date, tags, originalUrl, aliases, draft, publishDate, ...options } = rest;
  const places = offsetsOfItems(document, 'decisions').map(place);
  const repeated = repeatedIn(options.decisions ?? []);
  if (repeated.length > 0)
    return refuse(
      repeated.map(({ first, second }) => ({
        offset: offsetOf(['decisions', second]),
        reason: twice(options.decisions![first].verdict, places[first], options.decisions![second].verdict),
      })),
    );
  const linkPlaces = offsetsOfItems(document, 'links').map(place);
  return {
    encoding,
    options: {
      ...options,
      ...(typeof links === 'object' ? { linkedWords: links } : links === undefined ? {} : { links }),
    },
    places,
    linkPlaces,
    stated: { title, byline, date, tags, originalUrl, aliases, draft, publishDate },
  };
}

const unmerged = (marker: string) =>
  `received "${marker}", a conflict that git left; expected one list: keep the decisions of both sides and take the marker lines out`;

const twice = (first: string, place: string, second: string) =>
  `received "${second}" for words that ${place} ${first === second ? `has "${first}" for already` : `has "${first}" for`}; expected one decision, so take one of the two out`;

/** YAML's core schema: no tags of one's own, no aliases (a few lines of them can unfold to more than memory holds). */
function read(
  yaml: string,
  lineCounter: LineCounter,
  refuse: (faults: { offset: number; reason: string }[]) => never,
): Document.Parsed {
  const excess = excessOf(yaml);
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

/** A sidecar's own nesting is five deep. */
const DEEPEST = 64;
/** Pieces of YAML, 60 to a decision with all its keys; each takes about 1 kB of memory. The longest novels have fewer quotations. */
const DECISIONS = grouped(12_000);
const TOKENS_MOST = 720_000;

/** What the reader of YAML puts between the pieces of the source. */
const SIGNALS = new Set(['\u0002', '\u0018', '\u001f']);

/** Where a sidecar has more than any has, or more in one another; reading it would take minutes, or all memory, and then fail. */
function excessOf(yaml: string): { offset: number; reason: string } | null {
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
        reason: `received more keys and items than ${DECISIONS} decisions have; expected a sidecar`,
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

function offsetsOfItems({ contents }: Document.Parsed, key: string): number[] {
  const list = isMap(contents) ? contents.get(key, true) : null;
  return isSeq(list) ? list.items.map((item) => offsetIn(item) ?? 0) : [];
}

const offsetIn = (node: unknown) => (isNode(node) ? node.range?.[0] : undefined);
