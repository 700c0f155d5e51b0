import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anchor } from '../../../integration/convert/decide/anchor.ts';
import { occurrencesOf } from '../../../integration/convert/decide/occurrences.ts';
import { selectorOf } from '../../../integration/convert/selector.ts';
import type { Selector } from '../../../integration/convert/selector.ts';
import type { Span } from '../../../integration/convert/model.ts';

const place = (text: string, selector: Selector) => anchor(text, [selector])[0];
const wordsOf = (text: string, words: string): Span => {
  const start = text.indexOf(words);
  return { start, end: start + words.length };
};

const BEFORE = 'The council met at noon and nobody came. ';
const TEXT = `${BEFORE}“We sail at six,” said the pilot. The tide was against them, and the pilot knew it well enough.\n`;
const SELECTOR = selectorOf(TEXT, wordsOf(TEXT, 'We sail at six,'));

describe('words are found again', () => {
  test('where they stood', () => {
    expect(place(TEXT, SELECTOR)).toEqual(SELECTOR.position);
  });
  test('after an edit before them', () => {
    const edited = `A new headline\n\n${TEXT}`;
    expect(place(edited, SELECTOR)).toEqual(wordsOf(edited, 'We sail at six,'));
  });
  test('after an edit right beside them, if they are the only ones of their kind', () => {
    const edited = TEXT.replace(' said the pilot', ' says the pilot');
    expect(place(edited, SELECTOR)).toEqual(wordsOf(edited, 'We sail at six,'));
  });
  test('by their context, where they stand more than once', () => {
    const twice = `${TEXT}\nAsked again, “We sail at six,” was all he said.\n`;
    const second = { start: twice.lastIndexOf('We sail'), end: twice.lastIndexOf('We sail') + 15 };
    const selector = selectorOf(twice, second);
    expect(selector.times).toBe(2);
    expect(place(`Headline\n\n${twice}`, selector)).toEqual({
      start: second.start + 10,
      end: second.end + 10,
    });
  });
  test('by no more than the words, where a person wrote no more', () => {
    expect(place(TEXT, { exact: 'the tide' })).toMatchObject({ orphan: expect.any(String) as string });
    expect(place(TEXT, { exact: 'The tide' })).toEqual(wordsOf(TEXT, 'The tide'));
  });
});

describe('words are an orphan', () => {
  const orphan = (text: string, selector: Selector) => {
    const answer = place(text, selector);
    return 'orphan' in answer ? answer.orphan : answer;
  };
  test('when one letter of them was changed', () => {
    expect(orphan(TEXT.replace('six', 'sex'), SELECTOR)).toBe('its words are not in the text');
  });
  test('when they are few and all around them is new', () => {
    const selector = selectorOf('He said yes. And went on his way at once, for the tide.', {
      start: 8,
      end: 11,
    });
    expect(orphan('Nobody knows why anybody would say yes to a question such as this one.', selector)).toBe(
      'its words are few, and what stands around them is not what stood there',
    );
  });
  test('when they stand in several places and nothing tells which', () => {
    expect(orphan('yes and yes', { exact: 'yes' })).toBe(
      'its words stand in 2 places, and nothing around them tells which',
    );
  });
  test('when a refrain went and its like is left', () => {
    const song = ['One man went to mow.', 'Two men went to mow.', 'Three men went to mow.']
      .map((verse) => `${verse}\n\nHey ho, the wind and the rain, and all the day long\n\n`)
      .join('');
    const start = song.indexOf('Hey ho');
    const selector = selectorOf(song, { start, end: start + 51 });
    expect(place(song, selector)).toEqual({ start, end: start + 51 });
    expect(orphan(song.slice(start + 53), selector)).toContain('stand in 2 places');
    expect(orphan(song.slice(song.lastIndexOf('Three')), selector)).toContain('stand in one place');
  });
});

/** Few words, so that the same ones come again and again. */
const texts = fc
  .array(fc.constantFrom('yes', 'no', 'the tide', '“sea”', '\n\n', 'said', '🜲', 'long ago and far away'), {
    minLength: 1,
    maxLength: 60,
  })
  .map((words) => words.join(' '));
const cases = texts.chain((text) =>
  fc.record({
    text: fc.constant(text),
    from: fc.nat(text.length - 1),
    size: fc.integer({ min: 1, max: 40 }),
    at: fc.nat(text.length),
    cut: fc.nat(30),
    put: fc.oneof(fc.constant(''), texts, fc.string()),
  }),
);

test('an edit anywhere leaves words where they went, or makes them an orphan', () => {
  fc.assert(
    fc.property(cases, ({ text, from, size, at, cut, put }) => {
      const span = { start: from, end: Math.min(text.length, from + size) };
      const selector = selectorOf(text, span);
      expect(place(text, selector)).toEqual(span);
      const until = Math.min(text.length, at + cut);
      const edited = text.slice(0, at) + put + text.slice(until);
      const answer = place(edited, selector);
      if ('orphan' in answer) return;
      expect(edited.slice(answer.start, answer.end)).toBe(selector.exact);
      const shift = put.length - (until - at);
      const isBefore = until <= span.start;
      const isAfter = at >= span.end;
      const isInside = !isBefore && !isAfter;
      const went = isBefore ? { start: span.start + shift, end: span.end + shift } : span;
      if (!isInside && answer.start === went.start) return;
      // The words were edited, or others taken for them: then nobody could tell these from those, for all around them is the same.
      const { exact, prefix = '', suffix = '' } = selector;
      const same =
        edited.slice(Math.max(0, answer.start - prefix.length), answer.start) === prefix &&
        edited.slice(answer.end, answer.end + suffix.length) === suffix;
      expect(same || exact.length + Math.max(prefix.length, suffix.length) >= 40).toBe(true);
    }),
    { numRuns: 3000 },
  );
});

/** Every word differs, as in a text that people wrote. */
const prose = fc
  .array(fc.integer({ min: 4, max: 9 }), { minLength: 20, maxLength: 60 })
  .map((lengths) => lengths.map((length, at) => `${at}`.padEnd(length, 'abcdefghi')).join(' '));

/** At the very edges of a text there is context on one side only, and an edit there can leave too little. */
const EDGE = 32;

test('an edit elsewhere never loses a decision on words that stand once', () => {
  fc.assert(
    fc.property(
      prose.chain((text) =>
        fc.record({
          text: fc.constant(text),
          from: fc.integer({ min: EDGE, max: text.length - 10 - EDGE }),
          put: fc.string({ unit: fc.constantFrom('x', ' ', '\n', 'é', '🜲') }),
          at: fc.nat(text.length),
        }),
      ),
      ({ text, from, put, at }) => {
        const span = { start: from, end: from + 10 };
        if (at > span.start && at < span.end) return;
        const selector = selectorOf(text, span);
        fc.pre(selector.times === undefined);
        const shift = at <= span.start ? put.length : 0;
        expect(place(text.slice(0, at) + put + text.slice(at), selector)).toEqual({
          start: span.start + shift,
          end: span.end + shift,
        });
      },
    ),
    { numRuns: 2000 },
  );
});

test('every place of every pattern is found', () => {
  const few = fc.string({ unit: fc.constantFrom('a', 'b'), maxLength: 200 });
  fc.assert(
    fc.property(
      few,
      fc.array(
        few.filter((words) => words !== ''),
        { maxLength: 6 },
      ),
      (text, patterns) => {
        const found = occurrencesOf(text, patterns);
        for (const pattern of patterns) {
          const places: number[] = [];
          for (let at = text.indexOf(pattern); at >= 0; at = text.indexOf(pattern, at + 1)) places.push(at);
          expect(found.get(pattern)).toEqual(places);
        }
      },
    ),
  );
});
