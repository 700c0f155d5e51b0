import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toCodePoints } from '../../../integration/archive/selectors.ts';
import { fromBrat, toBrat } from '../../../integration/exchange/brat.ts';
import { doccanoLine, fromDoccano, toDoccano } from '../../../integration/exchange/doccano.ts';
import type { Marking, Markings } from '../../../integration/exchange/marking.ts';
import {
  annotations,
  fromWebAnnotations,
  toWebAnnotations,
} from '../../../integration/exchange/web-annotation.ts';

/** Characters beyond the basic plane stand before, in and after the words, for every tool counts code points. */
const TEXT =
  '🜲 On the pier 🜲\r\n\r\n“It is 🥶 cold,” said Nils Ohm, “and late.”\n\nA block of words.\n\nAnd another.\n';
const span = (words: string) => ({ start: TEXT.indexOf(words), end: TEXT.indexOf(words) + words.length });
const MARKINGS: Marking[] = [
  {
    pieces: [span('It is 🥶 cold,'), span('and late.')],
    kind: 'run-in',
    type: 'direct',
    speaker: 'Nils Ohm',
  },
  { pieces: [span('A block of words.'), span('And another.')], kind: 'block', type: 'direct', speaker: null },
  { pieces: [span('On the pier')], kind: 'run-in', type: 'title', speaker: null },
];
const withoutSpeakers = MARKINGS.map((marking) => ({ ...marking, speaker: null }));
/** Without the places in the tool's file. */
const bare = ({ markings, notes }: Markings) => ({
  markings: markings.map(({ pieces, kind, type, speaker }): Marking => ({ pieces, kind, type, speaker })),
  notes,
});
const readBrat = (text: string, ann: string) => bare(fromBrat(text, ann));
const readDoccano = (line: unknown) => {
  const read = doccanoLine.parse(line);
  return bare(fromDoccano(read.text, read, 'line 1'));
};
const readAnnotations = (json: unknown, text = TEXT, file = 'content/a.txt') =>
  bare(fromWebAnnotations(text, annotations.parse(json), file));

describe('what is exported comes back', () => {
  test('by brat', () => {
    const ann = toBrat(TEXT, MARKINGS);
    expect(ann).toBe(
      [
        'T1\tdirect 20 33;51 60\tIt is 🥶 cold, and late.',
        '#1\tAnnotatorNotes T1\tspeaker: Nils Ohm',
        'T2\tblock 63 80;82 94\tA block of words. And another.',
        'T3\ttitle 2 13\tOn the pier',
        '',
      ].join('\n'),
    );
    expect(readBrat(TEXT, ann)).toEqual({ markings: MARKINGS, notes: [] });
  });
  test('by doccano, which knows no speakers', () => {
    const line = toDoccano('pier.txt', TEXT, MARKINGS);
    expect(readDoccano(JSON.parse(line))).toEqual({
      markings: withoutSpeakers,
      notes: [],
    });
  });
  test('by Web Annotations', () => {
    const json: unknown = JSON.parse(toWebAnnotations('pier.txt', TEXT, MARKINGS));
    expect(readAnnotations(json, TEXT, 'pier.txt')).toEqual({ markings: MARKINGS, notes: [] });
  });
});

test('any words in any text come back by each', () => {
  const words = fc.string({
    unit: fc.constantFrom('a', 'b ', '🜲', 'é', '\n', '“', '\r\n', '. '),
    minLength: 4,
    maxLength: 60,
  });
  fc.assert(
    fc.property(words, fc.nat(), fc.nat(), (text, a, b) => {
      const edges = Array.from(text).reduce((at, char) => [...at, at[at.length - 1] + char.length], [0]);
      const [start, end] = [edges[a % edges.length], edges[b % edges.length]].sort((x, y) => x - y);
      const exact = text.slice(start, end);
      // Whoever selects words selects no line end with them; brat cannot say it.
      fc.pre(exact.trim() === exact && exact !== '' && !/\n\s*\n/.test(exact) && !exact.includes('\r'));
      const marking: Marking = { pieces: [{ start, end }], kind: 'run-in', type: 'direct', speaker: null };
      expect(readBrat(text, toBrat(text, [marking])).markings).toEqual([marking]);
      expect(readDoccano(JSON.parse(toDoccano('x', text, [marking]))).markings).toEqual([marking]);
      expect(readAnnotations(JSON.parse(toWebAnnotations('x', text, [marking])), text).markings).toEqual([
        marking,
      ]);
    }),
  );
});

describe('brat’s own files', () => {
  test('relations, events, attributes and other labels are left out', () => {
    const at = toCodePoints(TEXT);
    const { start, end } = span('Nils Ohm');
    const ann = `T1\tPerson ${at(start)} ${at(end)}\tNils Ohm
T2\tQuotation:direct 20 33\tIt is 🥶 cold,
E1\tSay:T2 Speaker:T1
R1\tSaidBy Arg1:T2 Arg2:T1
A1\tNegation E1
*\tEquiv T1 T2
#1\tAnnotatorNotes T2\tspeaker: N. Ohm
#2\tAnnotatorNotes T1\tthe harbourmaster?
`;
    expect(readBrat(TEXT, ann)).toEqual({
      markings: [{ pieces: [span('It is 🥶 cold,')], kind: 'run-in', type: 'direct', speaker: 'N. Ohm' }],
      notes: ['line 1: "Person" is no type of quotation'],
    });
  });
  test('what runs over lines is divided there, and is one again', () => {
    const text = 'He said: one\ntwo\nthree.\n';
    const marking: Marking = {
      pieces: [{ start: 9, end: 22 }],
      kind: 'run-in',
      type: 'direct',
      speaker: null,
    };
    const ann = toBrat(text, [marking]);
    expect(ann).toBe('T1\tdirect 9 12;13 16;17 22\tone two three\n');
    expect(readBrat(text, ann).markings).toEqual([marking]);
  });
});

/** The forms that doccano's versions have written: 1.0 to 1.4, 1.5, 1.6 and later with relations. */
test.each([
  [
    'labels',
    {
      id: 1,
      text: TEXT,
      labels: [
        [20, 33, 'direct'],
        [2, 13, 'PERSON'],
      ],
    },
  ],
  [
    'label',
    {
      id: 15,
      text: TEXT,
      label: [
        [20, 33, 'direct'],
        [2, 13, 'PERSON'],
      ],
      Comments: [],
    },
  ],
  [
    'entities as triples',
    {
      doc_id: 23,
      text: TEXT,
      entities: [
        [20, 33, 'direct'],
        [2, 13, 'PERSON'],
      ],
      username: 'admin',
    },
  ],
  [
    'entities with relations',
    {
      id: 0,
      text: TEXT,
      entities: [
        { id: 7, label: 'direct', start_offset: 20, end_offset: 33 },
        { id: 8, label: 'PERSON', start_offset: 2, end_offset: 13 },
      ],
      relations: [{ id: 0, from_id: 7, to_id: 8, type: 'saidBy' }],
      Comments: [],
    },
  ],
])('doccano’s lines with %s', (_, line) => {
  expect(readDoccano(line)).toEqual({
    markings: [{ pieces: [span('It is 🥶 cold,')], kind: 'run-in', type: 'direct', speaker: null }],
    notes: ['line 1: "PERSON" is no type of quotation'],
  });
});

describe('Web Annotations of other tools', () => {
  const quote = {
    type: 'TextQuoteSelector',
    exact: 'and late.',
    prefix: 'said Nils Ohm, “',
    suffix: '”\n\nA block',
  };
  const found = { pieces: [span('and late.')], kind: 'run-in', type: 'direct', speaker: null };
  test('of Hypothesis: the answer of its search, whose positions are in the page', () => {
    const answer = {
      total: 2,
      rows: [
        {
          id: 'qPz7',
          created: '2026-03-01T10:00:00.000000+00:00',
          user: 'acct:desk@hypothes.is',
          uri: 'https://pier.example/a/',
          text: 'speaker: Nils Ohm',
          tags: ['direct'],
          group: '__world__',
          permissions: { read: ['group:__world__'] },
          target: [
            {
              source: 'https://pier.example/a/',
              selector: [
                {
                  type: 'RangeSelector',
                  startContainer: '/div[1]/p[2]',
                  startOffset: 30,
                  endContainer: '/div[1]/p[2]',
                  endOffset: 39,
                },
                { type: 'TextPositionSelector', start: 1204, end: 1213 },
                quote,
              ],
            },
          ],
          document: { title: ['On the Pier'] },
          links: {},
          flagged: false,
          hidden: false,
        },
        {
          id: 'note',
          text: 'a page note',
          tags: ['direct'],
          target: [{ source: 'https://pier.example/a/' }],
        },
      ],
    };
    expect(readAnnotations(answer)).toEqual({
      markings: [{ ...found, speaker: 'Nils Ohm' }],
      notes: ['annotation 2: it has no TextQuoteSelector'],
    });
  });
  test('of RecogitoJS: bodies with purposes, positions in UTF-16 code units', () => {
    const { start, end } = span('and late.');
    const list = [
      {
        '@context': 'http://www.w3.org/ns/anno.jsonld',
        type: 'Annotation',
        id: '#a88b22d0',
        body: [
          { type: 'TextualBody', value: 'Direct', purpose: 'tagging' },
          { type: 'TextualBody', value: 'Is this right?', purpose: 'commenting' },
        ],
        target: {
          selector: [
            { type: 'TextQuoteSelector', exact: 'and late.' },
            { type: 'TextPositionSelector', start, end },
          ],
        },
      },
      {
        '@context': 'http://www.w3.org/ns/anno.jsonld',
        type: 'Annotation',
        id: '#b1',
        body: [{ type: 'TextualBody', value: 'Place', purpose: 'tagging' }],
        target: { selector: [quote] },
      },
    ];
    expect(readAnnotations(list)).toEqual({
      markings: [found],
      notes: ['annotation 2: none of its tags ("Place") is a type of quotation'],
    });
  });
  test('of this archive: the page of annotations that it publishes', () => {
    const page = {
      type: 'AnnotationPage',
      items: [
        {
          type: 'Annotation',
          body: [
            {
              type: 'TextualBody',
              purpose: 'classifying',
              value: 'run-in quotation, direct',
              'verbatim:kind': 'run-in',
              'verbatim:type': 'direct',
            },
            { type: 'TextualBody', purpose: 'identifying', value: 'Nils Ohm', 'verbatim:role': 'speaker' },
          ],
          target: { type: 'SpecificResource', source: 'https://pier.example/a.txt', selector: [quote] },
        },
      ],
    };
    expect(readAnnotations(page)).toEqual({ markings: [{ ...found, speaker: 'Nils Ohm' }], notes: [] });
  });
  test('words that are gone, or stand more than once, are told', () => {
    const about = (exact: string) => ({
      body: { value: 'direct' },
      target: { selector: { type: 'TextQuoteSelector', exact } },
    });
    expect(readAnnotations([about('It is warm'), about('🜲')]).notes).toEqual([
      'annotation 1: received "It is warm", which is not what the article says there: its words are not in the text',
      'annotation 2: received "🜲", which is not what the article says there: its words stand in 2 places, and nothing around them tells which',
    ]);
  });
});

describe('words that are not the article’s', () => {
  const T = (places: string, words: string) => `T1\tdirect ${places}\t${words}\n`;
  const placesOf = ({ markings }: { markings: Marking[] }) => markings.map(({ pieces }) => pieces);
  const cold = span('It is 🥶 cold,');

  test.each([
    ['offsets of another text', T('22 35', 'It is 🥶 cold,')],
    ['beyond the end', T('9999 10012', 'It is 🥶 cold,')],
    ['the end before the start', T('33 20', 'It is 🥶 cold,')],
    ['offsets of a text without carriage returns', T('18 31', 'It is 🥶 cold,')],
  ])('brat: %s; the words are found by themselves', (_, ann) => {
    expect(readBrat(TEXT, ann)).toMatchObject({ markings: [{ pieces: [cold] }], notes: [] });
  });

  test.each([
    ['other words', T('20 33', 'It is 🥶 warm,'), 'its words are not in the text'],
    ['words that stand twice', T('5 6', '🜲'), 'its words stand in 2 places'],
    [
      'pieces that overlap',
      T('20 33;25 33', 'It is 🥶 cold, 🥶 cold,').replace('🥶 cold,\n', ' cold,\n'),
      'expected',
    ],
    ['pieces out of order', T('51 60;20 33', 'and late. It is 🥶 cold,'), 'one after another'],
    ['pieces that are not as long as the words', T('20 33;51 60', 'It is'), 'words of that length'],
    ['a negative offset', T('-3 33', 'It is 🥶 cold,'), 'expected ID, tab, LABEL START END'],
    ['no number', T('NaN 33', 'It is 🥶 cold,'), 'expected ID, tab, LABEL START END'],
    ['no words', 'T1\tdirect 20 33\n', 'expected ID, tab, LABEL START END'],
  ])('brat: %s are told with their line, and the others taken', (_, ann, reason) => {
    const { markings, notes } = readBrat(TEXT, `${ann}T2\tdirect 51 60\tand late.\n`);
    expect(markings).toMatchObject([{ pieces: [span('and late.')] }]);
    expect(notes).toEqual([expect.stringMatching(/^line 1: /)]);
    expect(notes[0]).toContain(reason);
  });

  test.each([
    ['negative', -4, 13],
    ['beyond the end', 20, 9999],
    ['the end before the start', 33, 20],
    ['empty', 20, 20],
  ])('doccano: offsets that are %s are told, and the others taken', (_, start, end) => {
    const line = {
      text: TEXT,
      label: [
        [start, end, 'direct'],
        [51, 60, 'direct'],
      ],
    };
    expect(placesOf(readDoccano(line))).toEqual([[span('and late.')]]);
    expect(readDoccano(line).notes[0]).toContain('line 1: received the offsets');
  });

  test('doccano: line ends that a tool wrote in its own way move no words', () => {
    const ends = ['\n', '\r\n', '\r'];
    const words = fc.string({ unit: fc.constantFrom('a', '🜲', ...ends), minLength: 3, maxLength: 40 });
    fc.assert(
      fc.property(words, fc.constantFrom(...ends), fc.nat(), fc.nat(), (article, end, a, b) => {
        const text = article.replaceAll(/\r\n?|\n/g, end);
        const signs = (of: string) =>
          Array.from(of.matchAll(/\r\n|./gsu), ({ index }) => index).concat(of.length);
        const [from, to] = [a % (signs(text).length - 1), b % (signs(text).length - 1)].sort((x, y) => x - y);
        const offset = (at: number) => Array.from(text.slice(0, signs(text)[at])).length;
        const line = doccanoLine.parse({ text, label: [[offset(from), offset(to + 1), 'direct']] });
        const [{ pieces }] = fromDoccano(article, line, 'line 1').markings;
        expect(pieces).toEqual([{ start: signs(article)[from], end: signs(article)[to + 1] }]);
      }),
    );
  });

  const about = (target: object) => ({ body: { value: 'direct' }, target });
  const selector = [{ type: 'TextQuoteSelector', exact: 'and late.' }];
  test('Web Annotations: a position alone, or the name of another article, is no place in this one', () => {
    const position = { type: 'TextPositionSelector', start: 20, end: 33 };
    expect(
      readAnnotations([
        about({ selector: position }),
        about({ selector, source: 'quay.txt' }),
        about({ selector, source: 'https://quay.example/articles/quay.txt?v=1' }),
        about({ selector: [{ ...position, start: -3 }, ...selector] }),
        about({ selector, source: 'https://pier.example/texts/a.txt' }),
        about({ selector, source: 'https://pier.example/pages/12/' }),
      ]),
    ).toMatchObject({
      markings: [
        { pieces: [span('and late.')] },
        { pieces: [span('and late.')] },
        { pieces: [span('and late.')] },
      ],
      notes: [
        'annotation 1: it has no TextQuoteSelector',
        'annotation 2: it is about "quay.txt", expected one about a.txt',
        'annotation 3: it is about "https://quay.example/articles/quay.txt?v=1", expected one about a.txt',
      ],
    });
  });
  test('Web Annotations: no surrogate pair is cut in two', () => {
    const half = [{ type: 'TextQuoteSelector', exact: '\udf72 On the' }];
    const { markings, notes } = readAnnotations([about({ selector: half })]);
    expect(markings).toEqual([]);
    expect(notes).toHaveLength(1);
  });
});
