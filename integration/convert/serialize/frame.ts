import type { ResolvedConvertOptions } from '../options.ts';
import { toAttributes } from './attributes.ts';
import { asExpressions } from './js-string.ts';
import { endOf, isLeaf, startOf, toPosition } from './nodes.ts';
import type { Container, FlowNode, LeafElement, PhrasingNode, Root } from './nodes.ts';

/** Names the components by import and by export, so that defaults work alone and `<Content components={…}/>` can replace them. */
export function toModuleLines({ components }: ResolvedConvertOptions): string[] {
  if (components === false) return [];
  return [
    `import { Attribution as $Attribution, Quotation as $Quotation } from ${asExpressions(components).slice(1, -1)}`,
    'export const components = { Attribution: $Attribution, Quotation: $Quotation }',
  ];
}

/**
 * Finishes the tree, in place: neighbouring items become one list, and the attribution line of a block quotation holds its words
 * without a paragraph of their own.
 */
export function gather(tree: Root): void {
  tree.children = finish(tree.children);
}

/** Puts everything, in place, into one wrapper by which the page is proven, where there is an `id`. */
export function frame(tree: Root, { id }: ResolvedConvertOptions): void {
  if (id === undefined || tree.children.length === 0) return;
  tree.children = [around('div', { class: 'verbatim', 'data-verbatim': id }, tree.children)];
}

function finish(nodes: FlowNode[]): FlowNode[] {
  const out: FlowNode[] = [];
  let list: Container | null = null;
  for (const node of nodes) {
    if (!isLeaf(node)) {
      node.children = finish(node.children);
      out.push(node.name === 'Attribution' ? toLine(node) : node);
      list = null;
    } else if (node.type !== 'mdxJsxFlowElement' || node.name !== 'li') {
      out.push(node);
      list = null;
    } else if (list) list.children.push(node);
    else out.push((list = around('ul', { class: 'items' }, [node])));
  }
  return out;
}

function toLine({ name, attributes, position, data, children }: Container): LeafElement {
  return {
    type: 'mdxJsxFlowElement',
    holds: 'phrasing',
    name,
    attributes,
    position,
    data,
    children: children.flatMap(wordsOf),
  };
}

function wordsOf(node: FlowNode): PhrasingNode[] {
  return isLeaf(node) ? node.children : node.children.flatMap(wordsOf);
}

function around(name: string, attributes: Record<string, string>, children: FlowNode[]): Container {
  const span = { start: startOf(children[0]), end: endOf(children[children.length - 1]) };
  return {
    type: 'mdxJsxFlowElement',
    holds: 'flow',
    name,
    attributes: toAttributes(attributes),
    children,
    position: toPosition(span),
  };
}
