import { globSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { afterAll, expect, test } from 'vitest';
import { generateArticle } from '../../bench/generated-articles.ts';
import { hostileText, numbers } from '../properties/hostile.ts';
import { every, runs } from '../sample.ts';
import { makeFixture } from './fixture.ts';
import type { Fixture } from './fixture.ts';

let site: Fixture | undefined;
afterAll(() => site?.delete());

/** Each article three ways: as HTML of its entry, by `<Article>`, and by Astro's own rendering of the components. */
const PAGE = `---
import { getCollection, render } from 'astro:content';
import { Article } from 'astro-verbatim/components';
export async function getStaticPaths() {
  return (await getCollection('articles')).map((entry) => ({ params: { slug: entry.id }, props: { entry } }));
}
const { entry } = Astro.props;
const { Content } = await render(entry);
---
<main><Content />=====<Article {entry} headline={false} />=====<Article {entry} components={{}} headline={false} /></main>`;

/** A few articles that are all callouts of one kind or another, and as many of nasty pieces. */
async function articles(count: number): Promise<Record<string, string>> {
  const own = every(8, [...globSync('content/**/*.txt'), ...globSync('tests/articles/*.txt')]).sort();
  const next = numbers(22);
  const texts = await Promise.all(own.map((path) => readFile(path, 'utf8')));
  for (let at = 0; at < count / 2; at++)
    texts.push(generateArticle(at).text, `Words.\n\n${hostileText(next, 12)}`.toWellFormed());
  return Object.fromEntries(texts.map((text, at) => [`a${at}.txt`, text]));
}

/** Links in every kind of block, across callouts and over many lines. */
const LINKS = {
  'links.txt': `# The wall

She said at https://ferry.example/?a=1&b=2 that the boats are late; see (https://a.example/a(b)).

> The north wall has moved, says https://walls.example/
> — Ines Calder, https://books.example/

## More at https://heading.example/ and <here>

• an item at https://item.example/

the tide
  is out https://verse.example/
the tide
  is in

“We sail at six,” said Oda Lerch, “or not at all.”

https://alone.example/
`,
  'links.yaml': `links:
  - exact: "sail at six,” said Oda Lerch, “or not"
    href: https://across.example/?a=1&amp;b='2'
  - exact: "boats are late"
    href: https://boats.example/{x}
  - exact: "and <here>\\n\\n• an item"
    href: https://over.example/
`,
};

test('an article is the same to the byte, whoever writes its HTML', { timeout: 600_000 }, async () => {
  const texts: Record<string, string> = {
    ...(await articles(runs(8, 1000))),
    'links.txt': LINKS['links.txt'],
  };
  site = await makeFixture({ ...texts, ...LINKS });
  await site.write('src/pages/[...slug].astro', PAGE);
  const { status, output } = await site.build();
  expect(output).toContain(`${Object.keys(texts).length.toLocaleString('en')} pages`);
  expect(status).toBe(0);
  for (const name of Object.keys(texts)) {
    const html = await site.built(`${name.replace('.txt', '')}/index.html`);
    const [content, article, components] = html
      .slice(html.indexOf('<main>') + 6, html.lastIndexOf('</main>'))
      .split('=====')
      .map((way) => way.trim());
    if (name === 'links.txt') expect(content.match(/<a [^>]*rel="nofollow ugc"/g)).toHaveLength(16);
    expect(content, texts[name]).toContain(`data-verbatim="content/${name}"`);
    expect(article).toBe(content);
    expect(components, texts[name]).toBe(content);
  }
});
