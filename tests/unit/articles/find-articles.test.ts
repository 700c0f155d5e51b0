import { mkdir, mkdtemp, realpath, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { findArticles } from '../../../integration/articles/find-articles.ts';

let home: string;
beforeEach(async () => {
  home = await realpath(await mkdtemp(join(tmpdir(), 'verbatim-links-')));
});
afterEach(() => rm(home, { recursive: true }));

const write = async (...paths: string[]) => {
  for (const path of paths) {
    await mkdir(dirname(join(home, path)), { recursive: true });
    await writeFile(join(home, path), 'Words.');
  }
};
const link = (path: string, target: string) => symlink(target, join(home, path));
const find = (...patterns: string[]) =>
  findArticles(join(home, 'content'), join(home, 'content'), patterns.length > 0 ? patterns : ['**/*.txt']);

test('files that the patterns match, without those that begin with a dot', async () => {
  await write('content/b.txt', 'content/a/c.txt', 'content/.d.txt', 'content/.e/f.txt', 'content/g.md');
  expect(await find()).toEqual({ paths: ['a/c.txt', 'b.txt'], refused: new Map() });
  expect((await find('**/*.txt', '!a/**')).paths).toEqual(['b.txt']);
});

test('a link that leaves the folder is refused, and nothing behind it is looked at', async () => {
  await write('content/a.txt', 'outside/secret.txt');
  await link('content/out', '../outside');
  await link('content/root', '/');
  const { paths, refused } = await find();
  expect(paths).toEqual(['a.txt']);
  expect([...refused.keys()].sort()).toEqual(['out', 'root']);
  expect(refused.get('out')).toBe(
    `out: is a symbolic link that leaves the folder of the articles (to ${join(home, 'outside')}); copy the file there, or name a folder (\`base\`) that holds both`,
  );
});

test('links in a circle come to an end, and a file that many paths lead to is one article', async () => {
  await write('content/a/x.txt', 'content/b/y.txt');
  await link('content/loop', '.');
  await link('content/a/up', '../..'); // leaves the folder
  await link('content/a/b', '../b');
  await link('content/b/a', '../a');
  await link('content/0-first.txt', 'a/x.txt');
  for (let number = 0; number < 12; number++) await link(`content/again-${number}`, '.');
  const { paths, refused } = await find();
  expect(paths).toEqual(['a/x.txt', 'b/y.txt']);
  expect([...refused.keys()]).toContain('a/up');
});

test('a link may bring in what the patterns do not name', async () => {
  await write('content/pool/x.txt', 'content/pool/deep/y.txt');
  await link('content/2026', 'pool/deep');
  await link('content/z.txt', 'pool/x.txt');
  expect((await find('2026/*.txt', '*.txt')).paths).toEqual(['2026/y.txt', 'z.txt']);
});

test('links to nothing and to themselves are refused by name', async () => {
  await write('content/a.txt');
  await link('content/gone.txt', 'nowhere.txt');
  await link('content/self.txt', 'self.txt');
  const { paths, refused } = await find();
  expect(paths).toEqual(['a.txt']);
  expect([...refused.values()].sort()).toEqual([
    'gone.txt: is a symbolic link to nothing that is there; remove it',
    'self.txt: links go round in a circle; remove it',
  ]);
});
