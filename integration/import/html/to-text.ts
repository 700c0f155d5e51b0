import { isWebAddress } from '../../convert/web-address.ts';
import type { ImportedText } from '../imported.ts';
import { trimmed } from '../trimmed.ts';
import { TextBuilder } from '../text-builder.ts';
import { nameEmbed } from './embeds.ts';
import { BLOCKS, CONTROLS, EMBEDS, SILENT } from './elements.ts';
import { isCredit } from './credit-elements.ts';
import type { NodeWriter } from './node-writer.ts';
import { PULL_QUOTE, addQuotation, creditFollowing } from './quotations.ts';
import { addTable } from './tables.ts';
import { attribute, hasClass, isElement, isText, parseHtml, wordsOf } from './tree.ts';
import type { Element, Node, Parent } from './tree.ts';

export interface HtmlOptions {
  /** What relative links are relative to; without it they are left out. */
  base?: string | undefined;
  /** Blank lines in the source part paragraphs, and line ends are line ends: WordPress before its block editor. */
  hasLineBreaks?: boolean;
  /** A heading of these words at the top is the article's title, and left out. */
  title?: string | undefined;
  /** Parts of a page that are none of the article: the kind under which the report counts one, `''` for one that it does not; undefined for all others. */
  leaveOut?: (element: Element) => string | undefined;
}

/** Walks HTML and writes its words. */
class HtmlWriter implements NodeWriter {
  readonly out = new TextBuilder();
  readonly options: HtmlOptions;
  /** All words of the page, to tell words that are shown twice. */
  readonly #words: string;

  constructor(root: Parent, options: HtmlOptions) {
    this.options = options;
    this.#words = squeezed(wordsOf(root));
  }

  /** Whether the words stand in the page more than once. */
  isRepeated(words: string): boolean {
    const asked = squeezed(words);
    const first = this.#words.indexOf(asked);
    return asked !== '' && first >= 0 && this.#words.includes(asked, first + asked.length);
  }

  addAll(nodes: readonly Node[]): void {
    for (const node of nodes) this.add(node);
  }

  add(node: Node): void {
    if (isText(node)) this.#addWords(node.value);
    else if (isElement(node)) this.#addElement(node);
  }

  #addWords(words: string): void {
    if (this.options.hasLineBreaks !== true) {
      this.out.add(words);
      return;
    }
    words.split(/\n[ \t\r]*(?=\n)/).forEach((paragraph, index) => {
      if (index > 0) this.#endBlock();
      paragraph.split('\n').forEach((line, at) => {
        if (at > 0 && !this.out.isAtStart) this.out.endLine();
        this.out.add(line);
      });
    });
  }

  #endBlock(): void {
    this.out.end();
    creditFollowing(this.out);
  }

  #addElement(element: Element): void {
    const { tagName: name } = element;
    if (SILENT.has(name) || isHidden(element)) return;
    if (CONTROLS.has(name)) return;
    const kind = this.options.leaveOut?.(element);
    if (kind !== undefined) {
      if (kind !== '') this.out.lose(kind, nameEmbed(element));
      return;
    }
    if (isCredit(element)) {
      if (!BLOCKS.has(name) && !this.out.isAtStart) this.out.endLine();
      this.out.marked(name === 'cite' ? 'cite' : 'footer', undefined, () => {
        this.#addPlain(element);
      });
    } else this.#addPlain(element);
  }

  #addPlain(element: Element): void {
    const { tagName: name, childNodes } = element;
    if (name === 'img')
      this.out.lose('images', trimmed(attribute(element, 'alt')) ?? attribute(element, 'src') ?? '');
    else if (EMBEDS.has(name)) this.out.lose('embeds', nameEmbed(element));
    else if (BLOCKS.has(name)) {
      this.#endBlock();
      this.#addBlock(element);
      this.#endBlock();
    } else if (name === 'br') this.out.endLine();
    else if (name === 'a') this.#addLink(element);
    else if (name === 'sup') this.#addRaised(element);
    else if (name === 'q') this.#addMarked(element);
    else if (name in MARKED)
      this.out.marked(MARKED[name], undefined, () => {
        this.addAll(childNodes);
      });
    else this.addAll(childNodes);
  }

  #addBlock(element: Element): void {
    const { tagName: name, childNodes } = element;
    const level = /^h([1-6])$/.exec(name)?.[1];
    if (level !== undefined) {
      if (this.#isTitle(element)) return;
      this.out.within(`${'#'.repeat(Number(level))} `, '', () => {
        this.addAll(childNodes);
      });
    } else if (name === 'blockquote') addQuotation(element, this);
    else if (name === 'hr') this.#addRule();
    else if (name === 'pre') this.#addPre(element);
    else if (name === 'table') addTable(element, this);
    else if (name === 'ul' || name === 'ol') this.#addList(element);
    else if (name === 'dl') this.#addTerms(element);
    else if (hasClass(element, PULL_QUOTE)) addQuotation(element, this);
    else this.addAll(childNodes);
  }

  /** A line between parts of the text; above the first part stands none. */
  #addRule(): void {
    if (!this.out.isEmpty) this.out.addAsIs('* * *');
  }

  /** The title at the top again. */
  #isTitle(element: Element): boolean {
    const { title } = this.options;
    return title !== undefined && this.out.isEmpty && squeezed(wordsOf(element)) === squeezed(title);
  }

  #addPre(element: Element): void {
    const addAsIs = (node: Node): void => {
      if (isText(node)) this.out.addAsIs(node.value.replaceAll('\r', ''));
      else if (isElement(node) && node.tagName === 'br') this.out.addAsIs('\n');
      else if (isElement(node) && !SILENT.has(node.tagName)) node.childNodes.forEach(addAsIs);
    };
    element.childNodes.forEach(addAsIs);
  }

  #addList(list: Element): void {
    const isOrdered = list.tagName === 'ol';
    const step = attribute(list, 'reversed') === undefined ? 1 : -1;
    const items = list.childNodes.filter((node) => isElement(node) && node.tagName === 'li');
    let number = Number(attribute(list, 'start') ?? (step < 0 ? items.length : 1));
    let isFirst = true;
    for (const node of list.childNodes) {
      if (!isElement(node) || node.tagName !== 'li') {
        this.add(node);
        continue;
      }
      number = Number(attribute(node, 'value') ?? number) || 0;
      const sign = isOrdered ? `${numbered(number, attribute(list, 'type'))}. ` : '- ';
      if (!isFirst) this.out.tighten();
      isFirst = false;
      this.out.within(sign, ' '.repeat(sign.length), () => {
        this.#addItem(node);
      });
      number += step;
    }
    this.out.loosen();
  }

  /** A list within an item stands right below its words. */
  #addItem(item: Element): void {
    for (const node of item.childNodes) {
      const isList = isElement(node) && /^[uo]l$/.test(node.tagName);
      if (isList) {
        this.out.end();
        this.out.tighten();
      }
      this.add(node);
    }
  }

  #addTerms(list: Element): void {
    for (const node of list.childNodes) {
      const isMeaning = isElement(node) && node.tagName === 'dd';
      if (!isMeaning) this.add(node);
      else {
        this.out.end();
        this.out.tighten();
        this.out.within('  ', '  ', () => {
          this.addAll(node.childNodes);
        });
      }
    }
  }

  #addLink(element: Element): void {
    const href = this.addressOf(element);
    this.out.marked('a', href, () => {
      this.addAll(element.childNodes);
    });
  }

  /** The address that a link leads to as it is written, or made whole; undefined where a reader of the text cannot follow it. */
  addressOf(element: Element): string | undefined {
    const written = attribute(element, 'href')?.trim() ?? '';
    if (isWebAddress(written)) return written;
    if (written === '' || written.startsWith('#')) return undefined;
    const { base } = this.options;
    const whole = URL.canParse(written, base) ? new URL(written, base).href : '';
    return isWebAddress(whole) ? whole : undefined;
  }

  /** The number of a note in raised digits, which plain text has too. */
  #addRaised({ childNodes }: Element): void {
    const words = childNodes.map(wordsOf).join('').trim();
    if (!/^\d+$/.test(words)) this.addAll(childNodes);
    else this.out.add(words.replaceAll(/\d/g, (digit) => RAISED[Number(digit)]));
  }

  /** Browsers draw the marks of `<q>`. */
  #addMarked({ childNodes }: Element): void {
    const isBare = !/^\s*["“„«‘]/.test(childNodes.map(wordsOf).join(''));
    if (isBare) this.out.add('“');
    this.addAll(childNodes);
    if (isBare) this.out.add('”');
  }
}

/** HTML as plain text, with its quotations and links. Words are as they are written; what a text cannot hold is counted. */
export function htmlToText(source: string | Parent, options: HtmlOptions = {}): ImportedText {
  const root = typeof source === 'string' ? parseHtml(source) : source;
  const writer = new HtmlWriter(root, options);
  writer.addAll(root.childNodes);
  writer.out.end();
  creditFollowing(writer.out);
  return writer.out.finish();
}

const MARKED: Record<string, 'cite' | 'em' | 'strong' | 'footer'> = {
  cite: 'cite',
  em: 'em',
  i: 'em',
  strong: 'strong',
  b: 'strong',
};
const RAISED = ['⁰', '¹', '²', '³', '⁴', '⁵', '⁶', '⁷', '⁸', '⁹'];

function numbered(number: number, type: string | undefined): string {
  if ((type !== 'a' && type !== 'A') || number < 1 || number > 26) return String(number);
  return String.fromCharCode(type.charCodeAt(0) + number - 1);
}

function isHidden(element: Element): boolean {
  return (
    attribute(element, 'hidden') !== undefined ||
    /display\s*:\s*none/i.test(attribute(element, 'style') ?? '')
  );
}

const squeezed = (words: string) => words.replaceAll(/\s+/g, ' ').trim();
