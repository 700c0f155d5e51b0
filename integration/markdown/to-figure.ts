import type { Blockquote, Data, Paragraph, PhrasingContent } from 'mdast';
import type { Piece } from '../components/attribution.ts';
import { calloutOf } from '../components/callout.ts';
import { findAttribution } from './find-attribution.ts';
import type { ResolvedMarkdownOptions } from './options.ts';
import { readAttribution } from './read-attribution.ts';
import { withSafeLinks } from './safe-links.ts';
import type { DocumentOf } from './safe-links.ts';

/**
 * The one policy of both Markdown engines: the callout that a block quotation becomes, as mdast that names its HTML elements
 * (`hName`, which both engines follow). Null for a quotation that stays what it is.
 */
export function toFigure(
  quotation: Blockquote,
  options: ResolvedMarkdownOptions,
  documentOf: DocumentOf,
): Blockquote | null {
  const isMade = quotation.data !== undefined && 'hName' in quotation.data;
  const found = isMade ? null : findAttribution(quotation, options);
  if (!found) return null;
  const { pieces, name, href } = readAttribution(found.attribution);
  const { data, cite } = calloutOf({ kind: 'block', speaker: name ?? undefined, href }, true);
  const blockquote: Blockquote = {
    type: 'blockquote',
    children: found.words,
    data: elementOf('blockquote', { class: 'e-content', cite }),
  };
  const figcaption: Paragraph = {
    type: 'paragraph',
    data: elementOf('figcaption', {}),
    children: [{ type: 'text', value: '— ' }, ...toPhrasing(pieces, documentOf)],
  };
  const title: Paragraph[] =
    found.title.length > 0
      ? [{ type: 'paragraph', children: [{ type: 'strong', children: found.title }] }]
      : [];
  return {
    type: 'blockquote',
    // A theme's own look of quotations stays: the stylesheet leaves this one's alone.
    data: elementOf('figure', { class: 'quotation h-cite', ...data, 'data-from': 'markdown' }),
    children: [...title, blockquote, ...(pieces.length > 0 ? [figcaption] : [])],
  };
}

/** Emphasis stands for any element of a line; its `data` says which. */
function toPhrasing(pieces: Piece<PhrasingContent>[], documentOf: DocumentOf): PhrasingContent[] {
  return pieces.flatMap((piece): PhrasingContent[] => {
    if (!('tag' in piece)) return withSafeLinks([piece], documentOf);
    const { tag, attributes, children } = piece;
    return [
      { type: 'emphasis', data: elementOf(tag, attributes), children: toPhrasing(children, documentOf) },
    ];
  });
}

/** The HTML element of a node, as both engines are told it. */
function elementOf(hName: string, attributes: Record<string, string | number | undefined>): Data {
  const { class: classes, ...others } = attributes;
  const present = Object.entries(others).filter(([, value]) => value !== undefined);
  const className = typeof classes === 'string' ? { className: classes.split(' ') } : {};
  return { hName, hProperties: { ...className, ...Object.fromEntries(present) } };
}
