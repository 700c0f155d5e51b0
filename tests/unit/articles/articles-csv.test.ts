import { expect, test } from 'vitest';
import { readArticlesCsv } from '../../../integration/articles/articles-csv.ts';

const PATHS = ['2024/weir.txt', '2024/tide.txt', 'Über den Fluss.txt'];
const read = (csv: string) => readArticlesCsv(csv, 'content/articles.csv', PATHS);

test('a row states what is known of an article; empty cells state nothing', () => {
  const { rows, faults } = read(`file,title,byline,date,tags,originalUrl,aliases
2024/weir.txt,"The ""Weir"", again",Ada Brook and Cem Dost,2024-05-03,"river, locks",https://old.example/weir?p=1,/2024/05/weir.html weir
2024/tide.txt,,,,,,
`);
  expect(faults).toEqual([]);
  expect(Object.fromEntries(rows)).toEqual({
    '2024/weir.txt': {
      title: 'The "Weir", again',
      byline: 'Ada Brook and Cem Dost',
      date: '2024-05-03',
      tags: ['river', 'locks'],
      originalUrl: 'https://old.example/weir?p=1',
      aliases: ['/2024/05/weir.html', '/weir'],
    },
    '2024/tide.txt': {},
  });
});

test.each([
  [
    'a byte order mark, Windows lines, semicolons and columns in any order and case',
    '\ufeffTitle;FILE\r\nThe Weir;2024/weir.txt\r\n',
    '2024/weir.txt',
  ],
  ['tabs', 'file\ttitle\n2024/weir.txt\tThe Weir\n', '2024/weir.txt'],
  ['backslashes', 'file,title\n.\\2024\\weir.txt,The Weir', '2024/weir.txt'],
  [
    'letters in another form of Unicode',
    'file,title\nU\u0308ber den Fluss.txt,The Weir',
    'Über den Fluss.txt',
  ],
])('%s are read', (_, csv, path) => {
  expect(read(csv)).toEqual({ rows: new Map([[path, { title: 'The Weir' }]]), faults: [] });
});

test.each(['1953', '1953-11', '1953-11-02', '2 November 1953', '13/2/1953'])(
  'the date %s can be stated',
  (date) => {
    expect(read(`file,date\n2024/weir.txt,"${date}"`).rows.get('2024/weir.txt')).toEqual({ date });
  },
);

test.each([
  ['an unknown column and a column twice', 'file,titel,date,date\n2024/weir.txt,x,,'],
  ['no column of files', 'title\nThe Weir'],
  ['a row that names no article', 'file,title\n2024/weir.txt,A\n\n2024/wier.txt,B'],
  [
    'a row twice, after one of several lines',
    'file,title\n2024/tide.txt,"A \n"\n2024/weir.txt,A\n2024/weir.txt,B',
  ],
  ['more cells than columns', 'file,title\n2024/weir.txt,A, B and C'],
  ['a mark that is not closed', 'file,title\n2024/tide.txt,A\n2024/weir.txt,"B\n'],
  [
    'values of the wrong form',
    'file,date,originalUrl\n2024/weir.txt,3/4/2019,javascript:alert(1)\n2024/tide.txt,soon,/weir',
  ],
  [
    'names with characters that do not show',
    'file,title,byline,tags,originalUrl\n2024/weir.txt,"The\nWeir",Ada\u001b[1m Brook,"river, \u202elocks",https://old.example/\u2067\n2024/tide.txt,The\0Tide,,,',
  ],
  ['names that lead out of the folder', 'file\n../../etc/passwd\n__proto__'],
])('%s: a fault with line and column, and nothing of the row is taken', (_, csv) => {
  const { rows, faults } = read(csv);
  expect(faults.join('\n')).toMatchSnapshot();
  expect([...rows.values()].every((row) => row.title !== 'B' && row.date === undefined)).toBe(true);
});

test.each([
  ['/old.html', '/old.html'],
  ['2019/05/Über uns/', '/2019/05/%C3%9Cber%20uns/'],
  ['/a/../b', '/b'],
  ['/%2e%2e/%2e%2e/etc/passwd', '/etc/passwd'],
  ['/<script>', '/%3Cscript%3E'],
])('the alias %s is the path %s', (alias, path) => {
  expect(
    read(`file,aliases\n2024/weir.txt,"${alias.replaceAll(' ', '%20')}"`).rows.get('2024/weir.txt'),
  ).toEqual({ aliases: [path] });
});

test.each([
  '//evil.example/x',
  'https://evil.example/x',
  '/a?b',
  '/a#b',
  '/%2f%2fevil',
  '/%00',
  '/%zz',
  '/..%5c..%5cx',
  '/a;',
])('the alias %s is refused', (alias) => {
  expect(read(`file,aliases\n2024/weir.txt,"${alias}"`).faults).toEqual([
    `content/articles.csv:2: column "aliases.0" received ${JSON.stringify(alias)}, expected a path of this site such as "/2019/05/old.html", without a host, "?" or "#"`,
  ]);
});
