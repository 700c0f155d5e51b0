import { existsSync, readFileSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { filesOf } from './files.ts';
import { makeFixture } from './fixture.ts';
import type { Fixture } from './fixture.ts';

const STORE = 'node_modules/.astro/data-store.json';

/** Gives each of the two articles the data of the other. */
function swapKeys(store: string): string {
  const [one, two] = [...new Set(store.match(/"[0-9a-f]{64}"/g))].filter((key) => {
    const folder = join(site.root, 'node_modules/.astro/verbatim-data', key.slice(1, 3));
    return existsSync(folder) && readFileSync(folder, 'utf8').includes(`${key.slice(1, -1)} `);
  });
  return store.replaceAll(new RegExp(`${one}|${two}`, 'g'), (key) => (key === one ? two : one));
}

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
  ['changed in the file of an entry', (text) => text.replace('content/quay.txt', 'content/ferry.txt')],
  ['changed in what it says of where data is kept', swapKeys],
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

test.each([
  ['MDX', 'verbatim-mdx', /[a-z]{4}\./, 'lies.'],
  ['data', 'verbatim-data', /"words":\d+/, '"words":9'],
])(
  'kept %s that was cut off or edited is not believed, and what no article is made from goes',
  async (_, name, word, lie) => {
    const folder = join(site.root, 'node_modules/.astro', name);
    const kept = await filesOf(folder);
    expect(kept.size).toBe(2);
    const [first, second] = [...kept.keys()];
    const record = await readFile(join(folder, first), 'utf8');
    expect(record).toMatch(/^[0-9a-f]{64} [0-9a-f]{64} \d{10}\n/);
    const edited = record.replace(word, lie);
    expect(edited).not.toBe(record);
    await writeFile(join(folder, first), edited);
    await writeFile(join(folder, second), (await readFile(join(folder, second), 'utf8')).slice(0, -3));
    const spare = ['00', 'ee', 'ff', 'fe'].filter((drawer) => !kept.has(drawer));
    await writeFile(join(folder, spare[0]), record.replace(/^.{64}/, spare[0].padEnd(64, '0')));
    await writeFile(join(folder, spare[1]), 'noise');
    await writeFile(join(folder, `${spare[1]}.mdx`), 'noise');
    await mkdir(join(folder, spare[2]), { recursive: true });
    await writeFile(join(folder, spare[2], '0'.repeat(62)), record);
    const { status, output } = await site.build();
    expect(status, output).toBe(0);
    expect(await filesOf(join(site.root, 'dist'))).toEqual(clean);
    expect([...(await filesOf(folder)).keys()].sort()).toEqual([...kept.keys()].sort());
  },
);
