import { x } from 'xastscript';
import { generator } from '../generator.ts';
import { xmlDocument } from '../xml.ts';
import { dayOf } from '../day.ts';
import { updatedOf } from './feed.ts';
import type { Feed, FeedItem } from './feed.ts';

/** Atom 1.0 (RFC 4287) with whole articles in `content`. */
export function toAtom(feed: Feed): string {
  const updated = updatedOf(feed);
  return xmlDocument(
    x('feed', { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': feed.lang }, [
      x('id', feed.self),
      x('title', feed.title),
      x('subtitle', feed.description),
      x('updated', stamp(updated)),
      x('link', { rel: 'self', type: 'application/atom+xml', href: feed.self }),
      x('link', { rel: 'alternate', type: 'text/html', href: feed.home }),
      // The feed's author stands for those of its entries that name none.
      x('author', [x('name', feed.title)]),
      x('generator', { version: generator.version }, generator.name),
      ...feed.items.map((item) => toEntry(item, updated)),
    ]),
  );
}

/** Atom wants a date of every entry: where none is certain, it is the feed's. */
function toEntry({ url, title, html, summary, author, date, tags, lang }: FeedItem, updated: Date) {
  const day = dayOf(date);
  return x('entry', lang === 'und' ? {} : { 'xml:lang': lang }, [
    x('id', url),
    x('title', title),
    x('link', { rel: 'alternate', type: 'text/html', href: url }),
    day ? x('published', stamp(day)) : null,
    x('updated', stamp(day ?? updated)),
    author === null ? null : x('author', [x('name', author)]),
    ...tags.map((tag) => x('category', { term: tag })),
    summary === undefined ? null : x('summary', summary),
    x('content', { type: 'html' }, html),
  ]);
}

const stamp = (date: Date) => date.toISOString().replace('.000Z', 'Z');
