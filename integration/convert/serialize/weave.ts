import { visit } from 'unist-util-visit';
import { toCallouts } from './callout.ts';
import { endOf, isLeaf, startOf, toPosition } from './nodes.ts';
import type { FlowNode, Leaf, PhrasingNode, Root, TextNode } from './nodes.ts';
import type { Wrap } from './wraps.ts';

/**
 * Puts the elements of the quotations into the tree, in place: cuts text at the edges of wraps, splits blocks that a block quotation
 * covers in part, and encloses what lies between. No character is added, moved or lost.
 *
 * @param wraps in the order of the text, none crossing another (`nest`).
 */
export function weave(tree: Root, wraps: readonly Wrap[]): void {
  const flow = wraps.filter((wrap) => wrap.flow);
  const inLine = wraps.filter((wrap) => !wrap.flow);
  const calloutOf = toCallouts(wraps);
  const edges = edgesOf(wraps);
  const flowEdges = new Set(edgesOf(flow));

  cutTexts(tree, edges);
  let next = 0;
  const leaves = tree.children.flatMap((node): FlowNode[] =>
    isLeaf(node) ? split(node, flowEdges) : [node],
  );
  for (const leaf of leaves) {
    const first = next;
    while (next < inLine.length && inLine[next].start < endOf(leaf)) next++;
    if (isLeaf(leaf))
      leaf.children = enclose<PhrasingNode>(leaf.children, inLine.slice(first, next), (wrap) => ({
        type: 'mdxJsxTextElement',
        ...calloutOf(wrap),
        children: [],
      }));
  }
  tree.children = enclose<FlowNode>(leaves, flow, (wrap) => ({
    type: 'mdxJsxFlowElement',
    holds: 'flow',
    ...calloutOf(wrap),
    children: [],
  }));
}

function edgesOf(wraps: readonly Wrap[]): number[] {
  return [...new Set(wraps.flatMap(({ start, end }) => [start, end]))].sort((a, b) => a - b);
}

function cutTexts(tree: Root, edges: readonly number[]): void {
  let at = 0;
  visit(tree, 'text', (node: TextNode, index, parent) => {
    const [start, end] = [startOf(node), endOf(node)];
    while (at < edges.length && edges[at] <= start) at++;
    const isWhole = node.value.length !== end - start;
    const inside: number[] = [];
    for (; at < edges.length && edges[at] < end; at++) inside.push(edges[at]);
    if (isWhole || inside.length === 0 || parent === undefined || index === undefined) return undefined;
    const pieces = [start, ...inside].map((from, piece): TextNode => {
      const to = inside[piece] ?? end;
      return {
        type: 'text',
        value: node.value.slice(from - start, to - start),
        position: toPosition({ start: from, end: to }),
      };
    });
    parent.children.splice(index, 1, ...pieces);
    return index + pieces.length;
  });
}

/** One leaf for each part of a block between edges of block quotations. */
function split(leaf: Leaf, edges: ReadonlySet<number>): Leaf[] {
  const parts: Leaf[] = [];
  for (const child of leaf.children) {
    const last = parts.at(-1);
    if (last && !edges.has(startOf(child))) {
      last.children.push(child);
      last.position.end = child.position.end;
    } else parts.push({ ...leaf, children: [child], position: { ...child.position } });
  }
  return parts;
}

/** The nodes with an element around those that each wrap covers; nodes and wraps in the order of the text. */
function enclose<N extends FlowNode | PhrasingNode>(
  nodes: N[],
  wraps: readonly Wrap[],
  make: (wrap: Wrap) => N,
): N[] {
  const out: N[] = [];
  const open: { children: N[]; end: number }[] = [{ children: out, end: Infinity }];
  let next = 0;
  for (const node of nodes) {
    while (open.at(-1)!.end <= startOf(node)) open.pop();
    for (; next < wraps.length && wraps[next].start <= startOf(node); next++) {
      const wrap = wraps[next];
      if (wrap.end <= startOf(node)) continue;
      const element = make(wrap);
      open.at(-1)!.children.push(element);
      open.push({ children: (element as { children: N[] } & N).children, end: wrap.end });
    }
    open.at(-1)!.children.push(node);
  }
  return out;
}
