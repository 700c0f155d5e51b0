import { expect, test } from 'vitest';
import { article } from './sketch.ts';

test.each([
  ['NUL', 'a\0b\0', 'no-html-character', 1, 'U+0000, the first of 2 such characters'],
  ['half a surrogate pair', 'ab\ud800', 'no-html-character', 2, 'U+D800'],
  ['a control character', 'a\u0007b', 'control-character', 1, 'U+0007'],
  ['a mark of Windows-1252 read as Latin-1', 'a\u0085', 'control-character', 1, 'U+0085'],
  ['a turn of direction', 'a\u202eb', 'direction-character', 1, 'U+202E'],
])('%s is reported once, at its first place', (_, text, rule, start, actual) => {
  expect(article(text).messages).toMatchObject([{ rule, place: { start, end: start + 1 }, actual }]);
});

test('white space, marks and whole surrogate pairs are no oddities', () => {
  expect(article('a\tb\r\n\f\v\u00a0\u200b\ufeff👩‍👩‍👧').messages).toEqual([]);
});
