import { cp, mkdir, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { makeFixture } from './fixture.ts';
import type { Fixture } from './fixture.ts';
import { verbatimIn } from './verbatim.ts';
import { filesOf } from './files.ts';

const OWNERS = ['content', 'notes', 'posts', 'dist.next', 'dist.old-1', 'dist.part-1', 'part-1', 'part-2'];
let site: Fixture;

beforeAll(async () => {
  site = await makeFixture({
    'ferry.txt': 'On the ferry\n\n“We sail at six,” said the harbourmaster, Ines Calder.\n',
  });
  await site.write(
    'src/content.config.ts',
    `import { articles } from 'astro-verbatim/loader';
import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
export const collections = {
  articles: defineCollection({ loader: articles() }),
  posts: defineCollection({ loader: glob({ base: './posts', pattern: '*.md' }) }),
};\n`,
  );
  await site.write('posts/hello.md', 'A post.\n');
  await site.write('notes/list.txt', 'Milk, rope, lamp oil.\n');
  for (const folder of ['dist.next', 'dist.old-1', 'dist.part-1'])
    await site.write(`${folder}/mine.txt`, 'The owner’s.\n');
  await symlink('notes', join(site.root, 'link'));
  for (const part of ['1', '2'])
    expect(await verbatim('shard', `${part}/2`, '--out', `part-${part}`)).toMatchObject({ status: 0 });
});
afterAll(() => site.delete());
afterEach(async () => {
  for (const folder of ['dist', 'new']) await rm(join(site.root, folder), { recursive: true, force: true });
});

/** Everything of the owner's, and the names of what lies in the root: nothing is left there by a command that refuses. */
async function state() {
  const owned = await Promise.all(OWNERS.map((folder) => filesOf(join(site.root, folder))));
  return [
    owned.map((files) => [...files]),
    (await readdir(site.root)).filter((name) => name !== '.astro').sort(),
  ];
}

const COMMANDS = [['build'], ['shard', '1/2'], ['merge', 'part-1', 'part-2']];

test.each(COMMANDS)('%s takes the place of no folder of the owner’s', async (...command) => {
  const cases: [out: string, reason: string][] = [
    ['content', 'holds no site that Verbatim built'],
    ['notes', 'holds no site that Verbatim built'],
    ['dist.next', 'holds no site that Verbatim built'],
    ['.', 'is the working folder'],
    [site.root, 'is the working folder'],
    ['', 'is the working folder'],
    ['..', 'contains the working folder'],
    ['/', 'contains the working folder'],
    ['link', 'is a symbolic link'],
    ['link/new', 'leads through a symbolic link'],
    ['notes/list.txt', 'is a file'],
  ];
  const before = await state();
  for (const [out, reason] of cases) {
    const { status, output } = await verbatim(...command, '--out', out);
    expect([status, output], out).toEqual([2, expect.stringContaining(`"${out}", which`)]);
    expect(output).toContain(reason);
    expect(output).toContain('Nothing was changed.');
  }
  expect(await state()).toEqual(before);
});

test.each(COMMANDS)(
  '%s takes the place of no project, even one with a manifest in it',
  async (...command) => {
    for (const sign of ['package.json', 'src/index.ts']) {
      await site.write(`new/${sign}`, '{}');
      await cp(join(site.root, 'part-1/verbatim.json'), join(site.root, 'new/verbatim.json'));
      const before = await filesOf(join(site.root, 'new'));
      expect(await verbatim(...command, '--out', 'new')).toMatchObject({
        status: 2,
        output: expect.stringContaining(`holds ${sign === 'package.json' ? sign : 'src/'}`) as string,
      });
      expect(await filesOf(join(site.root, 'new'))).toEqual(before);
      await rm(join(site.root, 'new'), { recursive: true });
    }
  },
);

test.each(COMMANDS)(
  '%s takes the place of no folder that a collection reads, though a manifest was copied there',
  async (...command) => {
    const read = command[0] === 'merge' ? ['content'] : ['content', 'posts'];
    for (const folder of read) {
      await cp(join(site.root, 'part-1/verbatim.json'), join(site.root, folder, 'verbatim.json'));
      const before = await state();
      const { status, output } = await verbatim(...command, '--out', folder);
      expect([status, output], folder).toEqual([
        2,
        expect.stringMatching(/would be lost with it.*\n.*|would be lost with it/),
      ]);
      expect(output).toContain(folder === 'posts' ? 'posts/hello.md' : 'content/ferry.txt');
      expect(await state()).toEqual(before);
      await rm(join(site.root, folder, 'verbatim.json'));
    }
  },
);

test('a folder that is new, empty, a built site or the outDir of the config is replaced, its repository kept', async () => {
  expect(await verbatim('merge', 'part-1', 'part-2', '--out', 'new/site')).toMatchObject({ status: 0 });
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

test('astro build empties no folder that a collection reads, and Astro is not told another folder', async () => {
  const config = await site.source('astro.config.mjs');
  for (const [outDir, lost] of [
    ['./content', 'content/ferry.txt'],
    ['.', site.root],
  ]) {
    for (const experimental of ['{}', '{ incrementalBuild: true }']) {
      await site.write(
        'astro.config.mjs',
        config.replace(
          'export default {',
          `export default { outDir: '${outDir}', experimental: ${experimental},`,
        ),
      );
      const before = await state();
      const { status, output } = await site.build();
      expect([status, output], outDir).toEqual([
        1,
        expect.stringContaining(`${lost}" would be lost with it`),
      ]);
      expect(await state()).toEqual(before);
    }
  }
  await site.write('astro.config.mjs', config);
  for (const flag of ['--outDir=content', '--out-dir', '--outDir'])
    expect(await verbatim('build', '--', flag, 'content')).toMatchObject({
      status: 2,
      output: expect.stringContaining('expected --out DIR before the "--"') as string,
    });
});

test('merge takes no links out of a part, no part as its place, and no number on trust', async () => {
  await cp(join(site.root, 'part-1'), join(site.root, 'new/part-1'), { recursive: true });
  await cp(join(site.root, 'part-2'), join(site.root, 'new/part-2'), { recursive: true });
  const merge = (...words: string[]) => verbatim('merge', ...words);
  const parts = ['new/part-1', 'new/part-2'];
  await cp(join(site.root, 'part-1/verbatim.json'), join(site.root, 'new/verbatim.json'));
  for (const out of ['new', 'new/part-1'])
    expect(await merge(...parts, '--out', out)).toMatchObject({
      status: 2,
      output: expect.stringContaining('would be lost with it') as string,
    });
  for (const [name, target] of [
    ['etc', '/etc'],
    ['hosts', '/etc/hosts'],
    ['nowhere', 'gone'],
  ]) {
    await symlink(target, join(site.root, 'new/part-2', name));
    expect(await merge(...parts, '--out', 'dist')).toMatchObject({
      status: 1,
      output: expect.stringContaining(`new/part-2/${name} is a symbolic link`) as string,
    });
    await rm(join(site.root, 'new/part-2', name));
  }
  const manifest = await readFile(join(site.root, 'part-2/verbatim.json'), 'utf8');
  for (const of of ['4000000000', '9007199254740991']) {
    for (const part of parts)
      await writeFile(
        join(site.root, part, 'verbatim.json'),
        (await readFile(join(site.root, part, 'verbatim.json'), 'utf8')).replace(/"of": \d+/, `"of": ${of}`),
      );
    const started = performance.now();
    expect(await merge(...parts, '--out', 'dist')).toMatchObject({
      status: 1,
      output: expect.stringContaining(`received 2 of ${of} parts, missing 3, 4,`) as string,
    });
    expect(performance.now() - started).toBeLessThan(20_000);
  }
  await rm(join(site.root, 'new/part-2/verbatim.json'));
  await writeFile(join(site.root, 'new/copy.json'), manifest);
  await symlink('../copy.json', join(site.root, 'new/part-2/verbatim.json'));
  expect(await merge(...parts, '--out', 'dist')).toMatchObject({
    status: 1,
    output: expect.stringContaining('part-2/verbatim.json is a symbolic link') as string,
  });
  expect(await readdir(site.root)).not.toContain('dist');
});

const verbatim = (...words: string[]) => verbatimIn(site.root, words);
