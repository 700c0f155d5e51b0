import type { Definition, LinkReference, Nodes, PhrasingContent } from 'mdast';
import { visit } from 'unist-util-visit';
import { isSafeLink } from '../convert/web-address.ts';

/** The document that a quotation stands in, asked for only where a link names its address elsewhere (`[The Work][1]`). */
export type DocumentOf = () => Nodes;

/** The nodes without links that a browser would run (`javascript:`, `data:`); the words of such a link stay. */
export function withSafeLinks(nodes: readonly PhrasingContent[], documentOf: DocumentOf): PhrasingContent[] {
  return nodes.flatMap((node): PhrasingContent[] => {
    if (!('children' in node)) return [node];
    const children = withSafeLinks(node.children, documentOf);
    const isLink = node.type === 'link' || node.type === 'linkReference';
    if (!isLink) return [{ ...node, children }];
    const address = node.type === 'link' ? node.url : addressOf(node, documentOf());
    return address === undefined || isSafeLink(address) ? [node] : children;
  });
}

/** The address that a reference leads to: that of the first definition of its name. */
function addressOf({ identifier }: LinkReference, document: Nodes): string | undefined {
  let found: Definition | undefined;
  visit(document, 'definition', (definition) => {
    if (definition.identifier === identifier) found ??= definition;
  });
  return found?.url;
}
