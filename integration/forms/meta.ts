import { authorsOf } from './cite/authors.ts';
import { dayOf } from './day.ts';
import type { Archive, ArticleEntry } from './published-article.ts';

/** `<meta>` of an article's page: `property` for Open Graph, `name` for the others. */
export type Meta = { name: string; content: string } | { property: string; content: string };

/** Picture of a link preview. */
export interface PreviewImage {
  url: string;
  width: number;
  height: number;
  /** What it shows, in words. */
  alt: string;
}

/** Tags that Zotero and Google Scholar read (`citation_…`) and that link previews are made of (Open Graph, and Twitter's own). */
export function toMeta(
  { id, data }: ArticleEntry,
  archive: Archive,
  description: string,
  image?: PreviewImage,
): Meta[] {
  const url = archive.addresses.article(id);
  const date = dayOf(data.date?.iso)?.toISOString().slice(0, 10);
  const authors = authorsOf(data.byline);
  const meta: [key: string, content: string | undefined][] = [
    ['citation_title', data.title],
    ...authors.map((author): [string, string] => [
      'citation_author',
      'literal' in author ? author.literal : `${author.family}, ${author.given}`,
    ]),
    ['citation_publication_date', date?.replaceAll('-', '/')],
    ['citation_journal_title', archive.name],
    ['citation_language', data.lang === 'und' ? undefined : data.lang],
    ['citation_fulltext_html_url', url],
    ['article:published_time', date],
    ...data.tags.map((tag): [string, string] => ['article:tag', tag]),
  ];
  return [
    ...given(meta),
    ...toPreview({ type: 'article', title: data.title, description, url }, archive, image),
  ];
}

/** What a link preview of any page of the archive is made of. */
export function toPreview(
  page: { type: 'article' | 'website'; title: string; description: string; url: string },
  archive: Archive,
  image?: PreviewImage,
): Meta[] {
  return given([
    ['og:type', page.type],
    ['og:title', page.title],
    ['og:description', page.description],
    ['og:url', page.url],
    ['og:site_name', archive.name],
    ['og:image', image?.url],
    ['og:image:width', image && String(image.width)],
    ['og:image:height', image && String(image.height)],
    ['og:image:alt', image?.alt],
    ['twitter:card', image ? 'summary_large_image' : 'summary'],
  ]);
}

const given = (meta: readonly [key: string, content: string | undefined][]): Meta[] =>
  meta.flatMap(([key, content]) => {
    if (content === undefined) return [];
    return [/^(?:og|article):/.test(key) ? { property: key, content } : { name: key, content }];
  });
