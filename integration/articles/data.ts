import type { Field } from '../convert/model.ts';
import { asPageText } from '../convert/serialize/index.ts';
import type { ArticleData } from '../schema.ts';
import { sha256 } from './article-file.ts';
import type { ArticleFile } from './article-file.ts';
import type { ConvertedArticle } from './convert-article.ts';

/** Words are counted as runs of letters and digits with what joins them; exact segmentation costs thirty times as much. */
const WORD = /[\p{L}\p{N}]+(?:['’\-.][\p{L}\p{N}]+)*/gu;

/** What the collection keeps of a converted article: templates print it, so every string is one that a page can hold. */
export function dataOf(
  article: ArticleFile,
  { text, encoding, confidence, conversion }: ConvertedArticle,
): ArticleData {
  const { title, byline, date, tags, url, lang, extra } = conversion.metadata;
  return asPageData({
    title: title.value,
    byline: byline?.value ?? null,
    date: date && { iso: date.iso, printed: date.value },
    tags: tags?.value ?? [],
    url: url?.value ?? null,
    lang,
    inferred: { title: isInferred(title), byline: isInferred(byline), date: isInferred(date) },
    extra,
    quotations: conversion.quotations,
    messages: conversion.messages,
    words: text.match(WORD)?.length ?? 0,
    sha256: sha256(article.bytes),
    encoding,
    encodingConfidence: confidence,
    file: article.file,
  });
}

const isInferred = (field: Field | null) =>
  field !== null && (field.from === 'headline' || field.from === 'opening' || field.from === 'name');

/** The same data with U+FFFD for each character that no page can hold, as the body of the article has it. */
function asPageData<T>(value: T): T {
  if (typeof value === 'string') return asPageText(value) as T;
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((item: unknown) => asPageData(item)) as T;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [asPageText(key), asPageData<unknown>(item)]),
  ) as T;
}
