import { cp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ARTICLE_PAGE, makeFixture } from './fixture.ts';
import type { Fixture } from './fixture.ts';
import { verbatimIn } from './verbatim.ts';

const texts = Object.fromEntries(
  Array.from({ length: 12 }, (_, i) => [
    `article-${i}.txt`,
    `Tide table ${i}\n\n“The ferry leaves at ${i},” said the harbourmaster, Ines Calder.\n\nNobody came.\n`,
  ]),
);
let fixture: Fixture;

beforeAll(async () => {
  fixture = await makeFixture({ ...texts, 'no-body.txt': 'Title: Only a title\n' });
  await fixture.write(
    'astro.config.mjs',
    `import sitemap from '@astrojs/sitemap';
import verbatim from 'astro-verbatim';
export default {
  site: 'https://courier.example',
  devToolbar: { enabled: false },
  integrations: [verbatim(), sitemap()],
  experimental: { incrementalBuild: true },
};\n`,
  );
  await fixture.write(
    'src/pages/[...slug].astro',
    ARTICLE_PAGE.replace('---\n', "---\nimport { cacheKeyOf } from 'astro-verbatim/loader';\n").replace(
      'props: { article }',
      'props: { article }, cacheKey: cacheKeyOf(article)',
    ),
  );
  await fixture.write('public/robots.txt', 'User-agent: *\n');
  await fixture.write(
    'src/pages/files/[...slug].txt.ts',
    `import { getCollection } from 'astro:content';
import { readArticle } from 'astro-verbatim/loader';
export const getStaticPaths = async () =>
  (await getCollection('articles')).map((entry) => ({ params: { slug: entry.id }, props: { entry } }));
export const GET = async ({ props }) => new Response((await readArticle(props.entry)).bytes);\n`,
  );
  expect(await verbatim('build')).toMatchObject({ status: 0 });
});
afterAll(() => fixture.delete());

const PARTS = [1, 2, 5];

test.each(PARTS)('%i parts, merged, are the site that is built at once, byte for byte', async (of) => {
  const parts = Array.from({ length: of }, (_, i) => `part-${i + 1}-of-${of}`);
  for (const [i, part] of parts.entries())
    expect(await verbatim('shard', `${i + 1}/${of}`, '--out', part)).toMatchObject({ status: 0 });
  expect(await verbatim('merge', ...parts, '--out', 'merged')).toMatchObject({ status: 0 });
  expect(await filesBelow('merged')).toEqual(await filesBelow('dist'));
});

test('built in parts, one after another or at once, the site is the same, and what did not change is not rendered again', async () => {
  const restored = (output: string) => output.match(/\(restored\)/g)?.length ?? 0;
  const first = await verbatim('build', '--parts', '3', '--jobs', '1', '--out', 'parted');
  expect(first).toMatchObject({ status: 0 });
  expect(first.output).toContain('13 articles: built in 3 parts, one after another');
  expect(first.output).toContain('joined 3 parts');
  expect(await filesBelow('parted')).toEqual(await filesBelow('dist'));

  const words = await fixture.source('content/article-3.txt');
  await fixture.write('content/article-3.txt', words.replace('Nobody came', 'One boat came'));
  const second = await verbatim('build', '--parts', '3', '--jobs', '3', '--out', 'parted');
  expect(second.output).toContain('built in 3 parts, 3 at once');
  expect(second.output).toMatch(/^part 3 of 3 │ .*page\(s\) built/m);
  expect(restored(second.output), second.output).toBe(12);
  expect(await verbatim('build', '--out', 'whole', '--', '--force')).toMatchObject({ status: 0 });
  expect(await filesBelow('parted')).toEqual(await filesBelow('whole'));

  // The copies that were kept of pages are now of other words than what was known of them in three parts.
  await fixture.write('content/article-3.txt', words);
  expect(await verbatim('build', '--parts', '3', '--jobs', '2', '--out', 'parted')).toMatchObject({
    status: 0,
  });
  expect(await filesBelow('parted')).toEqual(await filesBelow('dist'));
  expect((await readdir(fixture.root)).filter((name) => /part-|next/.test(name))).toEqual(
    PARTS.flatMap((of) => Array.from({ length: of }, (_, i) => `part-${i + 1}-of-${of}`)).sort(),
  );
  for (const folder of ['parted', 'whole']) await rm(join(fixture.root, folder), { recursive: true });
});

test('a part that fails stops the others, and the old site stands', async () => {
  const before = await filesBelow('dist');
  const page = await fixture.source('src/pages/[...slug].astro');
  await fixture.write(
    'src/pages/[...slug].astro',
    page.replace(
      'const { article } = Astro.props;',
      `const { article } = Astro.props;\nif (article.id === 'article-7') throw new Error('no page of this');`,
    ),
  );
  const { status, output } = await verbatim('build', '--parts', '3', '--jobs', '3');
  expect([status, output]).toEqual([1, expect.stringContaining('no page of this')]);
  expect(output.match(/the build failed.*/g)).toEqual([
    'the build failed (status 1); dist is what it was before',
  ]);
  expect(await filesBelow('dist')).toEqual(before);
  expect((await readdir(fixture.root)).filter((name) => name.startsWith('dist'))).toEqual(['dist']);
  await fixture.write('src/pages/[...slug].astro', page);
});

test('articles on no page are told when parts are joined, as of a site that is built at once', async () => {
  const page = await fixture.source('src/pages/[...slug].astro');
  await fixture.write(
    'src/pages/[...slug].astro',
    page.replace(
      "getCollection('articles')",
      "getCollection('articles', ({ id }) => !/^article-[37]$/.test(id))",
    ),
  );
  const told =
    '2 articles are on no page (pages show one by <Article entry={entry} />): content/article-3.txt, content/article-7.txt';
  for (const parts of ['1', '3']) {
    const { status, output } = await verbatim('build', '--parts', parts, '--out', 'drafts');
    expect([status, output]).toEqual([0, expect.stringContaining(told)]);
  }
  await fixture.write('src/pages/[...slug].astro', page);
  await rm(join(fixture.root, 'drafts'), { recursive: true });
});

test('parts that make no site are refused, and the old site stands', async () => {
  const before = await filesBelow('dist');
  const cases: [string[], string][] = [
    [['part-1-of-5', 'part-3-of-5'], 'received 2 of 5 parts, missing 2, 4, 5'],
    [['part-1-of-2', 'part-2-of-5'], 'part-2-of-5 is one of 5 parts, part-1-of-2 one of 2'],
    [['part-1-of-2', 'part-1-of-2', 'part-2-of-2'], 'part-1-of-2 and part-1-of-2 are both part 1'],
    [['dist', '--out', 'elsewhere'], 'dist holds a whole site'],
    [['nowhere'], 'nowhere/verbatim.json cannot be read'],
  ];
  for (const [parts, reason] of cases)
    expect(await verbatim('merge', ...parts)).toMatchObject({
      status: 1,
      output: expect.stringContaining(reason) as string,
    });
  await cp(join(fixture.root, 'part-2-of-2'), join(fixture.root, 'changed'), { recursive: true });
  await writeFile(join(fixture.root, 'changed/robots.txt'), 'User-agent: you\n');
  expect(await verbatim('merge', 'part-1-of-2', 'changed')).toMatchObject({
    status: 1,
    output: expect.stringContaining('robots.txt differs') as string,
  });
  expect(await filesBelow('dist')).toEqual(before);
});

test('a build that fails leaves the old site whole', async () => {
  const before = await filesBelow('dist');
  await fixture.write('content/binary.txt', Uint8Array.from([0, 1, 2, 3, 0, 0, 255]));
  const { status, output } = await verbatim('build');
  expect(status).toBe(1);
  expect(output).toContain('dist is what it was before');
  expect(await filesBelow('dist')).toEqual(before);
  expect((await readdir(fixture.root)).filter((name) => name.startsWith('dist'))).toEqual(['dist']);
  await rm(join(fixture.root, 'content/binary.txt'));
});

async function filesBelow(folder: string): Promise<Record<string, string>> {
  const root = join(fixture.root, folder);
  const names = await readdir(root, { recursive: true, withFileTypes: true });
  const files = names.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return Object.fromEntries(
    await Promise.all(
      files.sort().map(async (file) => [file.slice(root.length), await readFile(file, 'latin1')] as const),
    ),
  );
}

const verbatim = (...words: string[]) => verbatimIn(fixture.root, words);
