import { expect, test } from 'vitest';
import { isSpace, toLines } from '../../../integration/convert/parse/lines.ts';

test.each([
  ['line feed', 'a\nb', ['a', 'b']],
  ['CR LF is one', 'a\r\nb', ['a', 'b']],
  ['a lone CR', 'a\rb', ['a', 'b']],
  ['line and paragraph separators', 'a\u2028b\u2029c', ['a', 'b', 'c']],
  ['LF CR are two', 'a\n\rb', ['a', '', 'b']],
  ['the last terminator opens no line', 'a\n', ['a']],
  ['NEL, vertical tab and form feed end no line', 'a\u0085b\vc\fd', ['a\u0085b\vc\fd']],
  ['nothing', '', []],
])('lines: %s', (_, text, lines) => {
  expect(toLines(text).map(({ start, end }) => text.slice(start, end))).toEqual(lines);
});

test.each([
  ['words', 0, 0, 'words'],
  ['  words ', 2, 0, 'words'],
  ['\twords', 4, 0, 'words'],
  ['  \twords', 4, 0, 'words'],
  ['> words', 0, 1, 'words'],
  ['>words', 0, 1, 'words'],
  ['  > > words', 2, 2, 'words'],
  ['>>> words  ', 0, 3, 'words'],
  ['>', 0, 1, ''],
  ['> \t ', 0, 1, ''],
])('%j has its indent, its depth and its words', (text, indent, quoteDepth, words) => {
  const [line] = toLines(text);
  expect({ indent: line.indent, quoteDepth: line.quoteDepth }).toEqual({ indent, quoteDepth });
  expect(text.slice(line.body, line.bodyEnd)).toBe(words);
  expect(line.bare).toBe(words === '');
});

test('white space is what trim takes away', () => {
  for (let code = 0; code <= 0xffff; code++)
    expect(isSpace(code)).toBe(String.fromCharCode(code).trim() === '');
});
