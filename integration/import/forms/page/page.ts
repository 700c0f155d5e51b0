import { parse } from 'parse5';
import { BLOCKS, SILENT } from '../../html/elements.ts';
import { attribute, elementsOf, isElement, isText } from '../../html/tree.ts';
import type { Element, Parent } from '../../html/tree.ts';

export const parsePage = (html: string): Parent => parse(html);

/** “has-sidebar”: says what stands in or next to an element, not what it is. */
const HOLDS = /(?:^|\s)(?:with|without|has|no|not|enable|enabled|disable|show|hide)[_-]\S+/gi;

/** Words of an element's class, id and microdata, by which themes say what it is. */
export const hintsOf = (element: Element): string =>
  ['class', 'id', 'itemprop', 'rel', 'role']
    .map((name) => attribute(element, name) ?? '')
    .join(' ')
    .replaceAll(/(?<=\p{Ll})(?=\p{Lu})/gu, '-')
    .replaceAll(HOLDS, ' ');

/** Parts of a page that are not the article's, by their hints. */
export const OTHERS =
  /(?:^|[\s_-])(?:comments?|disqus|respond|related|recommend\w*|recirc\w*|promos?|promoted|sponsor\w*|teasers?|most-?(?:read|popular)|trending|outbrain|taboola|newsletters?|sign-?up|subscri(?:be|ption)|paywall|share|sharing|social|sidebar|ads?|advert\w*|breadcrumbs?|nav|navigation|menu|cookie|consent|pagination|author-?(?:bio|box|info|card)|about-?author|bio)(?:$|[\s_-])/i;

/** Whether an element or one around it is such a part, or one that HTML has for it. */
export function isOthers(element: Element): boolean {
  for (let at: Parent | null = element; at && isElement(at); at = at.parentNode)
    if (
      at.tagName !== 'body' &&
      at.tagName !== 'html' &&
      (/^(?:nav|aside|footer|form)$/.test(at.tagName) || OTHERS.test(hintsOf(at)))
    )
      return true;
  return false;
}

/** The lines that an element shows, without white space around them; a time and a bullet part lines, too. */
export function linesOf(element: Element): string[] {
  let words = '';
  const add = (node: Parent['childNodes'][number]): void => {
    if (isText(node)) words += node.value.replaceAll(/\s+/g, ' ');
    else if (isElement(node) && !SILENT.has(node.tagName) && node.tagName !== 'button') {
      const parts = BLOCKS.has(node.tagName) || /^(?:br|time|img)$/.test(node.tagName);
      if (parts) words += '\n';
      node.childNodes.forEach(add);
      if (parts) words += '\n';
    }
  };
  element.childNodes.forEach(add);
  return words
    .split(/\n|\s[|·•∙]\s/)
    .map((line) => line.trim())
    .filter(Boolean);
}

/** What `<meta>` elements say, by their names in small letters, in the order of the page. Some savers move `content` to `value`. */
export function metaOf(root: Parent): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const element of elementsOf(root)) {
    if (element.tagName !== 'meta') continue;
    const content = (attribute(element, 'content') ?? attribute(element, 'value') ?? '').trim();
    const name =
      attribute(element, 'property') ?? attribute(element, 'name') ?? attribute(element, 'itemprop');
    if (content === '' || name === undefined) continue;
    const key = name.trim().toLowerCase();
    found.set(key, [...(found.get(key) ?? []), content]);
  }
  return found;
}
