import { addressesOf, catalogueOf } from 'astro-verbatim/archive';
import type { Catalogue } from 'astro-verbatim/archive';
import { getCollection } from 'astro:content';
import type { CollectionEntry } from 'astro:content';
import { site } from './site.config.ts';

export type Article = CollectionEntry<'articles'>;

let made: Promise<Catalogue<Article>> | undefined;
const make = async () => catalogueOf(await getCollection('articles'), site.lang);

/** Every way into the archive, made once: while you write, this module is read anew whenever an article changed. */
export const catalogue = () => (made ??= make());

/** Every article, the latest first; those without a certain date follow, by title. */
export const latestFirst = async () => (await catalogue()).entries;

/** Where things stand on this site, as paths with the base that it is served under. */
export const paths = addressesOf(site.base);

const long = new Intl.DateTimeFormat(site.lang, { dateStyle: 'long', timeZone: 'UTC' });

/** The date in the site's language where it is certain, else as the article prints it. */
export const dateOf = ({ iso, printed }: NonNullable<Article['data']['date']>) =>
  iso === null ? printed : long.format(new Date(iso));

const monthOf = new Intl.DateTimeFormat(site.lang, { month: 'long', timeZone: 'UTC' });

/** `2024-05` as the site's language calls the month, without its year. */
export const monthName = (month: string) => monthOf.format(new Date(`${month}-01`));

const grouped = new Intl.NumberFormat(site.lang);

/** “1 quotation”, “1,204 quotations”. */
export const number = (count: number, noun: string) =>
  `${grouped.format(count)} ${noun}${count === 1 ? '' : 's'}`;
