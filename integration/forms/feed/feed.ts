import { dayOf } from '../day.ts';

/** One entry of a feed. Texts are plain; `html` is whole and holds no relative address. */
export interface FeedItem {
  /** Address of what it is about, and its name for ever. */
  url: string;
  title: string;
  html: string;
  /** Plain words for readers that show no HTML. */
  summary?: string;
  author: string | null;
  /** YYYY-MM-DD, null where that is not certain. */
  date: string | null;
  tags: string[];
  /** BCP 47, `und` where nothing tells. */
  lang: string;
}

/** A feed in no format yet. */
export interface Feed {
  title: string;
  description: string;
  lang: string;
  /** Page that shows the same. */
  home: string;
  /** Address of this feed. */
  self: string;
  items: FeedItem[];
}

/** When a feed last changed: the day of its latest item. No clock is asked, so that the same articles make the same feed. */
export function updatedOf({ items }: Feed): Date {
  const days = items.flatMap(({ date }) => dayOf(date)?.valueOf() ?? []);
  return new Date(days.reduce((latest, day) => Math.max(latest, day), days.length > 0 ? -Infinity : 0));
}
