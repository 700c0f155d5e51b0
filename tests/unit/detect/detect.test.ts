import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runs, sampled } from '../../sample.ts';
import { findIn } from './findings.ts';

const words = fc.constantFrom(
  ...[
    'said',
    'Nora',
    'Quill',
    'the',
    'mayor',
    'that',
    'it',
    'rained',
    'and',
    'according',
    'to',
    'never',
    '12',
  ],
  ...[
    '“',
    '”',
    '"',
    "'",
    '‘',
    '’',
    '«',
    '»',
    '„',
    '``',
    "''",
    '—',
    ',',
    '.',
    ':',
    '?',
    '>',
    '[quote]',
    '[/quote]',
    '\n',
    '\n\n',
    '    ',
    '–',
  ],
);
const texts = fc
  .array(fc.tuple(words, fc.constantFrom(' ', '', '\n')), { maxLength: 80 })
  .map((parts) => parts.map(([word, gap]) => word + gap).join(''));

describe('every text', () => {
  it('gives findings in bounds, in order, that never cross', () => {
    fc.assert(
      fc.property(texts, fc.constantFrom('en', 'de', 'fr', 'es', 'ja'), (text, lang) => {
        const { quotations } = findIn(text, lang);
        const extents = quotations.map(({ content, marked }) => {
          for (const { start, end } of [...content, ...marked]) {
            expect(start).toBeGreaterThanOrEqual(0);
            expect(end).toBeLessThanOrEqual(text.length);
            expect(start).toBeLessThanOrEqual(end);
          }
          for (let i = 1; i < content.length; i++)
            expect(content[i].start).toBeGreaterThanOrEqual(content[i - 1].end);
          const all = [...content, ...marked];
          return { start: Math.min(...all.map((s) => s.start)), end: Math.max(...all.map((s) => s.end)) };
        });
        const open: { start: number; end: number }[] = [];
        for (const extent of extents) {
          while (open.length > 0 && open.at(-1)!.end <= extent.start) open.pop();
          if (open.length > 0) {
            expect(extent.start).toBeGreaterThanOrEqual(open.at(-1)!.start);
            expect(extent.end).toBeLessThanOrEqual(open.at(-1)!.end);
          }
          open.push(extent);
        }
        for (const { source, cue } of quotations)
          for (const part of [source, cue])
            if (part) expect(text.slice(part.start, part.end)).toBe(part.text);
      }),
      { numRuns: runs(200, 1500) },
    );
  });

  it('gives the same ids twice, and no id twice', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const ids = findIn(text).quotations.map(({ id }) => id);
        expect(findIn(text).quotations.map(({ id }) => id)).toEqual(ids);
        expect(new Set(ids).size).toBe(ids.length);
      }),
      { numRuns: 300 },
    );
  });
});

describe('ids', () => {
  it('stay when other parts of the article change', () => {
    const before = findIn('The tide was out. “We walked to the island and back,” said Nora Quill.');
    const after = findIn(
      'A new first paragraph, with “some words of its own” in it.\n\nThe tide was in. “We walked to the island and back,” said Nora Quill.',
    );
    expect(after.quotations.map(({ id }) => id)).toContain(before.quotations[0].id);
  });

  it('count equal words', () => {
    const found = findIn('“Never again,” said Nora Quill.\n\n“Never again,” said Ada Fenn.').quotations;
    const quotations = found.filter(({ kind, status }) => kind === 'run-in' && status !== 'suggested');
    expect(quotations[1].id).toBe(`${quotations[0].id}-2`);
  });
});

describe('cost', () => {
  const PARTS = {
    'opening marks': '“ ',
    'single marks': "'a ",
    'nested marks': '“a ‘b “c ',
    cues: 'she said that he said ',
    'lead-ins': 'He wrote:\n\nIt rained.\n\n',
    echoes: '“the very same words again” and ',
    tags: '[quote]\n\n',
    names: 'Nora Quill and Ada Fenn met her. ',
    turns: '—Yes, she said. No.\n\n',
  };
  it.each(sampled(PARTS, ['nested marks', 'echoes', 'tags', 'turns']))(
    'grows with the text: %s',
    (_, part) => {
      const time = (count: number): number => {
        const text = part.repeat(count);
        const start = process.cpuUsage();
        findIn(text);
        return process.cpuUsage(start).user / 1000;
      };
      time(200);
      const small = Math.min(time(400), time(400), time(400));
      // Eight times the text: eight times the work, in milliseconds of CPU, with room for the machine's moods; quadratic cost would be 64 times.
      const most = Math.max(small, 10) * 28;
      let large = time(3200);
      for (let again = 0; again < 2 && large >= most; again++) large = Math.min(large, time(3200));
      expect(large).toBeLessThan(most);
    },
  );
});
