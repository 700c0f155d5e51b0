import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { clearOutput, removeStale } from '../../../integration/build/standing-pages.ts';

let root: string;
const url = (name: string) => pathToFileURL(`${join(root, name)}/`);
const write = async (path: string, text: string) => {
  await mkdir(dirname(join(root, path)), { recursive: true });
  await writeFile(join(root, path), text);
};
/** As Astro writes down which pages it knows, and keeps a copy of each. */
const know = async (...outputs: string[]) => {
  const paths = Object.fromEntries(outputs.map((outputFile, i) => [`/${i}`, { cacheKey: 'k', outputFile }]));
  await write(
    'cache/incremental-build.json',
    JSON.stringify({ routes: { 'src/pages/[id].astro': { paths } } }),
  );
  for (const output of outputs) await write(`cache/dist/${decodeURIComponent(output)}`, `page ${output}`);
};
const built = async () =>
  (await readdir(join(root, 'dist'), { recursive: true })).map((path) => path.replaceAll('\\', '/')).sort();

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'verbatim-standing-'));
  await know('lamp/index.html', 'n%C3%A9w%20quay/index.html', 'tide/index.html');
  await write('dist/lamp/index.html', 'page lamp/index.html');
  await write('dist/néw quay/index.html', 'page n%C3%A9w%20quay/index.html');
  await write('dist/tide/index.html', 'another page');
  await write('dist/_astro/old.css', 'p {}');
  await write('dist/verbatim.json', '{}');
});
afterEach(() => rm(root, { recursive: true }));

test('what stands is what would be restored byte for byte; all else goes, and folders with nothing in them', async () => {
  const standing = clearOutput(url('dist'), url('cache'));
  expect([...standing.keys()].sort()).toEqual(['lamp/index.html', 'néw quay/index.html']);
  expect(await built()).toEqual(['lamp', 'lamp/index.html', 'néw quay', 'néw quay/index.html']);
});

test('a page that the build does not have goes at its end, but one that something else wrote stays', async () => {
  const standing = clearOutput(url('dist'), url('cache'));
  await know('tide/index.html');
  await write('dist/néw quay/index.html', 'page n%C3%A9w%20quay/index.html');
  removeStale(url('dist'), url('cache'), standing);
  expect(await built()).toEqual(['néw quay', 'néw quay/index.html']);
});

test.each([
  ['nothing is known', () => rm(join(root, 'cache/incremental-build.json'))],
  ['what is known is of another form', () => write('cache/incremental-build.json', '{"pages":[]}')],
  ['the copies are gone', () => rm(join(root, 'cache/dist'), { recursive: true })],
])('where %s the folder is emptied', async (_, happened) => {
  await happened();
  expect([...clearOutput(url('dist'), url('cache'))]).toEqual([]);
  expect(await built()).toEqual([]);
});

test('where there is no folder there is nothing to do', () => {
  expect([...clearOutput(url('elsewhere'), url('cache'))]).toEqual([]);
});
