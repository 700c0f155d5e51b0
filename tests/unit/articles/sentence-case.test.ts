import { expect, test } from 'vitest';
import { makeArticle } from '../../../integration/articles/make-article.ts';
import { inSentenceCase } from '../../../integration/articles/sentence-case.ts';
import { parseVerbatimOptions } from '../../../integration/options.ts';

const TEXT =
  'LATE GOAL\n\nLate in the match the BBC came to Corn Street. Wanderers lost a goal, and the Wanderers of Quay End went home late.\n';

test.each([
  ['LATE GOAL SINKS WANDERERS', 'Late goal sinks Wanderers'],
  ['BBC COMES TO CORN STREET', 'BBC comes to Corn Street'],
  ['“LATE GOAL”: WHO LOST?', '“Late goal”: who lost?'],
  ['WHO LOST? LATE GOAL SINKS QUAY END', 'Who lost? Late goal sinks Quay End'],
  ['Late Goal', null],
  ['1984', null],
])('%s', (title, shown) => {
  expect(inSentenceCase(title, TEXT)).toBe(shown);
});

test('an article has a title for lists where the option is on, and its own stays', () => {
  const article = {
    file: 'content/a.txt',
    bytes: Buffer.from(TEXT.replace('LATE GOAL', 'LATE GOAL SINKS WANDERERS')),
    sidecar: null,
  };
  const dataWith = (sentenceCase: boolean) =>
    makeArticle({ options: parseVerbatimOptions({ sentenceCase }), keepsWords: false }, article).data;
  expect(dataWith(true)).toMatchObject({
    title: 'LATE GOAL SINKS WANDERERS',
    listTitle: 'Late goal sinks Wanderers',
  });
  expect(dataWith(false).listTitle).toBe(undefined);
});
