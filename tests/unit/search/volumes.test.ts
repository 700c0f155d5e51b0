import { mkdtemp, readFile, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { SearchRecord } from '../../../integration/search/records.ts';
import { writeVolumes } from '../../../integration/search/volumes.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'verbatim-search-'));
});
afterEach(() => rm(folder, { recursive: true }));

async function* records(...languages: string[]): AsyncGenerator<SearchRecord> {
  for (const [number, language] of languages.entries())
    yield await Promise.resolve({
      url: `/articles/${number}/`,
      content: `The tide of ${number}`,
      language,
      meta: { title: `Tide ${number}` },
      filters: {
        kind: ['article'],
        year: [],
        writer: [],
        speaker: [],
        source: [],
        title: [],
        lang: [],
        date: [],
      },
    });
}

async function urlsIn(volume: string): Promise<string[]> {
  const names = await readdir(join(folder, volume, 'fragment'));
  const fragments = await Promise.all(names.map((name) => readFile(join(folder, volume, 'fragment', name))));
  return fragments
    .map((bytes) => JSON.parse(gunzipSync(bytes).toString().slice('pagefind_dcd'.length)) as { url: string })
    .map(({ url }) => url)
    .sort();
}

test('each language has an index of its own, and a full volume is followed by another', async () => {
  const volumes = await writeVolumes(folder, records('en', 'de', 'en', 'en', 'und'), 2);
  expect(volumes).toEqual({ en: ['en', 'en-2'], de: ['de'], und: ['und'] });
  expect(await urlsIn('en')).toEqual(['/articles/0/', '/articles/2/']);
  expect(await urlsIn('en-2')).toEqual(['/articles/3/']);
  expect(await urlsIn('de')).toEqual(['/articles/1/']);
});

test('of what Pagefind writes only what a search needs is kept', async () => {
  await writeVolumes(folder, records('en'));
  const names = await readdir(join(folder, 'en'));
  expect(names.filter((name) => name.endsWith('.js')).sort()).toEqual(['pagefind-worker.js', 'pagefind.js']);
  expect(names.filter((name) => name.endsWith('.css'))).toEqual([]);
});

test('a site without articles has an index of nothing', async () => {
  expect(await writeVolumes(folder, records())).toEqual({});
});
