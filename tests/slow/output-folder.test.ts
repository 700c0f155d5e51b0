import { mkdir, readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import type { Fixture } from '../site/fixture.ts';
import {
  COMMANDS,
  expectCollectionKept,
  expectOwnersKept,
  makeOwnersSite,
  OWNED,
  stateOf,
} from '../site/owners.ts';
import { verbatimIn } from '../site/verbatim.ts';

const verbatim = (...words: string[]) => verbatimIn(site.root, words);
const state = () => stateOf(site);

let site: Fixture;
beforeAll(async () => {
  site = await makeOwnersSite();
}, 240_000);
afterAll(() => site.delete());
afterEach(() => rm(join(site.root, 'dist'), { recursive: true, force: true }));

test.each(COMMANDS)('%s takes the place of no folder of the owner’s', (...command) =>
  expectOwnersKept(site, command, OWNED, verbatim),
);

test.each(COMMANDS)(
  '%s takes the place of no folder that a collection reads, though a manifest was copied there',
  async (...command) => {
    await expectCollectionKept(site, command, 'content');
    // Only what builds knows what other collections read.
    if (command[0] !== 'merge') await expectCollectionKept(site, command, 'posts');
  },
);

test('build replaces a folder that is empty, a built site or the outDir of the config and keeps its repository', async () => {
  await mkdir(join(site.root, 'dist'));
  expect(await verbatim('build')).toMatchObject({ status: 0 });
  await site.write('dist/.git/HEAD', 'ref: refs/heads/pages\n');
  await site.write('dist/stale.html', 'old');
  expect(await verbatim('build')).toMatchObject({ status: 0 });
  expect(await readFile(join(site.root, 'dist/.git/HEAD'), 'utf8')).toBe('ref: refs/heads/pages\n');
  expect(await readdir(join(site.root, 'dist'))).not.toContain('stale.html');
  // As `astro build` leaves it under `verify: false`.
  await rm(join(site.root, 'dist/verbatim.json'));
  expect(await verbatim('build')).toMatchObject({ status: 0 });
  await rm(join(site.root, 'dist/verbatim.json'));
  expect(await verbatim('merge', 'part-1', 'part-2')).toMatchObject({ status: 0 });
  expect((await readdir(site.root)).filter((name) => name.includes('.verbatim-'))).toEqual([]);
});

test('what stands beside it is not touched, and copies that a build published may be replaced', async () => {
  await site.write(
    'src/pages/files/[...slug].txt.ts',
    `import { getCollection } from 'astro:content';
import { readArticle } from 'astro-verbatim/loader';
export const getStaticPaths = async () =>
  (await getCollection('articles')).map((entry) => ({ params: { slug: entry.id }, props: { entry } }));
export const GET = async ({ props }) => new Response((await readArticle(props.entry)).bytes);\n`,
  );
  const config = await site.source('src/content.config.ts');
  await site.write(
    'src/content.config.ts',
    config.replace(
      'articles()',
      `articles({ base: '.', pattern: ['content/*.txt', 'dist/files/content/*.txt', 'dist/*.txt'] })`,
    ),
  );
  const before = await state();
  expect(await verbatim('build')).toMatchObject({ status: 0 });
  expect(await verbatim('build')).toMatchObject({ status: 0 });
  // A file that the owner put there is no copy of ours.
  await site.write('dist/own.txt', 'A note of the owner’s.\n');
  const { status, output } = await verbatim('build');
  expect([status, output]).toEqual([2, expect.stringContaining('dist/own.txt" would be lost with it')]);
  expect(await readFile(join(site.root, 'dist/own.txt'), 'utf8')).toContain('A note');
  await site.write('src/content.config.ts', config);
  await site.remove('src/pages/files/[...slug].txt.ts');
  await rm(join(site.root, 'dist'), { recursive: true });
  expect(await state()).toEqual(before);
});
