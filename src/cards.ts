import { previewOf } from 'astro-verbatim/forms';
import type { Card, CardStyle, PreviewImage } from 'astro-verbatim/forms';
import { archive } from './archive.ts';
import { dateOf, latestFirst } from './articles.ts';
import type { Article } from './articles.ts';
import { site } from './site.config.ts';

/** The look of the pages, in the light of day. */
export const cardStyle: CardStyle = {
  font: '@fontsource/newsreader',
  weights: [600, 400],
  ground: '#f8f9f6',
  ink: '#191d1c',
  quiet: '#555e5b',
  accent: '#0d5c5e',
};

/** The archive's own card, for pages that are no article. */
export const archiveCard: Card = { archive: site.name, title: site.name, byline: null, date: null };

export const cardOf = ({ data }: Article): Card => ({
  archive: site.name,
  title: data.title,
  byline: data.byline,
  date: data.date && dateOf(data.date),
});

/** The articles that have a card of their own. */
export const withCards = async (): Promise<Article[]> => (await latestFirst()).slice(0, site.cards);

let ids: Promise<Set<string>> | undefined;

/** What link previews to an article show; nothing where the site has no cards. */
export async function previewOfArticle(article: Article): Promise<PreviewImage | undefined> {
  if (site.cards === 0) return undefined;
  ids ??= withCards().then((articles) => new Set(articles.map(({ id }) => id)));
  return (await ids).has(article.id)
    ? previewOf(archive.addresses.card(article.id), cardOf(article))
    : previewOf(archive.addresses.card(), archiveCard);
}
