import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { afterAll, beforeEach, expect, test } from 'vitest';
import type { Manifest } from '../../integration/proof/manifest.ts';
import { verbatim } from '../unit/cli/run.ts';
import { useBuilder } from './builder.ts';
import { makeFixture } from './fixture.ts';
import type { Fixture } from './fixture.ts';

const FERRY = 'The Last Ferry\n\n“We sail at six,” said Oda Lerch.\n\nNobody {in the hall} answered.\n';
const QUAY = 'Am Kai\n\n„Wir warten“, sagte Jan Vogt.\n';
const sha256 = (text: string | Uint8Array) => createHash('sha256').update(text).digest('hex');
const latin = Uint8Array.from('Le quai est ferm\xe9.\n', (character) => character.charCodeAt(0));

const builder = useBuilder();
let site: Fixture | undefined;
const at = (path: string) => join(site!.root, 'dist', path);
const check = (...words: string[]) => verbatim(['check', '--manifest', at('verbatim.json'), ...words]);

/** The built site, as it was before a test had its way with it. */
beforeEach(async () => {
  site ??= await build();
  for (const [path, content] of built) await site.write(`dist/${path}`, content);
});
afterAll(() => site?.delete());

const built = new Map<string, string | Uint8Array>();

async function build(): Promise<Fixture> {
  const made = await makeFixture({
    'ferry.txt': FERRY,
    'sub/Am Kai.txt': QUAY,
    'sub/Am Kai.yaml': 'lang: de\n',
  });
  await made.write('content/quai.txt', latin);
  await made.write('content/quai.yaml', 'encoding: iso-8859-15\n');
  await made.write(
    'src/pages/[...slug].txt.ts',
    `import { getCollection } from 'astro:content';
import { readArticle } from 'astro-verbatim/loader';
export const getStaticPaths = async () =>
  (await getCollection('articles')).map((article) => ({ params: { slug: article.id }, props: { article } }));
export const GET = async ({ props }) => new Response((await readArticle(props.article)).bytes);`,
  );
  const { status, output } = await builder.build(made);
  expect(status, output).toBe(0);
  for (const path of ['verbatim.json', 'ferry/index.html', 'sub/am-kai/index.html', 'ferry.txt'])
    built.set(path, await made.built(path));
  built.set('quai.txt', latin);
  return made;
}
const manifest = async () => JSON.parse(await site!.built('verbatim.json')) as Manifest;

test('a build writes what its pages show, and no time', async () => {
  expect(await manifest()).toEqual({
    version: 1,
    generator: 'astro-verbatim 0.1.0',
    converter: expect.stringMatching(/^[0-9a-f]{16}$/) as string,
    articles: [
      {
        file: 'content/ferry.txt',
        pages: ['ferry/index.html'],
        original: 'ferry.txt',
        sha256: sha256(FERRY),
        textSha256: sha256(FERRY),
        encoding: 'utf-8',
        quotations: { block: 0, 'run-in': 1, suggested: expect.any(Number) as number },
        options: { title: 'Ferry', reflow: false, threshold: 0.5, blockThreshold: 0.79 },
      },
      {
        file: 'content/quai.txt',
        pages: ['quai/index.html'],
        original: 'quai.txt',
        sha256: sha256(latin),
        textSha256: sha256('Le quai est fermé.\n'),
        encoding: 'iso-8859-15',
        quotations: { block: 0, 'run-in': 0, suggested: expect.any(Number) as number },
        options: { title: 'Quai', reflow: false, threshold: 0.5, blockThreshold: 0.79 },
      },
      expect.objectContaining({
        file: 'content/sub/Am Kai.txt',
        pages: ['sub/am-kai/index.html'],
        options: { lang: 'de', title: 'Am Kai', reflow: false, threshold: 0.5, blockThreshold: 0.79 },
      }),
    ],
  });
  const before = await site!.built('verbatim.json');
  expect((await builder.build(site!)).status).toBe(0);
  expect(await site!.built('verbatim.json')).toBe(before);
});

test('an untouched site is proven again', async () => {
  const { status, stderr } = await check();
  expect(stderr).toMatch(/^3 of 3 articles proven on 3 pages, 0 faults, [\d.]+ s\n$/);
  expect(status).toBe(0);
});

/** Changes a file of the built site, and gives what the check says of it. */
async function tampered(path: string, change: (content: string) => string, ...words: string[]) {
  await site!.write(`dist/${path}`, change(await site!.built(path)));
  const { status, stdout, stderr } = await check(...words);
  expect(stdout).toBe('');
  expect(status).toBe(1);
  return stderr.split('\n').slice(0, -2);
}

test('one character of a page', async () => {
  const [line, ...rest] = await tampered('ferry/index.html', (page) => page.replace('We sail', 'We fail'));
  expect(line).toMatch(
    /^verbatim check: content\/ferry\.txt: line 3 on ferry\/index\.html: the article says ".*We sail at.*", the page says ".*We fail at.*"$/,
  );
  expect(rest).toEqual([]);
});

test('a page that says it shows another article, and one that shows none', async () => {
  const lines = await tampered('ferry/index.html', (page) =>
    page.replace('data-verbatim="content/ferry.txt"', 'data-verbatim="../../etc/passwd"'),
  );
  expect(lines).toEqual([
    'verbatim check: ferry/index.html: the page says that it shows this article, and the site has none of that name',
    'verbatim check: content/ferry.txt: ferry/index.html does not show it any more',
  ]);
});

test('a page that is gone', async () => {
  await site!.remove('dist/sub/am-kai/index.html');
  const { status, stderr } = await check();
  expect(stderr).toContain('verbatim check: content/sub/Am Kai.txt: sub/am-kai/index.html is missing\n');
  expect(stderr).toContain('2 of 3 articles proven on 2 pages, 1 fault,');
  expect(status).toBe(1);
});

test('an original that was changed, and one that is gone; --content gives the bytes', async () => {
  const changed = await tampered('ferry.txt', (text) => text.replace('six', 'ten'));
  expect(changed).toEqual([
    `verbatim check: content/ferry.txt: its original, ferry.txt, was changed: its SHA-256 is ${sha256(FERRY.replace('six', 'ten'))}, the manifest says ${sha256(FERRY)}`,
    `verbatim check: content/ferry.txt: no file in the folder has the SHA-256 ${sha256(FERRY)}, so its pages cannot be proven; give the folder of the originals by --content`,
  ]);
  await site!.remove('dist/ferry.txt');
  const { status, stderr } = await check('--content', join(site!.root, 'content'));
  expect(status).toBe(1);
  expect(stderr.split('\n').slice(0, -2)).toEqual([
    'verbatim check: content/ferry.txt: its original, ferry.txt, is missing',
  ]);
});

test('a hash and a count of the manifest', async () => {
  const wrong = await tampered('verbatim.json', (json) =>
    json.replace(sha256('Le quai est fermé.\n'), sha256('Le quai')).replace('"run-in": 1', '"run-in": 7'),
  );
  expect(wrong).toEqual([
    'verbatim check: content/ferry.txt: the manifest counts 7 run-in quotations, its text has 1',
    'verbatim check: content/quai.txt: its bytes are not the text of the manifest when read as iso-8859-15',
  ]);
});

test('another converter is told, and quotations are not counted again', async () => {
  await site!.write(
    'dist/verbatim.json',
    (await site!.built('verbatim.json'))
      .replace(/"converter": "\w+"/, '"converter": "0123456789abcdef"')
      .replace('"run-in": 1', '"run-in": 7'),
  );
  const { status, stderr } = await check();
  expect(status).toBe(0);
  expect(stderr).toMatch(
    /the site was converted by 0123456789abcdef, this is [0-9a-f]{16}: .* not counted again/,
  );
});

test('a manifest cannot make the check read outside its folder, and must be one', async () => {
  const manifests = [
    [
      built.get('verbatim.json')!.toString().replace('"ferry.txt"', '"../content/ferry.txt"'),
      '"articles.0.original" received "../content/ferry.txt", expected a path below the folder',
    ],
    ['{"version": 2}', '"version" received 2, expected 1'],
    ['{"version": 1', 'is no manifest that can be read'],
    [null, 'is no manifest that can be read: there is no such file'],
  ] as const;
  for (const [json, reason] of manifests) {
    await (json === null ? site!.remove('dist/verbatim.json') : site!.write('dist/verbatim.json', json));
    const { status, stderr } = await check();
    expect(stderr).toContain(reason);
    expect(status).toBe(1);
  }
});
