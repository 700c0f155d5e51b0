import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { filesOf } from './files.ts';
import { makeFixture } from './fixture.ts';
import type { Fixture } from './fixture.ts';

const STORE = 'node_modules/.astro/data-store.json';

let site: Fixture;
let clean: Map<string, string>;
let store: string;

beforeAll(async () => {
  site = await makeFixture({
    'ferry.txt': 'The Last Ferry\n\n“We sail at six,” said Oda Lerch.\n',
    'quay.txt': 'Nobody answered.\n',
  });
  await site.write(
    'src/pages/list.json.js',
    `import { getCollection } from 'astro:content';
export const GET = async () => new Response(JSON.stringify(await getCollection('articles')));\n`,
  );
  expect((await site.build()).status).toBe(0);
  clean = await filesOf(join(site.root, 'dist'));
  store = await readFile(join(site.root, STORE), 'utf8');
});
afterAll(() => site.delete());

test.each<[string, (store: string) => string | Uint8Array]>([
  ['cut off', (text) => text.slice(0, text.length / 2)],
  ['empty', () => ''],
  ['noise', () => Uint8Array.from({ length: 5000 }, (_, index) => (index * 7919) % 256)],
  ['another value', () => '[{"articles":1},[]]'],
  ['a number', () => '42'],
  ['of another Astro', (text) => text.replace(/"\d+\.\d+\.\d+"/, '"5.0.0"')],
  ['changed in a word of an entry', (text) => text.replace('Oda Lerch', 'Ode Larch')],
  ['changed in a number of an entry', (text) => text.replace('"run-in"', '"block"')],
  ['of another converter', (text) => text.replaceAll(/"[0-9a-f]{64}"/g, `"${'0'.repeat(64)}"`)],
  ['with an entry that is no article', (text) => text.replace('"ferry"', '"other"')],
])('a cache that is %s is detected, and the site is built as from none', async (_, damage) => {
  const damaged = damage(store);
  expect(damaged).not.toBe(store);
  await site.write(STORE, damaged);
  const { status, output } = await site.build();
  expect(status, output).toBe(0);
  expect(await filesOf(join(site.root, 'dist'))).toEqual(clean);
  expect(await readFile(join(site.root, STORE), 'utf8')).toBe(store);
});

test('damaged modules of Astro’s folder are made anew', async () => {
  for (const name of ['content-modules.mjs', 'content-assets.mjs'])
    await site.write(`.astro/${name}`, 'export def');
  const { status, output } = await site.build();
  expect(status, output).toBe(0);
  expect(await filesOf(join(site.root, 'dist'))).toEqual(clean);
});

test('kept MDX that was cut off or edited is not believed, and MDX that no article is made from goes', async () => {
  const folder = join(site.root, 'node_modules/.astro/verbatim-mdx');
  const kept = await filesOf(folder);
  expect(kept.size).toBe(2);
  const [first, second] = [...kept.keys()];
  const mdx = await readFile(join(folder, first), 'utf8');
  expect(mdx).toMatch(/^[0-9a-f]{64} [0-9a-f]{64} \d{10}\n/);
  await writeFile(join(folder, first), mdx.replace(/[a-z]{4}\./, 'lies.'));
  await writeFile(join(folder, second), (await readFile(join(folder, second), 'utf8')).slice(0, -3));
  await writeFile(join(folder, '00.mdx'), mdx.replace(/^.{64}/, '0'.repeat(64)));
  await writeFile(join(folder, 'ff.mdx'), 'noise');
  await mkdir(join(folder, 'ff'), { recursive: true });
  await writeFile(join(folder, 'ff', '0'.repeat(62)), mdx);
  const { status, output } = await site.build();
  expect(status, output).toBe(0);
  expect(await filesOf(join(site.root, 'dist'))).toEqual(clean);
  expect([...(await filesOf(folder)).keys()].sort()).toEqual([...kept.keys()].sort());
});
