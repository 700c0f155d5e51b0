import type { Article, Block, Span } from '../model.ts';
import type { ResolvedConvertOptions } from '../options.ts';
import { toAttributes } from './attributes.ts';
import { asPageText } from './js-string.ts';
import { toPosition } from './nodes.ts';
import type { Leaf, PhrasingNode, Root, TextElement, TextNode } from './nodes.ts';

/** How the forms that Markdown has no element for are written, each with its reason. */
const ELEMENTS: Readonly<
  Partial<Record<Block['form'], readonly [name: string, className: string | null, reason: string]>>
> = {
  verse: ['p', 'verse', 'lines stand as they stand; the stylesheet keeps white space'],
  item: ['li', null, 'a Markdown list would swallow the bullet, which is a character of the article'],
  preformatted: ['pre', 'preformatted', 'a code block would be highlighted and would trim its lines'],
  break: ['p', 'break', 'a thematic break has no words, and these signs are the article’s'],
};

/** Makes the article's syntax tree: one leaf for each block, with offsets on every node. Knows nothing of quotations. */
export function toTree(article: Article, options: ResolvedConvertOptions): Root {
  const { text, blocks } = article;
  const top = blocks.reduce((least, { depth = Infinity }) => Math.min(least, depth), Infinity);
  return { type: 'root', children: blocks.map((block) => toLeaf(text, block, top, options)) };
}

/**
 * The characters a page shows for a block: its own, save that line breaks are spaces where `reflow` says so, and that U+FFFD stands
 * for each character no HTML page can hold (NUL, lone surrogates).
 */
export function shownText(text: string, block: Block, options: ResolvedConvertOptions): string {
  if (!isReflowed(block, options)) return asPageText(text.slice(block.start, block.end));
  return asPageText(block.lines.map(({ start, end }) => text.slice(start, end)).join(' '));
}

function toLeaf(text: string, block: Block, top: number, options: ResolvedConvertOptions): Leaf {
  const position = toPosition(block);
  const children = isReflowed(block, options) ? joinedLines(text, block) : withSigns(text, block);
  if (block.form === 'paragraph') return { type: 'paragraph', children, position };
  if (block.form === 'heading') {
    // The title of the article is the page's only heading of the first depth.
    const depth = Math.min(6, 2 + (block.depth ?? top) - top);
    return { type: 'heading', depth, children, position };
  }
  const [name, className] = ELEMENTS[block.form] ?? ['p', null];
  return {
    type: 'mdxJsxFlowElement',
    holds: 'phrasing',
    name,
    attributes: toAttributes({ class: className }),
    children,
    position,
  };
}

/** Lines that begin with signs keep their places, or the signs would stand amid the words. */
function isReflowed(block: Block, options: ResolvedConvertOptions): boolean {
  return options.reflow && block.wrapped && block.form === 'paragraph' && block.signs.length === 0;
}

function joinedLines(text: string, block: Block): PhrasingNode[] {
  return block.lines.flatMap((line, index) => {
    const next = block.lines.at(index + 1);
    const own = toText(text, line);
    return next
      ? [own, { type: 'text', value: ' ', position: toPosition({ start: line.end, end: next.start }) }]
      : [own];
  });
}

function withSigns(text: string, block: Block): PhrasingNode[] {
  const children: PhrasingNode[] = [];
  let at = block.start;
  for (const sign of block.signs) {
    if (at < sign.start) children.push(toText(text, { start: at, end: sign.start }));
    children.push(toSign(text, sign));
    at = sign.end;
  }
  if (at < block.end) children.push(toText(text, { start: at, end: block.end }));
  return children;
}

function toSign(text: string, span: Span): TextElement {
  return {
    type: 'mdxJsxTextElement',
    name: 'span',
    attributes: toAttributes({ class: 'sign' }),
    children: [toText(text, span)],
    position: toPosition(span),
  };
}

function toText(text: string, { start, end }: Span): TextNode {
  return { type: 'text', value: text.slice(start, end), position: toPosition({ start, end }) };
}
