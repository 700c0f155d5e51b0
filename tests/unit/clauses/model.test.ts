import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { growthOf } from '../../properties/growth.ts';
import { sampled } from '../../sample.ts';
import { readWithModel } from '../../../integration/convert/clauses/model/attribution-model.ts';
import type { ModelAttribution } from '../../../integration/convert/clauses/model/attribution-model.ts';
import { readAtoms } from '../../../integration/convert/text/index.ts';
import { PACKED } from '../../../integration/convert/models/weights/attribution.ts';
import { markedOf, paragraphsOf } from '../../../training/attribution/articles.ts';

const read = (text: string) => readWithModel(readAtoms(text), paragraphsOf(text), markedOf(text));
const words = (text: string, span: { start: number; end: number } | null) =>
  span && text.slice(span.start, span.end);

/** The surest attribution, its spans as words. */
function best(text: string) {
  const [first] = read(text).attributions.toSorted((a, b) => b.confidence - a.confidence);
  return {
    source: words(text, first.source),
    cue: words(text, first.cue),
    content: words(text, first.content[0]),
    type: first.type,
    sure: first.confidence >= 0.5,
  };
}

describe('the attribution model reads', () => {
  it.each([
    [
      'The harbour master said the ferry would sail at noon.',
      'The harbour master',
      'said',
      'the ferry would sail at noon',
    ],
    [
      'Mayor Ottoline Pryce insisted that the bridge was safe for lorries.',
      'Mayor Ottoline Pryce',
      'insisted',
      'that the bridge was safe for lorries',
    ],
    [
      'According to the county surveyor, the tower leans two inches more each year.',
      'the county surveyor',
      'According to',
      'the tower leans two inches more each year',
    ],
    [
      'The orchard will close in May, the owners announced on Tuesday.',
      'the owners',
      'announced',
      'The orchard will close in May',
    ],
    [
      'She warned that the dam could fail before spring.',
      'She',
      'warned',
      'that the dam could fail before spring',
    ],
  ])('indirect speech: %s', (text, source, cue, content) => {
    const found = best(text);
    expect(found).toMatchObject({ source, type: 'indirect', sure: true });
    expect(found.cue).toContain(cue);
    expect(found.content!.replace(/[.,]$/, '')).toBe(content);
  });

  it('what is partly in marks as mixed', () => {
    expect(best('The beekeeper called the new rules “a gift to the wasps” of the valley.')).toMatchObject({
      source: 'The beekeeper',
      type: 'mixed',
    });
  });

  it('a direct quotation with its tag after it, before it, and within it', () => {
    for (const text of [
      '“We counted every egg in the barn twice,” the farmer said.',
      'The farmer said, “We counted every egg in the barn twice.”',
      '“We counted every egg,” the farmer said, “and then we counted them again.”',
    ]) {
      const { runs } = read(text);
      expect(runs.every((run) => run.direct > 0.5)).toBe(true);
      expect(runs.map((run) => words(text, run.source)?.toLowerCase())).toEqual(runs.map(() => 'the farmer'));
      expect(runs.map((run) => words(text, run.cue))).toEqual(runs.map(() => 'said'));
    }
  });

  it('terms in marks as less direct than speech', () => {
    const [term] = read('The so-called “soup room” is on the second floor of the library.').runs;
    const [speech] = read('“Nobody told us that the soup was this hot,” Mr. Venn said on Monday.').runs;
    expect(term.direct).toBeLessThan(0.3);
    expect(speech.direct).toBeGreaterThan(0.8);
  });

  it('prose without cues as prose', () => {
    const text =
      'The lane runs past two mills and a pond. Ducks live there. In winter the water freezes to the depth of a hand.';
    expect(read(text).attributions.filter((a) => a.confidence >= 0.5)).toEqual([]);
  });
});

describe('whatever the text', () => {
  const piece = fc.oneof(
    fc.constantFrom(
      'said',
      ' ',
      '“',
      '”',
      '"',
      '\n\n',
      '’s',
      'She',
      ', ',
      '. ',
      ': ',
      'told',
      'U.S.',
      '—',
      '😀',
      '\0',
      '\r',
    ),
    fc.string({ unit: 'binary', maxLength: 8 }),
  );
  it('spans lie within it, do not run backwards, and come out the same twice', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const text = pieces.join('');
        const reading = read(text);
        const spans = [
          ...reading.attributions.flatMap(({ content, cue, source }: ModelAttribution) => [
            ...content,
            cue,
            source,
          ]),
          ...reading.runs.flatMap(({ marked, cue, source }) => [marked, cue, source]),
        ];
        for (const span of spans)
          if (span) expect(0 <= span.start && span.start < span.end && span.end <= text.length).toBe(true);
        for (const { confidence } of [...reading.attributions, ...reading.runs])
          expect(confidence >= 0 && confidence <= 1).toBe(true);
        expect(read(text)).toEqual(reading);
      }),
      { numRuns: 300 },
    );
  });

  const PIECES = {
    'many sentences': 'The clerk said “it was late” and that she, too, said so, he said: “We said so.” ',
    'one sentence without end': 'the clerk said that she said it was late and that he said so too ',
    'one quotation without end': '“the clerk said that she said it was late. He said so, too. ',
  };
  it.each(sampled(PIECES, ['many sentences']))('cost is linear in the text: %s', (_, piece) => {
    const { times, ratio } = growthOf((count) => {
      const text = piece.repeat(count);
      return () => read(text);
    }, 200);
    expect(ratio, times.join()).toBeLessThan(2.6);
  });
});

it('the weights stay below 1.2 MB', () => {
  expect(JSON.stringify(PACKED).length).toBeLessThan(1.2e6);
});
