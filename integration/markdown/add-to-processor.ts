import type { AstroConfig } from 'astro';
import type { MarkdownOptions } from './options.ts';
import { remarkPlaces, satteriPlaces } from './places.ts';
import { remarkQuotations } from './remark.ts';
import { satteriQuotations } from './satteri.ts';

/**
 * Adds the plugins that fit to a site's Markdown engine: quotations, unless these are off, and places of components. Both engines of Astro read their lists when they render.
 *
 * @returns whether the engine is one of the two
 */
export function addToProcessor(
  processor: AstroConfig['markdown']['processor'],
  options: MarkdownOptions | false,
  root: string,
): boolean {
  const { mdastPlugins, remarkPlugins } = processor.options as {
    mdastPlugins?: unknown[];
    remarkPlugins?: unknown[];
  };
  if (processor.name === 'satteri') {
    mdastPlugins?.push(satteriPlaces(root));
    if (options) mdastPlugins?.push(satteriQuotations(options));
  } else if (processor.name === 'unified') {
    remarkPlugins?.push([remarkPlaces, root]);
    if (options) remarkPlugins?.push([remarkQuotations, options]);
  } else return false;
  return true;
}
