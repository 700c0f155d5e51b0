import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readArticleFile, readText, sha256 } from '../../../integration/articles/article-file.ts';
import { convertArticle } from '../../../integration/articles/convert-article.ts';
import { parseVerbatimOptions } from '../../../integration/options.ts';

let root: string;
const write = (name: string, content: string | Uint8Array) => writeFile(join(root, name), content);
const read = async (file: string) => readText(await readArticleFile(root, file));

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'verbatim-files-'));
  await write('empty.txt', '');
  await write(
    'picture.txt',
    Uint8Array.from({ length: 4000 }, (_, index) => (index * 7919) % 256),
  );
  await mkdir(join(root, 'folder.txt'));
  await write('plain.txt', 'The tide was late.\n');
  await write('aside.txt', 'The tide was late.\n');
  await write('aside.yaml', 'lang: de\ntitle: Die Flut\n');
});
afterAll(() => rm(root, { recursive: true }));

test.each(['empty.txt', 'folder.txt', 'missing.txt'])('%s is refused by name', async (file) => {
  await expect(read(file)).rejects.toThrowErrorMatchingSnapshot();
});

test('a binary file is refused by name', async () => {
  await expect(read('picture.txt')).rejects.toThrow(/^picture\.txt: received /);
});

test.each([
  ['a wrong key', 'language: de'],
  ['a wrong value', 'threshold: 3\nlang: German'],
  ['no mapping', '- de'],
  ['broken YAML', 'lang: de\ntitle: "unclosed'],
  ['an alias', 'a: &a [x]\nb: [*a, *a]'],
  ['an unknown encoding', 'encoding: utf-9'],
])('a sidecar with %s is refused by name and place', async (_, yaml) => {
  await write('bad.txt', 'Words.');
  await write('bad.yaml', yaml);
  await expect(read('bad.txt')).rejects.toThrowErrorMatchingSnapshot();
});

test('a sidecar speaks for its article alone, and can be empty', async () => {
  const options = parseVerbatimOptions({ lang: 'en' });
  const metadata = async (file: string) =>
    (await convertArticle(await readArticleFile(root, file), options)).conversion.metadata;
  expect((await metadata('aside.txt')).lang).toBe('de');
  expect((await metadata('plain.txt')).lang).toBe('en');
  await write('plain.yaml', '# nothing yet\n');
  expect((await metadata('plain.txt')).lang).toBe('en');
});

test('a digest is of the bytes, byte order mark included', async () => {
  const bytes = Uint8Array.from([0xef, 0xbb, 0xbf, 0x41]);
  await write('marked.txt', bytes);
  const article = await readArticleFile(root, 'marked.txt');
  expect((await readText(article)).text).toBe('A');
  expect(sha256(article.bytes)).toBe('4d91bc408f19af2e9483a216ae71673e0ee456ece7a12998dd207e504f4f19a6');
});
