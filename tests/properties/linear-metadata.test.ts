import { describe, expect, test } from 'vitest';
import { namesOf, namesakesOf } from '../../integration/archive/names.ts';
import { writersOf } from '../../integration/archive/writers.ts';
import type { Entry } from '../../integration/archive/entry.ts';
import { readArticlesCsv } from '../../integration/articles/articles-csv.ts';
import { editSidecar } from '../../integration/articles/sidecar-edit.ts';
import { readSidecar } from '../../integration/articles/sidecar.ts';
import { convert } from '../../integration/convert/index.ts';
import type { Decision } from '../../integration/convert/index.ts';
import { addressesOf } from '../../integration/archive/addresses.ts';
import { authorsOf } from '../../integration/forms/cite/authors.ts';
import { reviewOf } from '../../integration/review/review.ts';
import { growthOf } from './growth.ts';

/** As in `linear-time.test.ts`: twice as much may take twice as long, and what memory and caches add. */
const RATIO_MOST = 2.6;
const lines = (count: number, line: (index: number) => string) =>
  Array.from({ length: count }, (_, at) => line(at)).join('');
const sidecar = (yaml: string) => () => {
  try {
    return readSidecar(yaml, 'pier.yaml');
  } catch (error) {
    return error;
  }
};
const table =
  (csv: string, paths: string[] = []) =>
  () =>
    readArticlesCsv(csv, 'articles.csv', paths);
const article =
  (text: string, decisions: Decision[] = []) =>
  () =>
    convert(text, { lang: 'en', decisions });
const entry: Entry = {
  id: 'a',
  data: { title: 'A', byline: null, date: null, tags: [], quotations: [] },
} as never;
const names = (all: string[]) => () => {
  const met = namesOf(
    all.map((name): [string, Entry] => [name, entry]),
    (name) => name.toLowerCase(),
    'en',
  );
  const namesakes = namesakesOf(met.values());
  return [...met.values()].map((name) => namesakes(name));
};
const turns = (count: number) => lines(count, (at) => `“Word ${at} here,” she said.\n\n`);
const reject = (at: number): Decision => ({ exact: `Word ${at} here`, verdict: 'reject' });

/** What people and programs write about articles, by where its cost could grow: keys, items, separators, nesting, faults. */
const METADATA: Record<string, (count: number) => () => unknown> = {
  'a sidecar of unknown keys': (count) => sidecar(lines(count, (at) => `k${at}: 1\n`)),
  'a sidecar of one key': (count) => sidecar('title: a\n'.repeat(count)),
  'unknown keys of a decision': (count) =>
    sidecar(`decisions:\n  - exact: a\n${lines(count, (at) => `    k${at}: 1\n`)}`),
  'keys of one map in braces': (count) => sidecar(`title: {${lines(count, (at) => `k${at}: 1, `)}}\n`),
  tags: (count) => sidecar(`tags:\n${lines(count, (at) => `  - t${at}\n`)}`),
  'tags that are none': (count) => sidecar(`tags:\n${'  - 1\n'.repeat(count)}`),
  aliases: (count) => sidecar(`aliases:\n${lines(count, (at) => `  - /a/${at}\n`)}`),
  'decisions in a sidecar': (count) =>
    sidecar(`decisions:\n${lines(count, (at) => `  - exact: word ${at}\n    verdict: reject\n`)}`),
  'decisions with a fault': (count) =>
    sidecar(`decisions:\n${lines(count, (at) => `  - exact: word ${at}\n    verdict: never\n`)}`),
  'the same decision': (count) =>
    sidecar(`decisions:\n${'  - exact: word\n    verdict: reject\n'.repeat(count)}`),
  'YAML aliases': (count) => sidecar(`title: &a x\ntags: [${'*a, '.repeat(count)}]\n`),
  'comments before the first decision': (count) => () =>
    editSidecar(`${'# checked\n'.repeat(count)}decisions:\n  - exact: a\n    verdict: reject\n`, {
      remove: 0,
    }),
  'a decision put among many': (count) => {
    const yaml = `decisions:\n${lines(count, (at) => `  - exact: word ${at}\n    verdict: reject\n    position: { start: ${at}, end: ${at + 1} }\n`)}`;
    return () => editSidecar(yaml, { insert: { ...reject(0), position: { start: count / 2, end: count } } });
  },
  'rows of a table': (count) =>
    table(
      `file,title\n${lines(count, (at) => `${at}.txt,a\n`)}`,
      Array.from({ length: count }, (_, at) => `${at}.txt`),
    ),
  'rows with a fault': (count) => table(`file,title\n${lines(count, (at) => `x${at}.txt,a,b\n`)}`),
  'columns of a table': (count) => table(`file${lines(count, (at) => `,c${at}`)}\n`),
  'one column many times': (count) => table(`file${',title'.repeat(count)}\n`),
  'tags in a cell': (count) => table(`file,tags\na.txt,"${lines(count, (at) => `t${at}; `)}"\n`, ['a.txt']),
  'a mark in a table that is not closed': (count) =>
    table(`file,title\na.txt,"${'a\n'.repeat(count)}`, ['a.txt']),
  'keyed lines': (count) => article(`${lines(count, (at) => `Key${at}: value\n`)}\nText.\n`),
  'a line of tags': (count) => article(`Title: A\nTags: ${lines(count, (at) => `t${at}, `)}\n\nText.\n`),
  'decisions that are carried out': (count) =>
    article(
      turns(count / 8),
      Array.from({ length: count / 8 }, (_, at) => reject(at)),
    ),
  'decisions without a place': (count) =>
    article(
      'Text. '.repeat(count),
      Array.from({ length: count }, (_, at) => reject(at)),
    ),
  'a review of many decisions': (count) => {
    const decisions = Array.from({ length: count / 8 }, (_, at) => reject(at));
    const opened = {
      file: 'a.txt',
      text: turns(count / 8),
      yaml: '',
      options: { lang: 'en', decisions },
      places: [],
      revision: '1',
    };
    return () => reviewOf(opened, 0);
  },
  'a name of commas': (count) => names([`A${','.repeat(count)}`, `A${' ,'.repeat(count)}x`]),
  'names that end alike': (count) => names(Array.from({ length: count }, (_, at) => `A${at} Brook`)),
  'a byline of separators': (count) => () => [
    writersOf(`A${' ;'.repeat(count)}`),
    writersOf(`by ${' '.repeat(count)};`),
  ],
  'an author of hyphens': (count) => () => authorsOf(`A${'a-B'.repeat(count)} C`),
  'a base of slashes': (count) => () => addressesOf(`${'/'.repeat(count)}a`),
};

describe('metadata', () => {
  test.each(Object.entries(METADATA))('%s costs no more than its length', { timeout: 120_000 }, (_, make) => {
    const { length, times, ratio } = growthOf(make, 1000, RATIO_MOST);
    const seen = `${times.map((time) => time.toFixed(1)).join(', ')} ms for ${length}, twice and four times as many`;
    expect(ratio, seen).toBeLessThan(RATIO_MOST);
  });
});

test('front matter is read to 64,000 characters, and within them linear', { timeout: 120_000 }, () => {
  for (const yaml of [
    (count: number) => `a: {${lines(count, (at) => `k${at}: 1, `)}}\n`,
    (count: number) => `a: ${'['.repeat(count)}\n`,
    (count: number) => `a: [${'x, '.repeat(count)}]\n`,
  ]) {
    const started = performance.now();
    for (const count of [5000, 20_000, 80_000]) article(`---\n${yaml(count)}---\n\nText.\n`)();
    expect(performance.now() - started).toBeLessThan(20_000);
  }
});

test('the first twenty faults of a sidecar and of a table are told, and how many more there are', () => {
  const faults = String(
    sidecar(`decisions:\n${lines(50, (at) => `  - exact: word ${at}\n    verdict: never\n`)}`)(),
  );
  expect(faults.split('\n')).toHaveLength(21);
  expect(faults).toMatch(/^ArticleError: pier\.yaml:3:5: .*\n(?:.*\n)+… and 30 more$/);
  expect(String(sidecar(lines(1001, (at) => `k${at}: 1\n`))())).toBe(
    'ArticleError: pier.yaml:1:1: received YAML that cannot be read (1001 keys in one map, 1000 is the most)',
  );
});
