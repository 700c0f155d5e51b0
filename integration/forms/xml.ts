import type { Element, Nodes, Root, Text } from 'xast';
import { toXml } from 'xast-util-to-xml';

/** What XML 1.0 cannot hold, not even as a reference: control characters, halves of surrogate pairs, U+FFFE and U+FFFF. */
const NO_XML =
  // eslint-disable-next-line no-control-regex
  /[\0-\x08\v\f\x0e-\x1f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** The text as XML can hold it: U+FFFD for each character that it cannot, one for one, as pages have it (docs/characters.md). */
function asXmlText(text: string): string {
  return text.replace(NO_XML, '\ufffd');
}

/** A whole XML document, with its declaration. Every text and attribute in it is made one that XML can hold. */
export function xmlDocument(root: Element, ...instructions: Root['children']): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${xmlOf([...instructions, root])}\n`;
}

/** XML of nodes: also HTML, where they are elements of HTML that are never empty. */
export function xmlOf(nodes: Root['children']): string {
  return toXml(
    { type: 'root', children: nodes.map(holdable) },
    {
      allowDangerousXml: true,
      closeEmptyElements: true,
      tightClose: true,
    },
  );
}

function holdable<N extends Nodes>(node: N): N {
  if (node.type === 'text') return { ...node, value: asXmlText(node.value) };
  if (node.type !== 'element') return node;
  const attributes = Object.entries(node.attributes).map(([name, value]) => [
    name,
    value && asXmlText(value),
  ]);
  return {
    ...node,
    attributes: Object.fromEntries(attributes) as Element['attributes'],
    children: node.children.flatMap((child) =>
      child.type === 'text' ? withoutEnd(child.value) : [holdable(child)],
    ),
  };
}

/** The writer leaves `>` as it is, but in XML no text may hold `]]>`. Nothing else is ever written raw. */
function withoutEnd(value: string): Element['children'] {
  return asXmlText(value)
    .split(/(?<=\]\])>/)
    .flatMap((part, index): Element['children'] => {
      const text: Text = { type: 'text', value: part };
      return index === 0 ? [text] : [{ type: 'raw', value: '&gt;' }, text];
    });
}
