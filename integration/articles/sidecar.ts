import { z } from 'zod';
import { LineCounter, isMap, isScalar, parseDocument, visit } from 'yaml';
import type { Document } from 'yaml';
import { checkOptions, convertOptions } from '../convert/options.ts';
import type { ConvertOptions } from '../convert/options.ts';
import { ArticleError, named } from './article-error.ts';
import { encodingOption } from './encoding.ts';

const { lang, title, reflow, threshold, blockThreshold } = convertOptions.shape;

/** What a sidecar (`NAME.yaml` beside `NAME.txt`) can say of its article: options for this text alone. */
export const sidecarSchema = z.strictObject({
  /** Language of the text (BCP 47). */
  lang,
  /** Title where the text names none. */
  title,
  reflow: reflow.unwrap().optional(),
  threshold: threshold.unwrap().optional(),
  blockThreshold: blockThreshold.unwrap().optional(),
  /** WHATWG name of the file's encoding, where it is not what the bytes look like. */
  encoding: encodingOption,
});

/** A sidecar as the other modules use it. */
export interface Sidecar {
  encoding?: string;
  /** Options of `convert` that this article overrides. */
  options: ConvertOptions;
}

/** What an article without a sidecar has. */
export const NO_SIDECAR: Sidecar = { options: {} };

/** Path of the sidecar of an article. */
export const sidecarOf = (file: string) => file.replace(/\.[^./\\]+$/, '.yaml');

/** Reads a sidecar's YAML. @throws ArticleError with a line for each fault: file, line, column, and what is wrong there. */
export function readSidecar(yaml: string, file: string): Sidecar {
  const lines = new LineCounter();
  const refuse = (faults: { offset: number; reason: string }[]): never => {
    const place = (offset: number) => {
      const { line, col } = lines.linePos(offset);
      return `${named(file)}:${Math.max(line, 1)}:${Math.max(col, 1)}`;
    };
    const inOrder = faults.sort((a, b) => a.offset - b.offset);
    throw new ArticleError(inOrder.map(({ offset, reason }) => `${place(offset)}: ${reason}`).join('\n'));
  };
  const document = read(yaml, lines, refuse);
  const result = checkOptions(sidecarSchema, document.toJS({ maxAliasCount: 0 }) ?? {});
  if ('faults' in result)
    return refuse(result.faults.map(({ path, reason }) => ({ offset: offsetOf(document, path), reason })));
  const { encoding, ...options } = result.options;
  return { encoding, options };
}

/** YAML's core schema: no tags of one's own, no aliases (a few lines of them can unfold to more than memory holds). */
function read(
  yaml: string,
  lineCounter: LineCounter,
  refuse: (faults: { offset: number; reason: string }[]) => never,
): Document.Parsed {
  let document: Document.Parsed;
  try {
    document = parseDocument(yaml, { lineCounter, prettyErrors: false, schema: 'core' });
  } catch (error) {
    // What the reader does not foresee, such as more nesting than the stack holds.
    return refuse([
      { offset: 0, reason: unreadable(error instanceof Error ? error.message : String(error)) },
    ]);
  }
  // One slip is often several errors to the reader; the first is the one to mend.
  const errors = [...document.errors, ...document.warnings].sort((a, b) => a.pos[0] - b.pos[0]);
  const faults = errors.slice(0, 1).map(({ pos, message }) => ({
    offset: pos[0],
    reason: unreadable(message),
  }));
  visit(document, {
    Alias(_, { range, source }) {
      const reason = `received the alias "*${source}", expected its value written out`;
      faults.push({ offset: range?.[0] ?? 0, reason });
    },
  });
  return faults.length > 0 ? refuse(faults) : document;
}

const unreadable = (reason: string) => `received YAML that cannot be read (${reason.split('\n')[0] ?? ''})`;

/** Where the key at `path` begins; the start where there is none. */
function offsetOf({ contents }: Document.Parsed, path: PropertyKey[]): number {
  const [key] = path;
  if (!isMap(contents)) return 0;
  const pair = contents.items.find(({ key: node }) => isScalar(node) && String(node.value) === String(key));
  return isScalar(pair?.key) ? pair.key.range[0] : 0;
}
