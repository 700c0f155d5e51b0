import type { MdxJsxAttribute } from 'mdast-util-mdx-jsx';
import { headingText, headingSign } from './heading-text.ts';
import { hasPlainWord, hybridText } from './hybrid-text.ts';
import { asExpressions } from './js-string.ts';
import { isLeaf } from './nodes.ts';
import type { Container, FlowNode, HeadingNode, Leaf, PhrasingNode, Root, TextElement } from './nodes.ts';

/** Turns the tree into MDX: one block a line, blocks parted by a blank line. */
export function write(tree: Root): string {
  return tree.children.map((node) => writeFlow(node)).join('\n\n');
}

function writeFlow(node: FlowNode): string {
  return isLeaf(node) ? writeLeaf(node) : writeContainer(node);
}

function writeContainer(node: Container): string {
  return [open(node), ...node.children.map((child) => writeFlow(child)), `</${node.name}>`].join('\n\n');
}

function writeLeaf(node: Leaf): string {
  if (node.type === 'heading') return `${'#'.repeat(node.depth)} ${writeHeading(node)}`;
  if (node.type === 'paragraph') return writeParagraph(node.children);
  // Columns are read best in one string.
  const words = node.name === 'pre' ? writePhrasing(node.children, false) : writeLine(node.children);
  return `${open(node)}${words}</${node.name}>`;
}

/** MDX takes the `<p>` from a paragraph in which no word stands outside elements and expressions: that one brings its own. */
function writeParagraph(children: PhrasingNode[]): string {
  const isMarkdown = children.some((child) => child.type === 'text' && hasPlainWord(child.value));
  return isMarkdown ? writePhrasing(children, true) : `<p>${writeLine(children)}</p>`;
}

/** A line of elements and expressions alone is no paragraph to MDX, which then drops the white space between them. */
function writeLine(children: PhrasingNode[]): string {
  return writePhrasing(children, holdsPlainWord(children));
}

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

function writeHeading(node: HeadingNode | TextElement): string {
  return node.children
    .map((child, index, all) => {
      if (child.type === 'text')
        return headingText(child.value, { before: index > 0, after: index < all.length - 1 });
      if (child.name === 'span') return headingSign(child);
      return `${open(child)}${writeHeading(child)}</${child.name}>`;
    })
    .join('');
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
