import { serialize } from 'parse5';
import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { attribute, elementsOf, firstOf, isElement, remove } from '../../html/tree.ts';
import type { Element, Parent } from '../../html/tree.ts';
import { OTHERS, hintsOf } from './page.ts';
import { isProse, lengthOf, linkedShare } from './prose.ts';

/** An attribute for each element, so that what is left of a page says which of its elements they were. */
const MARK = 'data-verbatim-';
const MARKS = /^data-verbatim-(\d+)$/;
/** Programs whose pages are texts, without a frame of a site around them. */
const WRITERS =
  /^(?:pandoc|LibreOffice|OpenOffice|Microsoft (?:Word|Office)|Mozilla.*Composer|TextMaker|Pages|calibre|pdftohtml|pdf2htmlEX|Cocoa HTML Writer|asciidoctor|docutils|LaTeX)/i;

/**
 * The part of a page that is its article, as the page has it. Mozilla's Readability finds it, as in Firefox's Reader View; paragraphs
 * that it drops from among those that it keeps stay. Null where there is none. The tree is changed.
 */
export function mainTextOf(root: Parent, html: string, generator: string | undefined): Parent | null {
  const body = firstOf(root, ({ tagName }) => tagName === 'body');
  if (!body) return null;
  for (const element of [...elementsOf(root)]) if (NO_WORDS.test(element.tagName)) remove(element);
  const isBare = !/<(?:html|body|head|!doctype)[\s>]/i.test(html);
  if (isBare || WRITERS.test(generator ?? '') || isAlone(body)) return body;
  const isLinks = linkedShare(body) > LIST;
  const all = lengthOf(body);
  const kept = keptBy(root);
  if (kept.size === 0) return null;
  const main = commonOf(kept);
  prune(main, kept);
  removeOthers(main);
  return isLinks && lengthOf(main) < all * LEAST ? null : main;
}

/** Whether a page by hand has nothing around its text. */
const isAlone = (body: Element): boolean =>
  linkedShare(body) < SOME_LINKS &&
  firstOf(body, (element) => AROUND.test(element.tagName) || OTHERS.test(hintsOf(element))) === undefined;

const SOME_LINKS = 0.1;
const AROUND = /^(?:nav|aside|header|footer|form|button|input|iframe|main|article|section|table|frameset)$/;
const NO_WORDS = /^(?:script|style|noscript|template)$/;
/** A page with more links than this, of which an article is less than that, is a list of articles. */
const LIST = 0.6;
const LEAST = 0.25;

/** The elements that Readability keeps, and all around them; none where it finds no article. */
function keptBy(root: Parent): Set<Element> {
  const elements = [...elementsOf(root)];
  elements.forEach(({ attrs }, index) => attrs.push({ name: `${MARK}${index}`, value: '' }));
  const source = serialize(root);
  for (const { attrs } of elements) attrs.pop();
  const { document } = parseHTML(source);
  for (const element of document.querySelectorAll('div, body')) markWords(element as unknown as HTMLElement);
  const article = new Readability<Node>(document, {
    keepClasses: true,
    disableJSONLD: true,
    allowedVideoRegex: /./,
    serializer: (node) => node,
  }).parse();
  const kept = new Set<Element>();
  if (!article?.content) return kept;
  for (const { attributes } of [...(article.content as unknown as globalThis.Element).querySelectorAll('*')])
    for (const { name } of [...attributes]) {
      const index = MARKS.exec(name)?.[1];
      for (
        let at: Parent | null = index === undefined ? null : elements[Number(index)];
        at && isElement(at);
        at = at.parentNode
      )
        if (kept.has(at)) break;
        else kept.add(at);
    }
  return kept;
}

/** Readability puts a paragraph in the place of a `<div>` that holds words alone: they get the mark of the `<div>`. */
function markWords(division: HTMLElement): void {
  const mark = [...division.attributes].find(({ name }) => MARKS.test(name));
  for (const node of [...division.childNodes]) {
    if (node.nodeType !== 3 || !mark || (node.textContent ?? '').trim() === '') continue;
    const span = division.ownerDocument.createElement('span');
    span.setAttribute(mark.name, '');
    division.replaceChild(span, node);
    span.append(node);
  }
}

/** The innermost element that holds all that is kept. */
function commonOf(kept: ReadonlySet<Element>): Element {
  let [main] = kept;
  while (main.parentNode && isElement(main.parentNode)) main = main.parentNode;
  for (;;) {
    const inner: Element[] = main.childNodes.filter((node) => isElement(node) && kept.has(node)) as Element[];
    if (
      inner.length !== 1 ||
      !kept.has(inner[0]) ||
      !/^(?:html|body|div|main|article|section|center|table|tbody|tr|td|form|span)$/.test(inner[0].tagName)
    )
      return main;
    [main] = inner;
  }
}

/** Elements of which nothing is taken out: Readability drops the `<footer>` that says who is quoted. */
const WHOLE = /^(?:p|blockquote|pre|li|dt|dd|h[1-6])$/;

/** Takes out what is not kept, but for prose between two parts that are. */
function prune(parent: Parent, kept: ReadonlySet<Element>): void {
  const children = parent.childNodes.filter(isElement);
  const first = children.findIndex((child) => kept.has(child));
  const last = children.findLastIndex((child) => kept.has(child));
  children.forEach((child, index) => {
    if (kept.has(child)) {
      if (child.tagName === 'td' && children.length > 1 && linkedShare(child) > LINKS) remove(child);
      else if (!WHOLE.test(child.tagName)) prune(child, kept);
    } else if (child.tagName === 'br' || isPlainLink(child)) return;
    else if (index < first || index > last || !isProse(child)) remove(child);
  });
}

/** A cell with more links than this beside the article's is the site's menu. */
const LINKS = 0.8;
/** Parts that Readability may keep. Together they are less than this share of the words, or a theme means something else by the name. */
const WITHIN =
  /(?:^|[\s_-])(?:ads?|advert\w*|share|sharing|related|comments?|promos?|outbrain|taboola)(?:$|[\s_-])/i;
const FEW = 0.2;

function removeOthers(main: Parent): void {
  const others = new Set([...elementsOf(main)].filter((element) => WITHIN.test(hintsOf(element))));
  const outer = [...others].filter((element) => !around(element).some((one) => others.has(one)));
  if (outer.reduce((sum, element) => sum + lengthOf(element), 0) < lengthOf(main) * FEW)
    outer.forEach(remove);
}

function around(element: Element): Element[] {
  const found: Element[] = [];
  for (let at = element.parentNode; at && isElement(at); at = at.parentNode) found.push(at);
  return found;
}

/** Readability puts words in the place of links that run a script. */
const isPlainLink = (element: Element): boolean =>
  element.tagName === 'a' && /^\s*javascript:/i.test(attribute(element, 'href') ?? '');
