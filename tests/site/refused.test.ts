import { existsSync } from 'node:fs';
import { mkdir, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { useBuilder } from './builder.ts';
import { IS_WHOLE, RENDERS } from '../sample.ts';
import { makeFixture } from './fixture.ts';
import type { Fixture } from './fixture.ts';

const { build } = useBuilder();
let site: Fixture;
afterEach(() => site.delete());

/** A site with one good article and one of every kind of file that cannot be one. */
async function faulty(options: string): Promise<void> {
  site = await makeFixture(
    {
      'good.txt': 'A good one.\n',
      'empty.txt': '',
      'blank.txt': ' \n\t\n',
      'bad.txt': 'Words.',
      'bad.yaml': '# notes\ncolour: red\nthreshold: 2\n',
      'long.txt': 'Too many words. '.repeat(5000),
    },
    options,
  );
  await site.write(
    'content/picture.txt',
    Uint8Array.from({ length: 4000 }, (_, index) => (index * 7919) % 256),
  );
  await mkdir(join(site.root, 'content/folder.txt'));
  await site.write('elsewhere/secret.txt', 'Not yours.');
  await symlink('../elsewhere/secret.txt', join(site.root, 'content/link.txt'));
  await symlink('../elsewhere', join(site.root, 'content/links'));
}

const FAULTS = [
  'content/bad.yaml:2:1: "colour" is not an option, expected one of lang, ',
  'content/bad.yaml:3:1: "threshold" received 2, expected a number of at most 1',
  'content/blank.txt: is empty but for white space; write the article into it or remove it',
  'content/empty.txt: is empty; write the article into it or remove it',
  'content/link.txt: is a symbolic link that leaves the folder of the articles',
  'content/links: is a symbolic link that leaves the folder of the articles',
  'content/long.txt: is 80,000 bytes long, expected at most 20,000; divide it, or raise maxBytes',
  'content/picture.txt: received ',
];

test('the build stops with every file that cannot be an article, before a page is written', async () => {
  await faulty('{ maxBytes: 20000 }');
  const { status, output } = await build(site);
  expect(status).toBe(1);
  expect(output).toContain(
    "7 files cannot be articles, and nothing was built. Mend or remove what is listed, or set onError: 'skip' to build without it.",
  );
  const lines = output.split('\n');
  for (const fault of FAULTS) expect(lines.filter((line) => line.includes(fault))).toHaveLength(1);
  expect(output).not.toMatch(/Stack trace|\n +at /);
  expect(existsSync(join(site.root, 'dist/good/index.html'))).toBe(false);
  expect(existsSync(join(site.root, 'dist/verbatim.json'))).toBe(false);
});

test("under onError: 'skip' each is told by name, and the rest is built", async () => {
  await faulty("{ maxBytes: 20000, onError: 'skip' }");
  const { status, output } = await build(site);
  for (const fault of FAULTS) expect(output).toContain(fault);
  expect(output).toContain('; the article is left out');
  expect(output).toContain('7 files left out, 1 article proven on 1 page');
  expect(output).not.toContain('Not yours');
  expect(status).toBe(0);
  expect(existsSync(join(site.root, 'dist/links'))).toBe(false);
});

test('an encoding is said by the site, by the collection and by the sidecar, the nearest counts', async () => {
  site = await makeFixture({}, "{ encoding: 'macintosh' }");
  const latin = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0));
  await site.write('content/site.txt', latin('The caf\x8e was shut.\n')); // é in macintosh
  await site.write('more/collection.txt', latin('The caf\xe9 was shut.\n')); // in windows-1252
  await site.write('more/sidecar.txt', latin('The caf\x82 was shut.\n')); // in ibm866: В
  await site.write('more/sidecar.yaml', 'encoding: ibm866\n');
  await site.write(
    'src/content.config.ts',
    `import { articles } from 'astro-verbatim/loader';
import { defineCollection } from 'astro:content';
export const collections = {
  articles: defineCollection({ loader: articles() }),
  more: defineCollection({ loader: articles({ base: './more', encoding: 'windows-1252' }) }),
};\n`,
  );
  await site.write(
    'src/pages/more/[...slug].astro',
    `---
import { getCollection } from 'astro:content';
import { Article } from 'astro-verbatim/components';
export async function getStaticPaths() {
  return (await getCollection('more')).map((article) => ({ params: { slug: article.id }, props: { article } }));
}
---
<Article entry={Astro.props.article} />`,
  );
  for (const render of RENDERS) {
    await site.configure(`{ encoding: 'macintosh', render: '${render}' }`);
    const { status, output } = await build(site);
    expect(output).toContain('3 articles proven on 3 pages');
    expect(status).toBe(0);
    expect(await site.built('site/index.html')).toContain('The café was shut.');
    expect(await site.built('more/collection/index.html')).toContain('The café was shut.');
    expect(await site.built('more/sidecar/index.html')).toContain('The cafВ was shut.');
  }
});

test('a guessed encoding is told in the entry and in the summary', async () => {
  site = await makeFixture({});
  const text = 'Das Caf\xe9 an der Stra\xdfe hat f\xfcr die n\xe4chsten Tage geschlossen, sagte der Wirt.\n';
  await site.write(
    'content/cafe.txt',
    Uint8Array.from(text, (character) => character.charCodeAt(0)),
  );
  await site.write(
    'src/pages/list.json.js',
    `import { getCollection } from 'astro:content';
export const GET = async () => new Response(JSON.stringify((await getCollection('articles'))[0].data));`,
  );
  const { output } = await build(site);
  expect(output).toContain('1 encoding guessed');
  const data = JSON.parse(await site.built('list.json')) as {
    encoding: string;
    encodingConfidence: number;
    messages: { rule: string; actual: string }[];
  };
  expect(data.messages).toContainEqual(expect.objectContaining({ rule: 'encoding', actual: data.encoding }));
  expect(data.encodingConfidence).toBeGreaterThan(0);
  expect(data.encodingConfidence).toBeLessThan(1);
});

test('a collection without an article stops the build, unless it says that it may', async () => {
  site = await makeFixture({});
  const { status, output } = await build(site);
  expect(output).toMatch(
    /the collection "articles" found no article for .*content is no folder, expected files that match "\*\*\/\*\.txt"/,
  );
  expect(output).not.toMatch(/Stack trace|\n +at /);
  expect(status).toBe(1);
  if (!IS_WHOLE) return;
  const config = await site.source('src/content.config.ts');
  await site.write('src/content.config.ts', config.replace('articles()', 'articles({ allowEmpty: true })'));
  expect((await build(site)).status).toBe(0);
});
