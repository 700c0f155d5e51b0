import type { XmlElement } from '../../xml/read-elements.ts';
import { attributeOf, localOf } from './walk.ts';

/** What each element is in HTML; those that are not named are their words alone. */
const TAGS: Readonly<Record<string, string>> = {
  ...{
    p: 'p',
    lg: 'p',
    speaker: 'p',
    opener: 'p',
    closer: 'p',
    salute: 'p',
    signed: 'p',
    dateline: 'p',
    byline: 'p',
  },
  ...{ argument: 'div', epigraph: 'div', sp: 'div', floatingText: 'div', trailer: 'p' },
  ...{ item: 'li', table: 'table', row: 'tr', cell: 'td', figure: 'figure', emph: 'em', hi: 'em' },
};
/** What a page has around its text, and a second reading of words that stand beside it. */
const LEFT_OUT = /^(?:fw|figDesc|del|reg|corr|expan|teiHeader|index|pb|cb|gb|milestone|anchor)$/;
const DIVISION = /^div[0-7]?$/;
const BLOCK = /^(?:p|lg|l|list|table|sp|ab)$/;

/** Bodies as HTML, and their notes as a list below. Of two readings of a word the printed one is kept: `sic`, `orig`, `abbr`. */
export function teiAsHtml(bodies: readonly XmlElement[]): { html: string; notes: string } {
  const notes: string[] = [];
  const all = (element: XmlElement, depth: number, parent: string): string =>
    element.content
      .map((node) => (typeof node === 'string' ? escaped(node) : one(node, depth, parent)))
      .join('');

  function one(element: XmlElement, depth: number, parent: string): string {
    const name = localOf(element);
    const inner = (to = depth) => all(element, to, name);
    if (LEFT_OUT.test(name)) return '';
    if (DIVISION.test(name)) return `<div>${inner(depth + 1)}</div>`;
    if (name === 'head' || (name === 'ab' && attributeOf(element, 'type') === 'heading'))
      return heading(inner(), parent === 'list' || parent === 'figure' || parent === 'table' ? 0 : depth);
    if (name === 'ab') return `<p>${inner()}</p>`;
    if (name === 'lb') return attributeOf(element, 'break') === 'no' ? '' : '<br>';
    if (name === 'l') return `${inner()}<br>`;
    if (name === 'list')
      return wrapped(
        /^(?:ordered|numbered)$/.test(attributeOf(element, 'type') ?? attributeOf(element, 'rend') ?? '')
          ? 'ol'
          : 'ul',
        inner(),
      );
    if (name === 'graphic') return `<img src="${escaped(attributeOf(element, 'url') ?? '')}">`;
    if (name === 'ref')
      return wrapped('a', inner(), ` href="${escaped(attributeOf(element, 'target') ?? '')}"`);
    if (name === 'note') return note(inner(), attributeOf(element, 'n'));
    if (name === 'cit')
      return isBlock(element, parent) ? wrapped('blockquote', cited(element, depth)) : inner();
    if (name === 'quote' || name === 'q')
      return isBlock(element, parent) && parent !== 'cit' ? wrapped('blockquote', inner()) : inner();
    return name in TAGS ? wrapped(TAGS[name], inner()) : inner();
  }

  /** A quotation with what it is from: `<bibl>` goes below the words, wherever it stands. */
  function cited(cit: XmlElement, depth: number): string {
    const isSource = (node: XmlElement | string) =>
      typeof node !== 'string' && /^(?:bibl|ref|author|title)$/.test(localOf(node));
    const part = (node: XmlElement | string) =>
      typeof node === 'string' ? escaped(node) : one(node, depth, 'cit');
    const source = cit.content
      .filter(isSource)
      .map(part)
      .join(', ')
      .replace(/^[\s—–-]+/, '');
    const words = cit.content
      .filter((node) => !isSource(node))
      .map(part)
      .join('');
    return source === '' ? words : `${words}<footer>— ${source}</footer>`;
  }

  function note(words: string, number: string | undefined): string {
    notes.push(words);
    return `<sup>[${number === undefined ? String(notes.length) : escaped(number)}]</sup>`;
  }

  const html = bodies.map((body) => all(body, 1, 'body')).join('');
  const list = notes.map((words) => `<li>${words}</li>`).join('');
  return { html, notes: list === '' ? '' : `<ol>${list}</ol>` };
}

/** Whether a quotation is set apart: it holds blocks, is said to be, or stands among paragraphs. */
function isBlock(element: XmlElement, parent: string): boolean {
  return (
    element.children.some(
      (child) => BLOCK.test(localOf(child)) || child.children.some((one) => BLOCK.test(localOf(one))),
    ) ||
    /\b(?:block|blockquote|display)\b/.test(
      `${attributeOf(element, 'rend') ?? ''} ${attributeOf(element, 'type') ?? ''}`,
    ) ||
    DIVISION.test(parent) ||
    parent === 'body'
  );
}

const heading = (words: string, depth: number) =>
  depth === 0 ? `<p>${words}</p>` : wrapped(`h${Math.min(depth + 1, 6)}`, words);
const wrapped = (tag: string, inner: string, attributes = '') => `<${tag}${attributes}>${inner}</${tag}>`;
const escaped = (words: string) =>
  words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
