import { dayOf } from '../day.ts';
import type { Feed, FeedItem } from './feed.ts';

/** JSON Feed 1.1 with whole articles in `content_html`. */
export function toJsonFeed(feed: Feed): string {
  return `${JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: feed.title,
    description: feed.description,
    language: feed.lang,
    home_page_url: feed.home,
    feed_url: feed.self,
    items: feed.items.map(toItem),
  })}\n`;
}

function toItem({ url, title, html, summary, author, date, tags, lang }: FeedItem) {
  return {
    id: url,
    url,
    title,
    content_html: html,
    summary,
    date_published: dayOf(date)?.toISOString(),
    authors: author === null ? undefined : [{ name: author }],
    tags: tags.length > 0 ? tags : undefined,
    language: lang === 'und' ? undefined : lang,
  };
}
