import { readFileSync } from 'node:fs';
import type { Blockquote, Nodes } from 'mdast';
import type { MdastPluginDefinition, MdastVisitorContext } from 'satteri';
import { readOptions } from '../convert/options.ts';
import { markdownOptions } from './options.ts';
import type { MarkdownOptions } from './options.ts';
import { toFigure } from './to-figure.ts';

const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as {
  version: string;
};

/** For Sätteri, Astro's own engine: `satteri({ mdastPlugins: [satteriQuotations()] })`. @throws OptionsError for bad options. */
export function satteriQuotations(options: MarkdownOptions = {}): MdastPluginDefinition {
  const resolved = readOptions(markdownOptions, options, 'satteriQuotations()');
  return {
    // Astro knows only a plugin's name: it renders a collection's Markdown again when that changes.
    name: `astro-verbatim-quotations ${version} ${JSON.stringify(resolved)}`,
    blockquote: (quotation: Readonly<Blockquote>, context) =>
      toFigure(quotation, resolved, () => documentOf(quotation, context)) ?? undefined,
  };
}

function documentOf(node: Readonly<Nodes>, context: MdastVisitorContext): Nodes {
  const parent = context.parent(node);
  return parent === undefined ? node : documentOf(parent, context);
}
