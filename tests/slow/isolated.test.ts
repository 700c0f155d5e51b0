import { glob } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'parse5';
import type { DefaultTreeAdapterTypes as Tree } from 'parse5';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeArchive } from '../site/archive.ts';
import type { Fixture } from '../site/fixture.ts';

/*
 * A name that is written from right to left turns digits and signs beside it round, unless it is isolated: by <bdi>, by an element with a
 * direction of its own, or by standing alone in a block.
 */

const TITLE = 'שער הסכר';
const WRITER = 'נועה כהן';
const SPEAKER = 'דן לוי';
const PAPER = 'הארץ החדשה';
const NAMES = [TITLE, WRITER, SPEAKER, PAPER];

let site: Fixture;
beforeAll(async () => {
  const said = 'We will open it at six, whatever the council says about the tide.';
  site = await makeArchive({
    'weir.txt': `The Weir\n\nBy Ada Brook\n\n“${said}” she told us.\n\nThe keeper writes:\n\n> It has been shut since May.\n\nThat is all.\n`,
    'gate.txt': `The Gate\n\nBy Ada Brook\n\n“It was shut in May, and nobody told the harbour,” she said.\n`,
  });
  const decided = (exact: string, speaker: string) => ({ verdict: 'accept', exact, speaker });
  const stated = { title: TITLE, byline: WRITER, date: '2024-05-03', tags: [PAPER] };
  await site.write(
    'content/weir.yaml',
    JSON.stringify({
      ...stated,
      decisions: [decided(said, SPEAKER), decided('It has been shut since May.', SPEAKER)],
    }),
  );
  const shut = decided('It was shut in May, and nobody told the harbour,', SPEAKER);
  await site.write('content/gate.yaml', JSON.stringify({ ...stated, decisions: [shut] }));
  await site.write(
    'src/pages/embed.astro',
    `---
import { PullQuote, Quotation, QuotationsBy } from 'astro-verbatim/components';
---
<html lang="en"><head><title>Embedded</title></head><body>
<QuotationsBy speaker="${SPEAKER}" />
<Quotation by="${SPEAKER}" publisher="${PAPER}" source="${TITLE}" date="2024"><p>Shut.</p></Quotation>
<PullQuote by="${SPEAKER}">Shut.</PullQuote>
</body></html>`,
  );
  const { status, output } = await site.build();
  expect(status, output).toBe(0);
}, 300_000);
afterAll(() => site.delete());

const BLOCKS = new Set(['h1', 'h2', 'p', 'li', 'dt', 'dd', 'div', 'blockquote']);
const textOf = (node: Tree.Node): string =>
  node.nodeName === '#text'
    ? (node as Tree.TextNode).value
    : 'childNodes' in node
      ? node.childNodes.map(textOf).join('')
      : '';

/** Whether an element with nothing but these words parts them from what is around them. */
function isIsolated(node: Tree.Node): boolean {
  const words = textOf(node).trim();
  for (let at = (node as Tree.TextNode).parentNode; at && 'tagName' in at; at = at.parentNode) {
    if (textOf(at).trim() !== words) return false;
    if (at.tagName === 'bdi' || BLOCKS.has(at.tagName) || at.attrs.some(({ name }) => name === 'dir'))
      return true;
  }
  return false;
}

function* textsIn(node: Tree.Node): Generator<Tree.TextNode> {
  if (node.nodeName === '#text') yield node as Tree.TextNode;
  if (!('childNodes' in node) || ['head', 'script'].includes(node.nodeName)) return;
  for (const child of node.childNodes) yield* textsIn(child);
}

test('no page has a name of an article among its own words without isolating it', async () => {
  const faults: string[] = [];
  const seen = new Map<string, number>();
  for await (const path of glob('**/*.html', { cwd: join(site.root, 'dist') }))
    for (const text of textsIn(parse(await site.built(path)))) {
      const name = NAMES.find((one) => text.value.includes(one));
      if (name === undefined) continue;
      seen.set(path, (seen.get(path) ?? 0) + 1);
      if (!isIsolated(text))
        faults.push(`${path}: ${text.value.trim()}, in ${textOf(text.parentNode!).trim()}`);
    }
  expect(faults).toEqual([]);
  for (const path of ['index.html', 'articles/weir/index.html', 'embed/index.html', 'quotations/index.html'])
    expect(seen.get(path), path).toBeGreaterThan(2);
});

test('neither has HTML in a feed', async () => {
  const { items } = JSON.parse(await site.built('feeds/quotations.json')) as {
    items: { content_html: string }[];
  };
  expect(items.length).toBeGreaterThan(1);
  for (const { content_html } of items)
    for (const text of textsIn(parse(content_html)))
      if (NAMES.some((name) => text.value.includes(name))) expect(isIsolated(text), text.value).toBe(true);
  const articles = await site.built('feeds/articles.json');
  expect(articles).toContain(`<i>[quoting <bdi>${SPEAKER}</bdi>]</i>`);
});
