import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fromCodePoints, toCodePoints, toSelectors } from '../../../integration/archive/selectors.ts';
import { anyStrings } from '../../properties/arbitrary.ts';

test('a passage is quoted with what stands around it, and counted in code points', () => {
  const text = 'The 𝔱𝔦𝔡𝔢 is out.\r\nNobody waits.';
  const start = text.indexOf('is out');
  expect(toSelectors(text, { start, end: start + 6 })).toEqual([
    {
      type: 'TextQuoteSelector',
      exact: 'is out',
      prefix: 'The 𝔱𝔦𝔡𝔢 ',
      suffix: '.\r\nNobody waits.',
    },
    { type: 'TextPositionSelector', start: 9, end: 15 },
  ]);
});

test('context is cut between characters, never within one', () => {
  const some = '𝔱'.repeat(20);
  const [quote] = toSelectors(`${some}xYx${some}`, { start: 41, end: 42 });
  expect(quote).toMatchObject({ prefix: `${'𝔱'.repeat(15)}x`, exact: 'Y', suffix: `x${'𝔱'.repeat(15)}` });
});

test('of any text positions count what an iterator counts, and lead back to where they came from', () => {
  fc.assert(
    fc.property(anyStrings, (text) => {
      const [count, offset] = [toCodePoints(text), fromCodePoints(text)];
      let at = 0;
      let points = 0;
      for (const character of text) {
        expect([count(at), offset(points)]).toEqual([points, at]);
        at += character.length;
        points++;
      }
      expect([count(at), offset(points)]).toEqual([points, at]);
    }),
  );
});
