/** Marks of form that run over several paragraphs: lists, transcripts, letters. */
import { classNames } from './lexicon.ts';
import { localNames } from './paragraph-features.ts';
import { wordHash } from '../../languages/index.ts';
import type { Words } from './words.ts';

export const runNames = [
  'sameFirstPrevious',
  'sameFirstNext',
  'sameFirstSecond',
  'sameEndPrevious',
  'sameEndNext',
  'shortRunBefore',
  'shortRunAfter',
  'salutation',
  'signOff',
  'salutationBefore',
  'signOffAfter',
  'labels',
] as const;
export const runWidth = runNames.length;

const salutations = new Set(
  [
    'dear',
    'hi',
    'hello',
    'hey',
    'greetings',
    'lieber',
    'liebe',
    'hallo',
    'sehr',
    'cher',
    'chère',
    'bonjour',
    'querido',
    'querida',
    'estimado',
  ].map(wordHash),
);
const signOffs = new Set(
  [
    'best',
    'regards',
    'sincerely',
    'cheers',
    'thanks',
    'yours',
    'love',
    'respectfully',
    'cordially',
    'warmly',
    'signed',
    'grüße',
    'gruß',
    'grüßen',
    'cordialement',
    'amicalement',
    'bises',
    'saludos',
    'atentamente',
  ].map(wordHash),
);
const SHORT = 22;
const END = localNames.indexOf('end:period');
const ENDS = localNames.indexOf('end:other') - END + 1;
const LABEL = localNames.indexOf('colonNearStart');
const stops = classNames.reduce(
  (mask, name, bit) => (['article', 'this', 'it'].includes(name) ? mask | (1 << bit) : mask),
  0,
);

/** Writes the run columns of all paragraphs at `rows[p * stride + at]`. */
export function writeRuns(words: Words, count: number, rows: Float32Array, stride: number, at: number): void {
  const first = (p: number): number => {
    if (p < 0 || p >= count || words.first[p] === words.first[p + 1]) return 0;
    return words.classes[words.first[p]] & stops ? 0 : words.hash[words.first[p]];
  };
  const size = (p: number): number => words.first[p + 1] - words.first[p];
  const endOf = (p: number): number => {
    for (let k = 0; k < ENDS; k++) if (rows[p * stride + END + k] > 0) return k;
    return -1;
  };
  const salutes = (p: number): boolean =>
    p >= 0 && size(p) > 0 && size(p) < 8 && salutations.has(words.hash[words.first[p]]);
  const signs = (p: number): boolean => {
    if (p >= count || size(p) === 0 || size(p) > 7) return false;
    for (let w = words.first[p]; w < words.first[p + 1]; w++) if (signOffs.has(words.hash[w])) return true;
    return false;
  };
  let shortBefore = 0;
  let sinceSalute = 99;
  for (let p = 0; p < count; p++) {
    const row = p * stride + at;
    const own = first(p);
    if (own !== 0) {
      rows[row] = own === first(p - 1) ? 1 : 0;
      rows[row + 1] = own === first(p + 1) ? 1 : 0;
      rows[row + 2] = own === first(p - 2) || own === first(p + 2) ? 1 : 0;
    }
    rows[row + 3] = p > 0 && endOf(p) === endOf(p - 1) ? 1 : 0;
    rows[row + 4] = p + 1 < count && endOf(p) === endOf(p + 1) ? 1 : 0;
    rows[row + 5] = Math.log1p(shortBefore);
    shortBefore = size(p) <= SHORT ? shortBefore + 1 : 0;
    rows[row + 7] = salutes(p) ? 1 : 0;
    rows[row + 8] = signs(p) ? 1 : 0;
    sinceSalute = salutes(p) ? 0 : sinceSalute + 1;
    rows[row + 9] = sinceSalute > 0 && sinceSalute < 12 ? 1 : 0;
    rows[row + 11] =
      rows[p * stride + LABEL] > 0
        ? (p > 0 && rows[(p - 1) * stride + LABEL] > 0 ? 1 : 0) +
          (p + 1 < count && rows[(p + 1) * stride + LABEL] > 0 ? 1 : 0)
        : 0;
  }
  let shortAfter = 0;
  let untilSign = 99;
  for (let p = count - 1; p >= 0; p--) {
    const row = p * stride + at;
    rows[row + 6] = Math.log1p(shortAfter);
    shortAfter = size(p) <= SHORT ? shortAfter + 1 : 0;
    untilSign = signs(p) ? 0 : untilSign + 1;
    rows[row + 10] = untilSign > 0 && untilSign < 12 ? 1 : 0;
  }
}
