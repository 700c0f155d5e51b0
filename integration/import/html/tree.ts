import { defaultTreeAdapter as tree, html, parseFragment } from 'parse5';
import type { DefaultTreeAdapterTypes } from 'parse5';

export type Node = DefaultTreeAdapterTypes.ChildNode;
export type Element = DefaultTreeAdapterTypes.Element;
export type Parent = DefaultTreeAdapterTypes.ParentNode;

export const isElement = (node: Node | Parent): node is Element => 'tagName' in node;
export const isText = (node: Node): node is DefaultTreeAdapterTypes.TextNode => node.nodeName === '#text';

export const attribute = (element: Element, name: string): string | undefined =>
  element.attrs.find((attr) => attr.name === name)?.value;

export const parseHtml = (source: string): Parent => parseFragment(source);

/** A paragraph of its own, for words that a form puts together. */
export function paragraphOf(children: Node[]): Element {
  const paragraph = tree.createElement('p', html.NS.HTML, []);
  for (const child of children) {
    tree.detachNode(child);
    tree.appendChild(paragraph, child);
  }
  return paragraph;
}

/** All words below a node, as they are written. */
export function wordsOf(node: Node | Parent): string {
  if ('value' in node) return node.value;
  if (!('childNodes' in node)) return '';
  return node.childNodes.map(wordsOf).join('');
}

/** Every element below a node, in the order of the text. */
export function* elementsOf(node: Parent): Generator<Element> {
  for (const child of node.childNodes) {
    if (!isElement(child)) continue;
    yield child;
    yield* elementsOf(child);
  }
}

export const firstOf = (node: Parent, test: (element: Element) => boolean): Element | undefined => {
  for (const element of elementsOf(node)) if (test(element)) return element;
  return undefined;
};

const CLASS = /\s+/;
export const hasClass = (element: Element, pattern: RegExp): boolean =>
  (attribute(element, 'class') ?? '').split(CLASS).some((name) => pattern.test(name));

/** Takes a node out of its tree. */
export const remove = (node: Node): void => {
  tree.detachNode(node);
};

/** The words of HTML in one line: a title, a name. */
export const lineOfHtml = (source: string): string =>
  wordsOf(parseFragment(source)).replaceAll(/\s+/g, ' ').trim();

/** Puts words before all others in an element. */
export function prepend(element: Element, words: string): void {
  const [first] = element.childNodes;
  if (element.childNodes.length === 0) tree.insertText(element, words);
  else tree.insertTextBefore(element, words, first);
}
