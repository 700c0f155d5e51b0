import { cp, mkdir, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { every } from '../sample.ts';
import { useBuilder } from './builder.ts';
import { filesOf } from './files.ts';
import type { Fixture } from './fixture.ts';
import {
  COMMANDS,
  expectCollectionKept,
  expectOwnersKept,
  makeOwnersSite,
  OWNED,
  stateOf,
} from './owners.ts';

// `tests/slow/output-folder.test.ts` gives every folder to every command, and has what builds sites.
const builder = useBuilder();
const verbatim = (...words: string[]) => builder.verbatim(site, words);
const state = () => stateOf(site);

let site: Fixture;
beforeAll(async () => {
  site = await makeOwnersSite();
});
afterAll(() => site.delete());
afterEach(async () => {
  for (const folder of ['dist', 'new']) await rm(join(site.root, folder), { recursive: true, force: true });
});

test.each(COMMANDS.map((command, index) => ({ command, index })))(
  '$command.0 takes the place of no folder of the owner’s',
  ({ command, index }) =>
    expectOwnersKept(
      site,
      command,
      OWNED.filter((_, place) => place % COMMANDS.length === index),
      verbatim,
    ),
);

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

test('build and merge take the place of no folder that a collection reads, though a manifest was copied there', async () => {
  await expectCollectionKept(site, ['build'], 'posts');
  await expectCollectionKept(site, ['merge', 'part-1', 'part-2'], 'content');
});

test('merge replaces a folder that is new, empty or a built site, and keeps its repository', async () => {
  const merge = (...words: string[]) => verbatim('merge', 'part-1', 'part-2', ...words);
  expect(await merge('--out', 'new/site')).toMatchObject({ status: 0 });
  await mkdir(join(site.root, 'dist'));
  expect(await merge()).toMatchObject({ status: 0 });
  await site.write('dist/.git/HEAD', 'ref: refs/heads/pages\n');
  await site.write('dist/stale.html', 'old');
  expect(await merge()).toMatchObject({ status: 0 });
  expect(await readFile(join(site.root, 'dist/.git/HEAD'), 'utf8')).toBe('ref: refs/heads/pages\n');
  expect(await readdir(join(site.root, 'dist'))).not.toContain('stale.html');
});

test('astro build empties no folder that a collection reads, and Astro is not told another folder', async () => {
  const config = await site.source('astro.config.mjs');
  for (const [outDir, lost] of [
    ['./content', 'content/ferry.txt'],
    ['.', site.root],
  ]) {
    for (const experimental of every(2, ['{ incrementalBuild: true }', '{}'])) {
      await site.write(
        'astro.config.mjs',
        config.replace(
          'export default {',
          `export default { outDir: '${outDir}', experimental: ${experimental},`,
        ),
      );
      const before = await state();
      const { status, output } = await builder.build(site);
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
