import type { Span } from '../convert/model.ts';

/** Characters of one text node that are characters of the article, one after another. */
interface Run {
  node: Text;
  /** First character in the node. */
  from: number;
  /** Its offset in the article's text. */
  at: number;
  length: number;
}

/**
 * Which characters of a page are which of the article's text, in both directions. The page shows the article's blocks to the letter
 * (white space aside), so that going along both is enough; what software added stands in `data-inferred`. Nothing on the page is
 * touched: places are Ranges.
 */
export class ArticleView {
  readonly #runs: Run[] = [];

  /** @param blocks - the parts of `text` that stand on the page, in order */
  constructor(wrapper: Element, text: string, blocks: readonly Span[]) {
    const offsets = offsetsIn(blocks);
    let next = offsets.next();
    for (const node of textsOf(wrapper))
      for (let index = 0; index < node.data.length && !next.done; index++) {
        const char = node.data[index];
        while (!next.done && !isSame(char, text[next.value]) && isSpace(text[next.value]))
          next = offsets.next();
        if (next.done || !isSame(char, text[next.value])) continue;
        this.#add(node, index, next.value);
        next = offsets.next();
      }
  }

  /** Where a span of the text stands on the page; null where none of it does. */
  rangeOf({ start, end }: Span): Range | null {
    const first = this.#runs.find((run) => run.at + run.length > start && run.at < end);
    const last = this.#runs.findLast((run) => run.at < end && run.at + run.length > start);
    if (!first || !last) return null;
    const range = new Range();
    range.setStart(first.node, first.from + Math.max(0, start - first.at));
    range.setEnd(last.node, last.from + Math.min(last.length, end - last.at));
    return range;
  }

  /** The part of the text that a range of the page covers; null where it covers none. */
  spanOf(range: Range): Span | null {
    let span: Span | null = null;
    for (const { node, from, at, length } of this.#runs) {
      if (!range.intersectsNode(node)) continue;
      const start = node === range.startContainer ? Math.max(from, range.startOffset) : from;
      const end = node === range.endContainer ? Math.min(from + length, range.endOffset) : from + length;
      if (start >= end) continue;
      span ??= { start: at + start - from, end: 0 };
      span.end = at + end - from;
    }
    return span;
  }

  #add(node: Text, from: number, at: number): void {
    const last = this.#runs.at(-1);
    if (last?.node === node && last.from + last.length === from && last.at + last.length === at)
      last.length++;
    else this.#runs.push({ node, from, at, length: 1 });
  }
}

function* offsetsIn(blocks: readonly Span[]): Generator<number, undefined> {
  for (const { start, end } of blocks) for (let at = start; at < end; at++) yield at;
}

function* textsOf(wrapper: Element): Generator<Text> {
  const walker = document.createTreeWalker(wrapper, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, (node) =>
    node instanceof Element && node.hasAttribute('data-inferred')
      ? NodeFilter.FILTER_REJECT
      : NodeFilter.FILTER_ACCEPT,
  );
  for (let node = walker.nextNode(); node; node = walker.nextNode()) if (node instanceof Text) yield node;
}

const isSpace = (char: string) => /\s/.test(char);
/** A page shows U+FFFD for what HTML cannot hold, and any white space for a line break. */
const isSame = (page: string, text: string) =>
  page === text || (isSpace(page) && isSpace(text)) || page === '\uFFFD';
