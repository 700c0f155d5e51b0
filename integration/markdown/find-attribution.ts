import type { Blockquote, Paragraph, PhrasingContent } from 'mdast';
import { isAttributionLine } from '../convert/blocks/index.ts';
import { cutFirstLine, cutLastLine, text, textOf } from './lines.ts';
import type { ResolvedMarkdownOptions } from './options.ts';

type Words = Blockquote['children'];

/** A block quotation of Markdown that is to be a callout. */
export interface Found {
  words: Words;
  /** Who is quoted, as its author wrote it, without the dash; empty where nothing is said. */
  attribution: PhrasingContent[];
}

const DASH = /^(?:[—–―~]|-{1,3})\s*/;

/** Reads a block quotation. Null for one that is to stay what it is: a plain quotation, or another kind of callout (`[!note]`). */
export function findAttribution(quotation: Blockquote, options: ResolvedMarkdownOptions): Found | null {
  return (
    byMarker(quotation.children, options.markers) ??
    (options.attributionLine ? byLastLine(quotation.children) : null)
  );
}

/** `[!quote] Source` as the first line; with a marker alone, the last line may say who is quoted. */
function byMarker(children: Words, markers: readonly string[]): Found | null {
  const first = children.at(0);
  if (first?.type !== 'paragraph') return null;
  const opening = first.children.at(0);
  if (opening?.type !== 'text') return null;
  const marker = /^\[!([\w-]+)\][+-]?[ \t]*/.exec(opening.value);
  if (!marker || !markers.some((name) => name.toLowerCase() === marker[1].toLowerCase())) return null;
  const [source, after] = cutFirstLine([
    text(opening.value.slice(marker[0].length)),
    ...first.children.slice(1),
  ]);
  const words = after.length > 0 ? [paragraph(after), ...children.slice(1)] : children.slice(1);
  if (words.length === 0) return null;
  return source.length > 0
    ? { words, attribution: undashed(source) }
    : (byLastLine(words) ?? { words, attribution: [] });
}

/** An attribution line at the end, under words. Dashes one after the other are a dialogue. */
function byLastLine(children: Words): Found | null {
  const last = children.at(-1);
  if (last?.type !== 'paragraph') return null;
  const [before, line] = cutLastLine(last.children);
  if (!isAttributionLine(textOf(line))) return null;
  const words = before.length > 0 ? [...children.slice(0, -1), paragraph(before)] : children.slice(0, -1);
  const above = words.at(-1);
  if (above === undefined) return null;
  if (above.type === 'paragraph' && DASH.test(textOf(cutLastLine(above.children)[1]))) return null;
  return { words, attribution: undashed(line) };
}

function undashed(line: PhrasingContent[]): PhrasingContent[] {
  const [first, ...rest] = line;
  return first.type === 'text'
    ? [text(first.value.replace(DASH, '')), ...rest].filter(
        (node) => node.type !== 'text' || node.value !== '',
      )
    : line;
}

const paragraph = (children: PhrasingContent[]): Paragraph => ({ type: 'paragraph', children });
