import { expect, test } from 'vitest';
import { bareAddresses } from '../../../integration/convert/links/bare-addresses.ts';

const found = (text: string) =>
  bareAddresses(text).map(({ start, end, href }) => {
    expect(text.slice(start, end)).toBe(href);
    return href;
  });

/** What a link is of a text, and where it ends; `''` where there is none. */
test.each([
  ['https://ferry.example/times', 'https://ferry.example/times'],
  ['See HTTP://FERRY.EXAMPLE/a, he said', 'HTTP://FERRY.EXAMPLE/a'],
  ['(https://ferry.example/a)', 'https://ferry.example/a'],
  ['https://ferry.example/a_(harbour)', 'https://ferry.example/a_(harbour)'],
  ['[https://ferry.example/a[1]]!', 'https://ferry.example/a[1]'],
  ['https://ferry.example/a)))', 'https://ferry.example/a'],
  ['https://ferry.example/a?b=1&c=2;.', 'https://ferry.example/a?b=1&c=2'],
  ["'https://ferry.example/a'", 'https://ferry.example/a'],
  ['“https://ferry.example/a”', 'https://ferry.example/a'],
  ['« https://ferry.example/a »', 'https://ferry.example/a'],
  ['https://ferry.example/a’s', 'https://ferry.example/a'],
  ['https://ferry.example/a…', 'https://ferry.example/a'],
  ['https://ferry.example/a—and', 'https://ferry.example/a'],
  ['<https://ferry.example/a>', 'https://ferry.example/a'],
  ['https://ferry.example/a。次', 'https://ferry.example/a'],
  ['https://fähre.example/ä', 'https://fähre.example/ä'],
  ['http://localhost:4321/a', 'http://localhost:4321/a'],
  ['>https://ferry.example/', 'https://ferry.example/'],
  ['https://ferry.example/https://b.example', 'https://ferry.example/https://b.example'],
  ['xhttps://ferry.example/', ''],
  ['a@https://ferry.example/', ''],
  ['https://', ''],
  ['https://.', ''],
  ['https:// ferry.example', ''],
  ['https://[', ''],
  ['www.ferry.example', ''],
  ['mailto:a@ferry.example ftp://ferry.example javascript://%0aalert(1) data:text/html,a', ''],
  ['https://bank.example@ferry.example/', ''],
  ['https://bank.example:a@ferry.example/', ''],
  ['https://ferry\u202e.example/', ''],
  ['https://ferry.example/\u2066a', ''],
  ['https://ferry.example/\u200bnext', 'https://ferry.example/'],
  ['https://ferry.example/"onclick="a()', 'https://ferry.example/'],
  [`https://ferry.example/${'a'.repeat(3000)}`, ''],
])('%j', (text, address) => {
  expect(found(text)).toEqual(address === '' ? [] : [address]);
});

test('every address of a text, in its order', () => {
  expect(found('https://a.example/, https://b.example/;https://c.example/ http://a.example')).toEqual([
    'https://a.example/',
    'https://b.example/;https://c.example/',
    'http://a.example',
  ]);
});
