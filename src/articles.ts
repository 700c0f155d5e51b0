import { addressesOf } from 'astro-verbatim/archive';
import { getCollection } from 'astro:content';
import type { CollectionEntry } from 'astro:content';
import { site } from './site.config.ts';

export type Article = CollectionEntry<'articles'>;

/** Every article, the latest first; those without a certain date follow, by title. */
export async function latestFirst(): Promise<Article[]> {
  const order = new Intl.Collator(site.lang);
  const day = (article: Article) => article.data.date?.iso ?? '';
  return (await getCollection('articles')).sort(
    (a, b) => order.compare(day(b), day(a)) || order.compare(a.data.title, b.data.title),
  );
}

/** Articles by year, in the order given; `null` holds those without a certain date. */
export function byYear(articles: Article[]): Map<string | null, Article[]> {
  return Map.groupBy(articles, (article) => article.data.date?.iso?.slice(0, 4) ?? null);
}

/** Where things stand on this site, as paths with the base that it is served under. */
export const paths = addressesOf(import.meta.env.BASE_URL);

const long = new Intl.DateTimeFormat(site.lang, { dateStyle: 'long', timeZone: 'UTC' });

/** The date in the site's language where it is certain, else as the article prints it. */
export const dateOf = ({ iso, printed }: NonNullable<Article['data']['date']>) =>
  iso === null ? printed : long.format(new Date(iso));
