/** What an archive gives to machines: feeds, citations, downloads, metadata. Each form is written from entries and their files alone. */
export { ARTICLE_FORMS, articleForm, typeOf } from './article-form.ts';
export { cardResponse, previewOf } from './card-response.ts';
export type { Card, CardStyle } from '../cards/card.ts';
export { FEED_FORMATS, articleItems, feedResponse, quotationItems } from './feed/index.ts';
export type { Feed, FeedFormat, FeedItem } from './feed/index.ts';
export { toBibtex } from './cite/bibtex.ts';
export { toCslJson } from './cite/csl-json.ts';
export { asScript, toJsonLd } from './json-ld.ts';
export { toMeta, toPreview } from './meta.ts';
export type { Meta, PreviewImage } from './meta.ts';
export { QUOTATION_TABLES, quotationRows, quotationTable } from './quotation-table.ts';
export type { QuotationRow, QuotationTable } from './quotation-table.ts';
export type { Archive, ArticleEntry, PublishedArticle } from './published-article.ts';
