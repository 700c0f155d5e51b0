import { afterEach, expect, test } from 'vitest';
import { globSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { fencesOf } from '../guides/fences.ts';
import { IS_WHOLE, RENDERS } from '../sample.ts';
import { useBuilder } from './builder.ts';
import { makeFixture } from './fixture.ts';
import type { Fixture } from './fixture.ts';

const { build } = useBuilder();
let site: Fixture;
afterEach(() => site.delete());

const ARTICLE = `The north wall
By Ada Pell
12 May 2024

# One

The inspector’s report says:

> The wall has moved <eleven> centimetres.
> — Oda Lerch

“We waited,” she said, “and & lost.”

## Two, and “more”

Nobody knew.
`;

/** A page for each article by the usual idiom of Astro, and one that prints what else an entry has. */
const PAGE = `---
import { getCollection, render } from 'astro:content';
import { Article } from 'astro-verbatim/components';
export async function getStaticPaths() {
  return (await getCollection('articles')).map((entry) => ({ params: { slug: entry.id }, props: { entry } }));
}
const { entry } = Astro.props;
const { Content, headings } = await render(entry);
---
<title>{entry.data.title}</title>
<main><Content /></main>
<section><Article {entry} headline={false} /></section>
<aside><Article {entry} components={{}} headline={false} /></aside>
<script type="application/json" set:html={JSON.stringify({ headings, body: entry.body })} is:inline />`;

const between = (html: string, tag: string) => html.split(`<${tag}>`)[1].split(`</${tag}>`)[0];

test.each(RENDERS)('render(entry), headings and body give the article, under render: %s', async (render) => {
  site = await makeFixture({ 'wall.txt': ARTICLE }, `{ render: '${render}' }`);
  await site.write('src/pages/[...slug].astro', PAGE);
  const { status, output } = await build(site);
  expect(output).toContain('1 article proven on 1 page');
  expect(status).toBe(0);
  const html = await site.built('wall/index.html');
  expect(between(html, 'main')).toContain('<figure class="quotation h-cite" id="q-');
  expect(between(html, 'main')).toContain('&lt;eleven&gt;');
  for (const way of ['section', 'aside'])
    expect(between(html, way).trim()).toBe(between(html, 'main').trim());
  const { headings, body } = JSON.parse(html.split('json">')[1].split('</script>')[0]) as {
    headings: unknown;
    body: unknown;
  };
  expect(headings).toEqual([
    { depth: 2, slug: 'one', text: 'One' },
    { depth: 3, slug: 'two-and-more', text: 'Two, and “more”' },
  ]);
  expect(body).toBe(ARTICLE.slice(ARTICLE.indexOf('# One')));
});

test.runIf(IS_WHOLE)('README’s page, and its page with the header, show every article', async () => {
  const texts: Record<string, string> = { 'wall.txt': ARTICLE };
  for (const path of [...globSync('content/**/*.txt'), ...globSync('tests/articles/*.txt')])
    texts[basename(path)] = await readFile(path, 'utf8');
  site = await makeFixture(texts);
  const page = fencesOf('README.md').find(({ title }) => title?.endsWith('.astro'))!;
  await site.remove('src/pages/[...slug].astro');
  await site.write(page.title!, page.code);
  await site.write(
    'src/pages/whole/[...id].astro',
    page.code.replace(/<h1>[\s\S]*headline=\{false\}/u, '<Article entry={entry}'),
  );
  const { status, output } = await build(site);
  const count = Object.keys(texts).length;
  expect(output).toContain(`${count} articles proven on ${2 * count} pages`);
  expect(status).toBe(0);
  const whole = await site.built('whole/wall/index.html');
  expect(whole).toContain('<p>The north wall</p><p>By Ada Pell</p><p>12 May 2024</p>');
});

test.runIf(IS_WHOLE)('astro dev: styles come with render(entry) where Markdown brings none', async () => {
  site = await makeFixture({ 'wall.txt': ARTICLE }, '{ markdown: false }');
  await site.write(
    'src/pages/[...slug].astro',
    PAGE.replace(/<section>[\s\S]*<\/aside>/u, '').replace(/import \{ Article \}.*\n/u, ''),
  );
  const server = await site.dev();
  const styles = async () => /<style[^>]*verbatim\.css/u.test((await server.get('/wall')).html);
  expect(await styles()).toBe(true);
  await site.write('content/wall.txt', ARTICLE.replace('Nobody', 'Everybody'));
  await server.until('/wall', ({ html }) => html.includes('Everybody'));
  expect(await styles()).toBe(true);
});
