import { afterEach, expect, test } from 'vitest';
import { useBuilder } from './builder.ts';
import { makeFixture } from './fixture.ts';
import type { Fixture } from './fixture.ts';

const { build } = useBuilder();
let site: Fixture;
afterEach(() => site.delete());

const LIST = `import { getCollection } from 'astro:content';
export const GET = async () => new Response(JSON.stringify((await getCollection('articles')).map(({ id }) => id).sort()));
`;
const WORDS = '\n\n“It is cold,” said Nils Ohm.\n';

test('a build leaves out drafts and what is for readers later, wherever it says so, and takes them when they are', async () => {
  site = await makeFixture(
    {
      'pier.txt': `On the Pier${WORDS}`,
      'front.txt': `---\ntitle: Front\ndraft: true\n---${WORDS}`,
      'head.txt': `Draft: yes\nTitle: Head${WORDS}`,
      'later.txt': `Title: Later\nPublishDate: 2999-01-01T18:00:00Z${WORDS}`,
      'unread.txt': `---\ntitle: Unread\npublishDate: 3/4/2024\n---${WORDS}`,
      'sidecar.txt': `Sidecar${WORDS}`,
      'sidecar.yaml': 'draft: true\n',
      'table.txt': `Table${WORDS}`,
      'past.txt': `Past${WORDS}`,
      'overruled.txt': `Title: Overruled\nDraft: true${WORDS}`,
      'overruled.yaml': 'draft: false\n',
      'dated.txt': `Title: Dated\nDate: 2999-01-01${WORDS}`,
      'articles.csv': 'file,draft,publishDate\ntable.txt,TRUE,\npast.txt,FALSE,2001-01-01\n',
    },
    "{ futureDates: 'hold' }",
  );
  await site.write('src/pages/list.json.js', LIST);
  const listed = async () => JSON.parse(await site.built('list.json')) as string[];
  const first = await build(site);
  expect(first.output).toContain('5 drafts left out, 2 articles left out until later');
  expect(first.output).toContain('3 articles proven on 3 pages');
  expect(first.status).toBe(0);
  expect(await listed()).toEqual(['overruled', 'past', 'pier']);
  const manifest = await site.built('verbatim.json');
  expect(manifest).toContain('content/pier.txt');
  expect(manifest).not.toMatch(/front|head|later|unread|sidecar|table|dated/);

  await site.write('content/sidecar.yaml', 'publishDate: 2001-01-01\n');
  await site.write('content/pier.yaml', 'draft: true\n');
  const second = await build(site);
  expect(second.output).toContain('5 drafts left out, 2 articles left out until later');
  expect(second.status).toBe(0);
  expect(await listed()).toEqual(['overruled', 'past', 'sidecar']);
  await expect(site.built('pier/index.html')).rejects.toThrow();

  await site.configure('{}');
  expect((await build(site)).status).toBe(0);
  expect(await listed()).toEqual(['dated', 'overruled', 'past', 'sidecar']);
});

test('an archive of nothing but drafts is not published', async () => {
  site = await makeFixture({ 'a.txt': `Draft: true\nTitle: A${WORDS}` });
  const { status, output } = await build(site);
  expect(output).toContain('found no article but drafts');
  expect(status).toBe(1);
});
