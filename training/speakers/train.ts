/** Fits the ranker of speakers. Usage: node training/speakers/train.ts [--folds] [FILE.jsonl…] */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { toFullTrees } from '../../integration/convert/models/index.ts';
import type { FullTrees } from '../../integration/convert/models/index.ts';
import type { Trees } from '../../integration/convert/models/trees.ts';
import { packModule } from './pack.ts';
import {
  bestOf,
  chanceOf,
  fillTurns,
  guess,
  scoreAll,
  verdictRow,
  WIDTH,
} from '../../integration/convert/speech/ranker/rank.ts';
import { binColumns, trainTrees, treeRegime } from '../blocks/trees-trainer.ts';
import type { TreeRegime } from '../blocks/trees-trainer.ts';
import { exampleOf, groupOf } from './examples.ts';
import type { Example } from './examples.ts';
import { randomFrom } from '../blocks/random.ts';
import { cropsOf, isQuick, readNovels, readTexts } from './gold.ts';

const RANK: TreeRegime = { ...treeRegime, trees: +(process.env.T ?? 120), depth: +(process.env.D ?? 5), rate: +(process.env.R ?? 0.1), columns: 0.4, least: 6, ridge: 3 };
const VERDICT: TreeRegime = { ...treeRegime, trees: 80, depth: 4, rate: 0.08, columns: 0.4, least: 10, ridge: 5 };
const ROUNDS = 3;
const FOLDS = 5;
const PRECISION = 0.95;

const { positionals } = parseArgs({ allowPositionals: true });
const started = Date.now();
const texts = positionals.flatMap((file) => (file.includes('litbank') ? readNovels(file) : readTexts([file])));
const random = randomFrom(7);
const crops = texts.flatMap((text) => cropsOf(text, random));
const examples = [...texts, ...crops].map((text) => exampleOf(text));
const isCrop = ({ text }: Example): boolean => text.id.includes('@');
console.log(`${examples.length} texts, ${examples.reduce((n, e) => n + e.all.length, 0)} ballots, ${(Date.now() - started) / 1000} s`);
const sources = [...new Set(texts.map(({ source }) => source))];
const folds = new Map(sources.map((s, i) => [s, (i * 7 + 3) % FOLDS]));
const foldOf = (e: Example): number => folds.get(e.text.source)!;

type Scores = Float32Array[][];

function rowsOf(of: readonly Example[]): { matrix: Float32Array; target: Uint8Array; weight: Float32Array; rows: number; fold: Int8Array } {
  const list: { row: Float32Array; right: boolean; weight: number; fold: number }[] = [];
  for (const e of of)
    e.all.forEach((ballot, i) => {
      const label = e.labels[i];
      if (!label) return;
      ballot.rows.forEach((row, c) => list.push({ row, right: label.right[c], weight: label.weight, fold: foldOf(e) }));
    });
  const matrix = new Float32Array(list.length * WIDTH);
  list.forEach(({ row }, r) => { matrix.set(row, r * WIDTH); });
  return {
    matrix,
    rows: list.length,
    target: Uint8Array.from(list, ({ right }) => Number(right)),
    weight: Float32Array.from(list, ({ weight }) => weight),
    fold: Int8Array.from(list, ({ fold }) => fold),
  };
}

function fitRound(regime: TreeRegime): { whole: Trees; oof: Scores } {
  const { matrix, rows, target, weight, fold } = rowsOf(examples);
  const data = binColumns(matrix, rows, WIDTH);
  const fit = (keep: (row: number) => boolean): Trees =>
    trainTrees(data, Int32Array.from([...Array(rows).keys()].filter(keep)), target, weight, regime);
  const byFold = Array.from({ length: FOLDS }, (_, k) => toFullTrees(fit((row) => fold[row] !== k)));
  const whole = fit(() => true);
  return { whole, oof: examples.map((e) => scoreAll(e.all, byFold[foldOf(e)])) };
}

for (const e of examples) fillTurns(e.passage, e.all, null);
let last: Scores = [];
const models: Trees[] = [];
for (let round = 0; round < ROUNDS; round++) {
  const { whole, oof } = fitRound(RANK);
  models.push(whole);
  last = oof;
  report(`round ${round + 1}`);
  if (round + 1 < ROUNDS) examples.forEach((e, i) => { fillTurns(e.passage, e.all, guess(e.all, oof[i])); });
}

// The verdict: is the likeliest right?
interface Verdict { row: Float32Array; right: boolean; weight: number; group: string; isNamed: boolean; fold: number; chance: number; e: Example; i: number }
const verdicts: Verdict[] = [];
let orphans: Record<string, number> = {};
examples.forEach((e, k) => {
  e.all.forEach((ballot, i) => {
    const label = e.labels[i];
    if (!label) return;
    const best = bestOf(last[k][i]);
    if (best < 0) { if (label.isNamed && !isCrop(e)) orphans[groupOf(e.text)] = (orphans[groupOf(e.text)] ?? 0) + 1; return; }
    verdicts.push({ row: verdictRow(last[k][i], ballot.rows[best]), right: label.right[best], weight: label.weight, group: groupOf(e.text), isNamed: label.isNamed, fold: foldOf(e), chance: 0, e, i });
  });
});
const width = WIDTH + 5;
const matrix = new Float32Array(verdicts.length * width);
verdicts.forEach(({ row }, r) => { matrix.set(row, r * width); });
const data = binColumns(matrix, verdicts.length, width);
const target = Uint8Array.from(verdicts, ({ right }) => Number(right));
const weight = Float32Array.from(verdicts, ({ weight }) => weight);
const fit = (keep: (v: Verdict) => boolean): Trees =>
  trainTrees(data, Int32Array.from(verdicts.flatMap((v, r) => (keep(v) ? [r] : []))), target, weight, VERDICT);
for (let k = 0; k < FOLDS; k++) {
  const trees = toFullTrees(fit((v) => v.fold !== k));
  const own = verdicts.filter((v) => v.fold === k);
  const { sumTrees } = await import('../../integration/convert/models/index.ts');
  for (const v of own) v.chance = chanceOf(sumTrees(trees, v.row));
}
const whole = fit(() => true);
for (const group of ['en', 'fiction', 'litbank', 'fr', 'es', 'de', 'it/pt/nl', 'all', 'crops']) {
  const own = verdicts.filter((v) => (group === 'crops') === isCrop(v.e) && (group === 'all' || group === 'crops' || v.group === group) && !isQuick(v.e.text)).sort((a, b) => b.chance - a.chance);
  const named = own.filter(({ isNamed }) => isNamed).length + (group === 'all' ? 0 : (orphans[group] ?? 0));
  const oracle = own.filter((v) => v.e.labels[v.i]!.right.some(Boolean)).length;
  const line = [0.97, 0.95, 0.9].map((p) => {
    let right = 0; let best = 0;
    own.forEach((v, n) => { right += Number(v.right); if (right / (n + 1) >= p && n > 10) best = right; });
    return `P${p * 100} ${((100 * best) / named).toFixed(0)}`;
  });
  const at = [0.65, 0.7, 0.75, 0.8, 0.85, 0.9].map((t) => { const given = own.filter(({ chance }) => chance >= t); const right = given.filter((v) => v.right).length; return `≥${t}: ${((100 * right) / given.length).toFixed(1)}/${((100 * right) / named).toFixed(0)}`; });
  console.log(group.padEnd(9), String(named).padStart(5), `oracle ${((100 * oracle) / named).toFixed(0)}`, `top-1 ${((100 * own.filter((v) => v.right).length) / named).toFixed(0)}`, line.join(' '), '|', at.join(' '));
}
console.log(`${(Date.now() - started) / 1000} s`);
writeFileSync(new URL('../../integration/convert/models/weights/speakers.ts', import.meta.url), packModule([...models, whole], leastChances()));
writeFileSync('/tmp/verdicts.json', JSON.stringify(verdicts.map((v) => ({ id: v.e.text.id, group: v.group, chance: v.chance, right: v.right, isNamed: v.isNamed, best: v.e.all[v.i].candidates[bestOf(last[examples.indexOf(v.e)][v.i])].entity.name, start: v.e.all[v.i].frame.quotation.content[0].start }))));

/** For each language the chance from which on `PRECISION` of those named are right, by the folds. */
function leastChances(): Record<string, number> {
  const langs = ['en', 'fr', 'es', 'de'];
  const langOf = ({ e }: Verdict): string => (langs.includes(e.text.lang) ? e.text.lang : 'other');
  const least: Record<string, number> = {};
  for (const lang of [...langs, 'other']) {
    const own = verdicts.filter((v) => langOf(v) === lang && !isCrop(v.e) && !isQuick(v.e.text)).sort((a, b) => b.chance - a.chance);
    let right = 0;
    least[lang] = 0.95;
    own.forEach((v, n) => {
      right += Number(v.right);
      if (n >= 20 && right / (n + 1) >= PRECISION) least[lang] = Math.ceil(v.chance * 100) / 100;
    });
  }
  console.log(least);
  return least;
}

function report(name: string): void {
  const tally: Record<string, [number, number]> = {};
  examples.forEach((e, k) => {
    if (isCrop(e)) return;
    e.all.forEach((_, i) => {
      const label = e.labels[i];
      if (!label?.isNamed) return;
      const t = (tally[groupOf(e.text)] ??= [0, 0]);
      t[1]++;
      const best = bestOf(last[k][i]);
      if (best >= 0 && label.right[best]) t[0]++;
    });
  });
  console.log(name, Object.entries(tally).map(([g, [a, b]]) => `${g} ${((100 * a) / b).toFixed(1)}`).join('  '), `${(Date.now() - started) / 1000} s`);
}
