import { x } from 'xastscript';
import type { Place } from '../../archive/entry.ts';
import { voiceIn, wordsOf } from '../../archive/quotation.ts';
import type { Quotation } from '../../archive/quotation.ts';
import { publish } from '../published-article.ts';
import type { Archive, ArticleEntry, PublishedArticle } from '../published-article.ts';
import { xmlOf } from '../xml.ts';
import type { FeedItem } from './feed.ts';
import { toFeedHtml } from './feed-html.ts';

/** An item for each article, in the order given, with the whole text. */
export async function articleItems(entries: readonly ArticleEntry[], archive: Archive): Promise<FeedItem[]> {
  const items: FeedItem[] = [];
  for (const entry of entries) {
    const article = await publish(entry, archive);
    items.push({
      ...commonOf(article),
      url: archive.addresses.article(entry.id),
      title: entry.data.title,
      html: toFeedHtml(article),
    });
  }
  return items;
}

/** An item for each quotation, in the order given (`latestQuotations`). An article whose quotations follow one another is read once. */
export async function quotationItems(
  places: Iterable<Place<ArticleEntry>>,
  archive: Archive,
): Promise<FeedItem[]> {
  const items: FeedItem[] = [];
  let article: PublishedArticle | null = null;
  for (const { entry, quotation } of places) {
    if (article?.id !== entry.id) article = await publish(entry, archive);
    items.push(toItem(quotation, article));
  }
  return items;
}

function commonOf({ data }: ArticleEntry): Pick<FeedItem, 'author' | 'date' | 'tags' | 'lang'> {
  return { author: data.byline, date: data.date?.iso ?? null, tags: data.tags, lang: data.lang };
}

function toItem(quotation: Quotation, article: PublishedArticle): FeedItem {
  const { data, id, text, archive } = article;
  const pieces = wordsOf(quotation, text);
  const voice = voiceIn(article, quotation);
  const home = x('a', { href: archive.addresses.article(id) }, x('bdi', data.title));
  const credit = x(
    'figcaption',
    voice === null ? ['quoted in ', home] : [x('bdi', voice), ', quoted in ', home],
  );
  return {
    ...commonOf(article),
    author: voice ?? data.byline,
    url: archive.addresses.quotation(id, quotation.id),
    title: voice === null ? openingOf(pieces) : `${voice}: ${openingOf(pieces)}`,
    summary: pieces.join(' … '),
    html: xmlOf([
      x('figure', [
        x(
          'blockquote',
          pieces.map((piece) => x('p', piece)),
        ),
        credit,
      ]),
    ]),
  };
}

/** Characters of a title that quotes. */
const OPENING = 80;

/** The first words, cut between words. */
function openingOf(pieces: string[]): string {
  const words = (pieces.at(0) ?? '')
    .slice(0, 4 * OPENING)
    .replaceAll(/\s+/g, ' ')
    .trim();
  if (words.length <= OPENING) return `“${words}”`;
  const cut = words.lastIndexOf(' ', OPENING);
  return `“${words.slice(0, cut > OPENING / 2 ? cut : OPENING).replace(/[\ud800-\udbff]$/, '')} …”`;
}
