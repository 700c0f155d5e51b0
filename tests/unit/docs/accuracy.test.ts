import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { ROWS as MEASURED, titlesOf } from '../../../scripts/docs/accuracy-tables.ts';

const read = (path: string) => readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8');
const [measurements, page] = read('docs/accuracy.md').split('### Other measurements');
const card = read('MODEL_CARD.md');

/** Rows of the second table of docs/accuracy.md, with the rows of MODEL_CARD.md that their figures are of. */
const ROWS: [row: string, gold: string, measure: string][] = [
  ['quotations in marks, US political news', 'polnear.dev', 'direct quotations, exact'],
  ['quotations in marks, English novels', 'litbank.dev', 'direct, exact'],
  ['quotations in marks, German news', 'denews.dev', 'direct, exact'],
  ['sources of quotations in marks, US political news', 'polnear.dev', 'source of found direct'],
  ['sources of quotations in marks, German news', 'denews.dev', 'source of found direct'],
  ['reports without marks ("she said that …"), US news', 'polnear.dev', 'attributions with speech cues'],
  ['reports without marks, German (all kinds)', 'denews.dev', 'attributions'],
  [
    'weblog passages whose quotation marks were lost, whole',
    'blocks.dev',
    'spans exact, as shown by default',
  ],
  ['speakers by name, in dialogue of novels', 'litbank.dev', 'named speakers'],
];

const cellsOf = (line: string) => line.split('|').map((cell) => cell.trim());
const numbersIn = (cells: string[]) =>
  cells
    .join(' ')
    .match(/\d+(?:\.\d+)?/g)!
    .map(Number);

/** Precision and recall, or a share, of a row of the card's first table; a row without gold belongs to the one above it. */
function measured(gold: string, measure: string): number[] {
  let of = '';
  for (const line of card.split('\n').filter((row) => row.startsWith('|'))) {
    const [, first, second, score] = cellsOf(line);
    of = first || of;
    if (of.startsWith(`\`${gold}`) && second.startsWith(measure)) return numbersIn([score]);
  }
  return expect.fail(`MODEL_CARD.md has no row "${measure}" of ${gold}`);
}

test.each(ROWS)('%s: within one in a hundred of the model card', (row, gold, measure) => {
  const line = page.split('\n').find((line) => cellsOf(line)[1] === row)!;
  const told = numbersIn(cellsOf(line).slice(2));
  const figures = measured(gold, measure);
  for (const [index, figure] of told.entries())
    expect(Math.abs(figure - figures[index])).toBeLessThanOrEqual(1);
});

const measuredRows = (text: string) => text.split('\n').filter((line) => /^\|.*\| +\d+ \|/.test(line));

test('the first table has every kind of text that `npm run docs:accuracy` sums, README.md their groups', () => {
  const [kinds, groups] = [measurements, read('README.md')].map((text) => measuredRows(text).map(cellsOf));
  expect(kinds.map(([, title]) => title)).toEqual([...titlesOf(MEASURED.KINDS), '**All**']);
  expect(groups.map(([, title]) => title)).toEqual([...titlesOf(MEASURED.GROUPS), '**All**']);
  expect(groups.at(-1)).toEqual(kinds.at(-1));
});

test('every row of its figures is checked', () => {
  const rows = page.split('\n').filter((line) => /^\|.*\| \d\d +\|/.test(line));
  expect(rows.map((line) => cellsOf(line)[1])).toEqual(ROWS.map(([row]) => row));
});
