import { existsSync, readFileSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from 'vitest';
import { filesOf } from './files.ts';
import { makeFixture } from './fixture.ts';
import type { Fixture } from './fixture.ts';

const STORE = 'node_modules/.astro/data-store.json';

/** A site of two articles that was built, the files of it, and Astro's data store. */
export interface Undamaged {
  site: Fixture;
  clean: Map<string, string>;
  store: string;
}

export async function makeUndamaged(): Promise<Undamaged> {
  const site = await makeFixture({
    'ferry.txt': 'The Last Ferry\n\n“We sail at six,” said Oda Lerch.\n',
    'quay.txt': 'Nobody answered.\n',
  });
  await site.write(
    'src/pages/list.json.js',
    `import { getCollection } from 'astro:content';
export const GET = async () => new Response(JSON.stringify(await getCollection('articles')));\n`,
  );
  expect((await site.build()).status).toBe(0);
  const clean = await filesOf(join(site.root, 'dist'));
  return { site, clean, store: await readFile(join(site.root, STORE), 'utf8') };
}

async function expectBuiltAsClean({ site, clean }: Undamaged): Promise<void> {
  const { status, output } = await site.build();
  expect(status, output).toBe(0);
  expect(await filesOf(join(site.root, 'dist'))).toEqual(clean);
}

/** Gives each of the two articles the data of the other. */
function swapKeys(store: string, root: string): string {
  const [one, two] = [...new Set(store.match(/"[0-9a-f]{64}"/g))].filter((key) => {
    const folder = join(root, 'node_modules/.astro/verbatim-data', key.slice(1, 3));
    return existsSync(folder) && readFileSync(folder, 'utf8').includes(`${key.slice(1, -1)} `);
  });
  return store.replaceAll(new RegExp(`${one}|${two}`, 'g'), (key) => (key === one ? two : one));
}

const STORES: Readonly<Record<string, (store: string, root: string) => string | Uint8Array>> = {
  'cut off': (text) => text.slice(0, text.length / 2),
  empty: () => '',
  noise: () => Uint8Array.from({ length: 5000 }, (_, index) => (index * 7919) % 256),
  'another value': () => '[{"articles":1},[]]',
  'a number': () => '42',
  'of another Astro': (text) => text.replace(/"\d+\.\d+\.\d+"/, '"5.0.0"'),
  'changed in the file of an entry': (text) => text.replace('content/quay.txt', 'content/ferry.txt'),
  'changed in what it says of where data is kept': swapKeys,
  'of another converter': (text) => text.replaceAll(/"[0-9a-f]{64}"/g, `"${'0'.repeat(64)}"`),
  'with an entry that is no article': (text) => text.replace('"ferry"', '"other"'),
};

export const DAMAGED_STORES = Object.keys(STORES);

/** Damages Astro's data store, and expects the site to be built as from none. */
export async function expectStoreMadeAnew(how: string, undamaged: Undamaged): Promise<void> {
  const { site, store } = undamaged;
  const damaged = STORES[how](store, site.root);
  expect(damaged).not.toBe(store);
  await site.write(STORE, damaged);
  await expectBuiltAsClean(undamaged);
  expect(await readFile(join(site.root, STORE), 'utf8')).toBe(store);
}

export async function expectModulesMadeAnew(undamaged: Undamaged): Promise<void> {
  for (const name of ['content-modules.mjs', 'content-assets.mjs'])
    await undamaged.site.write(`.astro/${name}`, 'export def');
  await expectBuiltAsClean(undamaged);
}

/** What a build keeps for the next: its folder, what an edit replaces in a record, and by what. */
const CACHES: Readonly<Record<string, [folder: string, word: RegExp, lie: string]>> = {
  MDX: ['verbatim-mdx', /[a-z]{4}\./, 'lies.'],
  data: ['verbatim-data', /"words":\d+/, '"words":9'],
};

export const DAMAGED_CACHES = Object.keys(CACHES);

/** Edits one kept record, cuts another off, adds what no article is made from, and expects none of it to be believed or to stay. */
export async function expectCacheNotBelieved(what: string, undamaged: Undamaged): Promise<void> {
  const [name, word, lie] = CACHES[what];
  const folder = join(undamaged.site.root, 'node_modules/.astro', name);
  const kept = await filesOf(folder);
  // Two articles are kept in two files, but for one version of the software in 256, where both lie in one.
  const [first, second = first] = [...kept.keys()];
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
  await expectBuiltAsClean(undamaged);
  expect([...(await filesOf(folder)).keys()].sort()).toEqual([...kept.keys()].sort());
}
