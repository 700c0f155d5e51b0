import { dayOf } from '../day.ts';
import { inferredOf, originOf } from '../published-article.ts';
import type { Archive, ArticleEntry } from '../published-article.ts';
import { authorsOf } from './authors.ts';

/** The article as one item of CSL-JSON. Dates that are not certain stand as they are printed. */
export function toCslJson(article: ArticleEntry, archive: Archive): string {
  const { id, data } = article;
  const authors = authorsOf(data.byline);
  const item = {
    id,
    type: 'article-newspaper',
    title: data.title,
    author: authors.length > 0 ? authors : undefined,
    issued: issued(data.date),
    'container-title': archive.name,
    URL: archive.addresses.article(id),
    language: data.lang === 'und' ? undefined : data.lang,
    note: noteOf(article) ?? undefined,
  };
  return `${JSON.stringify([item], null, 2)}\n`;
}

function issued(date: ArticleEntry['data']['date']): object | undefined {
  if (!date) return undefined;
  const day = dayOf(date.iso);
  return day
    ? { 'date-parts': [[day.getUTCFullYear(), day.getUTCMonth() + 1, day.getUTCDate()]] }
    : { literal: date.printed };
}

/** What a reader of a citation should know: where the article stood first, and what of the citation nobody printed. */
export function noteOf(article: ArticleEntry): string | null {
  const keys = inferredOf(article);
  const origin = originOf(article);
  const notes = [
    ...(origin === null ? [] : [`First published at ${origin}.`]),
    ...(keys.length === 0 ? [] : [`Inferred by software: ${keys.join(', ')}.`]),
  ];
  return notes.length > 0 ? notes.join(' ') : null;
}
