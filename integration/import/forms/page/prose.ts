import { elementsOf, firstOf, wordsOf } from '../../html/tree.ts';
import type { Element, Parent } from '../../html/tree.ts';
import type { ImportedLink } from '../../imported.ts';
import { OTHERS, hintsOf } from './page.ts';

const PROSE = /^(?:p|blockquote|pre|ul|ol|dl|div|section|h[2-6]|figure)$/;
const NO_PROSE = /^(?:nav|aside|form|footer|iframe|button|input|svg|video)$/;
const LINKED = 0.4;

/** Whether an element within an article is of the article: sentences with few links, or a heading. */
export function isProse(element: Element): boolean {
  if (!PROSE.test(element.tagName)) return false;
  const isOther = (one: Element) => OTHERS.test(hintsOf(one)) || NO_PROSE.test(one.tagName);
  if (isOther(element) || firstOf(element, isOther)) return false;
  if (element.tagName === 'figure' && !firstOf(element, ({ tagName }) => tagName === 'blockquote'))
    return false;
  if (linkedShare(element) > LINKED) return false;
  const words = wordsOf(element).trim();
  if (/^h\d$/.test(element.tagName)) return words !== '';
  return /[.!?…。！？]["”’»')\]]*(?:\s|$)/u.test(words) && words.split(/\s+/).length >= 3;
}

/** How many characters of words an element has. */
export const lengthOf = (node: Parent): number => wordsOf(node).replaceAll(/\s+/g, ' ').trim().length;

/** The share of its words that are links. */
export function linkedShare(element: Element): number {
  let linked = 0;
  for (const one of elementsOf(element)) if (one.tagName === 'a') linked += lengthOf(one);
  return linked / Math.max(1, lengthOf(element));
}

/** Shorter texts are notes that point somewhere. */
const LEAST_OF_LIST = 60;

/** Whether a text is a list of links, as a home page or an archive has. */
export function isListOfLinks(text: string, links: readonly ImportedLink[]): boolean {
  const linked = links.reduce((sum, { start, end }) => sum + end - start, 0);
  return text.length > LEAST_OF_LIST && linked > text.length / 2;
}
