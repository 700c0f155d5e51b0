import { readFile } from 'node:fs/promises';
import { mf2 } from 'microformats-parser';
import { expect, test } from 'vitest';
import { site } from '../../src/site.config.ts';
import { articleFiles, builtFile } from './archive.ts';

type Root = ReturnType<typeof mf2>['items'][number];

/** What a page says in microformats: https://microformats.org/wiki/h-entry and h-cite. */
const rootsOn = async (path: string) =>
  mf2(await readFile(builtFile(path), 'utf8'), { baseUrl: site.url + path }).items;

/** Every root below another, however deep. */
const below = ({ children = [], properties }: Root): Root[] =>
  [...children, ...Object.values(properties).flat().filter(isRoot)].flatMap((root) => [root, ...below(root)]);
const isRoot = (value: unknown): value is Root =>
  typeof value === 'object' && value !== null && 'type' in value;
const namesOf = (values: unknown[] = []) =>
  values.map((value) => (isRoot(value) ? value.properties.name[0] : value));

test('an article is one entry: its name, its own writers, its day, its words, its address', async () => {
  const path = '/articles/2024/eleven-minutes-slow/';
  const roots = await rootsOn(path);
  expect(roots).toHaveLength(1);
  const [{ type, properties }] = roots;
  expect(type).toEqual(['h-entry']);
  expect(Object.keys(properties).sort()).toEqual([
    'author',
    'category',
    'content',
    'name',
    'published',
    'url',
  ]);
  expect(properties.name).toEqual(['Eleven minutes slow, and staying that way']);
  expect(namesOf(properties.author)).toEqual(['Edith Marrable']);
  expect(properties.published).toEqual(['2024-03-14']);
  expect(properties.url).toEqual([site.url + path]);
  expect(JSON.stringify(properties.content)).toContain('People set their lives by that clock,');
});

test('of every article nobody is called a writer who is only quoted in it, and neighbours are entries of their own', async () => {
  for (const { path } of await articleFiles()) {
    const [entry] = await rootsOn(`${path}/`);
    const data = JSON.parse(await readFile(builtFile(`${path}.csl.json`), 'utf8')) as {
      author?: { given?: string; family?: string; literal?: string }[];
    }[];
    const cited = (data[0].author ?? []).map(({ given, family, literal }) => literal ?? `${given} ${family}`);
    if (cited.length > 0) expect(namesOf(entry.properties.author), path).toEqual(cited);
    expect(entry.properties.url, path).toEqual([`${site.url}${path}/`]);
  }
});

test('a block quotation is a citation: whose words, where from, and the words themselves', async () => {
  const cites = (
    await Promise.all(
      (await articleFiles()).map(async ({ path }) => (await rootsOn(`${path}/`)).flatMap(below)),
    )
  )
    .flat()
    .filter(({ type }) => type?.includes('h-cite'));
  expect(cites.length).toBeGreaterThan(5);
  for (const { properties } of cites) expect(JSON.stringify(properties.content)).toMatch(/"value":"\S/);
  const authors = cites.flatMap(({ properties }) => namesOf(properties.author));
  expect(authors).toContain('Winifred Ogle');
});
