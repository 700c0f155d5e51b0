import { expect, test } from 'vitest';
import { catalogueOf, latestQuotations, quotationsOf } from '../../../integration/archive/index.ts';
import type { Person } from '../../../integration/archive/index.ts';
import { entryOf, on } from './entries.ts';

const said = (...names: string[]) =>
  `${names.map((name) => `“It will not be mended before the winter,” said ${name}.`).join('\n\n')}\n`;

const articles = [
  entryOf('weir', said('Ada Brook', 'Cem Dost'), {
    ...on('2024-05-03'),
    byline: 'Oda Lerch and Nils Ohm',
    tags: ['River'],
  }),
  entryOf('tide', said('Ada Brook'), { ...on('2024-11-20'), byline: 'NILS OHM', tags: ['river', 'locks'] }),
  entryOf('lamp', said('Ada Brook', 'Ada Brook'), { ...on('2023-11-02'), byline: 'Nils Ohm, lamp reporter' }),
  entryOf('ebb', said('Cem Dost'), { ...on('2019-01-01'), byline: 'Oda Lerch' }),
  entryOf('undated', said('Ada Brook'), { date: { iso: null, printed: 'last week' } }),
  entryOf('some-time', 'Nobody spoke.\n', { date: { iso: null, printed: '2023' } }),
];
const catalogue = catalogueOf(articles, 'en');
const ids = (entries: { id: string }[]) => entries.map(({ id }) => id);

test('articles stand the latest first, those without a certain date last', () => {
  expect(ids(catalogue.entries)).toEqual(['tide', 'weir', 'lamp', 'some-time', 'ebb', 'undated']);
});

test('years and months hold what was published in them; what has no date has a year of its own', () => {
  expect(
    catalogue.years.map(({ year, months, entries }) => [
      year,
      ids(entries),
      months.map(({ month, entries }) => [month, entries.length]),
    ]),
  ).toEqual([
    [
      '2024',
      ['tide', 'weir'],
      [
        ['2024-11', 1],
        ['2024-05', 1],
      ],
    ],
    ['2023', ['lamp', 'some-time'], [['2023-11', 1]]],
    ['2019', ['ebb'], [['2019-01', 1]]],
    [null, ['undated'], []],
  ]);
});

test('writers of one article, in any case and with their office, are found under one name', () => {
  expect(catalogue.names.writers.map(({ name, slug, entries }) => [name, slug, ids(entries)])).toEqual([
    ['Nils Ohm', 'nils-ohm', ['tide', 'weir', 'lamp']],
    ['Oda Lerch', 'oda-lerch', ['weir', 'ebb']],
  ]);
});

test('a speaker has every quotation with its article, and the articles each once', () => {
  const [ada] = catalogue.names.speakers;
  expect(ada.name).toBe('Ada Brook');
  expect(ids(ada.entries)).toEqual(['tide', 'weir', 'lamp', 'undated']);
  expect(ada.places.map(({ entry }) => entry.id)).toEqual(['tide', 'weir', 'lamp', 'lamp', 'undated']);
  expect(catalogue.find('speakers', 'ADA  BROOK')).toBe(ada);
  expect(catalogue.find('speakers', 'Nobody')).toBeUndefined();
});

test('an article knows its names, and its neighbours in time', () => {
  const { writers, speakers, tags, sources } = catalogue.namesIn(articles[0]);
  expect([writers, speakers, tags, sources].map((names) => names.map(({ name }) => name))).toEqual([
    ['Oda Lerch', 'Nils Ohm'],
    ['Ada Brook', 'Cem Dost'],
    ['River'],
    [],
  ]);
  const { newer, older } = catalogue.beside(articles[0]);
  expect([newer?.id, older?.id]).toEqual(['tide', 'lamp']);
  expect(catalogue.beside(articles[1]).newer).toBeNull();
  expect(catalogue.beside(articles[3]).older).toBeNull();
  expect(catalogue.beside(articles[4])).toEqual({ newer: null, older: null });
});

test('related is who quotes the same people, the rarer the nearer', () => {
  const related = catalogue.related(articles[0], 2);
  expect(related.map(({ entry, names }) => [entry.id, names])).toEqual([
    ['ebb', ['Cem Dost']],
    ['tide', ['Ada Brook']],
  ]);
  expect(catalogue.related(articles[5], 3)).toEqual([]);
  // Astro hands pages a copy of an entry.
  expect(ids(catalogue.related({ ...articles[0] }, 9).map(({ entry }) => entry))).not.toContain('weir');
});

test('quotations of the archive come the latest first, without suggestions and without texts', () => {
  const text =
    '“It is late,” said Ada Brook. Then Ada Brook read: “The bell rings ‘at noon’ and at six, always.”\n';
  const entry = entryOf('bell', text, on('2025-01-01'));
  const [first, ...rest] = quotationsOf(entry);
  const suggested = entryOf('bell', text, {
    ...on('2025-01-01'),
    quotations: [{ ...first, status: 'suggested' }, ...rest],
  });
  const places = [...latestQuotations([...articles, suggested], 'en')];
  expect(places.map(({ entry: { id } }) => id)).toEqual([
    'bell',
    'tide',
    'weir',
    'weir',
    'lamp',
    'lamp',
    'ebb',
    'undated',
  ]);
  expect(places[0].quotation.id).not.toBe(first.id);
});

test('the cost of all indexes and of what each article asks goes by the articles, also where all quote one person', () => {
  const many = (count: number) =>
    Array.from({ length: count }, (_, index) => ({ ...articles[index % 4], id: `article-${index}` }));
  const cost = (count: number) => {
    const entries = many(count);
    const started = process.cpuUsage();
    const large = catalogueOf(entries, 'en');
    for (const entry of large.entries) {
      large.namesIn(entry);
      large.beside(entry);
      large.related(entry, 3);
    }
    const { user, system } = process.cpuUsage(started);
    return user + system;
  };
  cost(2000);
  expect(cost(16_000) / cost(4000)).toBeLessThan(9);
});

test('a paper that is quoted from is a source, also where it is said to say things; with “the” or without it is one', () => {
  const moored = entryOf('moored', said('the Tide Gazette', 'the Tide Gazette'), on('2024-05-03'));
  const [first, second] = quotationsOf(moored);
  const work = { start: 0, end: 16, publisher: 'The Tide Gazette' };
  const papers = [
    { ...moored, data: { ...moored.data, quotations: [{ ...first, work }, second] } },
    entryOf('sailed', said('Ada Brook'), on('2024-05-04')),
  ];
  const archive = catalogueOf(papers, 'en');
  const { names } = archive;
  expect(names.speakers.map(({ name }) => name)).toEqual(['Ada Brook']);
  expect(names.sources.map(({ name, slug, places }) => [name, slug, places.length])).toEqual([
    ['The Tide Gazette', 'tide-gazette', 2],
  ]);
  expect(archive.voice('Tide Gazette')).toMatchObject({ way: 'sources', name: { slug: 'tide-gazette' } });
  expect(archive.voice('Ada Brook')).toMatchObject({ way: 'speakers', name: { slug: 'ada-brook' } });
  expect(archive.voice('Nobody')).toBeUndefined();
});

test('speakers whose names end alike are named to each other, those quoted most first', () => {
  const archive = catalogueOf(
    [
      entryOf('one', said('Ada Brook', 'Cem Dost', 'Ada Brook'), on('2024-05-03')),
      entryOf('two', said('Brook'), on('2024-05-04')),
      entryOf('three', said('B. Brook Jr.'), on('2024-05-05')),
    ],
    'en',
  );
  const alike = Object.fromEntries(
    archive.names.speakers.map((name) => [name.name, archive.namesakes(name).map((other) => other.name)]),
  );
  expect(alike.Brook[0]).toBe('Ada Brook');
  expect(alike['Ada Brook']).toContain('Brook');
  expect(alike['Cem Dost']).toEqual([]);
});

const known = (names: string[], name: string, rest: Partial<Person> = {}): Person => ({
  names,
  name,
  sameAs: [],
  description: null,
  index: true,
  apart: [],
  ...rest,
});

test('the names of a person in people.yaml are one name, under which any of them is found', () => {
  const ada = (...names: string[]) => known(names, 'Ada Brook', { sameAs: ['https://viaf.org/viaf/1'] });
  const catalogue = catalogueOf(
    [
      entryOf('weir', said('Brook', 'Cem Dost'), { ...on('2024-05-03'), people: [ada('Brook')] }),
      entryOf('tide', said('Ada Brook'), { ...on('2024-05-02'), people: [ada('Ada Brook', 'A. Brook')] }),
      entryOf('lamp', said('Brook'), on('2024-05-01')),
    ],
    'en',
  );
  expect(
    catalogue.names.speakers.map(({ name, slug, also, places }) => [name, slug, also, places.length]),
  ).toEqual([
    ['Ada Brook', 'ada-brook', ['Brook'], 2],
    ['Brook', 'brook', undefined, 1],
    ['Cem Dost', 'cem-dost', undefined, 1],
  ]);
  const [adaBrook, brook] = catalogue.names.speakers;
  expect(adaBrook.person?.sameAs).toEqual(['https://viaf.org/viaf/1']);
  expect(catalogue.find('speakers', 'ada brook')).toBe(adaBrook);
  // Its own name stands before what it is elsewhere.
  expect(catalogue.voice('Brook')?.name).toBe(brook);
  expect(catalogue.namesIn(brook.entries[0]).speakers).toEqual([brook]);
  expect(catalogue.namesIn(adaBrook.entries[0]).speakers.map(({ name }) => name)).toEqual([
    'Ada Brook',
    'Cem Dost',
  ]);
});

test('who is left out of indexes has no name there and no quotation in lists, and stays in the article', () => {
  const articles = [
    entryOf('weir', said('Ada Brook', 'Cem Dost'), {
      ...on('2024-05-03'),
      byline: 'Ada Brook and Nils Ohm',
      people: [known(['Ada Brook'], 'Ada Brook', { index: false })],
    }),
  ];
  const catalogue = catalogueOf(articles, 'en');
  const { names } = catalogue;
  expect(names.speakers.map(({ name }) => name)).toEqual(['Cem Dost']);
  expect(names.writers.map(({ name }) => name)).toEqual(['Nils Ohm']);
  expect([catalogue.find('writers', 'Ada Brook'), catalogue.voice('Ada Brook')]).toEqual([
    undefined,
    undefined,
  ]);
  expect([...latestQuotations(articles, 'en')].map(({ quotation }) => quotation.speaker?.name)).toEqual([
    'Cem Dost',
  ]);
  expect(quotationsOf(articles[0])).toHaveLength(2);
});

test('names that people.yaml keeps apart are not shown as each other’s', () => {
  const apart = known(['Brook'], 'Brook', { apart: ['Oda Brook'] });
  const catalogue = catalogueOf(
    [
      entryOf('weir', said('Brook'), { people: [apart] }),
      entryOf('tide', said('Ada Brook')),
      entryOf('lamp', said('Oda Brook'), {
        people: [known(['Oda Brook'], 'Oda Brook', { apart: ['Brook'] })],
      }),
    ],
    'en',
  );
  const alike = catalogue.names.speakers.map((name) => [
    name.name,
    catalogue.namesakes(name).map((other) => other.name),
  ]);
  expect(Object.fromEntries(alike)).toEqual({
    'Ada Brook': ['Brook', 'Oda Brook'],
    Brook: ['Ada Brook'],
    'Oda Brook': ['Ada Brook'],
  });
});
