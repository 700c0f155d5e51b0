import { expect, test } from 'vitest';
import { hybridText } from '../../../integration/convert/serialize/hybrid-text.ts';

const alone = { before: false, after: false };

test.each([
  [
    'plain words stay',
    'The keeper wrote it down, didn’t he? “Yes,” she said (twice).',
    'The keeper wrote it down, didn’t he? “Yes,” she said (twice).',
  ],
  [
    'abbreviations, numbers, hyphens',
    'In the U.S. some 1,081 well-known and/or dull places, e.g. 3.5 of them',
    'In the U.S. some 1,081 well-known and/or dull places, e.g. 3.5 of them',
  ],
  ['other scripts', 'Слово и дело, 東京 été', 'Слово и дело, 東京 été'],
  ['a straight apostrophe, which smart punctuation would turn', "it's so", `{"it's"} so`],
  ['a straight mark', 'the "sic" of it', `the {'"sic"'} of it`],
  ['risky tokens beside each other share a string', 'a *b* _c_ d', 'a {"*b* _c_"} d'],
  ['braces and tags', 'a {sic} <b>', 'a {"\\u007bsic\\u007d \\u003cb\\u003e"}'],
  ['a URL', 'see https://example.org/a now', 'see {"https\\u003a//example.org/a"} now'],
  ['a number that would open a list', '1986. A year', '{"1986."} A year'],
  ['a word that would open a module', 'import duties rose', '{"import"} duties rose'],
  [
    'the name that @astrojs/mdx searches for, within a word too',
    'export default function MDXContent1986',
    '{"export"} default function {"MDXContent1986"}',
  ],
  ['space at the edges', ' a b  ', '{" "}a b{"  "}'],
  ['two spaces', 'a  b', 'a{"  "}b'],
  ['a line break', 'a\nb', 'a{"\\n"}b'],
  ['NUL and half a pair, which no page can hold', 'a \0 \ud800', 'a {"\ufffd \ufffd"}'],
])('%s', (_, text, mdx) => {
  expect(hybridText(text, alone)).toBe(mdx);
});

test('between elements a single space and closing punctuation stay', () => {
  expect(hybridText(', said the keeper ', { before: true, after: true })).toBe(', said the keeper ');
  expect(hybridText(' ', { before: true, after: true })).toBe(' ');
  expect(hybridText(', ', { before: true, after: false })).toBe(',{" "}');
});
