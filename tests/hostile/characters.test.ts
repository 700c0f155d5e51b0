import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { convert } from '../../integration/convert/index.ts';
import { mdxBlocks } from '../../integration/proof/mdx-text.ts';
import type { Fixture } from '../site/fixture.ts';
import { CONFIGURATIONS } from './configurations.ts';
import { asShown } from './lines.ts';
import { readPage } from './page.ts';
import { makeSite } from './site.ts';

/** A row of the table in docs/characters.md. */
interface Row {
  kind: string;
  text: string;
  page: string;
  rules: string[];
}

const table = readFileSync(new URL('../../docs/characters.md', import.meta.url), 'utf8');
const rows = table.split('\n').flatMap((line): Row[] => {
  const cells = line.split('|').map((cell) => cell.trim().replace(/^`(.*)`$/, '$1'));
  const [, kind, written = '', shown, message] = cells;
  if (!written.startsWith('"')) return [];
  const text = JSON.parse(written) as string;
  const page = shown === 'same' ? text : (JSON.parse(shown) as string);
  return [{ kind, text, page, rules: message === 'none' ? [] : [message] }];
});

let site: Fixture;
beforeAll(async () => {
  const articles = rows.map(({ text }, index) => ({
    file: `${index} row.txt`,
    text,
    linkedWords: [],
    strings: 1,
  }));
  site = await makeSite(articles, CONFIGURATIONS[0].source);
  const { status, output } = await site.build();
  expect(output).toContain(`${rows.length} articles proven on ${rows.length} pages`);
  expect(status).toBe(0);
}, 300_000);
afterAll(() => site.delete());

test('the table has a row for every kind', () => {
  expect(rows.length).toBeGreaterThan(25);
});

describe.each(rows)('$kind', ({ text, page, rules }) => {
  test('in the MDX, with its message', () => {
    const { mdx, messages } = convert(text, { components: false });
    expect(mdxBlocks(mdx).join('')).toBe(asShown(text));
    expect(messages.map(({ rule }) => rule)).toEqual(rules);
  });

  test('on a built page', async () => {
    const index = rows.findIndex((row) => row.text === text);
    const { article, faults } = readPage(await site.built(`n${index}/index.html`));
    expect(faults).toEqual([]);
    expect(article).toContain(page);
  });
});
