import { serialize } from 'parse5';
import type { DefaultTreeAdapterTypes } from 'parse5';
import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { attribute, elementsOf, firstOf, isElement, remove } from '../../html/tree.ts';
import type { Element, Parent } from '../../html/tree.ts';
import { isProse } from './prose.ts';

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
  const isBare = !/<(?:html|body|head|!doctype)[\s>]/i.test(html);
  if (isBare || WRITERS.test(generator ?? '')) return body;
  const kept = keptBy(root);
  if (!kept) return null;
  const main = commonOf(kept);
  prune(main, kept);
  return main;
}

/** The elements that Readability keeps, and all around them; null where it finds no article. */
function keptBy(root: Parent): Set<Element> | null {
  const elements = [...elementsOf(root)];
  elements.forEach(({ attrs }, index) => attrs.push({ name: `${MARK}${index}`, value: '' }));
  const source = serialize(root as DefaultTreeAdapterTypes.ParentNode);
  for (const { attrs } of elements) attrs.pop();
  const { document } = parseHTML(source);
  for (const element of document.querySelectorAll('script, style')) element.remove();
  for (const element of document.querySelectorAll('div')) markWords(element as unknown as HTMLElement);
  const article = new Readability<Node>(document as unknown as Document, {
    keepClasses: true,
    disableJSONLD: true,
    allowedVideoRegex: /./,
    serializer: (node) => node,
  }).parse();
  if (!article?.content) return null;
  const kept = new Set<Element>();
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

/** Takes out what is not kept, but for prose between two parts that are, and words of their own. */
function prune(parent: Parent, kept: ReadonlySet<Element>): void {
  const children = parent.childNodes.filter(isElement);
  const first = children.findIndex((child) => kept.has(child));
  const last = children.findLastIndex((child) => kept.has(child));
  children.forEach((child, index) => {
    if (kept.has(child)) prune(child, kept);
    else if (child.tagName === 'br' || isPlainLink(child)) return;
    else if (index < first || index > last || !isProse(child)) remove(child);
  });
}

/** Readability puts words in the place of links that run a script. */
const isPlainLink = (element: Element): boolean =>
  element.tagName === 'a' && /^\s*javascript:/i.test(attribute(element, 'href') ?? '');
