/** The callout components. Each can be replaced: `<Content components={{ Quotation: Mine }} />`. */
export { default as Article } from './Article.astro';
export { default as ArticleHead } from './ArticleHead.astro';
export { default as Attribution } from './Attribution.astro';
export { default as PullQuote } from './PullQuote.astro';
export { default as Quotation } from './Quotation.astro';
export { default as QuotationEmbed } from './QuotationEmbed.astro';
export { default as QuotationsBy } from './QuotationsBy.astro';
export type {
  ArticleProps,
  AttributionProps,
  PullQuoteProps,
  QuotationEmbedProps,
  QuotationProps,
  QuotationsByProps,
} from './props.ts';
