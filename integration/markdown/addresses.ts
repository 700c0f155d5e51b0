import type { PhrasingContent } from 'mdast';
import { webAddress } from '../components/label.ts';
import { textOf } from './lines.ts';

/** Whether a link's words are its address, as where somebody pasted it: no title of a work. */
export const isAddress = (node: PhrasingContent): boolean =>
  node.type === 'link' &&
  node.url.replace(/^\w+:\/*/, '').startsWith(textOf([node]).replace(/^\w+:\/*|\/$/g, ''));

/** A link to the work, in microformats' terms. */
export const asAddress = (node: PhrasingContent): PhrasingContent =>
  node.type === 'link' ? { ...node, data: { ...node.data, hProperties: { className: ['u-url'] } } } : node;

/** The address of the first link. */
export const addressIn = (nodes: readonly PhrasingContent[]): string | undefined => {
  for (const node of nodes) {
    if (node.type === 'link') return webAddress(node.url);
    const inside = 'children' in node ? addressIn(node.children) : undefined;
    if (inside !== undefined) return inside;
  }
  return undefined;
};
