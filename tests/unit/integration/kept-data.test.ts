import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stringify } from 'devalue';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { sha256 } from '../../../integration/articles/article-file.ts';
import { fromText, textOf } from '../../../integration/articles/data-text.ts';
import { Drawers } from '../../../integration/articles/drawers.ts';
import {
  collectionsOf,
  filled,
  keepData,
  keptData,
  placeholderFor,
} from '../../../integration/articles/kept-data.ts';

const SUMMARY = {
  publishing: { draft: false, from: null },
  quotations: { block: 0, 'run-in': 1, suggested: 0 },
  messages: 0,
  orphans: [],
  speakers: ['Oda Lerch'],
  writers: [],
  sha256: '0'.repeat(64),
  isGuessed: false,
  body: { encoding: 'utf-8', start: 0 },
};
const KEY = sha256('ferry');

let drawers: Drawers;
beforeEach(async () => {
  drawers = new Drawers(await mkdtemp(join(tmpdir(), 'verbatim-data-')));
});
afterEach(() => rm(drawers.folder, { recursive: true }));

/** As a page gets it, where Astro's store has `entry` beside one of another loader. */
function entryOf(entry: object) {
  const store = new Map([
    ['articles', new Map([['ferry', entry]])],
    ['boats', new Map([['oda', { id: 'oda', data: { masts: 2 } }]])],
    ['meta:meta', new Map([['astro-version', '7.3.4']] as never)],
  ]);
  const collections = collectionsOf(JSON.parse(stringify(store)) as unknown[], (one, name) =>
    filled(one, drawers, name),
  );
  expect(collections.get('boats')?.get('oda')).toEqual({ id: 'oda', data: { masts: 2 } });
  expect(collections.get('meta:meta')?.get('astro-version')).toBe('7.3.4');
  return collections.get('articles')!.get('ferry') as { data: Record<string, unknown> };
}

test.each<[string, Record<string, unknown>]>([
  ['what JSON says', { title: 'The “Ferry”\n', tags: ['a', 'b'], date: null, extra: { deep: [{ n: 1.5 }] } }],
  [
    'what it does not',
    { day: new Date(0), big: 12n, none: NaN, low: -0, map: new Map([['a', [undefined]]]) },
  ],
])('of data with %s a page sees every value, read when it is asked for', (_, data) => {
  expect(fromText(textOf(data))).toEqual(data);
  const entry = entryOf({ id: 'ferry', data: placeholderFor(KEY) });
  // Not before: there is nothing kept yet.
  expect(keepData(drawers, KEY, { summary: SUMMARY, text: textOf(data) })).toBe(true);
  expect(keptData(drawers, KEY)).toEqual({ summary: SUMMARY, text: textOf(data) });
  expect({ ...entry.data }).toEqual(data);
  expect(entry.data).toEqual(data);
});

test('such data is an object like any other: its keys, what is set, defined, frozen and deleted', () => {
  keepData(drawers, KEY, { summary: SUMMARY, text: '{"title":"The ferry","tags":["a"]}' });
  const made = () => entryOf({ id: 'ferry', data: placeholderFor(KEY) }).data;
  expect('title' in made()).toBe(true);
  expect(Object.keys(made())).toEqual(['title', 'tags']);
  expect(JSON.stringify(made())).toBe('{"title":"The ferry","tags":["a"]}');
  const data = made();
  expect(data.tags).toBe(data.tags);
  data.title = 'The bell';
  delete data.tags;
  Object.defineProperty(data, 'slug', { get: () => 'ferry', enumerable: false });
  Object.freeze(data);
  expect(data).toEqual({ title: 'The bell' });
  expect(data.slug).toBe('ferry');
  expect(Object.isFrozen(data)).toBe(true);
});

test('data that is no longer there is told, with the article and the folder', () => {
  const { data } = entryOf({ id: 'ferry', data: placeholderFor(KEY) });
  expect(() => data.title).toThrow(
    `what was kept of "articles/ferry" in ${drawers.folder} is gone or damaged`,
  );
});
