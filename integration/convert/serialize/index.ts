import type { Article, Link, Message, Quotation } from '../model.ts';
import type { ResolvedConvertOptions } from '../options.ts';
import { frame, gather, toModuleLines } from './frame.ts';
import { toLinkPieces } from './links.ts';
import { nest } from './nest.ts';
import type { Root } from './nodes.ts';
import { toTree } from './to-tree.ts';
import { weave } from './weave.ts';
import { toWraps } from './wraps.ts';
import { write } from './write.ts';

/** The MDX, and what could not be shown in it. */
export interface Serialization {
  mdx: string;
  messages: Message[];
}

/**
 * Writes an article as MDX in which the accepted and decided quotations are components and `links` are links; decides nothing about
 * them.
 *
 * Evaluated, the MDX has exactly the characters of the article's blocks (`shownText`), whatever the spans of the quotations are: one
 * that would cross an earlier one is left out with a message. `mdx` is `''` for an article without blocks.
 */
export function serialize(
  article: Article,
  quotations: readonly Quotation[],
  options: ResolvedConvertOptions,
  links: readonly Link[] = [],
): Serialization {
  if (article.blocks.length === 0) return { mdx: '', messages: [] };
  const { tree, messages } = toWovenTree(article, quotations, options, links);
  frame(tree, options);
  const head = toModuleLines(options).join('\n');
  return { mdx: `${head}${head && '\n\n'}${write(tree)}\n`, messages };
}

/**
 * The article's tree with the shown quotations in it as elements, each with the quotation it stands for in `data.wrap`, and with the
 * links: what MDX, TEI and feeds are written from. Words are the article's, control characters and lone surrogates among them.
 */
export function toWovenTree(
  article: Article,
  quotations: readonly Quotation[],
  options: ResolvedConvertOptions,
  links: readonly Link[] = [],
): { tree: Root; messages: Message[] } {
  const tree = toTree(article, options);
  const { wraps, messages } = nest(toWraps(article, quotations));
  weave(tree, wraps, toLinkPieces(article, links, wraps));
  gather(tree);
  return { tree, messages };
}

export { asPageText, CUT } from './js-string.ts';
export { shownText } from './to-tree.ts';
export type { FlowNode, PhrasingNode, Root, TextElement } from './nodes.ts';
export type { Wrap } from './wraps.ts';
