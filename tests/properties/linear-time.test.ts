import { describe, expect, test } from 'vitest';
import { convert, parse } from '../../integration/convert/index.ts';
import type { Article, Quotation, Span } from '../../integration/convert/model.ts';
import { parseOptions } from '../../integration/convert/options.ts';
import { serialize } from '../../integration/convert/serialize/index.ts';
import { expectLinear } from './expect-linear.ts';
import { IS_WHOLE, sampled } from '../sample.ts';
import { SAMPLE, SHAPES } from './shapes.ts';

const options = parseOptions({});
describe('convert', () => {
  test.each(sampled(SHAPES, SAMPLE))('%s', (_, shape) => {
    expectLinear((length) => {
      const text = shape(length);
      return () => convert(text);
    });
  });
});

/** What the grammar of clauses reads, which English does without. */
const CLAUSES: Record<string, [lang: string, text: string]> = {
  'pronouns of an object without end': ['fr', 'le la lui nous '],
  'pronouns before a verb': ['es', 'se lo le me nos dijo '],
  'insertions between commas, and verbs': ['fr', 'Le quai, de nuit noire, dit, de nuit bien noire, '],
  'insertions between commas': ['es', 'El muelle, de noche oscura, '],
  'words in marks and what may tag them': ['fr', '« Un quai de nuit », le la se '],
  'tags within marks': ['fr', '« Un quai, dit-il, de nuit, dit la, dit » '],
  elisions: ['fr', "l'eau qu'on d'un n'a "],
  'verbs without end': ['de', 'sagte er der Frau warnte die Stadt nannte '],
  'verbs that part': ['de', 'nahm stellte gab fest '],
  'verbs and nouns between commas': ['de', 'der Kai, so die Stadt, sagte der Wirt, dass, warnte er, '],
  'turns with dashes': ['es', '—Pasa —dijo—. '],
};

describe('the grammar of clauses', () => {
  test.each(sampled(CLAUSES, ['insertions between commas, and verbs', 'verbs that part']))(
    '%s',
    (_, [lang, words]) => {
      expectLinear((length) => {
        const text = words.repeat(length / words.length);
        return () => convert(text, { lang });
      });
    },
  );
});

describe('many quotations', () => {
  const find = (text: string, spans: Span[], rest: Partial<Quotation> = {}): Quotation[] =>
    spans.map((span, index) => ({
      ...{
        id: `q-${index}`,
        kind: 'run-in',
        type: 'direct',
        content: [span],
        marked: [],
        source: null,
        cue: null,
      },
      ...{ speaker: null, work: null, echoes: null, rule: 'added', status: 'accepted', confidence: 1 },
      ...{ attributionLine: null, reasons: [] },
      ...rest,
    }));
  const every = (length: number, step: number, size: number): Span[] =>
    Array.from({ length: Math.floor(length / step) }, (_, index) => ({
      start: index * step,
      end: index * step + size,
    }));

  const CASES: Record<string, (length: number) => [text: string, (article: Article) => Quotation[]]> = {
    'in one line': (length) => ['word '.repeat(length / 5), ({ text }) => find(text, every(length, 10, 4))],
    'in one block of quoted lines': (length) => [
      '> abc\n'.repeat(length / 6),
      ({ text }) => find(text, every(length, 6, 5)),
    ],
    'as blocks': (length) => [
      'word\n\n'.repeat(length / 6),
      ({ text }) => find(text, every(length, 6, 4), { kind: 'block' }),
    ],
    'as blocks in one verse': (length) => [
      'a b\n'.repeat(length / 4),
      ({ text }) => find(text, every(length, 8, 3), { kind: 'block' }),
    ],
    'one in another': (length) => [
      'word '.repeat(length / 5),
      ({ text }) =>
        find(
          text,
          Array.from({ length: length / 10 }, (_, index) => ({ start: index, end: length - index })),
        ),
    ],
    'all across each other': (length) => [
      'word '.repeat(length / 5),
      ({ text }) => find(text, every(length - 400, 5, 300)),
    ],
    'one of many pieces': (length) => [
      'word '.repeat(length / 5),
      ({ text }) => find(text, [{ start: 0, end: 1 }], { content: every(length, 10, 4) }),
    ],
  };
  const SAMPLED = ['in one block of quoted lines', 'all across each other', 'one of many pieces'];
  test.each(sampled(CASES, SAMPLED))('%s', (_, make) => {
    expectLinear((length) => {
      const [text, quotations] = make(length);
      const article = parse(text, options);
      const found = quotations(article);
      return () => serialize(article, found, options);
    });
  });
});

test('millions of characters in one line', () => {
  const text = 'The keeper’s {light} is "on". '.repeat(IS_WHOLE ? 340_000 : 34_000);
  const article = parse(text, options);
  expect(article.blocks).toHaveLength(1);
  expect(serialize(article, [], options).mdx.length).toBeGreaterThan(text.length);
});

test('linked words, each of them and all at once, across callouts', () => {
  expectLinear((length) => {
    const one = '“We sail at six,” said Oda Lerch.\n\n';
    const count = Math.floor(length / one.length);
    const text = one.repeat(count);
    const linkedWords = Array.from({ length: count }, (_, index) => {
      const start = index * one.length + 3;
      const end = start + 20;
      return { exact: text.slice(start, end), position: { start, end }, href: 'https://a.example/' };
    });
    return () => convert(text, { linkedWords });
  });
});
