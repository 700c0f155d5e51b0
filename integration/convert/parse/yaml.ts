import { isScalar, parseDocument, visit } from 'yaml';
import type { Document, LineCounter, YAMLError, YAMLMap } from 'yaml';

/** Characters of a key that a message shows. */
const LONGEST = 80;

/** Something in YAML, and where it stands. */
interface Placed {
  offset: number;
  reason: string;
}

export interface ReadYaml {
  document: Document.Parsed;
  /** What is wrong with it, and what its reader doubts, each in the order of the source. */
  errors: Placed[];
  warnings: Placed[];
  /** Aliases, by name: a few lines of them unfold to more than memory holds. */
  aliases: { offset: number; name: string }[];
}

/**
 * Reads YAML of the core schema that nobody vouches for. Linear in the source: the reader's own comparison of keys costs the square of their
 * number, so they are compared here. Throws what the reader throws for more nesting than the stack holds.
 */
export function readUntrustedYaml(source: string, lineCounter?: LineCounter): ReadYaml {
  const document = parseDocument(source, {
    schema: 'core',
    prettyErrors: false,
    uniqueKeys: false,
    ...(lineCounter ? { lineCounter } : {}),
  });
  const placed = ({ pos, message }: YAMLError): Placed => ({ offset: pos[0], reason: message });
  const errors = document.errors.map(placed);
  const aliases: ReadYaml['aliases'] = [];
  visit(document, {
    Alias(_, { range, source }) {
      aliases.push({ offset: range?.[0] ?? 0, name: source });
    },
    Map(_, map) {
      for (const error of keyErrors(map)) errors.push(error);
    },
  });
  const inOrder = (faults: Placed[]) => faults.sort((a, b) => a.offset - b.offset);
  return { document, errors: inOrder(errors), warnings: inOrder(document.warnings.map(placed)), aliases };
}

function keyErrors({ items }: YAMLMap): Placed[] {
  const seen = new Set<unknown>();
  return items.flatMap(({ key }) => {
    if (!isScalar(key)) return [];
    const isRepeated = seen.has(key.value);
    seen.add(key.value);
    if (!isRepeated) return [];
    const name = JSON.stringify(String(key.value).slice(0, LONGEST));
    return [{ offset: key.range?.[0] ?? 0, reason: `Map keys must be unique; ${name} is repeated` }];
  });
}
