import fc from 'fast-check';
import { expect, test } from 'vitest';
import { wordHash } from '../../integration/convert/languages/word-hash.ts';
import type { Block, Span } from '../../integration/convert/model.ts';
import { Begins, Class, Kind, KIND } from '../../integration/convert/text/index.ts';
import type { Atoms } from '../../integration/convert/text/index.ts';
import { cutsOf, spansOf, startsOf } from '../unit/text/cuts.ts';
import type { Cuts } from '../unit/text/cuts.ts';
import { anyStrings, FUZZ, hostileTexts } from './arbitrary.ts';

const runs = { numRuns: FUZZ || 500 };
/** Where what neighbours are decides how words are cut. */
const words = fc
  .array(fc.constantFrom(..."aSsdm1ßÉİж漢'’‘.-,&$“” \n".split(''), 'U.S.', "l'", '--', '...', '> '), {
    maxLength: 24,
  })
  .map((parts) => parts.join(''));
const cuts = fc
  .tuple(fc.oneof(words, hostileTexts, anyStrings), fc.constantFrom('en', 'fr', 'de'))
  .map(([text, lang]) => cutsOf(text, lang));

test('atoms have every character of the blocks but white space, in order, without overlap', () => {
  fc.assert(
    fc.property(cuts, ({ article: { text, blocks }, atoms }) => {
      let at = blocks.at(0)?.start ?? 0;
      for (const { start, end } of spansOf(atoms.start, atoms.end, 0, atoms.count)) {
        expect(text.slice(at, start)).toMatch(/^[\t\v\f\r ]*$/);
        expect(end).toBeGreaterThan(start);
        at = end;
      }
      expect(text.slice(at, blocks.at(-1)?.end ?? 0)).toMatch(/^[\t\v\f\r ]*$/);
    }),
    runs,
  );
});

/** As the table has it: one code unit for each, so İ stays as it is, whose lower case is two. */
const lowerCase = (text: string) =>
  text.replace(/[\s\S]/g, (unit) => (unit.toLowerCase().length === 1 ? unit.toLowerCase() : unit));

test('an atom is a run of letters and digits with its hash and counts, or one code unit', () => {
  fc.assert(
    fc.property(cuts, ({ atoms }) => {
      for (let row = 0; row < atoms.count; row++) {
        const text = atoms.text.slice(atoms.start[row], atoms.end[row]);
        expect(text.charCodeAt(0)).toBe(atoms.unit[row]);
        if ((atoms.class[row] & Class.shared) === 0) expect(text).toHaveLength(1);
        else
          expect([text, atoms.hash[row], atoms.capitals[row], atoms.digits[row]]).toEqual([
            expect.stringMatching(/^[\p{L}\p{M}\p{Nd}]+$/u),
            wordHash(lowerCase(text)),
            text.replace(/[^A-Z\u00c0-\u00de]/g, '').length,
            text.replace(/\D/g, '').length,
          ]);
      }
    }),
    runs,
  );
});

/** Atoms of the blocks that a reader reads, by whether they stand in one of its words; none in a part of one. */
function rowsIn({ count, start, end }: Atoms, spans: readonly Span[]): boolean[] {
  let next = 0;
  return Array.from({ length: count }, (_, row) => {
    while (next < spans.length && spans[next].end <= start[row]) next++;
    const isIn = next < spans.length && spans[next].start <= start[row];
    if (isIn) expect(spans[next].end).toBeGreaterThanOrEqual(end[row]);
    return isIn;
  });
}

const inOrder = (spans: readonly Span[]) => [...spans].sort((a, b) => a.start - b.start);

test('words of every reader are groups of neighbouring atoms, and the table says where they begin', () => {
  fc.assert(
    fc.property(cuts, ({ atoms, rules, tokens, blockWords }) => {
      const starts = new Set(atoms.start.subarray(0, atoms.count));
      const ends = new Set(atoms.end.subarray(0, atoms.count));
      for (const [spans, reader] of [
        [rules, Begins.word],
        [tokens, Begins.token],
        [blockWords, Begins.blockWord],
      ] as const) {
        expect(startsOf(atoms, reader)).toEqual(spans.map(({ start }) => start));
        expect(spans.filter(({ start, end }) => !starts.has(start) || !ends.has(end))).toEqual([]);
        expect(spans.filter(({ start }, i) => i > 0 && start < spans[i - 1].end)).toEqual([]);
      }
    }),
    runs,
  );
});

test('each reader leaves out only what is white space to it, and the model of lost blocks signs', () => {
  fc.assert(
    fc.property(cuts, (all) => {
      const { atoms } = all;
      const byRules = rowsIn(atoms, inOrder([...all.rules, ...all.marks]));
      const byToken = rowsIn(atoms, all.tokens);
      const byBlockWord = rowsIn(atoms, all.blockWords);
      for (let row = 0; row < atoms.count; row++) {
        const { isInBlock, isRead } = placeOf(all, atoms.start[row]);
        const bits = atoms.class[row];
        expect(byRules[row]).toBe(isRead && (bits & KIND) !== Kind.space);
        expect(byToken[row]).toBe(isInBlock && (bits & Class.tokenSpace) === 0);
        if (bits & Class.blockLetter) expect(byBlockWord[row]).toBe(isInBlock);
        // What all readers take for letters is in a word of each; so the models have all words that the rules have.
        if (bits & Class.shared && byRules[row])
          expect([byToken[row], byBlockWord[row]]).toEqual([true, true]);
      }
    }),
    runs,
  );
});

function placeOf({ article: { blocks } }: Cuts, at: number): { isInBlock: boolean; isRead: boolean } {
  const holds = ({ start, end }: Span) => start <= at && at < end;
  const block = blocks.find((one) => holds(one));
  return { isInBlock: block !== undefined, isRead: block !== undefined && isRead(block, holds) };
}

/** The rules read no tables and breaks, and no signs that are markup of the plain text. */
function isRead({ form, signs }: Block, holds: (span: Span) => boolean): boolean {
  return form !== 'break' && form !== 'preformatted' && !signs.some(holds);
}
