import type { Element } from '../../html/tree.ts';
import type { Described } from './json-ld.ts';

/** A page's elements, and what its machine-readable parts say. */
export interface Marked {
  elements: readonly Element[];
  meta: ReadonlyMap<string, readonly string[]>;
  described: Described | null;
  /** Who publishes it: the site's name, its host. */
  bodies: string[];
}
