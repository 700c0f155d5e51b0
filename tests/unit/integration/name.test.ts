import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dateOf, idOf, idsOf, titleOf } from '../../../integration/articles/name.ts';

test.each([
  ['a-day-out.txt', 'a-day-out'],
  ['2026/The Goose Question.txt', '2026/the-goose-question'],
  ['Über die Brücke.txt', 'über-die-brücke'],
  ['e\u0301tude.txt', 'étude'],
  ['notes.v2.txt', 'notesv2'],
  ['a/../b/./c.txt', 'a/b/c'],
  ['…/…/%2e%2e.txt', '2e2e'],
  ['<b>&amp;.txt', 'bamp'],
  ['...txt', ''],
  ['日本の川.txt', '日本の川'],
  ['CON.txt', 'con_'],
  ['ports/Lpt1.txt', 'ports/lpt1_'],
  ['nul/aux.old.txt', 'nul_/auxold'],
  ['console.txt', 'console'],
  ['C:\\Windows\\win.ini.txt', 'cwindowswinini'],
  ['a\u0000b\u001b[2J.txt', 'ab2j'],
  ['\u202Egnp.txt', 'gnp'],
  [' . .. .txt', ''],
])('%s has the id %s', (path, id) => {
  expect(idOf(path)).toBe(id);
});

test('a title is made of the file’s name', () => {
  expect(titleOf('2026/on-the-ferry_2.txt')).toBe('On the ferry 2');
  expect(titleOf('---.txt')).toBe('---');
});

test('two files of one id are both named, and so is a file without one', () => {
  expect(() => idsOf(['A day.txt', 'b.txt', 'a-day.txt', '?.txt'])).toThrowErrorMatchingInlineSnapshot(`
    [Error: "A day.txt" and "a-day.txt" would both be the article "a-day"; rename one of them.
    "?.txt" has no letter or digit to make an address of; rename it.]
  `);
});

test('a long name is shortened to what every file system holds, and stays its own', () => {
  const [one, other] = ['ä'.repeat(126) + '1.txt', 'ä'.repeat(126) + '2.txt'];
  for (const name of [one, other, '日'.repeat(84) + '.txt', '😀'.repeat(60) + 'a'.repeat(240) + '.txt']) {
    const id = idOf(name);
    expect(new TextEncoder().encode(id).length).toBeLessThanOrEqual(200);
    expect(id).toMatch(/-[0-9a-z]{9}$/);
    expect(id.isWellFormed()).toBe(true);
  }
  expect(idOf(one)).not.toBe(idOf(other));
  expect(idOf('a'.repeat(200) + '.txt')).toBe('a'.repeat(200));
});

test.each([
  ['only in case', 'ÉTUDE.txt', 'étude.txt'],
  ['only in the form of a letter', 'e\u0301tude.txt', '\u00e9tude.txt'],
  ['only in signs', 'a day?.txt', 'a-day!.txt'],
])('names that differ %s are a collision', (_, first, second) => {
  expect(() => idsOf([first, second])).toThrow(`"${first}" and "${second}" would both be the article`);
});

test('no name makes an address that leads elsewhere', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (path) => {
      for (const part of idOf(path).split('/')) expect(part).toMatch(/^[\p{N}\p{M}\p{Pc}\p{Alphabetic}-]*$/u);
    }),
    { numRuns: 2000 },
  );
});

test.each([
  ['content/2024-05-03-ferry.txt', '2024-05-03'],
  ['content/2024_05_03 ferry.txt', '2024-05-03'],
  ['content/20240503.txt', '2024-05-03'],
  ['content/2024-05.txt', '2024-05'],
  ['content/2024/05/03/ferry.txt', '2024-05-03'],
  ['content/2024/05/03-ferry.txt', '2024-05-03'],
  ['content/2024/5/ferry.txt', '2024-05'],
  ['content/2024/ferry.txt', '2024'],
  ['content/2024-05/ferry.txt', '2024-05'],
  ['content/1998/news/2001-02-03-ferry.txt', '2001-02-03'],
  ['content/1998/1984.txt', '1998'],
  ['content/ferry-2019.txt', '2019'],
  ['content/ferry (2019).txt', '2019'],
  ['content/2024-02-31-ferry.txt', '2024-02'],
  ['content/2024/13/ferry.txt', '2024'],
  ['content/ferry-12345.txt', null],
  ['content/1066-and-all-that.txt', null],
  ['content/20240503104500.txt', null],
  ['2024/a/b/c/ferry.txt', null],
])('%s is of %s', (path, date) => {
  expect(dateOf(path)).toBe(date);
});
