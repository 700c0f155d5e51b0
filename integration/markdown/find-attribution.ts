import type { Blockquote, Paragraph, PhrasingContent } from 'mdast';
import type { MdxJsxFlowElement } from 'satteri';
import { isAttributionLine } from '../convert/blocks/index.ts';
import { isAddress } from './addresses.ts';
import { cutFirstLine, cutLastLine, text, textOf } from './lines.ts';
import { namesSource } from './names.ts';
import type { ResolvedMarkdownOptions } from './options.ts';
import { isCite, withTags } from './tags.ts';
import { withoutDash } from './without-dash.ts';

type Words = Blockquote['children'];
type Line = PhrasingContent[];

/** A block quotation of Markdown that is to be a callout. */
export interface Found {
  words: Words;
  /** Who is quoted, as its author wrote it, without the dash; empty where nothing is said. */
  attribution: Line;
  /** What stands beside a marker above words that end in an attribution line: `[!quote] On time`. */
  title: Line;
}

/** `[!quote]`, `[!note]-`, `[!info|right]`: the first word of a callout of GitHub or Obsidian. */
const MARKER = /^\[!([^\]|\s]+)(?:\|[^\]]*)?\][+-]?[ \t]*/;

/** Reads a block quotation. Null for one that is to stay what it is: a plain quotation, or another kind of callout (`[!note]`). */
export function findAttribution(quotation: Blockquote, options: ResolvedMarkdownOptions): Found | null {
  const { children } = quotation;
  const first = children.at(0);
  const opening = first?.type === 'paragraph' ? first.children.at(0) : undefined;
  const marker = opening?.type === 'text' ? MARKER.exec(opening.value) : null;
  if (first?.type === 'paragraph' && opening?.type === 'text' && marker) {
    const isOurs = options.markers.some((name) => name.toLowerCase() === marker[1].toLowerCase());
    const after = [text(opening.value.slice(marker[0].length)), ...first.children.slice(1)];
    return isOurs ? marked(after, children.slice(1)) : null;
  }
  return options.attributionLine ? byLastLine(children) : null;
}

/** What a marker begins: its line says who is quoted, unless the last line does. */
function marked(opening: Line, rest: Words): Found | null {
  const [line, after] = cutFirstLine(opening);
  const words = after.length > 0 ? [paragraph(after), ...rest] : rest;
  if (words.length === 0) return null;
  const signed = byLastLine(words);
  if (signed) return { ...signed, title: line };
  return { words, attribution: line.length > 0 ? withoutDash(withTags(line)) : [], title: [] };
}

/** An attribution line at the end, under words. Dashes one after the other are a dialogue. */
function byLastLine(children: Words): Found | null {
  const [before, source, isItem] = lastLineOf(children.at(-1));
  const line = withTags(source);
  const words = before.length > 0 ? [...children.slice(0, -1), paragraph(before)] : children.slice(0, -1);
  const above = words.at(-1);
  if (line.length === 0 || above === undefined) return null;
  const aboveIt = above.type === 'paragraph' ? textOf(cutLastLine(above.children)[1]) : '';
  const named = textOf(line.filter((node) => !isAddress(node)));
  const isSource = isItem
    ? ENDED.test(aboveIt) && isAttributionLine(`- ${named}`)
    : isCite(line[0])
      ? line.slice(1).every(({ type }) => type === 'footnoteReference')
      : namesSource(named, ENDED.test(aboveIt));
  if (!isSource || DASHED.test(aboveIt)) return null;
  return { words, attribution: withoutDash(line), title: [] };
}

const DASHED = /^(?:[—–―~]|-{1,3})\s*/;
/** Words that are a whole sentence, so that what follows is none of it. */
const ENDED = /[.!?…。！？؟।]["“”’'»」』)]*$/u;

/** The last line, what stands before it in its block, and whether it is a list's only item: `- Jane Doe`. */
function lastLineOf(
  last: Words[number] | MdxJsxFlowElement | undefined,
): [before: Line, line: Line, isItem: boolean] {
  if (last?.type === 'paragraph') return [...cutLastLine(last.children), false];
  // MDX takes a tag that is alone on its line out of the paragraph.
  if (last?.type === 'mdxJsxFlowElement') return [[], [last as unknown as PhrasingContent], false];
  if (last?.type !== 'list' || last.ordered || last.children.length !== 1) return [[], [], false];
  const [{ checked, children }] = last.children;
  const isName = typeof checked !== 'boolean' && children.length === 1 && children[0].type === 'paragraph';
  return [[], isName ? (children[0] as Paragraph).children : [], true];
}

const paragraph = (children: Line): Paragraph => ({ type: 'paragraph', children });
