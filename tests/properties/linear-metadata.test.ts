import { describe, expect, test } from 'vitest';
import { catalogueOf, redirectsOf, writersOf } from '../../integration/archive/index.ts';
import { namesakesOf } from '../../integration/archive/names.ts';
import { relatedTo } from '../../integration/archive/related.ts';
import { ArticleError } from '../../integration/articles/article-error.ts';
import { readArticlesCsv } from '../../integration/articles/articles-csv.ts';
import { toItem } from '../../integration/articles/decision-text.ts';
import { editSidecar } from '../../integration/articles/sidecar-edit.ts';
import { readSidecar } from '../../integration/articles/sidecar.ts';
import { convert } from '../../integration/convert/index.ts';
import type { Decision } from '../../integration/convert/index.ts';
import { selectorOf } from '../../integration/convert/selector.ts';
import { reviewOf } from '../../integration/review/review.ts';
import { entryOf } from '../unit/archive/entries.ts';
import { expectLinear } from './expect-linear.ts';
import { best } from './growth.ts';
import { IS_WHOLE, sampled } from '../sample.ts';

/** Lines or items of about so many characters in all. */
const lines = (length: number, make: (index: number) => string) => {
  const out: string[] = [];
  for (let size = 0; size < length; size += out.at(-1)!.length) out.push(make(out.length));
  return out.join('');
};

/** What a sidecar is refused with, `''` where it is read. */
function refusalOf(yaml: string): string {
  try {
    readSidecar(yaml, 'content/pier.yaml');
    return '';
  } catch (error) {
    if (error instanceof ArticleError) return error.message;
    throw error;
  }
}

const SIDECARS: Record<string, (length: number) => string> = {
  'keys that there are not': (length) => lines(length, (index) => `k${index}: 1\n`),
  'keys in braces': (length) => `{ ${lines(length, (index) => `k${index}: 1, `)}}`,
  'keys within a decision': (length) =>
    `decisions:\n  - exact: a\n${lines(length, (index) => `    k${index}: 1\n`)}`,
  'the same key': (length) => lines(length, () => 'title: a\n'),
  tags: (length) => `tags:\n${lines(length, (index) => `- t${index}\n`)}`,
  'tags that are numbers': (length) => `tags:\n${lines(length, (index) => `- ${index}\n`)}`,
  'old addresses': (length) => `aliases:\n${lines(length, (index) => `- /a/${index}\n`)}`,
  'one old address of many folders': (length) => `aliases: ['${'/a'.repeat(length / 2)}']\n`,
  'a title': (length) => `title: "${'a,'.repeat(length / 2)}"\n`,
  decisions: (length) =>
    `decisions:\n${lines(length, (index) => `- exact: words ${index}\n  verdict: accept\n`)}`,
  'decisions of one place': (length) =>
    `decisions:\n${lines(length, () => '- exact: a\n  verdict: accept\n')}`,
  'decisions without a verdict': (length) =>
    `decisions:\n${lines(length, (index) => `- exact: a${index}\n`)}`,
  'pieces of a decision': (length) =>
    `decisions:\n- exact: a\n  verdict: add\n  pieces:\n${lines(length, () => '  - [0, 1]\n')}`,
  'aliases of YAML': (length) => `title: &a b\ntags:\n${lines(length, () => '- *a\n')}`,
  'anchors of YAML': (length) => `tags:\n${lines(length, (index) => `- &a${index} b\n`)}`,
  comments: (length) => `${'# c\n'.repeat(length / 4)}title: a\n`,
  'lines that are no YAML': (length) => 'a: b: c\n'.repeat(length / 8),
};

describe('a sidecar of', () => {
  const SAMPLE = ['keys that there are not', 'decisions'];
  test.each(sampled(SIDECARS, SAMPLE))('%s', (_, make) => {
    expectLinear((length) => {
      const yaml = make(length);
      return () => refusalOf(yaml);
    });
  });

  test('many faults tells of the first twenty', () => {
    const yaml = SIDECARS['keys that there are not'](IS_WHOLE ? 400_000 : 40_000);
    const told = refusalOf(yaml).split('\n');
    expect(told).toHaveLength(21);
    expect(told[0]).toMatch(/^content\/pier\.yaml:1:1: "k0" is not an option/);
    expect(told[19]).toMatch(/^content\/pier\.yaml:20:1: "k19"/);
    expect(told[20]).toBe(`… and ${yaml.split('\n').length - 1 - 20} more`);
  });

  test.each([
    ['tags', `tags: [${'a, '.repeat(1001)}]`, '"tags" received ["a","a"', 'at most 1000'],
    ['a long title', `title: ${'a'.repeat(2001)}`, '"title" received "aaa', 'at most 2000'],
    [
      'pieces of YAML',
      `tags: [${'a, '.repeat(300_000)}]`,
      'received more keys and items than 12,000',
      'sidecar',
    ],
    ['a key twice', 'tags: []\ntitle: a\ntitle: b', 'pier.yaml:3:1: ', 'Map keys must be unique'],
  ])('more %s than an article has is refused', (_, yaml, received, expected) => {
    const told = refusalOf(yaml);
    expect(told).toContain(received);
    expect(told).toContain(expected);
    expect(told.length).toBeLessThan(800);
  });

  test('many decisions, one of which is written', () => {
    expectLinear((length) => {
      const item = (index: number) =>
        toItem({ exact: `words ${index}`, verdict: 'accept', position: { start: index, end: index + 1 } });
      const yaml = `decisions:\n${lines(length, item)}`;
      return () =>
        editSidecar(yaml, { insert: { exact: 'No', verdict: 'reject', position: { start: 9, end: 11 } } });
    });
  });
});

const TABLES: Record<string, (length: number) => string> = {
  rows: (length) => `file,title\n${lines(length, (index) => `a${index}.txt,"A, b"\n`)}`,
  'rows of one article': (length) => `file,title\n${'a0.txt,b\n'.repeat(length / 9)}`,
  'rows of no article': (length) => `file,title\n${lines(length, (index) => `none${index}.txt,b\n`)}`,
  columns: (length) => `file,${lines(length, (index) => `c${index},`)}\n`,
  'one column': (length) => `${'file,'.repeat(length / 5)}\n`,
  cells: (length) => `file,title\na0.txt${','.repeat(length)}\n`,
  'quotation marks': (length) => `file,title\na0.txt,"${'""'.repeat(length / 2)}"\n`,
  'blank lines': (length) => `file,title\n${'\n'.repeat(length)}`,
  'spaces before a line': (length) => `file,title\n${' '.repeat(length)}a0.txt,b\n`,
  tags: (length) => `file,tags\na0.txt,"${'a,'.repeat(length / 2)}"\n`,
};

describe('articles.csv of', () => {
  test.each(sampled(TABLES, ['rows', 'quotation marks']))('%s', (_, make) => {
    expectLinear((length) => {
      const csv = make(length);
      const paths = Array.from({ length: length / 10 }, (_, index) => `a${index}.txt`);
      return () => readArticlesCsv(csv, 'content/articles.csv', paths);
    });
  });
});

const HEADS: Record<string, (length: number) => string> = {
  keys: (length) => lines(length, (index) => `k${index}: 1\n`),
  'keys in braces': (length) => `extra: { ${lines(length, (index) => `k${index}: 1, `)}}\n`,
  'lists in lists': (length) => `extra: [${'[a], '.repeat(length / 5)}]\n`,
  'tags with commas': (length) => `tags: "${'a,'.repeat(length / 2)}"\n`,
  'tags with hashes': (length) => `tags: "${'a #b '.repeat(length / 5)}"\n`,
  'spaces in a title': (length) => `title: "a${' '.repeat(length)}b"\n`,
};

describe('front matter of', () => {
  test.each(sampled(HEADS, ['keys']))('%s', (_, make) => {
    // From 64,000 characters on it is none, so lengths cannot double as often as elsewhere.
    const text = (length: number) => `---\n${make(length)}---\n\nWords.\n`;
    const time = (length: number) => {
      const head = text(length);
      return best(() => convert(head), IS_WHOLE ? 5 : 2);
    };
    time(60_000);
    expect(time(60_000) / Math.max(time(15_000), 1)).toBeLessThan(8);
  });
});

const NAMES: Record<string, (length: number) => string> = {
  commas: (length) => `a${','.repeat(length)}b`,
  'commas and spaces': (length) => `a${', '.repeat(length / 2)}b`,
  'commas and a number': (length) => `Ada Brook${','.repeat(length)} III.`,
  words: (length) => 'Ada '.repeat(length / 4),
  'names joined': (length) => 'Ada and '.repeat(length / 8),
  semicolons: (length) => `a${';'.repeat(length)}b`,
};

describe('a name of', () => {
  test.each(sampled(NAMES, ['names joined']))('%s', (_, make) => {
    expectLinear((length) => {
      const name = make(length);
      const places = { slug: 'a', entries: [], places: [] };
      const one = { name, ...places };
      const byline = { byline: name, tags: [name] };
      const entry = entryOf('a', 'Words.', byline);
      return () => {
        namesakesOf([one, { name: `${name}c`, ...places }])(one);
        writersOf(name);
        catalogueOf([entry], 'en');
      };
    });
  });
});

const PEOPLE: Record<string, (index: number) => string> = {
  'people of one first name': (index) => `“We sail,” said Oda L${index}erch. Then Oda left. `,
  'people of one surname': (index) => `Od${index}a Lerch left. Then Lerch slept. `,
  'women and men of one surname': (index) => `Mrs. Od${index}a Lerch left. Then Mr. Lerch slept. `,
  'people of one office': (index) => `Mayor Od${index}a L${index}erch left. “No,” the mayor said. `,
};

describe('an article of', () => {
  test.each(sampled(PEOPLE, ['women and men of one surname']))('%s', (_, make) => {
    expectLinear(
      (length) => {
        const text = lines(length, make);
        return () => convert(text);
      },
      IS_WHOLE ? 120_000 : 60_000,
    );
  });
});

describe('an archive of', () => {
  test('people with one surname, each with those who have it too', () => {
    expectLinear((length) => {
      const people = Array.from({ length: length / 8 }, (_, index) => ({
        ...{ name: `Ada${index} Brook`, slug: `a${index}`, entries: [], places: [] },
      }));
      return () => {
        const namesakes = namesakesOf(people);
        return people.map((one) => namesakes(one).length);
      };
    });
  });

  /** A quarter of a million names leave the caches of a busy processor, which looks like more than linear time. */
  test.runIf(IS_WHOLE)('two articles that quote the same people', () => {
    const [one, two] = ['a', 'b'].map((id) => entryOf(id, 'Words.'));
    expectLinear((length) => {
      const people = Array.from({ length }, (_, index) => ({
        ...{ name: `Ada ${index}`, slug: `a${index}`, entries: [one, two], places: [] },
      }));
      return () => relatedTo(one, people, 2, (entry) => (entry === one ? 0 : 1), 3);
    });
  });

  test('old addresses', () => {
    expectLinear((length) => {
      const aliases = Array.from({ length: length / 8 }, (_, index) => `/old/${index}/`);
      const entry = entryOf('a', 'Words.', { aliases, originalUrl: null });
      return () => redirectsOf([entry], { base: '/', formerHosts: [] });
    });
  });
});

/** Texts and decisions on their words, of which there are more and more. */
const DECIDED: Record<string, (length: number) => [text: string, decisions: Decision[]]> = {
  'findings, accepted': (length) => {
    const text = lines(length, (index) => `“We sail at ${index} tonight,” said Oda.\n\n`);
    const { quotations } = convert(text);
    return [
      text,
      quotations.map(({ content }) => ({
        verdict: 'accept',
        ...selectorOf(text, content[0]),
        speaker: 'Oda Lerch',
        source: 'nobody at all',
      })),
    ];
  },
  'the same word, added': (length) => [
    'no lamp '.repeat(length / 8),
    Array.from({ length: length / 8 }, (_, index) => ({
      exact: 'lamp',
      verdict: 'add',
      position: { start: 3 + index * 8, end: 7 + index * 8 },
    })),
  ],
  'words that are nowhere': (length) => [
    'no lamp '.repeat(length / 8),
    Array.from({ length: length / 40 }, (_, index) => ({
      exact: `no such words ${index}`,
      verdict: 'reject',
    })),
  ],
  'words that are everywhere': (length) => [
    'a'.repeat(length),
    Array.from({ length: length / 40 }, (_, index) => ({
      exact: 'a'.repeat(1 + (index % 30)),
      verdict: 'add',
    })),
  ],
};

describe('decisions on', () => {
  test.each(sampled(DECIDED, ['the same word, added']))('%s', (_, make) => {
    expectLinear((length) => {
      const [text, decisions] = make(length);
      const places = decisions.map((_, index) => `content/pier.yaml:${index}:1`);
      const opened = {
        file: 'content/pier.txt',
        text,
        yaml: '',
        options: { decisions },
        places,
        linkPlaces: [],
        revision: '',
      };
      return () => reviewOf(opened, 0);
    }, 16_000);
  });
});
