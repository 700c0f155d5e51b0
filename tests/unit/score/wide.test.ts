import { describe, expect, test } from 'vitest';
import type { Quotation } from '../../../integration/convert/model.ts';
import { evaluate, isWide, wideLine } from '../../../integration/score/index.ts';
import { agrees, names } from '../../../integration/score/wide/names.ts';

const TEXT =
  '“The ferry is late,” said Ines Calder. Tom Hale called it “a leaking bucket” and left.\n\nA sailor shrugged: “Nobody asked us.”\n\nThe “express” was gone.';
const span = (words: string) => ({ start: TEXT.indexOf(words), end: TEXT.indexOf(words) + words.length });

const gold = wideLine.parse({
  id: 'ferry',
  kind: 'local-news',
  lang: 'en',
  text: TEXT,
  people: [{ name: 'Ines Calder', aliases: ['the harbourmaster'] }, { name: 'Tom Hale' }],
  quotations: [
    { spans: [span('The ferry is late,')], speaker: 'Ines Calder' },
    { spans: [span('a leaking bucket')], speaker: 'Tom Hale' },
    { spans: [span('Nobody asked us.')], set: 'block', speaker: null, described: 'a sailor' },
  ],
});

/** A finding with what matters to a score. */
function finding(words: string, speaker: string | null, more: Partial<Quotation> = {}): Quotation {
  return {
    ...{ id: words, kind: 'run-in', type: 'direct', content: [span(words)], marked: [], cue: null },
    ...{ source: null, speaker: speaker === null ? null : { name: speaker, mentions: [] }, work: null },
    ...{ echoes: null, rule: 'added', status: 'accepted', confidence: 0.9, attributionLine: null },
    ...{ reasons: [], ...more },
  };
}

const mixed = (words: string, clause: string, speaker: string | null): Quotation =>
  finding(clause, speaker, { type: 'mixed', marked: [span(words)] });

const score = (...found: Quotation[]) => evaluate([], [{ gold, found }]);

describe('what is shown of a text, and whose it is said to be', () => {
  test('all found and credited', () => {
    const { wide, misses } = score(
      finding('The ferry is late,', 'Calder'),
      mixed('“a leaking bucket”', 'called it “a leaking bucket” and left', 'Tom Hale'),
      finding('Nobody asked us.', 'a sailor', { kind: 'block' }),
    );
    expect(wide?.all).toMatchObject({ quotations: 3, found: 3, exact: 3, shown: 3, shownRight: 3, named: 2 });
    expect(wide?.all.percent).toMatchObject({ creditsOfGiven: 100, creditsOfNamed: 100, creditsOnNobody: 0 });
    expect(wide?.setApart).toEqual({
      ...{ quotations: 1, found: 1, named: 0, namedRight: 0 },
      ...{ shown: 1, shownRight: 1 },
    });
    expect(misses).toEqual([]);
  });

  test('wrong credits of named and unnamed speakers, and credits on words that nobody says', () => {
    const { wide, misses } = score(
      finding('The ferry is late,', 'Ines Calder'),
      mixed('“a leaking bucket”', 'called it “a leaking bucket” and left', 'Ines Calder'),
      finding('Nobody asked us.', 'Tom Hale'),
      finding('express', 'Tom Hale'),
    );
    expect(wide?.all).toMatchObject({
      ...{ shown: 4, shownRight: 3, named: 2, namedRight: 1, namedWrong: 1, unnamedWrong: 1 },
      ...{ creditsOnNobody: 1 },
      percent: { shownRight: 75, creditsOfGiven: 33.3, creditsOfNamed: 50, creditsOnNobody: 25 },
    });
    expect(misses.map(({ row, fault, expected, found }) => [row, fault, expected, found])).toEqual([
      ['speaker', 'false', 'Tom Hale', 'Ines Calder'],
      ['speaker', 'false', 'a sailor', 'Tom Hale'],
      ['callout', 'false', undefined, undefined],
    ]);
  });

  test('a suggestion shows nothing, and is part of the calibration', () => {
    const { wide, misses } = score(
      finding('The ferry is late,', 'Ines Calder', { confidence: 0.95 }),
      finding('Nobody asked us.', null, { status: 'suggested', confidence: 0.25 }),
      finding('express', null, { status: 'suggested', confidence: 0.25 }),
      finding('Tom Hale', null, { type: 'scare' }),
    );
    expect(wide?.all).toMatchObject({ found: 1, shown: 1, named: 2, namedRight: 1, namedWrong: 0 });
    expect(wide?.calibration.findings).toBe(3);
    expect(wide?.calibration.bins[2]).toMatchObject({ findings: 2, stated: 0.25, right: 0.5 });
    expect(wide?.calibration.ece).toBeCloseTo((0.05 + 0.5) / 3, 3);
    expect(wide?.rules).toEqual([{ rule: 'added', findings: 3, stated: 0.483, right: 0.667 }]);
    expect(misses.filter(({ row }) => row === 'quotation')).toHaveLength(2);
  });

  test('too few and too many words are not found', () => {
    expect(score(finding('The ferry', null)).wide?.all).toMatchObject({ found: 0, shownRight: 1 });
    const long = finding('“Nobody asked us.”\n\nThe “express” was gone.', null);
    expect(score(long).wide?.all).toMatchObject({ found: 0, shownRight: 0 });
  });

  test('open quotations are not scored, and show right words', () => {
    const open = { ...gold, quotations: gold.quotations.map((one) => ({ ...one, open: true })) };
    const { wide } = evaluate([], [{ gold: open, found: [finding('The ferry is late,', 'Tom Hale')] }]);
    expect(wide?.all).toMatchObject({ quotations: 0, shown: 1, shownRight: 1, namedWrong: 0 });
    expect(wide?.all.percent.found).toBeNull();
  });

  test('texts are summed by kind, and by language but for fiction', () => {
    const tale = { ...gold, kind: 'fiction-old', lang: 'fr' };
    const { wide } = evaluate(
      [],
      [gold, tale].map((one) => ({ gold: one, found: [] })),
    );
    expect(Object.keys(wide!.kinds)).toEqual(['fiction-old', 'local-news']);
    expect(Object.keys(wide!.groups)).toEqual(['en', 'fiction']);
    expect(wide?.all.articles).toBe(2);
  });
});

test('a credit names a person by any of their names, and no other person', () => {
  const people = [{ name: 'Ines Calder', aliases: ['the harbourmaster'] }, { name: 'Tom Hale' }];
  const [ines] = people;
  for (const credit of ['Ines Calder', 'Calder', 'Harbourmaster Ines Calder', 'Mrs. Ines CALDER'])
    expect(names(credit, ines, people), credit).toBe(true);
  for (const credit of ['Ines Cald', 'Tom Hale', 'Ines Calder and Tom Hale', '–'])
    expect(names(credit, ines, people), credit).toBe(false);
  expect(agrees('A sailor', ['the sailor'])).toBe(true);
});

test('a line is meant as wide where it lists people, or quotations in pieces', () => {
  expect(isWide({ people: [], quotations: [] })).toBe(true);
  expect(isWide({ quotations: [{ spans: [] }] })).toBe(true);
  for (const other of [null, 'x', [], {}, { quotations: [{ start: 0, end: 1 }] }, { quotations: [null] }])
    expect(isWide(other)).toBe(false);
});
