import type { MdxJsxAttribute } from 'mdast-util-mdx-jsx';
import type { Span } from '../model.ts';
import type { Wrap } from './wraps.ts';

/**
 * The mdast node types that `toTree` and `weave` build, and so all that `write` knows. They are mdast's own (with mdast-util-mdx),
 * narrowed: every node has its offsets, and an element that stands on its own may hold phrasing, as MDX itself makes it.
 */
export interface TextNode {
  type: 'text';
  value: string;
  position: Position;
}
/** What an element stands for: a piece of a quotation, or words that say who is quoted. */
interface Woven {
  data?: { wrap: Wrap };
}
/** An element within a line: `span`, `Quotation`, `Attribution`, or a link, `a`. */
export interface TextElement extends Woven {
  type: 'mdxJsxTextElement';
  /** Where a link leads; no link holds an element but signs. */
  href?: string;
  name: string;
  attributes: MdxJsxAttribute[];
  children: PhrasingNode[];
  position: Position;
}
export type PhrasingNode = TextNode | TextElement;

interface ParagraphNode {
  type: 'paragraph';
  children: PhrasingNode[];
  position: Position;
}
export interface HeadingNode {
  type: 'heading';
  depth: number;
  children: PhrasingNode[];
  position: Position;
}
/** An element that holds one block's words: `li`, `pre`, `p` with a class, the `Attribution` of a block quotation. */
export interface LeafElement extends Woven {
  type: 'mdxJsxFlowElement';
  holds: 'phrasing';
  name: string;
  attributes: MdxJsxAttribute[];
  children: PhrasingNode[];
  position: Position;
}
/** An element around blocks: `Quotation`, `ul`, `div`. */
export interface Container extends Woven {
  type: 'mdxJsxFlowElement';
  holds: 'flow';
  name: string;
  attributes: MdxJsxAttribute[];
  children: FlowNode[];
  position: Position;
}
export type Leaf = ParagraphNode | HeadingNode | LeafElement;
export type FlowNode = Leaf | Container;

export interface Root {
  type: 'root';
  children: FlowNode[];
}

/** A unist position of which only the offsets are meant: UTF-16 code units into the article's text. */
export interface Position {
  start: { line: number; column: number; offset: number };
  end: { line: number; column: number; offset: number };
}

export function toPosition({ start, end }: Span): Position {
  return { start: { line: 1, column: 1, offset: start }, end: { line: 1, column: 1, offset: end } };
}

/** Offset of the first character a node stands for. */
export function startOf(node: { position: Position }): number {
  return node.position.start.offset;
}

/** Offset after the last character a node stands for. */
export function endOf(node: { position: Position }): number {
  return node.position.end.offset;
}

/** Whether a node holds the words of a block and not other blocks. */
export function isLeaf(node: FlowNode): node is Leaf {
  return node.type !== 'mdxJsxFlowElement' || node.holds === 'phrasing';
}
