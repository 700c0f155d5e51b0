import { firstOf, elementsOf, wordsOf } from '../../html/tree.ts';
import type { Element } from '../../html/tree.ts';
import type { ImportedLink } from '../../imported.ts';
import { OTHERS, hintsOf } from './page.ts';

const PROSE = /^(?:p|blockquote|pre|ul|ol|dl|div|section|h[2-6]|figure)$/;
const LINKED = 0.4;

/** Whether an element within an article is of the article: sentences, or a heading, that are no more than half links. */
export function isProse(element: Element): boolean {
  if (!PROSE.test(element.tagName)) return false;
  const isOther = (one: Element) =>
    OTHERS.test(hintsOf(one)) ||
    /^(?:nav|aside|form|footer|iframe|button|input|svg|video|script)$/.test(one.tagName);
  if (isOther(element) || firstOf(element, isOther)) return false;
  const words = wordsOf(element).trim();
  if (element.tagName === 'figure' && !firstOf(element, ({ tagName }) => tagName === 'blockquote'))
    return false;
  let linked = 0;
  for (const one of elementsOf(element)) if (one.tagName === 'a') linked += wordsOf(one).trim().length;
  if (linked > words.length * LINKED) return false;
  if (/^h\d$/.test(element.tagName)) return words !== '';
  return /[.!?…。！？]["”’»'»)\]]*(?:\s|$)/u.test(words) && words.split(/\s+/).length >= 4;
}

/** Fewer words are a note, and more links than words a list. */
const LEAST_OF_LIST = 60;

/** Whether a text is a list of links, as a home page or an archive has. */
export function isListOfLinks(text: string, links: readonly ImportedLink[]): boolean {
  const linked = links.reduce((sum, { start, end }) => sum + end - start, 0);
  return text.length > LEAST_OF_LIST && linked > text.length / 2;
}
