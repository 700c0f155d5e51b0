import { attribute } from '../../html/tree.ts';
import type { Element } from '../../html/tree.ts';
import { asPrinted, isoOf, printedIn } from './dates.ts';
import type { Marked } from './marked.ts';
import { hintsOf, isOthers, linesOf } from './page.ts';

/** Names of `<meta>`, the first publication before the last change. */
const PUBLISHED = [
  ...['article:published_time', 'og:article:published_time', 'og:published_time', 'datepublished'],
  ...['article_date_original', 'date.issued', 'dc.date.issued', 'dcterms.issued', 'dcterms.created'],
  ...['dc.date.created', 'dc.date', 'dcterms.date', 'parsely-pub-date', 'sailthru.date', 'pubdate'],
  ...['publishdate', 'publish-date', 'publication_date', 'citation_publication_date', 'citation_date'],
  ...['cxenseparse:recs:publishtime', 'date', 'created'],
];
const CHANGED = ['revision_date', 'article:modified_time'];
const DATED =
  /(?:^|[\s_-])(?:date|dateline|time-?stamp|pub-?date|published|posted|entry-date|post-date|article-date|datum|fecha)(?:$|[\s_-])/i;
/** Longer lines are sentences. */
const LONGEST = 200;

/** When the article appeared: as the page's markup has it, then as it prints it, then when it was changed, then by its address. */
export function publishedOf(
  { elements, meta, described }: Marked,
  url: string | undefined,
): string | undefined {
  const own = elements.filter((element) => isDated(element) && !isOthers(element));
  const times = own.filter(isTime);
  const printed = [...times, ...own]
    .map((element) => printedIn(linesOf(element).join(' ').slice(0, LONGEST)))
    .find(Boolean);
  const named = (names: readonly string[]) => names.flatMap((name) => meta.get(name) ?? []);
  const stated = [
    described?.published,
    ...named(PUBLISHED),
    ...times
      .toSorted((a, b) => Number(isFirst(b)) - Number(isFirst(a)))
      .flatMap((element) => ['datetime', 'content', 'title'].map((name) => attribute(element, name))),
  ];
  const iso = stated.map(isoOf).find(Boolean);
  if (iso !== undefined) return asPrinted(iso, printed);
  return printed ?? named(CHANGED).map(isoOf).find(Boolean) ?? dayOfPath(url);
}

/** Whether an element says when an article appeared. */
export const isDated = (element: Element): boolean => isTime(element) || DATED.test(hintsOf(element));

const dates = (element: Element): string => attribute(element, 'itemprop') ?? '';
const isTime = (element: Element): boolean =>
  element.tagName === 'time' || /datePublished|dateCreated/.test(dates(element));
const isFirst = (element: Element): boolean =>
  dates(element).includes('datePublished') || attribute(element, 'pubdate') !== undefined;

/** `/2019/05/03/name` */
function dayOfPath(url: string | undefined): string | undefined {
  const path = /\/((?:19|20)\d{2})[/-](\d{1,2})[/-](\d{1,2})[/-]/.exec(url ?? '');
  return path
    ? isoOf(
        path
          .slice(1)
          .map((part) => part.padStart(2, '0'))
          .join('-'),
      )
    : undefined;
}
