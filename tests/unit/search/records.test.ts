import { expect, test } from 'vitest';
import { dataOf } from '../../../integration/articles/data.ts';
import { convert } from '../../../integration/convert/index.ts';
import { parseOptions } from '../../../integration/convert/options.ts';
import type { ArticleData } from '../../../integration/schema.ts';
import { recordsOf } from '../../../integration/search/records.ts';

const TEXT = `Title: The Ferry & the <Pilot>
By: Oda Lerch
Date: 2024-05-03

The pilot was short with us. “We sail at six,” said Jon Hale, “or not at all.”

Nobody answered.
`;

function records(text: string, people?: ArticleData['people']) {
  const conversion = convert(text, { title: 'Ferry' });
  const article = { file: 'content/ferry.txt', bytes: new TextEncoder().encode(text), sidecar: null };
  const data = dataOf(article, {
    text,
    encoding: 'utf-8',
    confidence: 1,
    conversion,
    options: parseOptions({}),
    stated: {},
  });
  return [...recordsOf({ data: { ...data, people }, text, page: '/articles/ferry/' })];
}

test('an article is a record of its body, found also by its title and its writer', () => {
  const [article] = records(TEXT);
  expect(article).toMatchObject({
    url: '/articles/ferry/',
    language: 'en',
    meta: { title: 'The Ferry & the <Pilot>', writer: 'Oda Lerch' },
    filters: { kind: ['article'], year: ['2024'], writer: ['Oda Lerch'], speaker: ['Jon Hale'], source: [] },
  });
  expect(article.content.trim()).toBe(TEXT.slice(TEXT.indexOf('The pilot')).trim());
});

test('a search is narrowed to each writer of a byline, without their office', () => {
  const [article] = records(TEXT.replace('Oda Lerch', 'Oda Lerch and Cem Dost, court reporters'));
  expect(article.filters.writer).toEqual(['Oda Lerch', 'Cem Dost']);
});

test('a quotation is a record of its words, found also by whose they are, that lands on it', () => {
  const [, quotation, ...more] = records(TEXT);
  expect(more).toEqual([]);
  expect(quotation.url).toMatch(/^\/articles\/ferry\/#q-\w+$/);
  expect(quotation.content).toBe('We sail at six,\nor not at all.');
  expect(quotation.meta).toEqual({ voice: 'Jon Hale' });
  expect(quotation.filters).toMatchObject({
    kind: ['quotation'],
    title: ['The Ferry & the <Pilot>'],
    date: ['2024-05-03'],
    speaker: ['Jon Hale'],
  });
});

const known = (name: string, as: string, index = true) => ({
  names: [as],
  name,
  sameAs: [],
  description: null,
  index,
  apart: [],
});

test('people of people.yaml are found under their own names', () => {
  const [article, quotation] = records(TEXT, [
    known('Jonathan Hale', 'Jon Hale'),
    known('Oda B. Lerch', 'Oda Lerch'),
  ]);
  expect(article.filters).toMatchObject({ speaker: ['Jonathan Hale'], writer: ['Oda B. Lerch'] });
  expect(quotation.meta).toEqual({ voice: 'Jonathan Hale' });
  expect(quotation.filters.speaker).toEqual(['Jonathan Hale']);
});

test('who is left out there is found by the text of the article alone', () => {
  const [article, ...more] = records(TEXT, [
    known('Jon Hale', 'Jon Hale', false),
    known('Oda Lerch', 'Oda Lerch', false),
  ]);
  expect(more).toEqual([]);
  expect(article.filters).toMatchObject({ speaker: [], writer: [] });
  expect(article.content).toContain('Jon Hale');
  expect(article.meta).toEqual({ title: 'The Ferry & the <Pilot>' });
});

test('a suggestion cannot be found as a quotation', () => {
  const text = TEXT.replace('Nobody answered.', 'The bell, they say, was “late.”');
  const { quotations } = convert(text);
  const shown = quotations.filter(({ status }) => status !== 'suggested');
  expect(records(text)).toHaveLength(1 + shown.length);
});
