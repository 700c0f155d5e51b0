import type { PhrasingContent } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'satteri';

/** Inline tags of HTML that people put around a name or a title, and the Markdown that says the same. */
const TAGS: Readonly<Record<string, 'emphasis' | 'strong'>> = {
  cite: 'emphasis',
  em: 'emphasis',
  i: 'emphasis',
  strong: 'strong',
  b: 'strong',
};

type Node = PhrasingContent | MdxJsxFlowElement | MdxJsxTextElement;

/** The node for a tag: emphasis whose `data` names the element, which both engines write. */
function tagged(name: string, children: PhrasingContent[]): PhrasingContent {
  return { type: TAGS[name], data: { hName: name }, children };
}

/**
 * A line in which plain tags (`<cite>…</cite>`, in MDX too) are nodes around their words, as Markdown's own emphasis is. A tag with
 * attributes, or without its other half, stays as it is written.
 */
export function withTags(line: readonly Node[]): PhrasingContent[] {
  const made: PhrasingContent[] = [];
  const open: { name: string; at: number }[] = [];
  for (const node of line) {
    if (isJsx(node)) {
      const isKnown = node.name !== null && node.name in TAGS && node.attributes.length === 0;
      const children = node.children as PhrasingContent[];
      made.push(isKnown ? tagged(node.name!, withTags(children)) : (node as PhrasingContent));
      continue;
    }
    const tag = node.type === 'html' ? /^<(\/?)([a-z]+)>$/i.exec(node.value) : null;
    const name = tag?.[2].toLowerCase() ?? '';
    if (tag?.[1] === '/' && open.at(-1)?.name === name) {
      const { at } = open.pop()!;
      made.splice(at, Infinity, tagged(name, made.slice(at + 1)));
      continue;
    }
    if (tag?.[1] === '' && name in TAGS) open.push({ name, at: made.length });
    made.push('children' in node ? { ...node, children: withTags(node.children) } : node);
  }
  return made;
}

const isJsx = (node: Node): node is MdxJsxFlowElement | MdxJsxTextElement =>
  node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';

/** `<br>`, which ends a line as a hard break of Markdown does. */
export const isLineBreak = (node: Node): boolean =>
  node.type === 'break' ||
  (node.type === 'html' && /^<br\s*\/?>$/i.test(node.value)) ||
  (isJsx(node) && node.name === 'br');

/** Whether a node of `withTags` is a `<cite>`. */
export const isCite = (node: PhrasingContent): boolean =>
  node.type === 'emphasis' && node.data !== undefined && 'hName' in node.data && node.data.hName === 'cite';
