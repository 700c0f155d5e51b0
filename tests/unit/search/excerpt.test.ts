import fc from 'fast-check';
import { expect, test } from 'vitest';
import { excerptOf } from '../../../integration/search/client/excerpt.ts';

/** What Pagefind makes of a text before it is cut: white space collapsed, `<` and `>` as references. */
const raw = (content: string) => content.replaceAll('<', '&lt;').replaceAll('>', '&gt;');
const show = (excerpt: ReturnType<typeof excerptOf>) =>
  excerpt.map(({ text, hit }) => (hit ? `[${text.trim()}]${text.slice(text.trim().length)}` : text)).join('');

test('what was found is marked, with words around it', () => {
  const content = Array.from({ length: 100 }, (_, word) => `w${word}`).join(' ');
  const excerpt = show(excerptOf(content, raw(content), [50, 52, 90]));
  expect(excerpt).toMatch(/^… w42 .* w49 \[w50\] w51 \[w52\] w53 .* …$/);
  expect(excerpt).not.toContain('w90');
});

test('`<` and `&lt;` of a text are two things', () => {
  const content = 'He wrote <b> and &lt;b&gt; and <mark>so</mark>';
  expect(show(excerptOf(content, raw(content), [2]))).toBe(
    'He wrote [<b>] and &lt;b&gt; and <mark>so</mark>',
  );
});

test('words of a script without spaces are bounded by what Pagefind put between them', () => {
  const bounded = '日本​の​<川>​は​流れる。';
  expect(show(excerptOf(bounded.replaceAll('​', ''), raw(bounded), [0, 2]))).toBe('[日本]の[<川>]は流れる。');
});

test('short texts come back to the letter, whatever they hold', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'grapheme', minLength: 1 }), { maxLength: 30 }), (words) => {
      const content = words.map((word) => word.replaceAll(/[\s\u200b]/g, '-')).join(' ');
      const text = excerptOf(content, raw(content), [0]).map((piece) => piece.text);
      expect(text.join('')).toBe(content);
    }),
  );
});
