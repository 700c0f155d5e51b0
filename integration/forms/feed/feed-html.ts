import { x } from 'xastscript';
import type { Element, Text } from 'xast';
import { labelOf } from '../../components/label.ts';
import { ENGLISH } from '../../components/labels.ts';
import type { FlowNode, PhrasingNode } from '../../convert/serialize/index.ts';
import type { Quotation } from '../../archive/quotation.ts';
import { toTreeOf } from '../published-article.ts';
import type { PublishedArticle } from '../published-article.ts';
import { xmlOf } from '../xml.ts';

/**
 * The whole article as HTML for feeds: its words to the letter, block quotations in `<blockquote>` with whose words they are, its links, and no
 * id, class, script or style, which readers of feeds would take out or break. Written from the tree and not from the page, so
 * that it is the same in both render modes and costs no rendering. What the article does not say stands in `[ ]` and `<i>`.
 */
export function toFeedHtml(article: Pick<PublishedArticle, 'text' | 'data' | 'options'>): string {
  const { tree } = toTreeOf(article);
  return xmlOf(inLines(tree.children.map((node) => toFlow(node))));
}

/** One element a line. */
const inLines = (elements: Element[]): (Element | Text)[] =>
  elements.flatMap((element, index): (Element | Text)[] =>
    index === 0 ? [element] : [{ type: 'text', value: '\n' }, element],
  );

function toFlow(node: FlowNode): Element {
  if (node.type === 'paragraph') return x('p', toPhrasing(node.children));
  if (node.type === 'heading') return x(`h${node.depth}`, toPhrasing(node.children));
  const wrap = node.data?.wrap;
  if (node.holds === 'flow') {
    if (wrap?.part !== 'words') return x(node.name, node.children.map(toFlow));
    return toFigure(node.children, wrap.quotation, wrap.start <= wrap.quotation.content[0].start);
  }
  if (wrap) return x('p', toPhrasing(node.children));
  return x(node.name, isVerse(node) ? withBreaks(toPhrasing(node.children)) : toPhrasing(node.children));
}

function toFigure(children: FlowNode[], quotation: Quotation, isFirst: boolean): Element {
  const isLine = (node: FlowNode) => 'data' in node && node.data?.wrap.part === 'line';
  const words = children.filter((node) => !isLine(node)).map(toFlow);
  const caption = children
    .filter(isLine)
    .flatMap((node) =>
      node.type === 'mdxJsxFlowElement' && node.holds === 'phrasing' ? toPhrasing(node.children) : [],
    );
  if (caption.length === 0 && isFirst && !quotation.attributionLine)
    for (const node of inferred(quotation)) caption.push(node);
  const blockquote = x('blockquote', inLines(words));
  return caption.length === 0
    ? x('figure', [blockquote])
    : x('figure', [blockquote, x('figcaption', caption)]);
}

function inferred({ speaker, source, work, rule }: Quotation): (Element | Text)[] {
  const label = labelOf({
    speaker: speaker?.name,
    source: source?.text,
    publisher: work?.publisher,
    work: work?.title,
    date: work?.date,
    rule,
  });
  if (!label) return [];
  const { lead, name, publisher, title, date } = label;
  const whose = [name, publisher, title, date?.printed].flatMap((words, part) =>
    words ? [part === 1 && name ? ' in ' : ', ', x('bdi', words)] : [],
  );
  return [x('i', [`[${ENGLISH[lead]} `, ...whose.slice(1), ']'])];
}

/** Run-in quotations are words with their printed marks, and so is what says who speaks. Only links are elements. */
function toPhrasing(nodes: PhrasingNode[]): (Element | Text)[] {
  const out: (Element | Text)[] = [];
  let words = '';
  const flush = () => {
    if (words !== '') out.push({ type: 'text', value: words });
    words = '';
  };
  const visit = (node: PhrasingNode): void => {
    if (node.type === 'text') words += node.value;
    else if (node.href === undefined) node.children.forEach(visit);
    else {
      flush();
      out.push(x('a', { href: node.href, rel: 'nofollow ugc' }, toPhrasing(node.children)));
    }
  };
  nodes.forEach(visit);
  flush();
  return out;
}

const isVerse = (node: FlowNode) =>
  node.type === 'mdxJsxFlowElement' && node.attributes.some(({ value }) => value === 'verse');

/** Lines of verse stay lines where no stylesheet says so. */
function withBreaks(nodes: (Element | Text)[]): (Element | Text)[] {
  return nodes.flatMap((node) =>
    node.type !== 'text'
      ? [{ ...node, children: withBreaks(node.children as (Element | Text)[]) }]
      : node.value.split(/(?=\r\n|(?<!\r)\n|\r(?!\n))/).flatMap((line, index): (Element | Text)[] => {
          const text: Text = { type: 'text', value: line };
          return index === 0 ? [text] : [x('br'), text];
        }),
  );
}
