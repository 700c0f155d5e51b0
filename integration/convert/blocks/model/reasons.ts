/** Why a run of paragraphs is thought to be quoted, in words: tests on the text, weighed by how much likelier each is in true quotations. */
import { rowNames } from './features.ts';

/** A span within the dense rows of its article (`stride` numbers a paragraph). */
export interface Place {
  rows: Float32Array;
  stride: number;
  count: number;
  first: number;
  last: number;
}

const columns = new Map(rowNames.map((name, i) => [name, i]));
const value = (place: Place, paragraph: number, name: string): number =>
  paragraph < 0 || paragraph >= place.count ? 0 : place.rows[paragraph * place.stride + columns.get(name)!];
const before = (p: Place, name: string): number => value(p, p.first - 1, name);
const opening = (p: Place, name: string): number => value(p, p.first, name);
const after = (p: Place, name: string): number => value(p, p.last + 1, name);
const any = (p: Place, name: string): boolean => {
  for (let i = p.first; i <= p.last; i++) if (value(p, i, name) > 0) return true;
  return false;
};
const mean = (p: Place, name: string): number => {
  let sum = 0;
  for (let i = p.first; i <= p.last; i++) sum += value(p, i, name);
  return sum / (p.last - p.first + 1);
};

/** A test with the words that tell a reader of it. */
export type Test = readonly [reason: string, holds: (place: Place) => boolean];
export const evidence: readonly Test[] = [
  ['follows a paragraph that ends in a colon', (p) => before(p, 'end:colon') > 0],
  ['follows a paragraph that ends on a word of saying', (p) => before(p, 'last:said') > 0],
  [
    'the paragraph before speaks of an article, a letter, a book or the like at its end',
    (p) => before(p, 'lastSentence:work') > 0,
  ],
  ['the paragraph before points ahead', (p) => before(p, 'last:pointer') > 0],
  ['the sentence before tells of someone else speaking', (p) => before(p, 'lastSentence:said') > 0],
  ['opens with a quotation mark', (p) => opening(p, 'start:double') > 0],
  ['stands wholly in quotation marks', (p) => opening(p, 'marksWhole') > 0],
  ['opens in mid-sentence', (p) => opening(p, 'start:ellipsis') > 0 || opening(p, 'start:lower') > 0],
  ['has an edit in square brackets', (p) => any(p, 'char:square')],
  ['leaves words out (an ellipsis)', (p) => any(p, 'char:ellipsis')],
  [
    'sets apostrophes and quotation marks unlike the rest of the article',
    (p) => Math.abs(mean(p, 'vsArticle:curlyShare')) > 0.3,
  ],
  [
    'does not say “I”, where the article does',
    (p) => !any(p, 'class:i') && opening(p, 'articleFirstPerson') > 0.5,
  ],
  [
    'speaks in the first person, where the article hardly does',
    (p) => any(p, 'class:i') && opening(p, 'articleFirstPerson') < 0.3,
  ],
  ['has longer sentences than the article', (p) => mean(p, 'vsArticle:wordsPerSentence') > 0.25],
  ['has the words of reports and institutions', (p) => mean(p, 'vsArticle:class:news') > 0.01],
  ['has the words of law or scholarship', (p) => mean(p, 'vsArticle:class:formal') > 0.008],
  ['has the words of scripture', (p) => mean(p, 'class:archaic') > 0.02],
  ['differs in style from the paragraph before', (p) => opening(p, 'distancePrevious') > 0.75],
  ['differs in style from the paragraph after', (p) => value(p, p.last, 'distanceNext') > 0.75],
  ['the next paragraph opens with “this” or “that”', (p) => after(p, 'first:this') > 0],
  ['the next paragraph speaks in the first person', (p) => after(p, 'firstSentence:i') > 0],
  ['the next paragraph takes up its words', (p) => value(p, p.last, 'sharedNext') > 0.12],
  ['a link or a credit follows', (p) => after(p, 'first:link') > 0],
  ['the next paragraph leads in again', (p) => after(p, 'end:colon') > 0],
  ['stands at the end of the article', (p) => p.last === p.count - 1],
  ['is short lines, like verse or a list', (p) => opening(p, 'shortLines') > 1],
];

/** Said where fewer than three tests speak for a span. */
const OTHERWISE = 'its words are those of quoted text more than of this writer';

/** Tests that are this much likelier (in logs) in a quotation speak for one. */
const LEAST_WEIGHT = 0.1;

/** The tests of `evidence` that speak for a quotation, strongest first; `weights` are the log ratios of all. */
export function byStrength(weights: ArrayLike<number>): Test[] {
  return evidence
    .map((test, i) => ({ test, weight: weights[i] }))
    .filter(({ weight }) => weight > LEAST_WEIGHT)
    .sort((a, b) => b.weight - a.weight)
    .map(({ test }) => test);
}

/** The first three of `tests` that hold, in words. */
export function reasonsFor(place: Place, tests: readonly Test[]): string[] {
  const held: string[] = [];
  for (const [reason, holds] of tests) {
    if (!holds(place)) continue;
    held.push(reason);
    if (held.length === 3) return held;
  }
  return [...held, OTHERWISE];
}
