import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AstroIntegrationLogger } from 'astro';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { discardDamagedStore } from '../../../integration/build/data-store.ts';

let home: string;
let file: string;
const warnings: string[] = [];
const logger = { warn: (message: string) => warnings.push(message) } as unknown as AstroIntegrationLogger;
const discard = () => discardDamagedStore(pathToFileURL(home + '/'), logger);

beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), 'verbatim-store-'));
  file = join(home, 'data-store.json');
  warnings.length = 0;
});
afterEach(() => rm(home, { recursive: true }));

/** As Astro writes it: a map of collections, each a map of entries. */
const STORE =
  '[["Map",1,2,5,6],"articles",["Map",3,4],"a",{"id":3},"meta::meta",["Map",7,8],"astro-version","7.3.4"]';

test.each([STORE, '[["Map"]]'])('%s is kept', async (store) => {
  await writeFile(file, store);
  await discard();
  expect(await readFile(file, 'utf8')).toBe(store);
  expect(warnings).toEqual([]);
});

test.each([
  ['cut off', STORE.slice(0, -20)],
  ['empty', ''],
  ['no JSON', '\0\0\0\0'],
  ['a number', '42'],
  ['an object', '{"articles":{}}'],
  ['a list', '[]'],
  ['another value of devalue', '[{"a":1},2]'],
  ['a map of no maps', '[["Map",1,2],"articles","x"]'],
  ['an entry that is none', '[["Map",1,2],"articles",["Map",3,4],"a",17]'],
  ['a place that is not there', '[["Map",1,200],"articles"]'],
  ['a key without a value', '[["Map",1],"articles"]'],
])('a store that is %s is taken away and told', async (_, store) => {
  await writeFile(file, store);
  await discard();
  expect(existsSync(file)).toBe(false);
  expect(warnings).toEqual([`${file} was damaged or not Astro's; the cache is made anew.`]);
});

test('a folder in its place is taken away; none at all is no fault', async () => {
  await discard();
  expect(warnings).toEqual([]);
  await mkdir(file);
  await discard();
  expect(existsSync(file)).toBe(false);
});
