import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, realpath, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readArticleFile, readText, sha256 } from '../../../integration/articles/article-file.ts';
import { convertArticle } from '../../../integration/articles/convert-article.ts';
import { parseVerbatimOptions } from '../../../integration/options.ts';

let root: string;
const write = (name: string, content: string | Uint8Array) => writeFile(join(root, name), content);
const read = (file: string) => Promise.resolve(file).then((name) => readText(readArticleFile(root, name)));

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
  ['a bomb of aliases', 'a: &a [x, x]\nb: &b [*a, *a]\nc: &c [*b, *b]\ntitle: *c'],
  ['a merge key', 'base: &base { lang: de }\n<<: *base'],
  ['a tag of its own', 'lang: !!js/function "() => process.exit()"'],
  ['a key twice', 'lang: de\nlang: en'],
  ['a key of every object', '__proto__:\n  lang: de\nconstructor: x'],
  ['faults in several places', '# notes\ntitle: Die Flut\nthreshold: 3\n\nlang: German\ncolour: red\n'],
  ['two documents', 'lang: de\n---\nlang: en'],
  ['no text', '\0\u0001\u0002'],
  ['more bytes than a sidecar has', `# ${'long '.repeat(3_400_000)}`],
  ['an unknown encoding', 'encoding: utf-9'],
  [
    'metadata of the wrong form',
    'title: 1984\nbyline: " "\ndate: 3/4/2019\ntags: river, locks\noriginalUrl: www.old.example\naliases:\n  - //x.example/\n',
  ],
  [
    'names that steer a terminal or turn the words after them',
    String.raw`title: "Low\u001b[2J water"
byline: "Nora\nQuill"
tags: [weir, "lo\u0000ck", "\u202egnol"]
aliases: ["/was/\u2066weir", /was/%E2%80%AEweir, "/was/\u2028weir"]
date: "3\nMay 2024"
decisions:
  - exact: words
    verdict: accept
    speaker: "Nora \u2067Quill"
    source: "the\r\nkeeper"
  - exact: word
    verdict: add
    speaker: "\ud800"
`,
  ],
  [
    'addresses that lead nowhere or look like others',
    String.raw`originalUrl: "https://old.example/\u202etxt.exe"
decisions:
  - { exact: a, verdict: accept, url: "https://old.example/\u0000" }
  - { exact: b, verdict: accept, url: "https://" }
  - { exact: c, verdict: accept, url: "https://old.example:port/" }
  - { exact: d, verdict: accept, url: "javascript:alert(1)//https://old.example" }
  - { exact: e, verdict: accept, url: "https://old.example/a b" }
  - { exact: f, verdict: accept, url: "https://old\u200b.example/" }
`,
  ],
])('a sidecar with %s is refused by name and place', async (_, yaml) => {
  await write('bad.txt', 'Words.');
  await write('bad.yaml', yaml);
  await expect(read('bad.txt')).rejects.toThrowErrorMatchingSnapshot();
});

test('a sidecar with more nesting than can be read is refused', async () => {
  await write('bad.yaml', '['.repeat(60_000));
  await expect(read('bad.txt')).rejects.toThrow(
    /^bad\.yaml:1:\d+: received YAML that cannot be read \([^\n]*$/,
  );
});

test('a file over maxBytes and one of white space alone are refused by name', async () => {
  await write('long.txt', 'x'.repeat(2000));
  expect(() => readArticleFile(root, 'long.txt', { maxBytes: 1999 })).toThrow(
    'long.txt: is 2,000 bytes long, expected at most 1,999; divide it, or raise maxBytes',
  );
  expect(readArticleFile(root, 'long.txt', { maxBytes: 2000 }).bytes).toHaveLength(2000);
  await write('blank.txt', '\uFEFF \r\n\t\n');
  await expect(read('blank.txt')).rejects.toThrow('blank.txt: is empty but for white space');
});

test.skipIf(process.platform === 'win32')('a pipe is refused by name (Windows has no mkfifo)', async () => {
  execFileSync('mkfifo', [join(root, 'pipe.txt')]);
  await expect(read('pipe.txt')).rejects.toThrow(
    'pipe.txt: is a pipe, a socket or a device, expected a file',
  );
});

test('an article or a sidecar that a link brings in from outside is refused', async () => {
  const within = join(await realpath(root), 'inside');
  await mkdir(within);
  await write('inside/own.txt', 'Words.');
  await write('inside/other.txt', 'Words.');
  await symlink('../plain.txt', join(within, 'link.txt'));
  await symlink('../aside.yaml', join(within, 'other.yaml'));
  await symlink('own.txt', join(within, 'near.txt'));
  const file = (name: string) => readArticleFile(root, `inside/${name}`, { within });
  expect(() => file('link.txt')).toThrow(
    /^inside\/link\.txt: is a symbolic link that leaves the folder of the articles \(to .*plain\.txt\)/,
  );
  expect(() => file('other.txt')).toThrow(/^inside\/other\.yaml: is a symbolic link that leaves/);
  expect(file('near.txt').bytes).toHaveLength(6);
});

test('a name cannot steer a terminal', async () => {
  await expect(read('a\u001b[2J\nb.txt')).rejects.toThrow(/^a\\u001b\[2J\\u000ab\.txt: cannot be read/);
});

test('a sidecar speaks for its article alone, and can be empty', async () => {
  const options = parseVerbatimOptions({ lang: 'en' });
  const metadata = (file: string) => convertArticle(readArticleFile(root, file), options).conversion.metadata;
  expect(metadata('aside.txt').lang).toBe('de');
  expect(metadata('plain.txt').lang).toBe('en');
  await write('plain.yaml', '# nothing yet\n');
  expect(metadata('plain.txt').lang).toBe('en');
});

test('a digest is of the bytes, byte order mark included', async () => {
  const bytes = Uint8Array.from([0xef, 0xbb, 0xbf, 0x41]);
  await write('marked.txt', bytes);
  const article = readArticleFile(root, 'marked.txt');
  expect(readText(article).text).toBe('A');
  expect(sha256(article.bytes)).toBe('4d91bc408f19af2e9483a216ae71673e0ee456ece7a12998dd207e504f4f19a6');
});
