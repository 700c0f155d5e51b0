import { latestQuotations } from 'astro-verbatim/archive';
import { articleItems, FEED_FORMATS, feedResponse, quotationItems } from 'astro-verbatim/forms';
import type { FeedFormat } from 'astro-verbatim/forms';
import type { APIRoute, GetStaticPaths } from 'astro';
import { archive } from '../../archive.ts';
import { latestFirst } from '../../articles.ts';
import { site } from '../../site.config.ts';

const { addresses, name, description, lang } = archive;

/** What the archive has feeds of, by the name of the feed. */
const FEEDS = {
  articles: {
    title: name,
    description,
    home: addresses.to(''),
    items: async () => articleItems((await latestFirst()).slice(0, site.feeds.articles), archive),
  },
  quotations: {
    title: `${name}: who said what`,
    description: `The latest quotations in ${name}.`,
    home: addresses.to('quotations/'),
    items: async () =>
      quotationItems(
        [...latestQuotations(await latestFirst(), site.lang)].slice(0, site.feeds.quotations),
        archive,
      ),
  },
};

export const getStaticPaths = (() =>
  (Object.keys(FEEDS) as (keyof typeof FEEDS)[]).flatMap((of) =>
    (Object.keys(FEED_FORMATS) as FeedFormat[]).map((format) => ({
      params: { feed: `${of}.${format}` },
      props: { of, format },
    })),
  )) satisfies GetStaticPaths;

type Props = ReturnType<typeof getStaticPaths>[number]['props'];

export const GET: APIRoute<Props> = async ({ props: { of, format } }) => {
  const { items, ...head } = FEEDS[of];
  const self = addresses.feed(of, format);
  return feedResponse({ ...head, lang, self, items: await items() }, format);
};
