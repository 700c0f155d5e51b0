import type { TextBuilder } from '../text-builder.ts';
import type { Node } from './tree.ts';

/** Writes nodes of HTML: what readers of tables and quotations hand their parts on to. */
export interface NodeWriter {
  readonly out: TextBuilder;
  add: (node: Node) => void;
  addAll: (nodes: readonly Node[]) => void;
  /** Whether the words stand in the page more than once. */
  isRepeated: (words: string) => boolean;
}
