import { isShown, paragraphsOf } from '../archive/index.ts';
import type { Field, Metadata, Span } from '../convert/model.ts';
import { toIsoDate } from '../convert/dates.ts';
import { bodyStartOf, headerLinesOf } from './header.ts';
import { asPageText } from '../convert/serialize/index.ts';
import type { ArticleData } from '../schema.ts';
import { sha256 } from './article-file.ts';
import type { ArticleFile } from './article-file.ts';
import type { ConvertedArticle } from './convert-article.ts';
import { countWords } from './count-words.ts';
import type { StatedMetadata } from './stated.ts';

/**
 * What the collection keeps of a converted article: templates print it, so every string is one that a page can hold. `row` is what
 * `articles.csv` states; the sidecar stands before it, and the text's own metadata after it. Quotations keep their words where
 * `keepsWords` says so (`Site.keepsWords`).
 */
export function dataOf(
  article: ArticleFile,
  { text, encoding, confidence, conversion, ...converted }: ConvertedArticle,
  row: StatedMetadata = {},
  keepsWords = false,
): ArticleData {
  const { title, byline, date, tags, url, lang, extra } = conversion.metadata;
  const stated = statedBy(row, converted.stated);
  const { originalUrl = null, aliases = [] } = stated;
  return asPageData({
    ...creditsOf(conversion.metadata, stated),
    tags: stated.tags ?? tags?.value ?? [],
    url: url?.value ?? null,
    originalUrl,
    aliases,
    draft: stated.draft ?? conversion.metadata.draft,
    publishDate: stated.publishDate ?? conversion.metadata.publishDate,
    lang,
    inferred: {
      title: stated.title === undefined && isInferred(title),
      byline: stated.byline === undefined && isInferred(byline),
      date: stated.date === undefined && isInferred(date),
    },
    header: headerLinesOf(text, conversion.metadata).map(({ start, end }) => text.slice(start, end)),
    bodyStart: bodyStartOf(text, conversion.metadata),
    headline: headlineOf(stated, conversion.metadata),
    extra,
    quotations: keepsWords
      ? conversion.quotations.map((one) => (isShown(one) ? { ...one, words: paragraphsOf(one, text) } : one))
      : conversion.quotations,
    messages: conversion.messages,
    words: countWords(text),
    sha256: sha256(article.bytes),
    encoding,
    encodingConfidence: confidence,
    file: article.file,
  });
}

/** Title, writers and date: as stated, else as the text says them. */
export function creditsOf(
  { title, byline, date }: Metadata,
  stated: StatedMetadata,
): Pick<ArticleData, 'title' | 'byline' | 'date'> {
  return {
    title: stated.title ?? title.value,
    byline: stated.byline ?? byline?.value ?? null,
    date: dateOf(stated, date),
  };
}

const isInferred = (field: Field | null) =>
  field !== null && (field.from === 'headline' || field.from === 'opening' || field.from === 'name');

/** The stated date; where the text prints the same day, as it prints it. */
function dateOf({ date: stated }: StatedMetadata, date: Metadata['date']): ArticleData['date'] {
  if (stated === undefined) return date && { iso: date.iso, printed: date.value };
  const iso = toIsoDate(stated);
  return { iso, printed: iso !== null && iso === date?.iso ? date.value : stated };
}

/** Words of the text's first lines in whose place stated metadata stands: no longer in its body, and shown all the same. */
function headlineOf(stated: StatedMetadata, metadata: Metadata): ArticleData['headline'] {
  const printed = (['title', 'byline', 'date'] as const).filter(
    (key) =>
      stated[key] !== undefined &&
      stated[key] !== metadata[key]?.value &&
      isAbove(metadata[key]?.place ?? null, metadata.headline),
  );
  return Object.fromEntries(printed.map((key) => [key, metadata[key]!.value]));
}

const isAbove = (place: Span | null, headline: Span | null) =>
  place !== null && headline !== null && headline.start <= place.start && place.end <= headline.end;

/** What a row of the table states, and above it what a sidecar does. */
export const statedBy = (row: StatedMetadata = {}, sidecar: StatedMetadata = {}): StatedMetadata => ({
  ...row,
  ...withoutUndefined(sidecar),
});

const withoutUndefined = <T extends object>(value: T) =>
  Object.fromEntries(Object.entries(value).filter(([, item]) => item !== undefined)) as T;

/** The same data with U+FFFD for each character that no page can hold, as the body of the article has it. */
function asPageData<T>(value: T): T {
  if (typeof value === 'string') return asPageText(value) as T;
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((item: unknown) => asPageData(item)) as T;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [asPageText(key), asPageData<unknown>(item)]),
  ) as T;
}
