import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parse } from '../../integration/convert/index.ts';
import type { Article, Link } from '../../integration/convert/model.ts';
import { parseOptions } from '../../integration/convert/options.ts';
import { serialize, shownText, toWovenTree } from '../../integration/convert/serialize/index.ts';
import type { FlowNode, PhrasingNode } from '../../integration/convert/serialize/index.ts';
import { mdxBlocks } from '../../integration/proof/mdx-text.ts';
import { anyStrings, hostileTexts, wildLinks, wildQuotations } from './arbitrary.ts';
import { runs } from '../sample.ts';

const options = parseOptions({});
const settings = { numRuns: runs(150, 1500) };

/** Whether blocks come one after the other, each whole or in its parts. */
function isMadeOf(blocks: readonly string[], parts: readonly string[]): boolean {
  const queue = [...parts].reverse();
  for (const block of blocks) {
    let text = '';
    while (text.length < block.length && queue.length > 0) text += queue.pop() ?? '';
    if (text !== block) return false;
  }
  return queue.length === 0;
}

function expectTiled({ text, blocks, metadata }: Article): void {
  let at = metadata.header?.end ?? 0;
  if (metadata.header) expect(text.slice(0, metadata.header.start).trim()).toBe('');
  for (const { start, end, lines, signs } of blocks) {
    expect(text.slice(at, start).trim()).toBe('');
    expect(start).toBe(lines[0].start);
    expect(end).toBe(lines.at(-1)!.end);
    expect(text.slice(start, end).trim()).not.toBe('');
    let last = start;
    for (const sign of signs) {
      expect(sign.start).toBeGreaterThanOrEqual(last);
      expect(sign.end).toBeGreaterThan(sign.start);
      last = sign.end;
    }
    expect(last).toBeLessThanOrEqual(end);
    lines.forEach((line, index) => {
      if (index > 0)
        expect(['\n', '\r\n', '\r', '\u2028', '\u2029']).toContain(
          text.slice(lines[index - 1].end, line.start),
        );
    });
    at = end;
  }
  expect(text.slice(at).trim()).toBe('');
}

test('blocks hold every character that shows, in whole lines', () => {
  fc.assert(
    fc.property(fc.oneof(hostileTexts, anyStrings), (text) => {
      expectTiled(parse(text, options));
    }),
    settings,
  );
});

test('every place of metadata and of messages is in the text', () => {
  const heads = fc.constantFrom('', 'Title: ', '---\ntitle: ', '# ', 'By: ');
  fc.assert(
    fc.property(
      heads,
      fc.oneof(hostileTexts, anyStrings),
      fc.constantFrom('', '\n---\n', '\n\n'),
      (head, text, tail) => {
        const whole = `${head}${text}${tail}words and words.`;
        const article = parse(whole, options);
        expectTiled(article);
        const { title, byline, date, tags, url } = article.metadata;
        const places = [title, byline, date, tags, url]
          .map((field) => field?.place)
          .concat(article.messages.map(({ place }) => place));
        for (const place of places) {
          if (!place) continue;
          expect(place.start).toBeGreaterThanOrEqual(0);
          expect(place.end).toBeGreaterThanOrEqual(place.start);
          expect(place.end).toBeLessThanOrEqual(whole.length);
        }
      },
    ),
    settings,
  );
});

test('MDX says what the text says, whatever is quoted or linked in it', () => {
  const cases = hostileTexts.chain((text) =>
    fc.tuple(fc.constant(text), wildQuotations(text), wildLinks(text), fc.boolean()),
  );
  fc.assert(
    fc.property(cases, ([text, quotations, links, reflow]) => {
      const resolved = parseOptions({ reflow, id: 'article', components: false });
      const article = parse(text, resolved);
      const { mdx, messages } = serialize(article, quotations, resolved, links);
      const expected = article.blocks.map((block) => shownText(text, block, resolved));
      const received = mdx === '' ? [] : mdxBlocks(mdx);
      if (!isMadeOf(expected, received)) expect(received).toEqual(expected);
      for (const { place } of messages) expect(place.end).toBeLessThanOrEqual(text.length);
    }),
    settings,
  );
});

test('every word of a link is a link, to its address alone, and a link holds no callout and no other link', () => {
  const cases = hostileTexts.chain((text) =>
    fc.tuple(fc.constant(text), wildQuotations(text), wildLinks(text)),
  );
  fc.assert(
    fc.property(cases, ([text, quotations, links]) => {
      const article = parse(text, options);
      const { tree } = toWovenTree(article, quotations, options, links);
      const shown = linksIn(tree.children);
      for (const block of article.blocks)
        for (let at = block.start; at < block.end; at++) {
          const isSign = block.signs.some(({ start, end }) => start <= at && at < end);
          if (isSign || isLoose(text, at)) continue;
          const hrefAt = (all: readonly Link[]) =>
            all.find(({ start, end }) => start <= at && at < end)?.href;
          expect(hrefAt(shown), JSON.stringify([at, text.slice(at, at + 9)])).toBe(hrefAt(links));
        }
    }),
    settings,
  );
});

/** White space, or a part of a character: a link with an edge there may grow or shrink by it. */
const isLoose = (text: string, at: number) => /[\s\ud800-\udfff]/.test(text.charAt(at));

/** The links of a tree by the text that they hold. @throws Error where one holds more than text and signs. */
function linksIn(nodes: readonly (FlowNode | PhrasingNode)[]): Link[] {
  return nodes.flatMap((node): Link[] => {
    if (node.type === 'text') return [];
    if (!('href' in node) || node.href === undefined) return linksIn(node.children);
    for (const child of node.children)
      if (child.type !== 'text' && child.name !== 'span') throw new Error(`a link holds <${child.name}>`);
    const [first, last] = [node.children[0], node.children.at(-1)!];
    return [{ start: first.position.start.offset, end: last.position.end.offset, href: node.href }];
  });
}
