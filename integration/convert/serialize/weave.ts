import type { Link, Span } from '../model.ts';
import { toCallouts } from './callout.ts';
import { toLinkElement } from './links.ts';
import { endOf, isLeaf, startOf, toPosition } from './nodes.ts';
import type { FlowNode, Leaf, PhrasingNode, Root, TextNode } from './nodes.ts';
import type { Wrap } from './wraps.ts';

/**
 * Puts the elements of the quotations and links into the tree, in place: cuts text at the edges of wraps, splits blocks that a block
 * quotation covers in part, and encloses what lies between. No character is added, moved or lost.
 *
 * @param wraps in the order of the text, none crossing another (`nest`).
 * @param links in the order of the text, none with the edge of a wrap inside (`toLinkPieces`).
 */
export function weave(tree: Root, wraps: readonly Wrap[], links: readonly Link[]): void {
  if (wraps.length + links.length === 0) return;
  const flow = wraps.filter((wrap) => wrap.flow);
  const inLine = merged(
    wraps.filter((wrap) => !wrap.flow),
    links,
  );
  const calloutOf = toCallouts(wraps);
  const edges = edgesOf([...wraps, ...links]);
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
      leaf.children = enclose<PhrasingNode, Wrap | Link>(leaf.children, inLine.slice(first, next), (wrap) =>
        'href' in wrap
          ? toLinkElement(wrap)
          : { type: 'mdxJsxTextElement', ...calloutOf(wrap), children: [] },
      );
  }
  tree.children = enclose<FlowNode, Wrap>(leaves, flow, (wrap) => ({
    type: 'mdxJsxFlowElement',
    holds: 'flow',
    ...calloutOf(wrap),
    children: [],
  }));
}

/** Both in the order of the text; of two with the same words the wrap stands around the link. */
function merged(wraps: readonly Wrap[], links: readonly Link[]): (Wrap | Link)[] {
  const all: (Wrap | Link)[] = [];
  let next = 0;
  for (const wrap of wraps) {
    while (next < links.length && links[next].start < wrap.start) all.push(links[next++]);
    all.push(wrap);
  }
  return [...all, ...links.slice(next)];
}

/** Every offset at which one of the wraps starts or ends, once and ascending. */
function edgesOf(wraps: readonly Span[]): Uint32Array {
  const edges = new Uint32Array(2 * wraps.length);
  wraps.forEach(({ start, end }, i) => {
    edges[2 * i] = start;
    edges[2 * i + 1] = end;
  });
  edges.sort();
  let count = 0;
  for (const edge of edges) if (count === 0 || edges[count - 1] !== edge) edges[count++] = edge;
  return edges.subarray(0, count);
}

/** Only a leaf's own text is cut: the edges of wraps are never inside a sign. */
function cutTexts(tree: Root, edges: Uint32Array): void {
  for (const leaf of tree.children)
    if (isLeaf(leaf))
      leaf.children = leaf.children.flatMap((child) => (child.type === 'text' ? cut(child, edges) : child));
}

/** A line break that `reflow` made a space stays whole. */
function cut(node: TextNode, edges: Uint32Array): TextNode | TextNode[] {
  const [start, end] = [startOf(node), endOf(node)];
  const first = firstAbove(edges, start);
  const isWhole = first === edges.length || edges[first] >= end;
  if (isWhole || node.value.length !== end - start) return node;
  const pieces: TextNode[] = [];
  let from = start;
  for (let index = first; from < end; index++) {
    const to = index < edges.length ? Math.min(end, edges[index]) : end;
    const value = node.value.slice(from - start, to - start);
    pieces.push({ type: 'text', value, position: toPosition({ start: from, end: to }) });
    from = to;
  }
  return pieces;
}

function firstAbove(sorted: Uint32Array, limit: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle] <= limit) low = middle + 1;
    else high = middle;
  }
  return low;
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
function enclose<N extends FlowNode | PhrasingNode, W extends Span>(
  nodes: N[],
  wraps: readonly W[],
  make: (wrap: W) => N,
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
