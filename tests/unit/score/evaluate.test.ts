import { expect, test } from 'vitest';
import type { Quotation } from '../../../integration/convert/model.ts';
import { convert } from '../../../integration/convert/index.ts';
import { evaluate, goldLine, goldOf } from '../../../integration/score/index.ts';
import type { Answer } from '../../../integration/score/index.ts';
import { isSame } from '../../../integration/score/speakers.ts';

const TEXT =
  '“The ferry is late,” said Ines Calder. Tom Hale said that the bridge was shut. “Nobody asked us,” she added.';
const span = (words: string) => ({ start: TEXT.indexOf(words), end: TEXT.indexOf(words) + words.length });

const gold = goldLine.parse({
  id: 'ferry',
  text: TEXT,
  quotations: [
    { type: 'direct', ...span('“The ferry is late,”'), source: span('Ines Calder'), speaker: 'Ines Calder' },
    { type: 'indirect', ...span('that the bridge was shut'), source: span('Tom Hale') },
    { type: 'direct', ...span('“Nobody asked us,”'), source: span('she'), speaker: 'Ines Calder' },
  ],
});

/** A finding with what matters to a score. */
function finding(type: Quotation['type'], words: string, more: Partial<Quotation> = {}): Quotation {
  return {
    ...{ id: words, kind: 'run-in', type, content: [span(words)], marked: [], cue: null, source: null },
    ...{ speaker: null, work: null, echoes: null, rule: 'added', status: 'accepted', confidence: 0.9 },
    ...{ attributionLine: null, reasons: [], ...more },
  };
}

const at = (words: string) => ({ ...span(words), text: words });
const score = (...found: Quotation[]) => evaluate([{ gold, found }] satisfies Answer[]);

test('what was found to the letter, with its source and speaker, scores in full', () => {
  const ines = { name: 'Ines Calder', mentions: [] };
  const { runIn, misses } = score(
    finding('direct', 'The ferry is late,', { source: at('Ines Calder'), speaker: ines }),
    finding('indirect', 'the bridge was shut', { source: at('Tom Hale') }),
    finding('direct', 'Nobody asked us,', { source: at('she'), speaker: ines }),
  );
  expect(runIn).toMatchObject({
    direct: { precision: 100, recall: 100, f1: 100 },
    attributions: { directSources: 100, all: { f1: 100 }, speechCues: { f1: 100 } },
    speakers: { precision: 100, recall: 100 },
  });
  expect(misses).toEqual([]);
});

test('another extent is false and missed, though half of it attributes well; a suggestion claims nothing; another source is no attribution', () => {
  const { runIn, misses } = score(
    finding('direct', 'The ferry', { source: at('Ines Calder') }),
    finding('direct', 'Nobody asked us,', { status: 'suggested' }),
    finding('indirect', 'the bridge was shut', { source: at('Ines Calder') }),
  );
  expect(runIn?.direct).toMatchObject({ right: 0, false: 1, missed: 2, f1: 0 });
  expect(runIn?.attributions?.all).toMatchObject({ right: 1, false: 1, missed: 2 });
  expect(misses).toContainEqual(
    expect.objectContaining({
      row: 'attribution',
      fault: 'missed',
      expected: 'Tom Hale',
      found: 'Ines Calder',
    }),
  );
});

test('a wrong speaker is false and missed, none is only missed', () => {
  const { runIn } = score(
    finding('direct', 'The ferry is late,', { speaker: { name: 'Tom Hale', mentions: [] } }),
    finding('direct', 'Nobody asked us,'),
  );
  expect(runIn?.speakers).toMatchObject({ right: 0, false: 1, missed: 2 });
});

test('any name of one person is right, a name or a title of another is not', () => {
  expect(isSame(['Ines Calder'], ['Calder'])).toBe(true);
  expect(isSame(['Katherine'], ['Katharine Hale'])).toBe(true);
  expect(isSame(['the harbourmaster'], ['Harbourmaster'])).toBe(true);
  expect(isSame(['Mrs Hale'], ['Mr. Hale'])).toBe(false);
  expect(isSame(['Jane Hale'], ['John Hale'])).toBe(false);
});

test('confidences that promise more than they keep show as an error', () => {
  const { calibration } = score(
    finding('direct', 'The ferry is late,', { confidence: 0.95 }),
    finding('direct', 'Nobody', { confidence: 0.85 }),
  );
  expect(calibration.direct.findings).toBe(2);
  expect(calibration.direct.bins[8]).toMatchObject({ from: 0.8, findings: 1, stated: 0.85, right: 0 });
  expect(calibration.direct.ece).toBeCloseTo((0.05 + 0.85) / 2);
});

test('block quotations are scored by paragraph and by whole run, paragraphs parted by blank lines', () => {
  const text = 'A lead-in says:\n\nOne.\n\nTwo.\n\nThree.';
  const quoted = (from: string, to: string) => ({
    start: text.indexOf(from),
    end: text.indexOf(to) + to.length,
  });
  const block = goldLine.parse({ id: 'b', text, blockquotes: [quoted('One.', 'Two.')] });
  const found = (confidence: number, content: { start: number; end: number }[]) =>
    finding('direct', 'The', { kind: 'block', content, confidence });
  const right = evaluate([
    { gold: block, found: [found(0.9, [quoted('One.', 'One.'), quoted('Two.', 'Two.')])] },
  ]);
  expect(right.blocks).toMatchObject({
    paragraphs: { f1: 100 },
    spans: { f1: 100 },
    articlesWhollyRight: 100,
  });
  const short = evaluate([{ gold: block, found: [found(0.9, [quoted('One.', 'One.')])] }]);
  expect(short.blocks).toMatchObject({
    paragraphs: { precision: 100, recall: 50 },
    spans: { right: 0, false: 1, missed: 1 },
  });
  expect(short.calibration.blocks.bins[9]).toMatchObject({ findings: 1, right: 0 });
});

test('decisions are gold: findings are scored against them', () => {
  const { quotations } = convert(TEXT);
  const decided = quotations.filter((q) => q.type === 'direct');
  const { runIn } = evaluate([{ gold: goldOf('x', TEXT, decided), found: quotations }]);
  expect(runIn?.direct.f1).toBe(100);
});
