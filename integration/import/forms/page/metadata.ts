import { isWebAddress } from '../../../convert/web-address.ts';
import { attribute, elementsOf, isElement } from '../../html/tree.ts';
import type { Element, Parent } from '../../html/tree.ts';
import { namesIn, namesInLines } from './byline.ts';
import { asPrinted, isoOf, printedIn } from './dates.ts';
import { describedBy } from './json-ld.ts';
import type { Described } from './json-ld.ts';
import { hintsOf, isOthers, linesOf, metaOf } from './page.ts';
import { titleOf } from './title.ts';

/** What a page says of its article outside of the article's words. */
export interface PageMetadata {
  title: string | undefined;
  byline: string[];
  date: string | undefined;
  url: string | undefined;
  tags: string[];
}

/** A page, and what its machine-readable parts say. */
export interface Marked {
  elements: readonly Element[];
  meta: ReadonlyMap<string, readonly string[]>;
  described: Described | null;
  /** Bodies that publish it: the site's name, its host. */
  bodies: string[];
}

export function metadataOf(
  root: Parent,
  html: string,
): PageMetadata & { generator: string | undefined; isArticle: boolean } {
  const meta = metaOf(root);
  const described = describedBy(root);
  const elements = [...elementsOf(root)];
  const url = addressOf(elements, meta, described, html);
  const bodies = [
    ...[
      'og:site_name',
      'application-name',
      'dc.publisher',
      'publisher',
      'apple-mobile-web-app-title',
    ].flatMap((name) => meta.get(name) ?? []),
    ...(described?.publisher === undefined ? [] : [described.publisher]),
    ...(url === undefined ? [] : [new URL(url).hostname.replace(/^www\./, '')]),
  ].filter((name) => !isWebAddress(name));
  const page: Marked = { elements, meta, described, bodies };
  return {
    title: titleOf(page),
    byline: bylineOf(page),
    date: dateOf(page, url),
    url,
    tags: [
      ...new Set(
        [...(described?.tags ?? []), ...(meta.get('article:tag') ?? [])]
          .map((tag) => tag.trim())
          .filter(Boolean),
      ),
    ],
    generator: meta.get('generator')?.[0],
    isArticle: described !== null || (meta.get('og:type') ?? []).some((type) => type === 'article'),
  };
}

const AUTHORS = [
  'author',
  'article:author',
  'og:article:author',
  'byl',
  'byline',
  'parsely-author',
  'sailthru.author',
  'article_author',
  'dc.creator',
  'dcterms.creator',
  'citation_author',
  'twitter:creator:name',
];
/** Longer lines are sentences. */
const LONGEST_BYLINE = 200;

/** JSON-LD, then `<meta>`, then microdata and `rel=author`, then what themes call a byline, then a line that begins with “By”. */
function bylineOf({ elements, meta, described, bodies }: Marked): string[] {
  const stated = [described?.authors ?? [], ...AUTHORS.map((name) => meta.get(name) ?? [])];
  for (const words of stated) {
    const names = words.filter((one) => !isWebAddress(one)).flatMap((one) => namesIn(one, bodies));
    // A name of one word may be an account's, and the page prints the whole one.
    if (names.length > 0 && names.every((name) => name.includes(' ') || /^\p{Lu}/u.test(name)))
      return unique(names);
  }
  const isShort = (element: Element) => linesOf(element).join(' ').length <= LONGEST_BYLINE;
  const named = (test: (element: Element) => boolean) => {
    const found = elements.filter((element) => test(element) && !isOthers(element) && isShort(element));
    const [first] = found;
    if (!first) return [];
    // Of more than one writer each may have an element; those of other articles' teasers stand elsewhere.
    const around = parentOf(parentOf(first));
    const beside = found.filter(
      (element) => element.parentNode === first.parentNode || parentOf(parentOf(element)) === around,
    );
    return unique(beside.flatMap((element) => namesInLines(linesOf(element), bodies)));
  };
  const ways: ((element: Element) => boolean)[] = [
    (element) => /\bauthor\b/.test(attribute(element, 'itemprop') ?? ''),
    (element) => /\bauthor\b/.test(attribute(element, 'rel') ?? ''),
    (element) => /(?:^|[\s_-])by-?lines?(?:$|[\s_-])/i.test(hintsOf(element)),
    (element) =>
      element.tagName === 'address' ||
      /(?:^|[\s_-])(?:authors?|autor|writer|vcard)(?:$|[\s_-])/i.test(hintsOf(element)),
    (element) =>
      /^(?:[pib]|div|span|h[2-6]|td|center|font|em|strong|small)$/.test(element.tagName) &&
      /^(?:By|Von|Par|Por|Text by|Story by)\s/u.test(linesOf(element)[0] ?? ''),
  ];
  for (const way of ways) {
    const names = named(way);
    if (names.length > 0) return names;
  }
  return [];
}

const DATES = [
  'article:published_time',
  'og:article:published_time',
  'og:published_time',
  'datepublished',
  'article_date_original',
  'date.issued',
  'dc.date.issued',
  'dcterms.issued',
  'dcterms.created',
  'dc.date.created',
  'dc.date',
  'dcterms.date',
  'parsely-pub-date',
  'sailthru.date',
  'pubdate',
  'publishdate',
  'publish-date',
  'publication_date',
  'citation_publication_date',
  'citation_date',
  'cxenseparse:recs:publishtime',
  'date',
  'created',
  'revision_date',
  'article:modified_time',
];

/** As the page's markup has it, then as it prints it, then as its address has it. */
function dateOf({ elements, meta, described }: Marked, url: string | undefined): string | undefined {
  const times = elements.filter(
    (element) =>
      (element.tagName === 'time' ||
        /datePublished|dateCreated/.test(attribute(element, 'itemprop') ?? '')) &&
      !isOthers(element),
  );
  const shown = elements.filter(
    (element) =>
      /(?:^|[\s_-])(?:date|dateline|time-?stamp|pub-?date|published|posted|entry-date|post-date|article-date|datum|fecha)(?:$|[\s_-])/i.test(
        hintsOf(element),
      ) && !isOthers(element),
  );
  const printed = [...times, ...shown]
    .map((element) => printedIn(linesOf(element).join(' ').slice(0, LONGEST_BYLINE)))
    .find(Boolean);
  const isPublished = (element: Element) =>
    (attribute(element, 'itemprop') ?? '').includes('datePublished') || attribute(element, 'pubdate') !== undefined;
  const stated = [
    described?.published,
    ...DATES.slice(0, -2).flatMap((name) => meta.get(name) ?? []),
    ...times
      .toSorted((a, b) => Number(isPublished(b)) - Number(isPublished(a)))
      .flatMap((element) => ['datetime', 'content', 'title'].map((name) => attribute(element, name))),
  ]
    .map(isoOf)
    .find(Boolean);
  if (stated !== undefined) return asPrinted(stated, printed);
  const path = /\/((?:19|20)\d{2})[/-](\d{1,2})[/-](\d{1,2})(?:\/|-)/.exec(url ?? '');
  return (
    printed ??
    DATES.slice(-2)
      .flatMap((name) => meta.get(name) ?? [])
      .map(isoOf)
      .find(Boolean) ??
    (path
      ? isoOf(
          path
            .slice(1)
            .map((part) => part.padStart(2, '0'))
            .join('-'),
        )
      : undefined)
  );
}

/** `rel=canonical`, Open Graph, JSON-LD, then what browsers write into a page that they save. */
function addressOf(
  elements: readonly Element[],
  meta: ReadonlyMap<string, readonly string[]>,
  described: Described | null,
  html: string,
): string | undefined {
  const canonical = elements.find(
    ({ tagName, attrs }) =>
      tagName === 'link' && attrs.some(({ name, value }) => name === 'rel' && /\bcanonical\b/i.test(value)),
  );
  const base = elements.find(({ tagName }) => tagName === 'base');
  const saved = /<!--\s*(?:saved from url=\(\d+\)|Page saved with SingleFile\s+url:\s*)(https?:\S+)/i.exec(
    html.slice(0, 4000),
  )?.[1];
  const stated = [
    canonical && attribute(canonical, 'href'),
    ...(meta.get('og:url') ?? []),
    described?.address,
    ...(meta.get('twitter:url') ?? []),
    saved,
    base && attribute(base, 'href'),
  ]
    .map((address) => address?.trim())
    .filter((address) => address !== undefined && isWebAddress(address) && URL.canParse(address)) as string[];
  // Some themes give the address of the site on every page.
  return stated.find((address) => new URL(address).pathname !== '/') ?? stated.at(0);
}

const unique = (names: readonly string[]): string[] => [...new Set(names)];
const parentOf = (element: Element | null): Element | null =>
  element?.parentNode && isElement(element.parentNode) ? element.parentNode : null;
