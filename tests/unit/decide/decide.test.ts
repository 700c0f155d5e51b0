import { describe, expect, test } from 'vitest';
import { convert } from 'astro-verbatim/convert';
import type { Decision } from 'astro-verbatim/convert';
import { selectorOf } from '../../../integration/convert/selector.ts';

const TEXT = `The boats are late and the company will not say why. The inspector’s report says:

The north wall has moved eleven centimetres since the spring survey. No vessel of more than forty tonnes should be moored against it until the footings have been examined.

I asked the company about the wall. “Nobody has told us about any,” said the harbourmaster, Ines Calder. “Not a word,” she said, “in all my years.” The ferry went out at noon.
`;

/** A decision on words of the text, as the tools write it. */
const on = (words: string, rest: Partial<Decision> = {}, text = TEXT): Decision => {
  const start = text.indexOf(words);
  expect(start, words).toBeGreaterThanOrEqual(0);
  return { ...selectorOf(text, { start, end: start + words.length }), verdict: 'accept', ...rest };
};
const read = (decisions: Decision[], text = TEXT) => {
  const { quotations, messages, mdx } = convert(text, { lang: 'en', decisions });
  return {
    mdx,
    messages: messages.filter(({ rule }) => rule === 'orphan-decision'),
    found: quotations.map((quotation) => ({
      ...quotation,
      words: quotation.content.map(({ start, end }) => text.slice(start, end)),
    })),
  };
};
const WALL = TEXT.split('\n')[2];
const INTERRUPTED = 'Not a word,” she said, “in all my years.';

test('accepting a finding makes it decided and keeps what it is', () => {
  const [before] = read([]).found.filter(({ words }) => words[0] === 'Nobody has told us about any,');
  const { found, messages } = read([on('Nobody has told us about any,')]);
  const [after] = found.filter(({ words }) => words[0] === 'Nobody has told us about any,');
  expect(after).toEqual({ ...before, status: 'decided', confidence: 1 });
  expect(messages).toEqual([]);
});

test('rejecting takes a quotation from the page and from the data', () => {
  const { found, mdx } = read([on(WALL, { verdict: 'reject' })]);
  expect(found.some(({ kind }) => kind === 'block')).toBe(false);
  expect(mdx).not.toContain('kind="block"');
  expect(mdx).toContain('The north wall has moved');
});

test('a decision holds where nothing finds the words any more', () => {
  const words = 'The ferry went out at noon.';
  const { found } = read([on(words, { kind: 'run-in', type: 'indirect', speaker: 'Ines Calder' })]);
  expect(found.find((quotation) => quotation.words[0] === words)).toMatchObject({
    status: 'decided',
    type: 'indirect',
    rule: 'kept',
    speaker: { name: 'Ines Calder', mentions: [expect.anything()] },
  });
});

test('an added block takes the place of the one that was found in its paragraph and goes on to a name', () => {
  const text = 'The report says:\n\n> The wall has moved. — Ines Calder, Harbour Board\n\nNobody answered.\n';
  const { found } = read(
    [on('The wall has moved.', { verdict: 'add', kind: 'block', speaker: 'Ines Calder' }, text)],
    text,
  );
  expect(found.filter(({ kind }) => kind === 'block').map(({ words }) => words)).toEqual([
    ['The wall has moved.'],
  ]);
});

test('what was missed is added, as a block with a piece for each paragraph, and attributed as a finding is', () => {
  const text = `The clerk’s letter says:\n\nWe do not open.\n\nNor do we close.\n\nThat was all.\n`;
  const added = on('We do not open.\n\nNor do we close.', { verdict: 'add', kind: 'block' }, text);
  const { found, mdx } = read([added], text);
  const [block] = found.filter(({ status }) => status === 'decided');
  expect(block).toMatchObject({
    kind: 'block',
    words: ['We do not open.', 'Nor do we close.'],
    source: { text: 'The clerk’s letter' },
  });
  expect(mdx).toMatch(/<Quotation id="q-\w+" kind="block"[^>]*>\n\nWe do not open\.\n\nNor do we close\./);
});

test('marks that a person selects with the words are marks', () => {
  const text = 'He called it a “small” boat, and it was.\n';
  const { found } = read([on('“small”', { verdict: 'add', type: 'scare' }, text)], text);
  expect(found.filter(({ status }) => status === 'decided')).toMatchObject([
    { words: ['small'], marked: [{ start: 15, end: 22 }], type: 'scare' },
  ]);
});

test('an interrupted quotation is named from its first word to its last', () => {
  const { found } = read([on(INTERRUPTED, { speaker: 'Ada Calder' })]);
  const [quotation] = found.filter(({ status }) => status === 'decided');
  expect(quotation.words).toEqual(['Not a word,', 'in all my years.']);
  expect(quotation.speaker).toEqual({ name: 'Ada Calder', mentions: [] });
  const kept = {
    ...on('The ferry went out at noon.'),
    pieces: [
      [0, 9],
      [10, 27],
    ],
  } satisfies Decision;
  expect(read([kept]).found.at(-1)!.words).toEqual(['The ferry', 'went out at noon.']);
});

describe('a change of extent', () => {
  const words = 'The north wall has moved eleven centimetres since the spring survey.';
  test('keeps the id and moves the words', () => {
    const { start } = on(words).position!;
    const { found } = read([on(WALL, { extent: selectorOf(TEXT, { start, end: start + words.length }) })]);
    const [block] = found.filter(({ status }) => status === 'decided');
    expect(block).toMatchObject({
      words: [words],
      id: read([]).found.find(({ kind }) => kind === 'block')!.id,
    });
  });
  test('leaves pieces pieces, and takes in what was found inside', () => {
    const start = TEXT.indexOf('Nobody has');
    const end = TEXT.indexOf('” The ferry');
    const { found } = read([
      on('Nobody has told us about any,', { extent: selectorOf(TEXT, { start, end }) }),
    ]);
    expect(found.filter(({ status, kind }) => status !== 'suggested' && kind === 'run-in')).toHaveLength(1);
  });
});

test('type, kind, source and address are what the person says', () => {
  const source = 'The inspector’s report';
  const { found, mdx } = read([
    on(WALL, { url: 'https://wall.example/report', source }),
    on('Nobody has told us about any,', { type: 'mixed', source: null, speaker: null }),
  ]);
  const [block, runIn] = found.filter(({ status }) => status === 'decided');
  expect(block).toMatchObject({ work: { url: 'https://wall.example/report' }, source: { text: source } });
  expect(mdx).toContain('href={"https\\u003a//wall.example/report"}');
  expect(runIn).toMatchObject({ type: 'mixed', source: null, speaker: null });
});

describe('a decision that cannot be applied is told with its place', () => {
  const only = (decisions: Decision[], text?: string) => {
    const { messages } = read(decisions, text);
    expect(messages).toHaveLength(1);
    return messages[0];
  };
  test('because its words were edited', () => {
    const message = only([on('Nobody has told us about any,')], TEXT.replace('Nobody has', 'No one has'));
    expect(message).toMatchObject({
      reason:
        'The decision on "Nobody has told us about any," is not applied: its words are not in the text.',
      place: on('Nobody has told us about any,').position!,
      decision: 0,
    });
  });
  test('because another is about the same words', () => {
    const twice = [
      on('Nobody has told us about any,'),
      on('“Nobody has told us about any,”', { verdict: 'reject' }),
    ];
    expect(only(twice)).toMatchObject({
      decision: 1,
      reason: expect.stringContaining('decision 1 is about') as string,
    });
  });
  test('because its source is not printed near', () => {
    expect(only([on(WALL, { source: 'the bishop' })]).reason).toContain('"the bishop", is not printed near');
  });
  test('because its words cross those of another', () => {
    const crossing = [
      on('The ferry went out', { verdict: 'add' }),
      on('went out at noon.', { verdict: 'add' }),
    ];
    expect(only(crossing).reason).toContain('cross those of another decision');
  });
});

test('undecided findings give way to what crosses them', () => {
  const across = on('any,” said the harbourmaster', { verdict: 'add', type: 'indirect' });
  const { found } = read([across]);
  expect(found.some(({ words }) => words[0] === 'Nobody has told us about any,')).toBe(false);
});

test('nothing echoes what was rejected', () => {
  const words = 'The wall has moved eleven centimetres since the spring survey,';
  const text = `“${words}” said Ines Calder.\n\nI asked about the “eleven centimetres since the spring survey.” Nobody knew.\n`;
  const echo = (decisions: Decision[]) =>
    read(decisions, text).found.find(({ type }) => type === 'mixed')!.echoes;
  expect(echo([])).not.toBeNull();
  expect(echo([on(words, { verdict: 'reject' }, text)])).toBeNull();
});

test('decisions in any order give the same article', () => {
  const decisions = [on(WALL), on('Nobody has told us about any,'), on(INTERRUPTED, { verdict: 'reject' })];
  expect(read(decisions.toReversed()).found).toEqual(read(decisions).found);
});
