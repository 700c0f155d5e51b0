import { firstOf, hasClass, isElement, wordsOf } from './tree.ts';
import type { Element, Parent } from './tree.ts';

/** Classes that themes give to the line that says who is quoted. */
const CREDIT =
  /^(?:.*[-_])?(?:attribution|author|source|citation|credits?|byline|speaker|signature|cite|quotee)(?:[-_].*)?$/i;

/**
 * Whether an element says who is quoted: `<footer>` and a last `<cite>` of a blockquote, the caption of a figure that holds one, and what
 * a theme's class calls so in or right below one.
 */
export function isCredit(element: Element): boolean {
  const { tagName } = element;
  if (tagName === 'blockquote' || tagName === 'figure') return false;
  const quotation = around(element, 'blockquote');
  if (tagName === 'cite')
    return (
      quotation !== null &&
      !around(element, 'footer') &&
      !around(element, 'figcaption') &&
      endsIn(element, quotation)
    );
  if (tagName === 'footer') return quotation !== null || isBelowQuotation(element);
  if (tagName === 'figcaption') {
    const figure = around(element, 'figure');
    return figure !== null && firstOf(figure, (child) => child.tagName === 'blockquote') !== undefined;
  }
  if (!/^(?:p|div|span|small|em|strong|h[1-6])$/.test(tagName) || !hasClass(element, CREDIT)) return false;
  return quotation === null ? isBelowQuotation(element) : endsIn(element, quotation);
}

function around(element: Element, name: string): Element | null {
  for (
    let parent: Parent | null = element.parentNode;
    parent && isElement(parent);
    parent = parent.parentNode
  )
    if (parent.tagName === name) return parent;
  return null;
}

function isBelowQuotation(element: Element): boolean {
  const siblings = element.parentNode?.childNodes ?? [];
  const above = siblings
    .slice(0, siblings.indexOf(element))
    .findLast((node) => isElement(node) || wordsOf(node).trim() !== '');
  return above !== undefined && isElement(above) && above.tagName === 'blockquote';
}

/** Whether nothing but signs stands after it in the quotation, and something before it. */
function endsIn(element: Element, quotation: Element): boolean {
  let below: Element = element;
  let isBefore = false;
  while (below !== quotation) {
    const parent: Parent | null = below.parentNode;
    if (!parent || !isElement(parent)) return false;
    const at = parent.childNodes.indexOf(below);
    if (
      parent.childNodes
        .slice(at + 1)
        .some((node) => /[\p{L}\p{N}]/u.test(isCiteNode(node) ? '' : wordsOf(node)))
    )
      return false;
    isBefore ||= parent.childNodes.slice(0, at).some((node) => /[\p{L}\p{N}]/u.test(wordsOf(node)));
    below = parent;
  }
  return isBefore;
}

const isCiteNode = (node: Parent['childNodes'][number]) =>
  isElement(node) && (node.tagName === 'cite' || node.tagName === 'footer');
