import { describe, expect, test } from 'vitest';
import { parse } from '../../integration/convert/index.ts';
import type { Article, Quotation, Span } from '../../integration/convert/model.ts';
import { parseOptions } from '../../integration/convert/options.ts';
import { serialize } from '../../integration/convert/serialize/index.ts';

const options = parseOptions({});
const LENGTH = 16_000;

/** Texts that make a careless reader look at the same characters again and again. */
const SHAPES: Record<string, (length: number) => string> = {
  'one line of words': (length) => 'word '.repeat(length / 5),
  'one word': (length) => 'w'.repeat(length),
  spaces: (length) => ' '.repeat(length) + '.',
  'blank lines': (length) => '\n'.repeat(length),
  'short lines': (length) => 'a b\n'.repeat(length / 4),
  'wrapped lines': (length) => 'the keeper of the light wrote it all down in a book\n'.repeat(length / 52),
  'signs of quoting': (length) => '>'.repeat(length),
  'quoted lines': (length) => '> a\n'.repeat(length / 4),
  'bare quoted lines': (length) => '>\n'.repeat(length / 2),
  'deeper and deeper': (length) =>
    Array.from({ length: Math.sqrt(length) }, (_, depth) => '>'.repeat(depth) + 'a').join('\n'),
  bullets: (length) => '- a\n'.repeat(length / 4),
  numbers: (length) => Array.from({ length: length / 8 }, (_, index) => `${(index % 900) + 1}. a`).join('\n'),
  hashes: (length) => '#'.repeat(length),
  headings: (length) => '# a\n\n'.repeat(length / 5),
  'a hash and spaces': (length) => '# ' + 'a '.repeat(length / 2) + '#',
  stars: (length) => '* '.repeat(length / 2),
  underlines: (length) => 'ab\n==\n'.repeat(length / 6),
  tabs: (length) => 'a\t'.repeat(length / 2),
  columns: (length) => 'a    b    c\n'.repeat(length / 12),
  'open marks': (length) => '“'.repeat(length),
  'straight marks': (length) => `"a' `.repeat(length / 4),
  braces: (length) => '{'.repeat(length),
  'full stops': (length) => 'a.'.repeat(length / 2),
  hyphens: (length) => 'a-'.repeat(length / 2),
  NUL: (length) => '\0'.repeat(length),
  'half pairs': (length) => '\ud800'.repeat(length),
  'front matter that never ends': (length) => '---\n' + 'a: b\n'.repeat(length / 5),
  keys: (length) => 'Title: a\n' + 'b: c\n'.repeat(length / 5),
  'indented steps': (length) => 'a:\n    b\n'.repeat(length / 9),
};

/** Milliseconds of the best of several runs: noise only ever adds. */
function best(run: () => unknown): number {
  let least = Infinity;
  for (let tries = 0; tries < 5; tries++) {
    const start = performance.now();
    run();
    least = Math.min(least, performance.now() - start);
  }
  return least;
}

/** Four times the text may take four times as long; a quadratic step would take sixteen. */
function expectLinear(run: (length: number) => () => unknown): void {
  const [small, large] = [run(LENGTH), run(LENGTH * 4)];
  small();
  large();
  for (let tries = 0; ; tries++) {
    const [one, four] = [best(small), best(large)];
    if (four < one * 9 + 4) return;
    if (tries === 4) expect(four, `${one} ms for a quarter of it`).toBeLessThan(one * 9 + 4);
  }
}

describe('parse and serialize', () => {
  test.each(Object.entries(SHAPES))('%s', { timeout: 60_000 }, (_, shape) => {
    expectLinear((length) => {
      const text = shape(length);
      return () => serialize(parse(text, options), [], options);
    });
  });
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
      ...{ speaker: null, work: null, echoes: null, rule: 'by-hand', status: 'accepted', confidence: 1 },
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
  test.each(Object.entries(CASES))('%s', { timeout: 60_000 }, (_, make) => {
    expectLinear((length) => {
      const [text, quotations] = make(length);
      const article = parse(text, options);
      const found = quotations(article);
      return () => serialize(article, found, options);
    });
  });
});

test('ten million characters in one line', { timeout: 120_000 }, () => {
  const text = 'The keeper’s {light} is "on". '.repeat(340_000);
  const article = parse(text, options);
  expect(article.blocks).toHaveLength(1);
  expect(serialize(article, [], options).mdx.length).toBeGreaterThan(text.length);
});
