/**
 * Fits the forests by which `quotations/marked/mark-types` tells what somebody says, and what of it is all that is said, from names and doubt.
 * Usage: node training/mark-types/train.ts [CORPUS.jsonl…]; `--check` only leaves sources out and prints how they are judged.
 * Reads corpora in the wide form and LitBank, writes `integration/convert/models/weights/marks.ts`. Deterministic.
 */
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { sumTrees, toFullTrees } from '../../integration/convert/models/trees.ts';
import { binColumns, trainTrees, treeRegime } from '../blocks/trees-trainer.ts';
import type { Binned, TreeRegime } from '../blocks/trees-trainer.ts';
import { corporaOf } from '../corpora.ts';
import { readExamples } from './examples.ts';
import type { Example } from './examples.ts';
import { packForests } from './pack.ts';
import { report } from './report.ts';

const args = process.argv.slice(2);
const given = args.filter((arg) => !arg.startsWith('--'));
const files = given.length > 0 ? given : corporaOf('marks');
const SPEECH: TreeRegime = {
  ...treeRegime,
  trees: 300,
  depth: 4,
  rate: 0.04,
  columns: 0.25,
  least: 3,
  ridge: 4,
};
const WHOLE: TreeRegime = { ...SPEECH, trees: 100, rate: 0.08 };
const FOLDS = 6;

const examples = files.flatMap(readExamples);
const width = examples[0].row.length;
const matrix = new Float32Array(examples.length * width);
examples.forEach(({ row }, i) => {
  matrix.set(row, i * width);
});
const data = binColumns(matrix, examples.length, width);

const said = Uint8Array.from(examples, (example) => (example.said ? 1 : 0));
const whole = Uint8Array.from(examples, (example) => (example.whole ? 1 : 0));
const weight = Float32Array.from(examples, (example) => example.weight);

function fit(binned: Binned, rows: number[]): Record<'speech' | 'whole', ReturnType<typeof trainTrees>> {
  const spoken = rows.filter((i) => said[i] === 1);
  return {
    speech: trainTrees(binned, Int32Array.from(rows), said, weight, SPEECH),
    whole: trainTrees(binned, Int32Array.from(spoken), whole, weight, WHOLE),
  };
}

const logistic = (x: number): number => 1 / (1 + Math.exp(-x));
const foldOf = ({ source }: Example): number =>
  createHash('sha256').update(source).digest().readUInt32LE(0) % FOLDS;

/** How each example is judged by forests that were fitted without its source. */
function judgeApart(): { said: number; whole: number }[] {
  const judged: { said: number; whole: number }[] = [];
  const folds = examples.map(foldOf);
  for (let fold = 0; fold < FOLDS; fold++) {
    const rows = examples.flatMap((_, i) => (folds[i] === fold ? [] : [i]));
    const forests = fit(data, rows);
    const [speech, all] = [toFullTrees(forests.speech), toFullTrees(forests.whole)];
    examples.forEach(({ row }, i) => {
      if (folds[i] === fold)
        judged[i] = { said: logistic(sumTrees(speech, row)), whole: logistic(sumTrees(all, row)) };
    });
  }
  return judged;
}

report(examples, judgeApart(), args.includes('--list'));
if (!args.includes('--check')) {
  const digest = createHash('sha256');
  for (const file of files) digest.update(readFileSync(file));
  const forests = fit(data, [...examples.keys()]);
  writeFileSync(
    new URL('../../integration/convert/models/weights/marks.ts', import.meta.url),
    packForests(forests, digest.digest('hex').slice(0, 16)),
  );
}
