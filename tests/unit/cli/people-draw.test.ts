import { expect, test } from 'vitest';
import { linesOf } from '../../../integration/cli/people/draw.ts';
import type { PairItem } from '../../../integration/cli/people/names.ts';
import { HOSTILE, steeringIn } from '../terminal/steering.ts';

const met = (words: string) => ({ file: `content/${HOSTILE}.txt`, line: 3, words });
const item: PairItem = {
  keep: `Ada ${HOSTILE}`,
  alias: 'Brook',
  reason: 'surname',
  articles: [0],
  others: 2,
  paths: [`${HOSTILE}.txt`],
  isScoped: true,
  kept: Array.from({ length: 30 }, () => met(`${HOSTILE} `.repeat(20))),
  aliased: [{ file: 'content/a.txt', line: 1, words: null }],
};

test.each([
  [100, 30],
  [40, 12],
  [20, 8],
  [1, 1],
])('a screen of %i columns and %i lines is never overrun, and nothing steers it', (columns, rows) => {
  const lines = linesOf({ items: [item], decided: new Map(), at: 0, said: HOSTILE }, columns, rows);
  expect(lines.length).toBeLessThanOrEqual(rows);
  // eslint-disable-next-line no-control-regex
  const plain = lines.map((line) => line.replaceAll(/\u001b\[\d+m/g, ''));
  for (const line of plain) expect(line.length).toBeLessThanOrEqual(columns);
  expect(steeringIn(plain.join(''))).toEqual([]);
});

test('both names, why, and what is said under each stand on the screen, and what was decided', () => {
  const shown = (decided: Map<PairItem, 'merged' | 'apart'>) =>
    linesOf({ items: [item], decided, at: 0, said: 'Taken back' }, 200, 40).join('\n');
  for (const words of [
    'the surname of a fuller name',
    '2 other names fit as well',
    'content/a.txt:1  wrote it',
  ])
    expect(shown(new Map())).toContain(words);
  expect(shown(new Map([[item, 'merged']]))).toContain('1 of 1 decided');
  expect(shown(new Map([[item, 'apart']]))).toContain('two people  1 of 1');
  expect(linesOf({ items: [], decided: new Map(), at: 0, said: '' }, 80, 24)).toContain(
    'No two names look like one person’s.',
  );
});
