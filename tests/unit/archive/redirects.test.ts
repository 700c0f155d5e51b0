import { expect, test } from 'vitest';
import { AddressError, redirectLines, redirectsOf } from '../../../integration/archive/index.ts';
import { entryOf } from './entries.ts';

const article = (id: string, aliases: string[], originalUrl: string | null = null) =>
  entryOf(id, 'One.\n', { aliases, originalUrl, file: `content/${id}.txt` });
const of = (entries: ReturnType<typeof article>[], base = '/', pages: [string, string][] = []) =>
  redirectsOf(entries, { base, formerHosts: ['old.example'], pages });

test('an alias is a page that leads on: a file of its name, or a folder', () => {
  const entries = [article('weir', ['/2019/weir.html', '/2019/old%20weir/', '/node/12.php'])];
  expect(of(entries).map(({ from, to, file }) => [from, to, file])).toEqual([
    ['/2019/weir.html', '/articles/weir/', '2019/weir.html'],
    ['/2019/old%20weir/', '/articles/weir/', '2019/old weir/index.html'],
    ['/node/12.php', '/articles/weir/', 'node/12.php/index.html'],
  ]);
});

test('what else stands on a site is not asked for where no article has an old address', () => {
  const pages = {
    [Symbol.iterator]: (): never => {
      throw new Error('asked');
    },
  };
  const options = { base: '/', formerHosts: [], pages };
  expect(redirectsOf([article('weir', [], 'https://elsewhere.example/weir')], options)).toEqual([]);
  expect(() => redirectsOf([article('weir', ['/old'])], options)).toThrow('asked');
});

test('an original address is an old one only on a host that was this site’s, and without a query', () => {
  const entries = [
    article('a', [], 'https://old.example/2019/a'),
    article('b', [], 'https://elsewhere.example/2019/b'),
    article('c', [], 'https://old.example/?p=12'),
    article('d', ['/2019/d'], 'http://old.example/2019/d/'),
    article('e', [], 'https://old.example/articles/e/'),
  ];
  expect(of(entries).map(({ from }) => from)).toEqual(['/2019/a', '/2019/d']);
});

test('under a base aliases are below it, and an original address beside it has no page but a line', () => {
  const redirects = of(
    [
      article('a', ['/was/a'], 'https://old.example/2019/a'),
      article('b', [], 'https://old.example/archive/b'),
    ],
    '/archive/',
  );
  expect(redirects.map(({ file }) => file)).toEqual(['was/a/index.html', null, 'b/index.html']);
  expect(redirectLines(redirects)).toBe(
    '/archive/was/a /archive/articles/a/ 301\n/2019/a /archive/articles/a/ 301\n/archive/b /archive/articles/b/ 301\n',
  );
});

test('every collision is told, with both files', () => {
  const entries = [
    article('a', ['/was', '/articles/b', '/years/2024/']),
    article('b', ['/was/'], 'https://old.example/w%61s'),
  ];
  const attempt = () => of(entries, '/', [['/years/2024/', 'the page “2024”']]);
  expect(attempt).toThrow(AddressError);
  expect(attempt).toThrowErrorMatchingInlineSnapshot(`
    [AddressError: "/articles/b" is an alias of content/a.txt and the page of content/b.txt; take it out of content/a.yaml or of its row in articles.csv
    "/years/2024/" is an alias of content/a.txt and the page “2024”; take it out of content/a.yaml or of its row in articles.csv
    "/was/" is an alias of content/b.txt and an alias of content/a.txt; take it out of content/b.yaml or of its row in articles.csv
    "/w%61s" is the original address of content/b.txt and an alias of content/a.txt; take it out of content/b.yaml or of its row in articles.csv]
  `);
});

test('below a file nothing can stand', () => {
  const pages: [string, string][] = [
    ['/favicon.svg', 'public/favicon.svg'],
    ['/years/', 'the page “Years”'],
  ];
  const attempt = () => of([article('a', ['/favicon.svg/old', '/years/old', '/favicon.svgz'])], '/', pages);
  expect(attempt).toThrowErrorMatchingInlineSnapshot(
    `[AddressError: "/favicon.svg/old" is an alias of content/a.txt and public/favicon.svg; take it out of content/a.yaml or of its row in articles.csv]`,
  );
});

test('what no file can be called, and what hosts read as a pattern, is in the list alone, as it is', () => {
  const entries = [article('a', ['/a:b/*', '/a%3Fb', `/${'x'.repeat(300)}`, '/was.html', '/was.html/more'])];
  const redirects = of(entries);
  expect(redirects.map(({ file }) => file)).toEqual([
    null,
    null,
    null,
    'was.html/index.html',
    'was.html/more/index.html',
  ]);
  expect(redirectLines(redirects).split('\n')[0]).toBe('/a%3Ab/%2A /articles/a/ 301');
});

test('addresses that differ in capitals alone are one, and so is the file of a page', () => {
  const entries = [
    article('a', ['/Was', '/Articles/A/', '/articles/a/index.html', '/old/Index.html']),
    article('b', ['/was', '/ARTICLES/a', '/OLD/']),
  ];
  expect(() => of(entries)).toThrowErrorMatchingInlineSnapshot(`
    [AddressError: "/was" is an alias of content/b.txt and an alias of content/a.txt; take it out of content/b.yaml or of its row in articles.csv
    "/ARTICLES/a" is an alias of content/b.txt and the page of content/a.txt; take it out of content/b.yaml or of its row in articles.csv
    "/OLD/" is an alias of content/b.txt and an alias of content/a.txt; take it out of content/b.yaml or of its row in articles.csv]
  `);
  const own = of([article('a', ['/Was', '/was', '/Articles/A/', '/articles/a/index.html', '/index.html/x'])]);
  expect(own.map(({ from, file }) => [from, file])).toEqual([
    ['/Was', 'Was/index.html'],
    ['/was', 'was/index.html'],
    ['/Articles/A/', null],
    ['/index.html/x', null],
  ]);
});
