import type { MdxJsxAttribute } from 'mdast-util-mdx-jsx';
import { headingSign, headingText, isSearchedFor, shownText } from './heading-text.ts';
import { hasPlainWord, hybridText } from './hybrid-text.ts';
import { asExpressions } from './js-string.ts';
import { isLeaf } from './nodes.ts';
import type { Container, FlowNode, HeadingNode, Leaf, PhrasingNode, Root, TextElement } from './nodes.ts';

/** Sätteri spends 3 ns on each pair of a character and a tag or expression of a line that has words: 12 ms at most. */
const PAIRS_MOST = 4_000_000;
/** It spends 11 ns and 4 bytes on each pair of elements that have a line to themselves and words outside strings. */
const ELEMENTS_MOST = 2000;

/** Turns the tree into MDX: one block a line, blocks parted by a blank line. */
export function write(tree: Root): string {
  const hasWords = elementsIn(tree.children) <= ELEMENTS_MOST;
  return tree.children.map((node) => writeFlow(node, hasWords)).join('\n\n');
}

/** How many blocks are written as elements, and not as Markdown. */
function elementsIn(nodes: readonly FlowNode[]): number {
  let count = 0;
  for (const node of nodes)
    if (!isLeaf(node)) count += elementsIn(node.children);
    else if (node.type === 'mdxJsxFlowElement') count++;
    else if (node.type === 'paragraph' && !isMarkdown(node.children)) count++;
  return count;
}

/** @param hasWords whether an element that has a line to itself may have words outside strings */
function writeFlow(node: FlowNode, hasWords: boolean): string {
  return isLeaf(node) ? writeLeaf(node, hasWords) : writeContainer(node, hasWords);
}

function writeContainer(node: Container, hasWords: boolean): string {
  const children = node.children.map((child) => writeFlow(child, hasWords));
  return [open(node), ...children, `</${node.name}>`].join('\n\n');
}

function writeLeaf(node: Leaf, hasWords: boolean): string {
  if (node.type === 'heading') return `${'#'.repeat(node.depth)} ${writeHeading(node)}`;
  if (node.type === 'paragraph') return writeParagraph(node.children, hasWords);
  // Columns are read best in one string.
  const words = writeLine(node.children, hasWords && node.name !== 'pre');
  return `${open(node)}${words}</${node.name}>`;
}

/** MDX takes the `<p>` from a paragraph in which no word stands outside elements and expressions: that one brings its own. */
function writeParagraph(children: PhrasingNode[], hasWords: boolean): string {
  const line = isMarkdown(children) ? writePhrasing(children, true) : null;
  return line !== null && isCheap(line) ? line : `<p>${writeLine(children, hasWords && line === null)}</p>`;
}

function isMarkdown(children: PhrasingNode[]): boolean {
  return children.some((child) => child.type === 'text' && hasPlainWord(child.value));
}

/** A line of elements and expressions alone is no paragraph to MDX, which then drops the white space between them. */
function writeLine(children: PhrasingNode[], hasWords: boolean): string {
  const line = hasWords && holdsPlainWord(children) ? writePhrasing(children, true) : null;
  return line !== null && isCheap(line) ? line : writePhrasing(children, false);
}

/** Whether a line can have words outside strings. One of thousands of tags and expressions is compiled in linear time as strings alone. */
function isCheap(line: string): boolean {
  const most = PAIRS_MOST / line.length;
  if (line.length <= most) return true;
  let count = 0;
  for (let at = 0; at < line.length; at++) {
    const unit = line.charCodeAt(at);
    if ((unit === TAG || unit === EXPRESSION) && ++count > most) return false;
  }
  return true;
}

/** < and { */
const TAG = 60;
const EXPRESSION = 123;

function holdsPlainWord(children: PhrasingNode[]): boolean {
  return children.some((child) =>
    child.type === 'text' ? hasPlainWord(child.value) : holdsPlainWord(child.children),
  );
}

function writePhrasing(children: PhrasingNode[], hasWords: boolean): string {
  let out = '';
  children.forEach((child, index) => {
    if (child.type !== 'text')
      out += `${open(child)}${writePhrasing(child.children, hasWords)}</${child.name}>`;
    else if (!hasWords) out += asExpressions(child.value);
    else out += hybridText(child.value, { before: index > 0, after: index < children.length - 1 });
  });
  return out;
}

/** `getHeadings()` joins what stands on both sides of an edge, so a word that tools search for is looked for in the whole heading. */
function writeHeading(node: HeadingNode | TextElement, isShownOnly = isSearchedFor(wordsOf(node))): string {
  return node.children
    .map((child, index, all) => {
      if (child.type === 'text')
        return isShownOnly
          ? shownText(child.value)
          : headingText(child.value, { before: index > 0, after: index < all.length - 1 });
      if (child.name === 'span') return headingSign(child);
      return `${open(child)}${writeHeading(child, isShownOnly)}</${child.name}>`;
    })
    .join('');
}

function wordsOf(node: HeadingNode | TextElement): string {
  return node.children.map((child) => (child.type === 'text' ? child.value : wordsOf(child))).join('');
}

function open(node: { name: string; attributes: MdxJsxAttribute[] }): string {
  let tag = `<${node.name}`;
  for (const attribute of node.attributes) tag += ` ${writeAttribute(attribute)}`;
  return `${tag}>`;
}

function writeAttribute({ name, value }: MdxJsxAttribute): string {
  if (value === null || value === undefined) return name;
  return typeof value === 'string' ? `${name}="${value}"` : `${name}={${value.value}}`;
}
