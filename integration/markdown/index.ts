/** Quotations in Markdown as people write it become callouts, under either engine of Astro. `verbatim()` puts the right one in. */
export type { MarkdownOptions } from './options.ts';
export { remarkQuotations } from './remark.ts';
export { satteriQuotations } from './satteri.ts';
