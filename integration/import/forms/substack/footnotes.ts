import { parseHtml, elementsOf, hasClass, isElement, wordsOf, prepend } from '../../html/tree.ts';
import type { Element, Parent } from '../../html/tree.ts';

/** Notes as other programs write them: the mark raised, and before the words of the note. */
export function withFootnotes(html: string): Parent {
  const root = parseHtml(html);
  for (const element of [...elementsOf(root)]) {
    if (hasClass(element, /^footnote-anchor$/)) element.tagName = element.nodeName = 'sup';
    else if (hasClass(element, /^footnote$/)) joinNumber(element);
  }
  return root;
}

function joinNumber(note: Element): void {
  const number = note.childNodes.find((node) => isElement(node) && hasClass(node, /^footnote-number$/));
  const first = [...elementsOf(note)].find(({ tagName }) => tagName === 'p');
  if (!number || !first || !isElement(number)) return;
  const words = wordsOf(number).trim();
  number.childNodes = [];
  prepend(first, `${words} `);
}
