import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { filesOf } from '../site/files.ts';
import type { Fixture } from '../site/fixture.ts';
import { expectMergesRefused, expectPartsToBeWhole, makeWholeSite, partsOf } from '../site/parts.ts';
import { verbatimIn } from '../site/verbatim.ts';

const PARTS = [1, 2, 5];

let fixture: Fixture;
beforeAll(async () => {
  fixture = await makeWholeSite();
}, 240_000);
afterAll(() => fixture.delete());

const verbatim = (...words: string[]) => verbatimIn(fixture.root, words);
const filesBelow = (folder: string) => filesOf(join(fixture.root, folder));

test.each(PARTS)('%i parts, merged, are the site that is built at once, byte for byte', (of) =>
  expectPartsToBeWhole(fixture, of),
);

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
    PARTS.flatMap(partsOf).sort(),
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
    '2 articles are on no page: content/article-3.txt, content/article-7.txt. Other articles have pages: ';
  for (const parts of ['1', '3']) {
    const { status, output } = await verbatim('build', '--parts', parts, '--out', 'drafts');
    expect([status, output]).toEqual([0, expect.stringContaining(told)]);
  }
  await fixture.write('src/pages/[...slug].astro', page);
  await rm(join(fixture.root, 'drafts'), { recursive: true });
});

test('parts that make no site are refused, and the old site stands', () =>
  expectMergesRefused(fixture, [
    [['part-1-of-5', 'part-3-of-5'], 'received 2 of 5 parts, missing 2, 4, 5'],
    [['part-1-of-2', 'part-2-of-5'], 'part-2-of-5 is one of 5 parts, part-1-of-2 one of 2'],
    [['part-1-of-2', 'part-1-of-2', 'part-2-of-2'], 'part-1-of-2 and part-1-of-2 are both part 1'],
    [['dist', '--out', 'elsewhere'], 'dist holds a whole site'],
    [['nowhere'], 'nowhere/verbatim.json cannot be read'],
  ]));
