import { parseFragment } from 'parse5';
import type { DefaultTreeAdapterTypes as Tree } from 'parse5';

/** Elements of an article in a feed. `<i>` holds what the article does not say. */
const ELEMENTS = new Set('p h2 h3 h4 h5 h6 ul li pre br figure blockquote figcaption i a'.split(' '));
const isLink = ({ tagName, attrs }: Tree.Element) => {
  const { href, rel, ...others } = Object.fromEntries(attrs.map(({ name, value }) => [name, value]));
  return (
    tagName === 'a' &&
    /^https?:\/\//i.test(href) &&
    rel === 'nofollow ugc' &&
    Object.keys(others).length === 0
  );
};

/** The article's words in the HTML of a feed, as a browser reads them, and every element or attribute that should not be there. */
export function textOfHtml(html: string): { text: string; faults: string[]; links: number } {
  const faults: string[] = [];
  let links = 0;
  const textOf = (node: Tree.Node): string => {
    if (node.nodeName === '#text') return (node as Tree.TextNode).value;
    if ('tagName' in node) {
      if (!ELEMENTS.has(node.tagName)) faults.push(`<${node.tagName}>`);
      if (isLink(node)) links++;
      else faults.push(...node.attrs.map(({ name }) => `${name} on <${node.tagName}>`));
      if (node.tagName === 'a' && !isLink(node)) faults.push('<a> that is no link of an article');
      if (node.tagName === 'i') return '';
    }
    return 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
  };
  const text = textOf(parseFragment(html));
  return { text, faults, links };
}
