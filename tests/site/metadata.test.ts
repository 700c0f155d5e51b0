import { IS_WHOLE } from '../sample.ts';
import { afterEach, expect, test } from 'vitest';
import { useBuilder } from './builder.ts';
import { makeFixture } from './fixture.ts';
import type { Fixture } from './fixture.ts';

const { build } = useBuilder();
let site: Fixture;
afterEach(() => site.delete());

const LIST = `import { getCollection } from 'astro:content';
export const GET = async () => new Response(JSON.stringify(await getCollection('articles')));
`;
interface Listed {
  id: string;
  digest: string;
  data: Record<string, unknown>;
}
const list = async () => {
  const entries = JSON.parse(await site.built('list.json')) as Listed[];
  return new Map(entries.map((entry) => [entry.id, entry]));
};

test('a sidecar stands before articles.csv, that before the text, and what is stated is not inferred', async () => {
  site = await makeFixture({
    'weir.txt': 'The Weir\nBy Ada Brook\n1 May 2024\n\nIt holds.\n',
    'tide.txt': 'Title: The Tide\nTags: river\nDate: 2024-05-02\n\nIt is late.\n',
    'lamp.txt': 'The Lamp\n\nIt is lit.\n',
  });
  await site.write('src/pages/list.json.js', LIST);
  await site.write(
    'content/articles.csv',
    'file,title,byline,date,tags\nweir.txt,,Cem Dost,2024-05-01,\ntide.txt,The Ebb,Cem Dost,,"locks, ebb"\n',
  );
  await site.write('content/tide.yaml', 'byline: Ada Brook and Cem Dost\naliases: [old/tide]\n');
  const page = await site.source('src/pages/[...slug].astro');
  await site.write('src/pages/[...slug].astro', page.replace(' headline={false}', ''));
  const { status, output } = await build(site);
  expect(output).toContain('3 articles proven on 3 pages');
  expect(status).toBe(0);
  expect(await site.built('weir/index.html')).toContain(
    '<p>The Weir</p><p>By Ada Brook</p><p>1 May 2024</p>',
  );
  const before = await list();
  expect(before.get('weir')?.data).toMatchObject({
    title: 'The Weir',
    byline: 'Cem Dost',
    date: { iso: '2024-05-01', printed: '1 May 2024' },
    inferred: { title: true, byline: false, date: false },
    headline: { byline: 'Ada Brook', date: '1 May 2024' },
  });
  expect(before.get('tide')?.data).toMatchObject({
    title: 'The Ebb',
    byline: 'Ada Brook and Cem Dost',
    date: { iso: '2024-05-02', printed: '2024-05-02' },
    tags: ['locks', 'ebb'],
    aliases: ['/old/tide'],
    originalUrl: null,
    headline: {},
  });

  if (!IS_WHOLE) return;
  await site.write('content/articles.csv', 'date,file\n2024-05-03,lamp.txt\n2024-05-01,weir.txt\n');
  expect((await build(site)).status).toBe(0);
  const after = await list();
  expect(after.get('lamp')?.data).toMatchObject({ date: { iso: '2024-05-03' } });
  expect(after.get('weir')?.data).toMatchObject({ byline: 'Ada Brook' });
  // An entry knows its own row alone.
  await site.write('content/articles.csv', 'file,date\nweir.txt,2024-05-01\nlamp.txt,2024-05-04\n');
  expect((await build(site)).status).toBe(0);
  const again = await list();
  expect(again.get('weir')).toEqual(after.get('weir'));
  expect(again.get('lamp')?.digest).not.toBe(after.get('lamp')?.digest);
});

test('faults of the table stop a build with a line each, and leave the faulty rows out where files may be left out', async () => {
  site = await makeFixture({ 'a.txt': 'One.', 'b.txt': 'Two.' });
  await site.write('src/pages/list.json.js', LIST);
  await site.write('content/articles.csv', 'file,title,date\na.txt,A,soon\nc.txt,C,\nb.txt,B,\n');
  const strict = await build(site);
  expect(strict.output).toContain('content/articles.csv:2: column "date" received "soon"');
  expect(strict.output).toContain('content/articles.csv:3: column "file" received "c.txt"');
  expect(strict.status).toBe(1);

  await site.configure("{ onError: 'skip' }");
  const { status, output } = await build(site);
  expect(output).toContain('content/articles.csv:2: column "date" received "soon"');
  expect(status).toBe(0);
  const entries = await list();
  expect(entries.get('a')?.data.title).toBe('A');
  expect(entries.get('a')?.data.inferred).toMatchObject({ title: true });
  expect(entries.get('b')?.data.inferred).toMatchObject({ title: false });
});

test.runIf(IS_WHOLE)('another table can be named, and one that is named must be there', async () => {
  site = await makeFixture({ 'a.txt': 'One.' });
  const config = (options: string) => `import { articles } from 'astro-verbatim/loader';
import { defineCollection } from 'astro:content';
export const collections = { articles: defineCollection({ loader: articles(${options}) }) };\n`;
  await site.write('src/content.config.ts', config("{ metadata: 'notes/all.csv' }"));
  const missing = await build(site);
  expect(missing.output).toContain('content/notes/all.csv: cannot be read (there is no such file)');
  expect(missing.status).toBe(1);
  await site.write('content/notes/all.csv', 'file,title\na.txt,The First\n');
  await site.write('content/articles.csv', 'no table');
  expect((await build(site)).status).toBe(0);
  expect(await site.built('a/index.html')).toContain('<h1>The First</h1>');
});
