import { isWebAddress } from '../../../convert/web-address.ts';
import { attribute, isElement } from '../../html/tree.ts';
import type { Element } from '../../html/tree.ts';
import { isLed, namesIn, namesInLines } from './byline.ts';
import type { Marked } from './marked.ts';
import { hintsOf, isOthers, linesOf } from './page.ts';

/** Names of `<meta>`. */
const NAMES = [
  ...['author', 'article:author', 'og:article:author', 'byl', 'byline', 'parsely-author', 'sailthru.author'],
  ...['article_author', 'dc.creator', 'dcterms.creator', 'citation_author', 'twitter:creator:name'],
];
/** Longer lines are sentences. */
const LONGEST = 200;
const TEXTUAL = /^(?:[pib]|div|span|h[2-6]|td|center|font|em|strong|small)$/;

/** What says who wrote an article in the page itself, the surest first: microdata, links, what themes call it, a line that begins with “By”. */
const WAYS: readonly ((element: Element) => boolean)[] = [
  (element) => /\bauthor\b/.test(attribute(element, 'itemprop') ?? ''),
  (element) => /\bauthor\b/.test(attribute(element, 'rel') ?? ''),
  (element) => /(?:^|[\s_-])by-?lines?(?:$|[\s_-])/i.test(hintsOf(element)),
  (element) =>
    element.tagName === 'address' ||
    /(?:^|[\s_-])(?:authors?|autor|writer|vcard)(?:$|[\s_-])/i.test(hintsOf(element)),
  (element) => TEXTUAL.test(element.tagName) && isLed(linesOf(element).at(0) ?? ''),
];

/** Whether an element says who wrote an article. */
export const isWriter = (element: Element): boolean => WAYS.some((isAuthor) => isAuthor(element));

/** Who wrote the article: by JSON-LD, then `<meta>`, then as the page prints it. */
export function writersOf({ elements, meta, described, bodies }: Marked): string[] {
  for (const words of [described?.authors ?? [], ...NAMES.map((name) => meta.get(name) ?? [])]) {
    const names = words.filter((one) => !isWebAddress(one)).flatMap((one) => namesIn(one, bodies));
    // A small word alone is an account, and the page prints the name.
    if (names.length > 0 && names.every((name) => name.includes(' ') || /^\p{Lu}/u.test(name)))
      return unique(names);
  }
  for (const isAuthor of WAYS) {
    const named = elements.filter(
      (element) => isAuthor(element) && !isOthers(element) && linesOf(element).join(' ').length <= LONGEST,
    );
    const names = unique(besideFirst(named).flatMap((element) => namesInLines(linesOf(element), bodies)));
    if (names.length > 0) return names;
  }
  return [];
}

/** Each of several writers may have an element; those of other articles' teasers stand elsewhere. */
function besideFirst(elements: readonly Element[]): Element[] {
  const first = elements.at(0);
  const around = parentOf(parentOf(first));
  return elements.filter(
    (element) => element.parentNode === first?.parentNode || parentOf(parentOf(element)) === around,
  );
}

const parentOf = (element: Element | undefined): Element | undefined =>
  element?.parentNode && isElement(element.parentNode) ? element.parentNode : undefined;
const unique = (names: readonly string[]): string[] => [...new Set(names)];
