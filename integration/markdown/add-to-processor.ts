import type { AstroConfig } from 'astro';
import type { MarkdownOptions } from './options.ts';
import { remarkQuotations } from './remark.ts';
import { satteriQuotations } from './satteri.ts';

/**
 * Adds the plugin that fits to a site's Markdown engine. Both engines of Astro read their lists when they render.
 *
 * @returns whether the engine is one of the two
 */
export function addToProcessor(
  processor: AstroConfig['markdown']['processor'],
  options: MarkdownOptions,
): boolean {
  const { mdastPlugins, remarkPlugins } = processor.options as {
    mdastPlugins?: unknown[];
    remarkPlugins?: unknown[];
  };
  if (processor.name === 'satteri') mdastPlugins?.push(satteriQuotations(options));
  else if (processor.name === 'unified') remarkPlugins?.push([remarkQuotations, options]);
  else return false;
  return true;
}
