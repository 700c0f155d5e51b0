import { isWebAddress } from '../../../convert/web-address.ts';
import { attribute, elementsOf } from '../../html/tree.ts';
import type { Element, Parent } from '../../html/tree.ts';
import { describedBy } from './json-ld.ts';
import type { Marked } from './marked.ts';
import { metaOf } from './page.ts';
import { publishedOf } from './published.ts';
import { titleOf } from './title.ts';
import { writersOf } from './writers.ts';

/** What a page says of its article outside of the article's words. */
export interface PageMetadata {
  title: string | undefined;
  byline: string[];
  date: string | undefined;
  url: string | undefined;
  tags: string[];
}

/** `generator`: the program that made the page. `isArticle`: the page calls itself an article. */
export function metadataOf(
  root: Parent,
  html: string,
): { metadata: PageMetadata; generator: string | undefined; isArticle: boolean } {
  const meta = metaOf(root);
  const described = describedBy(root);
  const elements = [...elementsOf(root)];
  const named = (...names: string[]) => names.flatMap((name) => meta.get(name) ?? []);
  const url = addressOf(elements, [...named('og:url'), described?.address, ...named('twitter:url')], html);
  const bodies = [
    ...named('og:site_name', 'application-name', 'dc.publisher', 'publisher', 'apple-mobile-web-app-title'),
    ...(described?.publisher === undefined ? [] : [described.publisher]),
    ...(url === undefined ? [] : [new URL(url).hostname.replace(/^www\./, '')]),
  ].filter((name) => !isWebAddress(name));
  const marked: Marked = { elements, meta, described, bodies };
  const tags = [...(described?.tags ?? []), ...named('article:tag')].map((tag) => tag.trim());
  return {
    metadata: {
      title: titleOf(marked),
      byline: writersOf(marked),
      date: publishedOf(marked, url),
      url,
      tags: [...new Set(tags.filter(Boolean))],
    },
    generator: named('generator').at(0),
    isArticle: described !== null || named('og:type').includes('article'),
  };
}

/** `rel=canonical`, what the page says elsewhere, then what browsers write into a page that they save. */
function addressOf(
  elements: readonly Element[],
  said: readonly (string | undefined)[],
  html: string,
): string | undefined {
  const hrefOf = (test: (element: Element) => boolean) => {
    const element = elements.find(test);
    return element && attribute(element, 'href');
  };
  const stated = [
    hrefOf((one) => one.tagName === 'link' && /\bcanonical\b/i.test(attribute(one, 'rel') ?? '')),
    ...said,
    /<!-- ?saved from url=\(\d+\)(https?:\S+)/.exec(html.slice(0, 4000))?.[1],
    /<!--\s+Page saved with SingleFile\s+url: (https?:\S+)/.exec(html.slice(0, 4000))?.[1],
    hrefOf(({ tagName }) => tagName === 'base'),
  ].flatMap((address) => {
    const words = address?.trim() ?? '';
    return isWebAddress(words) && URL.canParse(words) ? [words] : [];
  });
  // Some themes give the address of the site on every page.
  return stated.find((address) => new URL(address).pathname !== '/') ?? stated.at(0);
}
