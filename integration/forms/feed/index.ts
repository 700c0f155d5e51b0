import type { FeedFormat } from '../../archive/addresses.ts';
import { answer } from '../answer.ts';
import { toAtom } from './atom.ts';
import type { Feed } from './feed.ts';
import { toJsonFeed } from './json-feed.ts';
import { toRss } from './rss.ts';

/** The formats of feeds, by the ending of the address. */
export const FEED_FORMATS = {
  'rss.xml': { type: 'application/rss+xml', write: toRss },
  'atom.xml': { type: 'application/atom+xml', write: toAtom },
  json: { type: 'application/feed+json', write: toJsonFeed },
} as const satisfies Record<FeedFormat, { type: string; write: (feed: Feed) => string }>;

/** A feed in one format, for an endpoint to answer with. */
export function feedResponse(feed: Feed, format: FeedFormat): Response {
  const { type, write } = FEED_FORMATS[format];
  return answer(write(feed), `${type}; charset=utf-8`);
}

export { articleItems, quotationItems } from './items.ts';
export type { FeedFormat };
export type { Feed, FeedItem } from './feed.ts';
