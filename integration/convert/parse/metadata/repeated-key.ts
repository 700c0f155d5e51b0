import { isScalar, visit } from 'yaml';
import type { Document } from 'yaml';

/** A key that stands twice in one mapping, by where it stands the second time in the source. */
export interface RepeatedKey {
  key: string;
  offset: number;
}

/** How YAML of people is read; whoever reads it so asks `repeatedKeyOf`. */
export const YAML = { schema: 'core', prettyErrors: false, uniqueKeys: false } as const;

/** What is wrong with it, in words. */
export const toReason = ({ key }: RepeatedKey) => `Map keys must be unique; "${key}" is repeated`;

/**
 * The first key of a document that its mapping has already, null where there is none. The reader of YAML looks for them too, by comparing
 * each key with all before it (`uniqueKeys`); this is linear in the keys.
 */
export function repeatedKeyOf(document: Document.Parsed): RepeatedKey | null {
  let repeated: RepeatedKey | null = null;
  visit(document, {
    Map(_, { items }) {
      const seen = new Set<unknown>();
      for (const { key } of items) {
        if (!isScalar(key)) continue;
        const offset = key.range?.[0] ?? 0;
        if (seen.has(key.value) && (repeated === null || offset < repeated.offset))
          repeated = { key: String(key.value), offset };
        seen.add(key.value);
      }
    },
  });
  return repeated;
}
