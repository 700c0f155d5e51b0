import { describe, expect, it } from 'vitest';
import type { Quotation } from 'astro-verbatim/convert';
import { checkSpeakers } from './check-speakers.ts';
import type { Reading } from './shown.ts';

const text = 'Mrs Holm said: “We wait,” and “we row.” Ann Lee’s “Tide” was out. Bob Ray left.';

function finding(words: string[], speaker: string | null, rest: Partial<Quotation> = {}): Quotation {
  const content = words.map((piece) => ({
    start: text.indexOf(piece),
    end: text.indexOf(piece) + piece.length,
  }));
  const common = { id: 'x', kind: 'run-in', type: 'direct', marked: content, status: 'accepted' } as const;
  const empty = { source: null, cue: null, work: null, echoes: null, attributionLine: null, reasons: [] };
  const given = speaker === null ? null : { name: speaker, mentions: [] };
  return { ...common, ...empty, content, speaker: given, rule: 'curly-marks', confidence: 0.9, ...rest };
}

const reading: Reading = {
  text,
  lang: 'en-GB',
  forms: ['paragraph'],
  quotations: [
    finding(['We wait,', 'we row.'], 'Mrs. Holm'),
    finding(['Tide'], null, { type: 'scare' }),
    finding(['Bob Ray'], 'Ann Lee', { status: 'suggested' }),
    finding(['Ann Lee’s “Tide” was out'], 'Ann Lee', { type: 'indirect', marked: [] }),
  ],
};

describe('lines of a speakers block', () => {
  it.each([
    'We wait → Mrs Holm',
    'We wait → Holm',
    'we row → the holm',
    'We wait … we row → one speech, Holm',
    'We wait → nobody or Holm',
    'We wait → Ann Lee, or not Bob Ray',
    'We wait … was out → apart, quoted',
    'said → not quoted',
    'said → nobody',
    'Tide → not quoted',
    'Tide → nobody',
    'Bob Ray left → nobody',
    'language: en',
    'form: not verse',
  ])('holds: %s', (line) => {
    expect(checkSpeakers(line, reading)).toBe(null);
  });

  it.each([
    ['We wait → Mr Holm', 'direct → Mrs. Holm'],
    ['We wait → nobody', 'direct → Mrs. Holm'],
    ['We wait → not Holm', 'direct → Mrs. Holm'],
    ['We wait … we row → apart, Holm', 'direct → Mrs. Holm'],
    ['We wait → Holm, source she', 'direct → Mrs. Holm'],
    ['We wait → Holm, in Tide', 'direct → Mrs. Holm'],
    ['said: “We wait → not quoted', 'only in part: direct → Mrs. Holm'],
    ['said: “We wait → Holm', 'only in part: direct → Mrs. Holm'],
    ['Tide → quoted, nobody', 'scare → nobody'],
    ['was out → nobody', 'indirect → Ann Lee'],
    ['Bob Ray left → Ann Lee', 'only suggested: direct → Ann Lee'],
    ['said → quoted', 'not shown'],
    ['language: not en', 'en'],
    ['form: verse', 'paragraph'],
  ])('does not hold: %s', (line, found) => {
    expect(checkSpeakers(line, reading)).toContain(`${line}\n    found: ${found}`);
  });

  it.each(['We swim → nobody', 'w → nobody', 'We wait: Holm'])('cannot be asked: %s', (line) => {
    expect(() => checkSpeakers(line, reading)).toThrow();
  });
});
