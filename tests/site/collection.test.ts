import { afterEach, expect, test } from 'vitest';
import { useBuilder } from './builder.ts';
import { makeFixture } from './fixture.ts';
import type { Fixture } from './fixture.ts';
import { IS_WHOLE, RENDERS } from '../sample.ts';

const { build } = useBuilder();
let site: Fixture;
afterEach(() => site.delete());

/** Articles as the data store holds them: a page that prints the collection. */
const LIST = `import { getCollection } from 'astro:content';
export const GET = async () => new Response(JSON.stringify(await getCollection('articles')));
`;
const list = async (): Promise<
  { id: string; filePath: string; body?: string; digest: string; data: Record<string, unknown> }[]
> => JSON.parse(await site.built('list.json')) as never;

test.each(RENDERS)('%s: a second build converts what changed and forgets what went', async (render) => {
  site = await makeFixture(
    {
      'a.txt': 'Alma waited.\n',
      'b.txt': 'Bruno left.\n',
      'c.txt': 'Cora slept.\n',
      'd.txt': 'Dora sang.\n',
    },
    `{ render: '${render}' }`,
  );
  await site.write('src/pages/list.json.js', LIST);
  expect((await build(site)).status).toBe(0);
  const before = new Map((await list()).map((entry) => [entry.id, entry]));
  expect([...before.keys()]).toEqual(['a', 'b', 'c', 'd']);

  await site.write('content/a.txt', 'Alma waited longer.\n');
  await site.remove('content/b.txt');
  await site.rename('content/c.txt', 'content/e.txt');
  await site.write('content/d.yaml', 'lang: nb\n');
  expect((await build(site)).output).toContain('4 articles proven on 4 pages'.replaceAll('4', '3'));
  const after = new Map((await list()).map((entry) => [entry.id, entry]));
  expect([...after.keys()].sort()).toEqual(['a', 'd', 'e']);
  expect(after.get('a')?.digest).not.toBe(before.get('a')?.digest);
  expect(after.get('d')?.data.lang).toBe('nb');
  expect(await site.built('a/index.html')).toContain('Alma waited longer.');
  expect(await site.built('e/index.html')).toContain('Cora slept.');

  await site.configure(`{ render: '${render}', lang: 'en' }`);
  expect((await build(site)).status).toBe(0);
  const options = new Map((await list()).map((entry) => [entry.id, entry]));
  expect(options.get('a')?.data.lang).toBe('en');
  expect(options.get('d')?.data.lang).toBe('nb');
});

test('an entry holds metadata, quotations, body and HTML; its data never the body', async () => {
  site = await makeFixture({
    'news/one.txt':
      'Title: The Weir\nBy: Ada Brook\nDate: 2024-03-05\n\n“It holds,” said Ada Brook. The rest of the words stay in the file.\n',
  });
  await site.write('src/pages/list.json.js', LIST);
  expect((await build(site)).status).toBe(0);
  const [entry] = await list();
  expect(JSON.stringify(entry.data)).not.toContain('stay in the file');
  expect(entry).toMatchObject({
    id: 'news/one',
    filePath: 'content/news/one.txt',
    body: '“It holds,” said Ada Brook. The rest of the words stay in the file.\n',
    rendered: { html: expect.stringContaining('stay in the file') as string, metadata: { headings: [] } },
    data: {
      title: 'The Weir',
      byline: 'Ada Brook',
      date: { iso: '2024-03-05' },
      inferred: { title: false, byline: false, date: false },
      file: 'content/news/one.txt',
      encoding: 'utf-8',
      quotations: [{ kind: 'run-in', type: 'direct', speaker: { name: 'Ada Brook' } }],
    },
  });
});

/** `tests/site/dev.test.ts` has two such files in `npm test`. */
test.runIf(IS_WHOLE)('two files with one address stop the build, both named', async () => {
  site = await makeFixture({ 'A Day.txt': 'One.', 'a-day.txt': 'Two.' });
  const { status, output } = await build(site);
  expect(output).toContain(
    '"A Day.txt" and "a-day.txt" would both be the article "a-day"; rename one of them.',
  );
  expect(status).toBe(1);
});

/** `tests/unit/options.test.ts` has every fault of options. */
test.runIf(IS_WHOLE)('a bad option stops the build with key, received, expected', async () => {
  site = await makeFixture({ 'a.txt': 'One.' }, "{ render: 'static' }");
  const { status, output } = await build(site);
  expect(output).toMatch(
    /verbatim\(\) in astro\.config: "render" received "static", expected "evaluate" or "module"/,
  );
  expect(status).toBe(1);
});
