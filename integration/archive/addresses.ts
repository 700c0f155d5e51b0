/** Forms in which an article can be taken away, by the ending of the address. */
export type ArticleForm = 'txt' | 'mdx' | 'tei.xml' | 'annotations.jsonld' | 'bib' | 'csl.json';

/** Formats of feeds, by the ending of the address. */
export type FeedFormat = 'rss.xml' | 'atom.xml' | 'json';

/** The ways into an archive beside the articles themselves; each is a folder of pages. */
export type Way = 'years' | 'writers' | 'sources' | 'speakers' | 'tags' | 'quotations';

/** Where things stand: paths below the base, or whole URLs where the site's own is known. */
export interface Addresses {
  /** Anything: `to` is without a slash at its beginning, `''` the front page. */
  to: (to: string) => string;
  article: (id: string) => string;
  form: (id: string, form: ArticleForm) => string;
  quotation: (articleId: string, quotationId: string) => string;
  /** The picture of link previews to an article; of those to the archive without one. */
  card: (articleId?: string) => string;
  feed: (of: 'articles' | 'quotations', format: FeedFormat) => string;
  /** A way in (`years`), one of its pages (`years/2024/05`), or a later page of either (`years/2024/page-2`). */
  way: (way: Way, slug?: string, page?: number) => string;
}

/**
 * The addresses of an archive that is laid out as the template is. Folders end in a slash.
 *
 * @param base - folder of the host that it is served from, with or without a slash at its end
 * @param site - origin, to make whole URLs (feeds and metadata need them)
 */
export function addressesOf(base: string, site?: URL | string): Addresses {
  const root = `${base.replace(/(?<!\/)\/+$/, '')}/`;
  const to = (path: string) =>
    site === undefined ? root + encoded(path) : new URL(root + encoded(path), site).href;
  return {
    to,
    article: (id) => to(`articles/${id}/`),
    form: (id, form) => to(`articles/${id}.${form}`),
    quotation: (articleId, quotationId) => `${to(`articles/${articleId}/`)}#${quotationId}`,
    card: (id) => to(id === undefined ? 'cards/archive.png' : `cards/articles/${id}.png`),
    feed: (of, format) => to(`feeds/${of}.${format}`),
    way: (way, slug, page = 1) => to([way, slug, page > 1 && `page-${page}`].filter(Boolean).join('/') + '/'),
  };
}

/** Letters of every script are percent-encoded; what separates parts of a path is not. */
const encoded = (path: string) => path.split('/').map(encodeURIComponent).join('/');
