/**
 * Fits the weights by which `quotations/marked/mark-types` tells direct quotations from marked words of a clause and from scare quotes.
 * Usage: node training/mark-types/train.ts [CORPUS.jsonl…] [--dev CORPUS.jsonl…]
 * Reads inline corpora (id, lang, text, quotations), writes `integration/convert/models/weights/marks.ts`. Deterministic.
 */
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { joinContinued } from '../../integration/convert/marks/continued.ts';
import { findRuns } from '../../integration/convert/marks/runs.ts';
import { readFeatures, ROWS } from '../../integration/convert/quotations/marked/features.ts';
import { lookAround } from '../../integration/convert/quotations/marked/mark-types.ts';
import { wordsOf } from '../../integration/convert/text/index.ts';
import { parseOptions } from '../../integration/convert/options.ts';
import { parse } from '../../integration/convert/parse/parse.ts';
import { corporaOf } from '../corpora.ts';

interface Gold {
  id: string;
  lang: string;
  text: string;
  corpus: string;
  quotations: { type: string; start: number; end: number; nested?: boolean }[];
}
interface Example {
  rows: number[];
  label: number;
}

const args = process.argv.slice(2);
const split = args.indexOf('--dev');
const given = split < 0 ? args : args.slice(0, split);
const trainFiles = given.length > 0 ? given : corporaOf('marks');
const devFiles = split < 0 ? [] : args.slice(split + 1);
const EDGE = /[\s"“”„'‘’«»‹›`.,;:!?…—–-]/u;

function trim(text: string, { start, end }: { start: number; end: number }): string {
  while (start < end && EDGE.test(text[start])) start++;
  while (end > start && EDGE.test(text[end - 1])) end--;
  return `${start}:${end}`;
}

function readExamples(file: string): Example[] {
  const examples: Example[] = [];
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    if (!line) continue;
    const gold = JSON.parse(line) as Gold;
    const article = parse(gold.text, parseOptions({ lang: gold.lang }));
    const words = wordsOf(article);
    const groups = joinContinued(article, findRuns(article, words), []).filter(
      (group) => group.runs[0].depth === 0,
    );
    const around = lookAround(words, groups);
    const flat = gold.quotations.filter((q) => !q.nested);
    const direct = new Set(flat.filter((q) => q.type === 'direct').map((q) => trim(gold.text, q)));
    // Novels are annotated up to some page: what follows the last quotation says nothing.
    const end = file.includes('litbank') ? Math.max(0, ...flat.map((q) => q.end)) : Infinity;
    groups.forEach((group, index) => {
      const [first, last] = [group.runs[0], group.runs.at(-1)!];
      if (first.start >= end) return;
      const keys = group.runs.map((run) => trim(gold.text, run));
      const whole = trim(gold.text, { start: first.start, end: last.end });
      const isDirect = keys.every((key) => direct.has(key)) || direct.has(whole);
      const within = (type: string): boolean =>
        flat.some((q) => q.type === type && q.start <= first.start + 2 && q.end >= last.end - 2);
      const label = isDirect ? 0 : within('mixed') || within('indirect') ? 1 : within('direct') ? -1 : 2;
      if (label < 0) return;
      examples.push({ rows: readFeatures(around, index), label });
    });
  }
  return examples;
}

/** Softmax regression by AdaGrad, weights averaged over the last passes. */
function fit(examples: Example[], passes = 10, rate = 0.08, decay = 3e-3): Float64Array {
  const weights = new Float64Array(ROWS * 3);
  const sums = new Float64Array(ROWS * 3).fill(1e-4);
  const mean = new Float64Array(ROWS * 3);
  let seed = 12345;
  const order = examples.map((_, i) => i);
  for (let pass = 0; pass < passes; pass++) {
    for (let i = order.length - 1; i > 0; i--) {
      seed = (Math.imul(seed, 1103515245) + 12345) & 0x7fffffff;
      const j = seed % (i + 1);
      [order[i], order[j]] = [order[j], order[i]];
    }
    for (const i of order) {
      const { rows, label } = examples[i];
      const p = softmax(weights, rows);
      for (let k = 0; k < 3; k++) {
        const gradient = p[k] - (k === label ? 1 : 0);
        for (const row of rows) {
          const at = row * 3 + k;
          const g = gradient + decay * weights[at];
          sums[at] += g * g;
          weights[at] -= (rate * g) / Math.sqrt(sums[at]);
        }
      }
    }
    if (pass >= passes / 2)
      for (let i = 0; i < mean.length; i++) mean[i] += weights[i] / Math.floor(passes - passes / 2);
  }
  return mean;
}

function softmax(weights: Float64Array | Int8Array, rows: number[], unit = 1): number[] {
  const scores = [0, 0, 0];
  for (const row of rows) for (let k = 0; k < 3; k++) scores[k] += weights[row * 3 + k] * unit;
  const top = Math.max(...scores);
  const powers = scores.map((s) => Math.exp(s - top));
  const sum = powers.reduce((a, b) => a + b);
  return powers.map((x) => x / sum);
}

function report(name: string, examples: Example[], weights: Float64Array | Int8Array, unit = 1): void {
  const table = [0, 1, 2].map(() => [0, 0, 0]);
  let loss = 0;
  for (const { rows, label } of examples) {
    const p = softmax(weights, rows, unit);
    table[label][p.indexOf(Math.max(...p))]++;
    loss -= Math.log(Math.max(p[label], 1e-9));
  }
  console.log(
    `${name}: ${examples.length} examples, log loss ${(loss / examples.length).toFixed(3)}; rows direct, mixed, other; columns as decided`,
  );
  for (const row of table) console.log(`  ${row.map((n) => String(n).padStart(6)).join('')}`);
}

/** Cross-validation over five runs of neighbouring articles: what each file's held-out part gets. */
function crossValidate(parts: Example[][]): void {
  const fold = (all: Example[], i: number): number => Math.floor((i * 20) / all.length) % 5;
  parts.forEach((all, n) => {
    let [loss, right, tp, fp, fn] = [0, 0, 0, 0, 0];
    for (let k = 0; k < 5; k++) {
      const weights = fit(parts.flatMap((part) => part.filter((_, i) => fold(part, i) !== k)));
      all.forEach(({ rows, label }, i) => {
        if (fold(all, i) !== k) return;
        const p = softmax(weights, rows);
        const best = p.indexOf(Math.max(...p));
        loss -= Math.log(Math.max(1e-9, p[label]));
        if (best === label) right++;
        if (best === 0 && label === 0) tp++;
        else if (best === 0 && label === 2) fp++;
        else if (label === 0) fn++;
      });
    }
    const f1 = ((200 * tp) / (2 * tp + fp + fn)).toFixed(2);
    console.log(
      `cross-validated ${trainFiles[n]}: log loss ${(loss / all.length).toFixed(4)}, right ${((100 * right) / all.length).toFixed(2)} %, direct F1 ${f1}`,
    );
  });
}

const parts = trainFiles.map((file) => readExamples(file));
crossValidate(parts);
const examples = parts.flat();
const weights = fit(examples);
const largest = weights.reduce((most, w) => Math.max(most, Math.abs(w)), 0);
const unit = largest / 127;
const packed = Int8Array.from(weights, (w) => Math.round(w / unit));
report('train', examples, packed, unit);
for (const file of devFiles) {
  report(file, readExamples(file), packed, unit);
}
const digest = createHash('sha256');
for (const file of trainFiles) digest.update(readFileSync(file));
writeFileSync(
  new URL('../../integration/convert/models/weights/marks.ts', import.meta.url),
  `/**
 * Written by training/mark-types/train.ts; inputs' SHA-256 ${digest.digest('hex').slice(0, 16)}. Int8, three a row, base64.
 */
export const UNIT = ${unit};
export const WEIGHTS =
  '${Buffer.from(packed.buffer).toString('base64')}';
`,
);
