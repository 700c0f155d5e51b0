import { attribute, elementsOf, firstOf, wordsOf } from '../../html/tree.ts';
import type { Element, Parent } from '../../html/tree.ts';
import { dateOf } from './date.ts';
import { linkedData } from './linked-data.ts';
import { writersOf } from './writers.ts';

/** What a page says of its article. */
export interface PageMetadata {
  title?: string | undefined;
  byline: string[];
  date?: string | undefined;
  url?: string | undefined;
  tags: string[];
}

/** Words of a page's `<meta>` by their names. Some programs that save pages write `value` for `content`. */
export type MetaWords = (...names: string[]) => string[];

/** Between a title and the site's name. */
const BEFORE_SITE = / [|–—»·-] (?=[^|–—»·]{2,40}$)/u;

export function metadataOf(page: Parent): PageMetadata {
  const all = [...elementsOf(page)];
  const meta = metaOf(all);
  const data = linkedData(all);
  const canonical = all.find(
    (element) => element.tagName === 'link' && attribute(element, 'rel') === 'canonical',
  );
  const url = [canonical && attribute(canonical, 'href'), ...meta('og:url'), data.url].find(
    (href) => href !== undefined && URL.canParse(href),
  );
  return {
    title: titleOf(page, all, meta) ?? data.headline,
    byline: writersOf(all, meta, data.authors),
    date: dateOf(all, meta, data.datePublished),
    url,
    tags: [...new Set(meta('article:tag'))],
  };
}

function metaOf(all: readonly Element[]): MetaWords {
  const words = new Map<string, string[]>();
  for (const element of all) {
    if (element.tagName !== 'meta') continue;
    const name =
      attribute(element, 'property') ?? attribute(element, 'name') ?? attribute(element, 'itemprop');
    const content = (attribute(element, 'content') ?? attribute(element, 'value') ?? '').trim();
    if (name !== undefined && content !== '')
      words.set(name.toLowerCase(), [...(words.get(name.toLowerCase()) ?? []), content]);
  }
  return (...names) => names.flatMap((name) => words.get(name.toLowerCase()) ?? []);
}

/** The heading that the page's title begins with, else the title without the site's name. */
function titleOf(page: Parent, all: readonly Element[], meta: MetaWords): string | undefined {
  const element = firstOf(page, ({ tagName }) => tagName === 'title');
  const title = element ? line(element) : '';
  const headings = all.filter(({ tagName }) => /^h[12]$/.test(tagName)).map(line);
  const same = headings.find(
    (words) =>
      words.length > 3 &&
      (title.startsWith(words) || (title.endsWith(words) && words.length * 2 > title.length)),
  );
  const own = title.split(BEFORE_SITE)[0];
  const first = all.find(({ tagName }) => tagName === 'h1');
  return (
    same ?? [own, ...meta('og:title', 'dc.title'), first ? line(first) : ''].find((words) => words !== '')
  );
}

const line = (element: Element) => wordsOf(element).replaceAll(/\s+/g, ' ').trim();
