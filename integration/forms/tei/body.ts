import { x } from 'xastscript';
import type { Element, ElementContent, Text } from 'xast';
import type { Quotation } from '../../archive/quotation.ts';
import type { FlowNode, PhrasingNode, Root, TextElement, Wrap } from '../../convert/serialize/index.ts';
import { webAddress } from '../published-article.ts';
import type { Register } from './register.ts';

/**
 * The article's blocks as children of `<body>`. Every character in them is the article's, in its order, and every character of the
 * blocks is there: what software worked out stands in attributes and in the header.
 */
export function toBody(tree: Root, register: Register): Element[] {
  const write = new BodyWriter(register);
  const body: Element[] = [];
  let section = body;
  for (const node of tree.children) {
    if (node.type === 'heading') {
      const head = x('head', write.phrasing(node.children));
      const division = x('div', { n: String(node.depth) }, [head]);
      body.push(division);
      section = division.children as Element[];
    } else section.push(write.flow(node));
  }
  return body.length > 0 ? body : [x('p')];
}

/** Elements that hold lines as they stand. */
const PRESERVED = ['verse', 'preformatted', 'break'];

class BodyWriter {
  private readonly register: Register;

  constructor(register: Register) {
    this.register = register;
  }

  flow(node: FlowNode): Element {
    if (node.type === 'paragraph') return x('p', this.phrasing(node.children));
    // Within a quotation, where TEI has no place for `head`.
    if (node.type === 'heading')
      return x('ab', { type: 'heading', n: String(node.depth) }, this.phrasing(node.children));
    const wrap = node.data?.wrap;
    if (node.holds === 'flow') {
      if (wrap?.part !== 'words')
        return x(
          'list',
          node.children.map((child) => this.flow(child)),
        );
      return this.citation(node.children, wrap);
    }
    if (wrap) return x('bibl', this.simple(node.children));
    if (node.name === 'li') return x('item', this.phrasing(node.children));
    const form = PRESERVED.find((name) => node.attributes.some(({ value }) => value === name));
    return x('ab', { type: form, 'xml:space': 'preserve' }, this.phrasing(node.children));
  }

  /** A block quotation; the printed attribution line stands beside the words, as on the page. */
  private citation(children: FlowNode[], wrap: Wrap): Element {
    const isLine = (node: FlowNode) => 'data' in node && node.data?.wrap.part === 'line';
    const words = children.filter((node) => !isLine(node)).map((node) => this.flow(node));
    const lines = children.filter(isLine).map((node) => this.flow(node));
    const quote = x('quote', this.register.attributesOf(wrap.quotation), words);
    return x('cit', [quote, ...lines]);
  }

  phrasing(nodes: PhrasingNode[]): ElementContent[] {
    return nodes.map((node) => (node.type === 'text' ? asText(node) : this.element(node)));
  }

  private element(node: TextElement): Element {
    const wrap = node.data?.wrap;
    if (node.href !== undefined) return this.link(node.href, this.phrasing(node.children));
    if (!wrap) return x('seg', { type: 'sign' }, this.phrasing(node.children));
    if (wrap.part === 'words') return this.words(node, wrap.quotation);
    if (wrap.part === 'line') return x('bibl', this.simple(node.children));
    if (wrap.part === 'cue') return x('seg', { type: 'cue' }, this.phrasing(node.children));
    return x(
      'rs',
      { type: 'source', ref: this.register.speakerOf(wrap.quotation) },
      this.simple(node.children),
    );
  }

  /** An address that XML does not take is none here; its words stay. */
  private link(href: string, words: ElementContent[]): Element {
    const target = webAddress(href);
    return target === null ? x('seg', words) : x('ref', { target }, words);
  }

  private words(node: TextElement, quotation: Quotation): Element {
    const attributes = this.register.attributesOf(quotation);
    if (quotation.kind === 'block') return x('quote', attributes, this.phrasing(node.children));
    if (quotation.type === 'scare') return x('soCalled', attributes, this.simple(node.children));
    if (quotation.type === 'title') return x('title', attributes, this.phrasing(node.children));
    const direct = String(quotation.type === 'direct');
    const who = this.register.speakerOf(quotation);
    return x('said', { ...attributes, who, direct }, this.phrasing(node.children));
  }

  /** For elements that may hold no quotation themselves: `<seg>` may. */
  private simple(nodes: PhrasingNode[]): ElementContent[] {
    const children = this.phrasing(nodes);
    return nodes.every((node) => node.type === 'text') ? children : [x('seg', children)];
  }
}

const asText = ({ value }: { value: string }): Text => ({ type: 'text', value });
