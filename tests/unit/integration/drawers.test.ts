import { appendFile, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { sha256 } from '../../../integration/articles/article-file.ts';
import { Drawers } from '../../../integration/articles/drawers.ts';

let folder: string;
beforeEach(async () => {
  folder = join(await mkdtemp(join(tmpdir(), 'verbatim-mdx-')), 'cache');
});
afterEach(() => rm(join(folder, '..'), { recursive: true }));

/** A basis whose drawer is `00`. */
const basis = (name: string) => `00${sha256(name).slice(2)}`;
const drawer = () => join(folder, '00');

test('what was kept is there for the next build, to the letter', () => {
  const first = new Drawers(folder);
  const texts = ['', 'Ein Wort.\n', '“We sail,” said Oda — 🚢', 'x'.repeat(70_000)];
  texts.forEach((text, i) => {
    first.set(basis(`${i}`), text);
  });
  const next = new Drawers(folder);
  texts.forEach((text, i) => {
    expect(first.get(basis(`${i}`))).toBe(text);
    expect(next.get(basis(`${i}`))).toBe(text);
  });
  expect(next.get(basis('other'))).toBeNull();
});

test('of two with one basis the later stands', () => {
  const cache = new Drawers(folder);
  cache.set(basis('a'), 'one');
  cache.set(basis('a'), 'two');
  expect(cache.get(basis('a'))).toBe('two');
  expect(new Drawers(folder).get(basis('a'))).toBe('two');
});

test('a record that was edited is not believed, and the others are', async () => {
  const cache = new Drawers(folder);
  cache.set(basis('a'), 'the harbour');
  cache.set(basis('b'), 'the lamps');
  await writeFile(drawer(), (await readFile(drawer(), 'utf8')).replace('harbour', 'harmony'));
  const next = new Drawers(folder);
  expect(next.get(basis('a'))).toBeNull();
  expect(next.get(basis('b'))).toBe('the lamps');
});

test('a record that a killed build left half written is cut off, and what comes after it is found', async () => {
  new Drawers(folder).set(basis('a'), 'the harbour');
  const whole = await readFile(drawer());
  for (const length of [1, 64, 130, 145]) {
    await appendFile(drawer(), whole.subarray(0, length));
    const next = new Drawers(folder);
    expect(next.get(basis('a'))).toBe('the harbour');
    next.set(basis('b'), `the lamps, ${length}`);
    expect(new Drawers(folder).get(basis('b'))).toBe(`the lamps, ${length}`);
  }
});

test('another process that writes meanwhile makes nothing wrong', () => {
  const [one, two] = [new Drawers(folder), new Drawers(folder)];
  one.set(basis('a'), 'from one');
  two.set(basis('b'), 'from two');
  one.set(basis('c'), 'from one again');
  expect(one.get(basis('c'))).toBe('from one again');
  expect(two.get(basis('b'))).toBe('from two');
});

test('pruned is what nobody kept, in every drawer', async () => {
  const cache = new Drawers(folder);
  for (const name of ['a', 'b', 'c']) cache.set(basis(name), name.repeat(50));
  cache.set('f'.repeat(64), 'alone');
  await writeFile(join(folder, 'ee'), 'noise');
  const next = new Drawers(folder);
  next.keep(basis('b'));
  await next.prune();
  expect(await readdir(folder)).toEqual(['00']);
  expect((await readFile(drawer())).length).toBe(141 + 50);
  for (const each of [next, new Drawers(folder)]) {
    expect(each.get(basis('b'))).toBe('b'.repeat(50));
    expect(each.get(basis('a'))).toBeNull();
  }
});

test('a folder that cannot be written is no cache, and no error', async () => {
  await writeFile(folder, 'a file');
  const cache = new Drawers(folder);
  cache.set(basis('a'), 'words');
  expect(cache.get(basis('a'))).toBeNull();
  await cache.prune();
});

test('what a build beside a dev server moved within its drawer is found again', async () => {
  const server = new Drawers(folder);
  server.set(basis('a'), 'the harbour');
  server.set(basis('b'), 'the lamps');
  const build = new Drawers(folder);
  build.keep(basis('b'));
  await build.prune();
  expect(server.get(basis('b'))).toBe('the lamps');
  expect(server.get(basis('a'))).toBeNull();
});
