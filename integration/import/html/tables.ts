import type { NodeWriter } from './node-writer.ts';
import { attribute, elementsOf, firstOf, isElement, wordsOf } from './tree.ts';
import type { Element, Node } from './tree.ts';

/** Elements that show that a table sets out a page, and is none of data. */
const OF_PAGES = /^(?:table|blockquote|h[1-6]|ul|ol|pre|article|section|hr)$/;
const BETWEEN = ' | ';

/** A row of a table is a line; a table that only sets out a page is written as its cells are. */
export function addTable(table: Element, writer: NodeWriter): void {
  const rows = [...elementsOf(table)].filter(({ tagName }) => tagName === 'tr');
  const cells = rows.map((row) => row.childNodes.filter(isCell));
  const isLayout =
    attribute(table, 'role') === 'presentation' ||
    cells.every((row) => row.length < 2) ||
    firstOf(table, ({ tagName }) => OF_PAGES.test(tagName)) !== undefined;
  if (isLayout) {
    writer.addAll(table.childNodes);
    return;
  }
  const caption = firstOf(table, ({ tagName }) => tagName === 'caption');
  if (caption) writer.add(caption);
  writer.out.lose('tables', wordsOf(caption ?? rows[0]).slice(0, 80));
  cells.forEach((row, index) => {
    writer.out.end();
    if (index > 0) writer.out.tighten();
    row.forEach((cell, at) => {
      if (at > 0) writer.out.add(BETWEEN);
      inline(cell.childNodes, writer);
    });
  });
  writer.out.end();
}

/** What stands in a cell, on one line. */
function inline(nodes: readonly Node[], writer: NodeWriter): void {
  for (const node of nodes) {
    if (isElement(node) && /^(?:p|div|br)$/.test(node.tagName)) {
      writer.out.add(' ');
      inline(node.childNodes, writer);
      writer.out.add(' ');
    } else writer.add(node);
  }
}

const isCell = (node: Node): node is Element => isElement(node) && /^t[dh]$/.test(node.tagName);
