import type { XmlElement } from '../../xml/read-elements.ts';

/** An element's name without the prefix that its file gives TEI's names. */
export const localOf = ({ name }: XmlElement): string => name.slice(name.indexOf(':') + 1);

export const attributeOf = ({ attributes }: XmlElement, name: string): string | undefined =>
  (attributes as Partial<Record<string, string>>)[name];

/** Elements of that name below another, outermost first; none within one that was found. */
export function* allNamed(element: XmlElement, name: string): Generator<XmlElement> {
  for (const child of element.children) {
    if (localOf(child) === name) yield child;
    else yield* allNamed(child, name);
  }
}

export function firstNamed(element: XmlElement | undefined, name: string): XmlElement | undefined {
  if (element) for (const found of allNamed(element, name)) return found;
  return undefined;
}

/** All words below a node, in one line. */
export function lineOf(element: XmlElement | undefined): string | undefined {
  const words = (node: XmlElement | string): string =>
    typeof node === 'string' ? node : node.content.map(words).join('');
  const line = element === undefined ? '' : words(element).replace(/\s+/g, ' ').trim();
  return line === '' ? undefined : line;
}
