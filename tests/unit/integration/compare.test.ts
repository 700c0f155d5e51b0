import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compare } from '../../../integration/proof/compare.ts';

const TEXT = 'First words.\n\n  Indented.  \n\nLast words.\n';
const BLOCKS = [
  { start: 0, text: 'First words.' },
  { start: 14, text: '  Indented.  ' },
  { start: 29, text: 'Last words.' },
];

test('the blocks are of the text', () => {
  for (const { start, text } of BLOCKS) expect(TEXT.slice(start, start + text.length)).toBe(text);
});

test.each([
  'First words.  Indented.  Last words.',
  '\n First words.\n\n  Indented.  \n\tLast words. \n',
  TEXT,
])('%j is equal', (page) => {
  expect(compare(BLOCKS, page)).toBeNull();
});

test.each([
  ['a letter changed', 'First wards.  Indented.  Last words.'],
  ['a curly mark made straight', 'First words"  Indented.  Last words.'],
  ['a letter lost at the end', 'First words.  Indented.  Last words'],
  ['indentation lost', 'First words.\n Indented.  \nLast words.'],
  ['a block lost', 'First words.\n\nLast words.'],
  ['blocks in another order', 'First words. Last words.  Indented.  '],
  ['words added', 'First words.  Indented.  Last words. [sic]'],
  ['words added between', 'First words. *   Indented.  Last words.'],
  ['a space that looks like one', 'First\u00A0words.  Indented.  Last words.'],
  ['an unseen character', 'First wo\u00ADrds.  Indented.  Last words.'],
  ['nothing', ''],
])('%s is a difference', (_, page) => {
  expect(compare(BLOCKS, page)).toMatchSnapshot();
});

test('more white space may follow a line break within a block, and nothing else', () => {
  const blocks = [{ start: 0, text: 'He wrote:\n  so it was,\nand is' }];
  expect(compare(blocks, 'He wrote:\n \n\n  so it was,\n\nand is')).toBeNull();
  expect(compare(blocks, 'He wrote:\nso it was,\nand is')?.offset).toBe(10);
  expect(compare(blocks, 'He wrote:\n\n so it was,\nand is')?.offset).toBe(10);
  expect(compare(blocks, 'He  wrote:\n  so it was,\nand is')?.offset).toBe(3);
  expect(compare(blocks, 'He wrote:\n  so it was,\nand  is')?.offset).toBe(27);
});

test('line terminators count as line feeds on both sides', () => {
  expect(compare([{ start: 0, text: 'a\r\nb\rc' }], 'a\nb\r\nc')).toBeNull();
});

test('any one character changed, lost or added is found', () => {
  const block = fc.string({ unit: 'grapheme', minLength: 1 }).filter((text) => /\S/.test(text));
  fc.assert(
    fc.property(fc.array(block, { minLength: 1 }), fc.nat(), (texts, seed) => {
      const blocks = texts.map((text) => ({ start: 0, text }));
      const page = texts.join('\n\n');
      expect(compare(blocks, page)).toBeNull();
      const inks = [...page.matchAll(/\S/gu)].map(({ index }) => index);
      const at = inks[seed % inks.length];
      const length = String.fromCodePoint(page.codePointAt(at)!).length;
      expect(compare(blocks, page.slice(0, at) + '\uE000' + page.slice(at + length))).not.toBeNull();
      expect(compare(blocks, page.slice(0, at) + page.slice(at + length))).not.toBeNull();
      expect(compare(blocks, `${page.slice(0, at)}\uE000${page.slice(at)}`)).not.toBeNull();
    }),
  );
});
