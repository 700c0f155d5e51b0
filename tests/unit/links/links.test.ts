import { expect, test } from 'vitest';
import { convert } from '../../../integration/convert/index.ts';
import type { ConvertOptions } from '../../../integration/convert/index.ts';

const TEXT = 'A letter to the council says why. It stands at https://letters.example/why, in full.\n';
const linksOf = (options: ConvertOptions, text = TEXT) => {
  const { links, messages } = convert(text, options);
  return {
    links: links.map(({ start, end, href }) => [text.slice(start, end), href]),
    told: messages.map(({ rule, link, reason }) => [rule, link, reason]),
  };
};
const BARE = ['https://letters.example/why', 'https://letters.example/why'];

test('bare addresses are links unless links is false; linked words are links either way', () => {
  const linkedWords = [{ exact: 'A letter', href: 'https://letters.example/' }];
  const linked = ['A letter', 'https://letters.example/'];
  expect(linksOf({})).toEqual({ links: [BARE], told: [] });
  expect(linksOf({ links: false })).toEqual({ links: [], told: [] });
  expect(linksOf({ linkedWords })).toEqual({ links: [linked, BARE], told: [] });
  expect(linksOf({ linkedWords, links: false })).toEqual({ links: [linked], told: [] });
});

test('of an address within linked words those are the link', () => {
  const linkedWords = [{ exact: 'at https://letters.example/why, in', href: 'https://other.example/' }];
  expect(linksOf({ linkedWords }).links).toEqual([
    ['at https://letters.example/why, in', 'https://other.example/'],
  ]);
});

test('words that are not in the text, in several places of it, or in another link are told', () => {
  const linkedWords = [
    { exact: 'A letter to', href: 'https://a.example/' },
    { exact: 'A postcard', href: 'https://a.example/' },
    { exact: 'e', href: 'https://a.example/' },
    { exact: 'letter to the council', href: 'https://b.example/' },
  ];
  expect(linksOf({ linkedWords })).toEqual({
    links: [['A letter to', 'https://a.example/'], BARE],
    told: [
      ['orphan-link', 1, 'The link of "A postcard" is not shown: its words are not in the text.'],
      [
        ...['orphan-link', 2],
        'The link of "e" is not shown: its words stand in 7 places, and nothing around them tells which.',
      ],
      [
        ...['orphan-link', 3],
        'The link of "letter to the council" is not shown: its words are part of another link.',
      ],
    ],
  });
});

test.each([
  'javascript:alert(1)',
  'data:text/html,<b>',
  '//letters.example/',
  '/letters/',
  'mailto:a@letters.example',
  'https://letters.example/ onclick=a()',
  'https://letters.example/"onclick="a()',
  'https://letters.example/\u202e',
])('%j is no address of linked words', (href) => {
  expect(() => convert(TEXT, { linkedWords: [{ exact: 'A letter', href }] })).toThrow(
    '"linkedWords.0.href" received',
  );
});

test('a link is cut where a quotation or a block begins or ends, and holds no callout', () => {
  const text = '“We sail at six,” said Oda Lerch, “or not at all.”\n\nNobody knew why.\n';
  const { mdx } = convert(text, {
    components: false,
    linkedWords: [
      { exact: 'at six,” said Oda Lerch, “or not at all.”\n\nNobody', href: 'https://a.example/' },
    ],
  });
  expect(mdx.replaceAll(/<a [^>]*>(.*?)<\/a>/g, '[$1]').replaceAll(/ [\w-]+=(?:"[^"]*"|\{[^}]*\})/g, ''))
    .toMatchInlineSnapshot(`
    "<p><Quotation>“We sail [at six,”]</Quotation> <Attribution>[said]</Attribution> <Attribution>[Oda Lerch]</Attribution>[{","}] <Quotation>[“or not at all.”]</Quotation></p>

    [Nobody] knew why.
    "
  `);
});

test('more links than an article has are not made, and that is told', () => {
  const text = 'https://a.example/ '.repeat(10_050);
  const { links, messages } = convert(text);
  expect(links).toHaveLength(10_000);
  expect(messages.map(({ rule }) => rule)).toContain('too-many-links');
});

test.each(['MDX', 'Content', 'import', '.meta', 'words'])(
  'getHeadings() cannot join words for which Astro or Vite searches where a link cuts a heading: %s',
  (exact) => {
    const { mdx } = convert('Tide table\nBy Ada Pell\n\n## MDXContent and import.meta words\n\nIt is late.', {
      linkedWords: [{ exact, href: 'https://tide.example/' }],
    });
    const heading = mdx.split('\n').find((line) => line.startsWith('## '))!;
    expect(heading.replaceAll(/<[^<>]*>/g, '')).toBe('## ');
  },
);
