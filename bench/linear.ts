/**
 * How the cost of `convert` grows with the text: `npm run bench:linear [words of a shape's name]`.
 * Prints milliseconds of the processor at n, 2n and 4n for every shape that the suite asserts the ratio of, and then the largest texts.
 */
import { convert } from '../integration/convert/index.ts';
import { growthOf } from '../tests/properties/growth.ts';
import { SHAPES } from '../tests/properties/shapes.ts';

const LENGTH = 20_000;
const MEGABYTE = 1_000_000;

/** Texts as large as the promise goes; the number is how many characters, or quotation marks, or paragraphs. */
const GIANTS: readonly (readonly [name: string, text: () => string])[] = [
  [
    'an article of 10 MB',
    () => '“We sail at six tonight,” said the keeper of the light.\n\n'.repeat((10 * MEGABYTE) / 57),
  ],
  ['one line of 10 MB', () => SHAPES['one line of words'](10 * MEGABYTE)],
  ['one word of 10 MB', () => SHAPES['one word'](10 * MEGABYTE)],
  ['100,000 quotation marks, all opening', () => '“a '.repeat(100_000)],
  ['100,000 quotation marks, nothing else', () => '“'.repeat(100_000)],
  ['100,000 straight quotation marks', () => '"a '.repeat(100_000)],
  ['50,000 paragraphs of one letter', () => 'a\n\n'.repeat(50_000)],
  ['50,000 quotations in quotations', () => '“a ‘a '.repeat(25_000) + 'a’ a” '.repeat(25_000)],
  ['50,000 signs of quoting in each of 10 lines', () => ('>'.repeat(50_000) + 'a\n').repeat(10)],
];

const wanted = process.argv.slice(2).join(' ');
const rows = Object.entries(SHAPES)
  .filter(([name]) => name.includes(wanted))
  .map(([name, shape]) => {
    const { length, times, ratio } = growthOf((size) => prepared(shape(size)), LENGTH, 2.2);
    const [n, twice, four] = times.map(rounded);
    return { shape: name, length, n, '2n': twice, '4n': four, ratio: rounded(ratio) };
  });
console.table(rows.toSorted((a, b) => b.ratio - a.ratio));
if (wanted === '') console.table(GIANTS.map(([name, make]) => giant(name, make())));

function prepared(text: string): () => unknown {
  return () => convert(text);
}

function giant(name: string, text: string) {
  const start = performance.now();
  const { quotations } = convert(text);
  const seconds = (performance.now() - start) / 1000;
  return {
    text: name,
    megabytes: rounded(text.length / MEGABYTE),
    quotations: quotations.length,
    seconds: rounded(seconds),
    'MB/s': rounded(text.length / MEGABYTE / seconds),
  };
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}
