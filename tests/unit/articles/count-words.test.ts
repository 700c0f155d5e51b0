import { expect, test } from 'vitest';
import { countWords } from '../../../integration/articles/count-words.ts';

test.each([
  ['The ferry leaves at 6.15, said the harbourmaster’s well-known dog.', 10],
  ['“Nobody -- nobody!” … ', 2],
  ['', 0],
  ['夜は船を通さない。', 8],
  ['番人は KEEPER と呼ばれた。', 9],
  ['한국어는 띄어 쓴다', 3],
  ['𠮷野', 2],
])('%j has %i words', (text, words) => {
  expect(countWords(text)).toBe(words);
});
