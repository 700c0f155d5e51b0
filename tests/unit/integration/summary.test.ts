import { expect, test } from 'vitest';
import { summaryOf } from '../../../integration/build/summary.ts';
import type { ArticleRecord } from '../../../integration/articles/article-record.ts';
import type { Site } from '../../../integration/site.ts';

const record = (file: string, block: number, runIn: number, suggested: number): [string, ArticleRecord] => [
  file,
  {
    file,
    collection: 'articles',
    id: file,
    basis: '',
    publishing: { draft: false, from: null },
    quotations: { block, 'run-in': runIn, suggested },
    orphans: [],
    speakers: [],
    writers: [],
    messages: 1,
    sha256: '',
    body: { encoding: 'utf-8', start: 0 },
    isGuessed: file === 'b',
    encoding: undefined,
    within: '/site/content',
  },
];
const site = (
  articles: [string, ArticleRecord][],
  refused: [string, string][] = [],
  held: ReadonlyMap<string, string> = new Map(),
) => ({ articles: new Map(articles), refused: new Map(refused), held }) as unknown as Site;

test('what a build says at its end', () => {
  expect(summaryOf(site([record('a', 1, 0, 0)]), null, 0.04)).toMatchInlineSnapshot(
    `"1 article, 1 quotation (1 block, 0 run-in), 0 suggestions, 1 message, Verbatim took 0.0 s"`,
  );
  const proof = {
    pages: 2,
    shown: new Map([
      ['a', ['a/index.html']],
      ['b', ['b/index.html']],
    ]),
    faults: [],
  };
  expect(
    summaryOf(site([record('a', 1, 1200, 3), record('b', 2, 0, 1)], [['c', 'empty']]), proof, 61.5),
  ).toMatchInlineSnapshot(
    `"2 articles, 1,203 quotations (3 block, 1,200 run-in), 4 suggestions, 2 messages, 1 encoding guessed, 1 file left out, 2 articles proven on 2 pages, Verbatim took 61.5 s"`,
  );
});

test('a site without articles is told what takes them', () => {
  expect(summaryOf(site([]), null, 1)).toMatchInlineSnapshot(
    `"no articles; a collection whose loader is articles() of astro-verbatim/loader takes the .txt files of content/"`,
  );
});

test('what is not for readers yet is counted, drafts and articles to come', () => {
  const held = new Map([
    ['b', 'draft'],
    ['c', 'scheduled'],
    ['d', 'draft'],
  ]);
  expect(summaryOf(site([record('a', 1, 0, 0)], [], held), null, 0)).toContain(
    '1 message, 2 drafts left out, 1 article left out until later, Verbatim took',
  );
});
