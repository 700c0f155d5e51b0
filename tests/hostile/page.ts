import { parse } from 'parse5';
import type { DefaultTreeAdapterTypes as Tree } from 'parse5';

type Element = Tree.Element;

/**
 * The elements that may stand in an article, with the attributes that each may have. Written by hand from the contract of the
 * callouts, not from the code that writes them.
 */
const ALLOWED: Readonly<Record<string, RegExp>> = {
  p: /^class=(?:verse|break)$/,
  h2: /^id=/,
  h3: /^id=/,
  h4: /^id=/,
  h5: /^id=/,
  h6: /^id=/,
  ul: /^class=items$/,
  li: /^$/,
  pre: /^class=preformatted$/,
  figure: /^(?:class=quotation h-cite$|id=q-[\w-]+|data-(?:kind|type|of|part|speaker|echoes|exact)=)/,
  blockquote: /^(?:class=e-content$|cite=https?:\/\/|lang=[a-zA-Z-]+$|dir=(?:ltr|rtl|auto)$)/,
  figcaption: /^$/,
  span: /^(?:class=(?:sign|quotation|attribution|label|by|p-author h-card|p-publication)$|id=q-[\w-]+$|title=Not printed (?:in the article|here)|data-(?:kind|type|of|part|for|speaker|name|echoes|exact|inferred)=)/,
  cite: /^class=p-name$/,
  bdi: /^$/,
  time: /^(?:class=dt-published$|datetime=[\d-]+$)/,
  data: /^(?:class=p-author$|value=|data-inferred=$)/,
  a: /^(?:rel=nofollow ugc$|class=(?:permalink|origin u-url|echo|u-url)$|href=#q-[\w-]+$|href=https?:\/\/\S+$|data-inferred=$|data-exact=(?:true|false)$|aria-label=Link to this quotation|(?:aria-label|title)=quoted before(?:, not to the letter)?$)/i,
};

/** What a page says, read as a browser reads it, and every sign that words of an article became more than words. */
export interface Page {
  /** Text of the wrapper without what is marked as inferred. */
  article: string;
  /** Text by `data-place`. */
  places: Record<string, string>;
  title: string;
  description: string;
  /** Attributes of the places `tags` and `id`. */
  attributes: Record<string, string>;
  /** Elements by name, outside the wrapper. */
  frame: Record<string, number>;
  /** Elements of the wrapper by name. */
  elements: Record<string, number>;
  /** Values of `data-speaker`. */
  speakers: string[];
  /** Links that the article itself makes. */
  links: { href: string; words: string }[];
  faults: string[];
}

export function readPage(html: string): Page {
  const page: Page = {
    ...{ article: '', places: {}, title: '', description: '', attributes: {} },
    ...{ frame: {}, elements: {}, speakers: [], links: [], faults: [] },
  };
  const wrappers: Element[] = [];
  const outside = (node: Tree.Node): void => {
    for (const child of 'childNodes' in node ? node.childNodes : []) {
      if (child.nodeName === '#comment') page.faults.push('a comment');
      if (!('tagName' in child)) continue;
      const attributes = attributesOf(child);
      if ('data-verbatim' in attributes) {
        wrappers.push(child);
        continue;
      }
      page.frame[child.tagName] = (page.frame[child.tagName] ?? 0) + 1;
      if (child.tagName === 'title') page.title = textOf(child);
      if (attributes.name === 'description') page.description = attributes.content;
      if ('data-place' in attributes) page.places[attributes['data-place']] = textOf(child);
      if ('data-tags' in attributes || 'data-id' in attributes) Object.assign(page.attributes, attributes);
      outside(child);
    }
  };
  outside(parse(html));
  if (wrappers.length !== 1) page.faults.push(`${wrappers.length} wrappers`);
  for (const wrapper of wrappers) {
    page.article += textOf(wrapper, 'data-inferred');
    inside(wrapper, page);
  }
  return page;
}

function inside(node: Element, page: Page): void {
  for (const child of node.childNodes) {
    if (child.nodeName === '#comment') page.faults.push('a comment in the article');
    if (!('tagName' in child)) continue;
    const name = child.tagName;
    page.elements[name] = (page.elements[name] ?? 0) + 1;
    const allowed = Object.hasOwn(ALLOWED, name) ? ALLOWED[name] : null;
    if (!allowed) page.faults.push(`<${name}> in the article`);
    const attributes = attributesOf(child);
    for (const [key, value] of Object.entries(attributes))
      if (!allowed?.test(`${key}=${value}`)) page.faults.push(`${key}=${value} on <${name}>`);
    // A link of the article's own leads to http or https, and says that the archive does not vouch for it.
    const isOwnLink =
      name === 'a' && attributes.rel === 'nofollow ugc' && /^https?:\/\//i.test(attributes.href);
    if ((name === 'a' || name === 'time') && !isInferred(child) && !isOwnLink)
      page.faults.push(`<${name}> that no software inferred`);
    if (isOwnLink) page.links.push({ href: attributes.href, words: textOf(child) });
    if (attributes['data-speaker']) page.speakers.push(attributes['data-speaker']);
    inside(child, page);
  }
}

function isInferred(node: Tree.Node | null): boolean {
  if (!node || !('attrs' in node)) return false;
  return node.attrs.some(({ name }) => name === 'data-inferred') || isInferred(node.parentNode);
}

const attributesOf = ({ attrs }: Element): Record<string, string> =>
  Object.fromEntries(attrs.map(({ name, value }) => [name, value]));

/** Text of an element, without elements that have the attribute `without`. */
function textOf(node: Tree.Node, without?: string): string {
  if (node.nodeName === '#text') return (node as Tree.TextNode).value;
  if (!('childNodes' in node)) return '';
  if ('attrs' in node && node.attrs.some(({ name }) => name === without)) return '';
  return node.childNodes.map((child) => textOf(child, without)).join('');
}
