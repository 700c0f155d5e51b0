import { describe, expect, it } from 'vitest';
import { lostBlocks } from '../../../integration/convert/blocks/model/block-model.ts';
import { readAtoms } from '../../../integration/convert/text/index.ts';
import { choose } from '../../../integration/convert/blocks/model/decode.ts';
import { posteriors } from '../../../integration/convert/models/span-lattice.ts';

const article = (...paragraphs: string[]) => {
  const text = paragraphs.join('\n\n');
  let at = 0;
  const spans = paragraphs.map((p) => {
    const start = text.indexOf(p, at);
    at = start + p.length;
    return { start, end: at };
  });
  return { text, spans };
};

const ferry = article(
  'I have been following the ferry dispute for weeks now, and I still don’t get it. The Harbour Gazette reports:',
  'The company "has no intention of reopening the eastern line before the spring," a spokesman for the port authority said on Tuesday, adding that 14 percent of passengers had already moved to buses.',
  'This is nonsense, and I think they know it. I took that line every day last year and it was packed.',
  'Anyway, I’ll write more about it when I’m back from my holiday.',
);

describe('lostBlocks', () => {
  it('finds a report after its lead-in', () => {
    const found = lostBlocks(readAtoms(ferry.text), ferry.spans);
    expect(found.map(({ first, last }) => [first, last])).toContainEqual([1, 1]);
    const block = found.find(({ first }) => first === 1)!;
    expect(block.confidence).toBeGreaterThan(0.5);
    expect(block.startConfidence).toBeGreaterThanOrEqual(block.confidence);
    expect(block.reasons[0]).toBe('follows a paragraph that ends in a colon');
  });

  it('is not sure of anything where nobody is quoted', () => {
    const { text, spans } = article(
      'Yesterday I repainted the kitchen. It took me all day and most of the night.',
      'I had bought the paint in March, when it was cheap, and then forgot about it.',
      'Next week I’ll do the hall, if my knees allow it.',
    );
    expect(lostBlocks(readAtoms(text), spans).filter(({ confidence }) => confidence >= 0.5)).toEqual([]);
  });

  it('gives findings in order, without overlap, with chances between 0 and 1', () => {
    const found = lostBlocks(readAtoms(ferry.text), ferry.spans);
    let end = -1;
    for (const { first, last, confidence, startConfidence, extentConfidence } of found) {
      expect(first).toBeGreaterThan(end);
      expect(last).toBeGreaterThanOrEqual(first);
      end = last;
      for (const chance of [confidence, startConfidence, extentConfidence]) {
        expect(chance).toBeGreaterThanOrEqual(0);
        expect(chance).toBeLessThanOrEqual(1);
      }
    }
  });

  it('finds the same every time', () => {
    expect(lostBlocks(readAtoms(ferry.text), ferry.spans)).toEqual(
      lostBlocks(readAtoms(ferry.text), ferry.spans),
    );
  });

  it('takes any text: none, blank, marks only, lone surrogates, one line of noise', () => {
    for (const paragraphs of [
      [],
      ['a'],
      ['…', '—'],
      ['\ud800', '\udc00x'],
      ['"', '”'],
      ['1', '2', '3'],
      ['x'.repeat(9999), ':'],
    ]) {
      const { text, spans } = article(...paragraphs);
      expect(() => lostBlocks(readAtoms(text), spans)).not.toThrow();
    }
  });
});

describe('posteriors', () => {
  it('sum to one with the chance of no span', () => {
    const out = new Float64Array(1);
    posteriors(Float64Array.of(Math.log(3)), 1, 1, out);
    expect(out[0]).toBeCloseTo(0.75);
  });
  it('of long articles stay finite', () => {
    const count = 500;
    const scores = new Float64Array(count * 20).fill(40);
    const out = new Float64Array(count * 20);
    expect(Number.isFinite(posteriors(scores, count, 20, out))).toBe(true);
    expect(out.every((p) => p >= 0 && p <= 1 + 1e-9)).toBe(true);
  });
});

describe('choose', () => {
  it('prefers the surer of two that overlap', () => {
    const spans = [
      { first: 1, last: 2, chance: 0.3 },
      { first: 2, last: 2, chance: 0.6 },
    ];
    expect(choose(spans, 4, { least: 0.02, gain: 0, price: 0, spanPrice: 0 })).toEqual([spans[1]]);
  });
});
