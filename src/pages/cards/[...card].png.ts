import { cardResponse } from 'astro-verbatim/forms';
import type { Card } from 'astro-verbatim/forms';
import { cacheKeyOf } from 'astro-verbatim/loader';
import type { APIRoute, GetStaticPaths } from 'astro';
import { archiveCard, cardOf, cardStyle, withCards } from '../../cards.ts';
import { site } from '../../site.config.ts';

/** Pictures of link previews: `/cards/archive.png`, and one for each of the latest articles. */
export const getStaticPaths = (async () => {
  if (site.cards === 0) return [];
  const articles = (await withCards()).map((article) => ({
    params: { card: `articles/${article.id}` },
    props: { card: cardOf(article) },
    cacheKey: cacheKeyOf(cardOf(article)),
  }));
  return [{ params: { card: 'archive' }, props: { card: archiveCard } }, ...articles];
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ card: Card }> = ({ props }) => cardResponse(props.card, cardStyle);
