import { x } from 'xastscript';
import { generator } from '../generator.ts';
import { xmlDocument, xmlOf } from '../xml.ts';
import { dayOf } from '../day.ts';
import { updatedOf } from './feed.ts';
import type { Feed, FeedItem } from './feed.ts';

const NAMESPACES = {
  'xmlns:atom': 'http://www.w3.org/2005/Atom',
  'xmlns:content': 'http://purl.org/rss/1.0/modules/content/',
  'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
};

/**
 * RSS 2.0 with whole articles in `content:encoded`, by the RSS Board's profile. An item's `description` and `content:encoded` are HTML,
 * which readers decode a second time. All other elements hold plain text, encoded once as hexadecimal references: a second encoding
 * would show `&lt;` in readers that follow the profile.
 */
export function toRss(feed: Feed): string {
  return xmlDocument(
    x('rss', { version: '2.0', ...NAMESPACES }, [
      x('channel', [
        x('title', feed.title),
        x('link', feed.home),
        x('description', feed.description),
        x('language', feed.lang),
        x('lastBuildDate', updatedOf(feed).toUTCString()),
        x('generator', `${generator.name} ${generator.version}`),
        x('atom:link', { href: feed.self, rel: 'self', type: 'application/rss+xml' }),
        ...feed.items.map(toItem),
      ]),
    ]),
  );
}

function toItem({ url, title, html, summary, author, date, tags, lang }: FeedItem) {
  const day = dayOf(date);
  return x('item', [
    x('title', title),
    x('link', url),
    x('guid', { isPermaLink: 'true' }, url),
    day ? x('pubDate', day.toUTCString()) : null,
    // `author` of RSS is an address of mail.
    author === null ? null : x('dc:creator', author),
    lang === 'und' ? null : x('dc:language', lang),
    ...tags.map((tag) => x('category', tag)),
    summary === undefined ? null : x('description', asHtml(summary)),
    x('content:encoded', html),
  ]);
}

/** Plain words as HTML that says the same. */
const asHtml = (words: string) => xmlOf([{ type: 'text', value: words }]);
