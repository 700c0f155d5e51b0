import { expect, test } from 'vitest';
import { idOf, idsOf, titleOf } from '../../../integration/articles/name.ts';

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
])('%s has the id %s', (path, id) => {
  expect(idOf(path)).toBe(id);
});

test('a title is made of the file’s name', () => {
  expect(titleOf('2026/on-the-ferry_2.txt')).toBe('on the ferry 2');
  expect(titleOf('---.txt')).toBe('---');
});

test('two files of one id are both named, and so is a file without one', () => {
  expect(() => idsOf(['A day.txt', 'b.txt', 'a-day.txt', '?.txt'])).toThrowErrorMatchingInlineSnapshot(`
    [Error: "A day.txt" and "a-day.txt" would both be the article "a-day"; rename one of them.
    "?.txt" has no letter or digit to make an address of; rename it.]
  `);
});
