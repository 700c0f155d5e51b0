/** Choices that one writer makes alike (marks, dashes, contractions, persons), counted for runs of paragraphs. */
import { classNames } from './lexicon.ts';
import { wordHash } from '../../languages/index.ts';
import { atomFrom, Class } from '../../text/index.ts';
import type { Atoms } from '../../text/index.ts';
import { characterKinds, kindCount } from './character-kinds.ts';
import { APOSTROPHE, isRepeated, NUMBER, SENTENCE_START } from './words.ts';
import type { Span } from '../../model.ts';
import type { Words } from './words.ts';

/** Ways to do one thing: which places among the counts they have, and how often each is expected beforehand. */
export interface Choice {
  from: number;
  size: number;
  prior: Rising;
  all: Rising;
  /** The last of the ways is "none of these", and this often expected. */
  rest: Rising;
}

/** `log Γ(prior + n) − log Γ(prior)` for n = 0, 1, …; larger counts are taken for the largest. */
type Rising = Float64Array;
const MOST = 4096;
function rising(prior: number): Rising {
  const table = new Float64Array(MOST);
  for (let n = 1; n < MOST; n++) table[n] = table[n - 1] + Math.log(prior + n - 1);
  return table;
}
const at = (table: Rising, n: number): number => table[n < MOST ? n : MOST - 1];
const choice = (from: number, size: number, prior: number, rest = prior): Choice => ({
  from,
  size,
  prior: rising(prior),
  rest: rising(rest),
  all: rising(prior * (size - 1) + rest),
});

const APOSTROPHES = 0;
const MARKS = 2;
const DASHES = 4;
const DOTS = 8;
const SPACING = 10;
const CONTRACTIONS = 12;
const NUMBERS = 14;
const LINES = 16;
const PERSONS = 18;
const persons = ['i', 'we', 'you', 'he', 'they'].map((name) => 1 << classNames.indexOf(name));
const PERSON = persons.reduce((all, one) => all | one, 0);
const CLASSES = PERSONS + persons.length + 1;
const WIDTH = CLASSES + classNames.length + 1;
const UNSURE = 0.35;
/** Straight or curly; which dash; three stops or one sign; one space or two after a sentence; "don't" or "do not"; 3 or three; lines broken or not. */
export const typography: readonly Choice[] = [
  choice(APOSTROPHES, 2, UNSURE),
  choice(MARKS, 2, UNSURE),
  choice(DASHES, 4, UNSURE),
  choice(DOTS, 2, UNSURE),
  choice(SPACING, 2, UNSURE),
  choice(CONTRACTIONS, 2, UNSURE),
  choice(NUMBERS, 2, UNSURE),
  choice(LINES, 2, UNSURE),
];
export const person: readonly Choice[] = [choice(PERSONS, persons.length + 1, 0.4, 6)];
export const wording: readonly Choice[] = [choice(CLASSES, classNames.length + 1, 0.8, 12)];

const kind = (name: (typeof characterKinds)[number]): number => characterKinds.indexOf(name);
const SINGLE_STRAIGHT = kind('singleStraight');
const SINGLE_CURLY = kind('singleCurly');
const DOUBLE_STRAIGHT = kind('doubleStraight');
const DOUBLE_CURLY = kind('doubleCurly');
const DOUBLE_SPACE = kind('doubleSpace');
const NEWLINE = kind('newline');
const mask = (...names: string[]): number =>
  names.reduce((m, name) => m | (1 << classNames.indexOf(name)), 0);
const CONTRACTED = mask('i', 'we', 'you', 'he', 'they', 'this', 'it', 'be', 'was', 'modal', 'not');
const AUXILIARY = mask('be', 'was', 'modal');
const NOT = wordHash('not');
const CANNOT = wordHash('cannot');
const spelled = new Set(
  ['eight', 'eleven', 'five', 'four', 'nine', 'seven', 'six', 'ten', 'three', 'twelve', 'two'].map(wordHash),
);
/** Low bits of their hashes: nearly every other word is told from them by these, and a look into a set costs more than all the rest. */
const SIEVE = 1023;
const sieve = new Uint8Array(SIEVE + 1);
for (const hash of spelled) sieve[hash & SIEVE] = 1;
/** A line broken to fit a width has about so many characters. */
const LINE = 80;

/** Counts of any run of paragraphs, in time that does not grow with the run. */
export class VoiceCounts {
  private readonly sums: Float64Array;

  constructor(atoms: Atoms, paragraphs: readonly Span[], words: Words) {
    const sums = new Float64Array((paragraphs.length + 1) * WIDTH);
    let row = 0;
    for (let p = 0; p < paragraphs.length; p++) {
      const to = (p + 1) * WIDTH;
      sums.copyWithin(to, p * WIDTH, to);
      row = countSigns(atoms, atomFrom(atoms, row, paragraphs[p].start), paragraphs[p].end, sums, to);
      const kinds = p * kindCount;
      sums[to + APOSTROPHES] += words.kinds[kinds + SINGLE_STRAIGHT];
      sums[to + APOSTROPHES + 1] += words.kinds[kinds + SINGLE_CURLY];
      sums[to + MARKS] += words.kinds[kinds + DOUBLE_STRAIGHT];
      sums[to + MARKS + 1] += words.kinds[kinds + DOUBLE_CURLY];
      const lines = words.kinds[kinds + NEWLINE];
      sums[to + LINES] += lines;
      sums[to + LINES + 1] += Math.max(
        0,
        Math.round((paragraphs[p].end - paragraphs[p].start) / LINE) - lines,
      );
      const sentences = countWords(words, p, sums, to);
      const spaces = words.kinds[kinds + DOUBLE_SPACE];
      sums[to + SPACING] += Math.max(0, sentences - 1 - spaces);
      sums[to + SPACING + 1] += spaces;
    }
    this.sums = sums;
  }

  /** The counts of paragraphs `first` to `last`; all 0 where the article has none of these. */
  of(first: number, last: number, out: Float64Array): void {
    const { sums } = this;
    const from = first * WIDTH;
    const to = (last + 1) * WIDTH;
    if (first < 0 || last < first || to >= sums.length) out.fill(0);
    else for (let c = 0; c < WIDTH; c++) out[c] = sums[to + c] - sums[from + c];
  }

  /** Room for the counts of one run. */
  static room(): Float64Array {
    return new Float64Array(WIDTH);
  }
}

/**
 * How much likelier (in logs) it is that one writer made both sets of choices than that two did, each with habits of their own: a Bayes
 * factor of Dirichlet-multinomial counts. 0 where either has not chosen.
 */
export function oneVoice(choices: readonly Choice[], a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (const { from, size, prior, rest, all } of choices) {
    let m = 0;
    let n = 0;
    let own = 0;
    for (let c = from; c < from + size; c++) {
      const x = a[c];
      const y = b[c];
      if (x === 0 && y === 0) continue;
      m += x;
      n += y;
      const table = c === from + size - 1 ? rest : prior;
      own += at(table, x + y) - at(table, x) - at(table, y);
    }
    if (m > 0 && n > 0) sum += own - at(all, m + n) + at(all, m) + at(all, n);
  }
  return sum;
}

/** Dashes and ellipses by their form, from an atom on; returns the atom after them. */
function countSigns(atoms: Atoms, row: number, limit: number, out: Float64Array, base: number): number {
  const { text, start, unit, class: bits } = atoms;
  for (; start[row] < limit; row++) {
    if (bits[row] & Class.shared) continue;
    const code = unit[row];
    const at = start[row];
    if (code === 45) {
      if (isRepeated(atoms, row + 1)) {
        out[base + DASHES]++;
        row++;
      } else if (text.charCodeAt(at - 1) === 32 && text.charCodeAt(at + 1) === 32) out[base + DASHES + 3]++;
    } else if (code === 46) {
      if (isRepeated(atoms, row + 1) && isRepeated(atoms, row + 2)) {
        out[base + DOTS]++;
        row += 2;
      }
    } else if (code === 0x2014) out[base + DASHES + 1]++;
    else if (code === 0x2013) {
      if (text.charCodeAt(at - 1) === 32) out[base + DASHES + 2]++;
    } else if (code === 0x2026) out[base + DOTS + 1]++;
  }
  return row;
}

/** Contractions, numbers, persons and classes of a paragraph's words; returns how many sentences it has. */
function countWords(words: Words, p: number, out: Float64Array, base: number): number {
  let sentences = 0;
  let before = 0;
  for (let w = words.first[p]; w < words.first[p + 1]; w++) {
    const hash = words.hash[w];
    const flags = words.flags[w];
    let classes = words.classes[w];
    if (flags & SENTENCE_START) sentences++;
    if (flags & APOSTROPHE && classes & CONTRACTED) out[base + CONTRACTIONS]++;
    else if (hash === CANNOT || (hash === NOT && before & AUXILIARY)) out[base + CONTRACTIONS + 1]++;
    if (flags & NUMBER) {
      if (words.length[w] < 3) out[base + NUMBERS]++;
    } else if (sieve[hash & SIEVE] !== 0 && spelled.has(hash)) out[base + NUMBERS + 1]++;
    before = classes;
    if (classes & PERSON)
      for (let k = 0; k < persons.length; k++) {
        if (classes & persons[k]) out[base + PERSONS + k]++;
      }
    else out[base + PERSONS + persons.length]++;
    if (classes === 0) out[base + CLASSES + classNames.length]++;
    while (classes !== 0) {
      out[base + CLASSES + 31 - Math.clz32(classes & -classes)]++;
      classes &= classes - 1;
    }
  }
  return sentences;
}
