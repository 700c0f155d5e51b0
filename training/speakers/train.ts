/**
 * Fits the ranker of speakers (`speech/ranker/`): trees that score the candidates of each quotation, in rounds, and trees that say whether the
 * likeliest is right. Usage: node training/speakers/train.ts [FILE.jsonl…]
 *
 * Reads texts in the wide form and LitBank's novels, writes `integration/convert/models/weights/speakers.ts`. Deterministic. Prints, by kind of text
 * and with whole sources left out, how many of those named are right, and how many of those whom the texts name.
 */
import { writeFileSync } from 'node:fs';
import { sumTrees, toFullTrees } from '../../integration/convert/models/index.ts';
import type { FullTrees } from '../../integration/convert/models/index.ts';
import type { Trees } from '../../integration/convert/models/trees.ts';
import {
  bestOf,
  chanceOf,
  fillTurns,
  guess,
  scoreAll,
  verdictRow,
} from '../../integration/convert/speech/ranker/rank.ts';
import { randomFrom } from '../blocks/random.ts';
import { binColumns, trainTrees, treeRegime } from '../blocks/trees-trainer.ts';
import type { TreeRegime } from '../blocks/trees-trainer.ts';
import { corporaOf } from '../corpora.ts';
import { cropsOf } from './crops.ts';
import { exampleOf } from './examples.ts';
import type { Example } from './examples.ts';
import { readTexts } from './gold.ts';
import { readNovels } from './novels.ts';
import { packModule } from './pack.ts';
import { reportRound, reportVerdicts } from './report.ts';
import type { Verdict } from './report.ts';

const RANK: TreeRegime = {
  ...treeRegime,
  trees: 80,
  depth: 5,
  rate: 0.12,
  columns: 0.4,
  least: 6,
  ridge: 3,
};
const VERDICT: TreeRegime = {
  ...treeRegime,
  trees: 60,
  depth: 4,
  rate: 0.1,
  columns: 0.4,
  least: 10,
  ridge: 5,
};
/** The second round knows the likely speakers of the quotations around each; a third gave nothing more. */
const ROUNDS = 2;
const FOLDS = 5;

interface Row {
  row: Float32Array;
  right: boolean;
  weight: number;
  fold: number;
}

const given = process.argv.slice(2);
const texts = (given.length > 0 ? given : corporaOf('speakers')).flatMap((file) =>
  file.includes('litbank') ? readNovels(file) : readTexts(file),
);
const random = randomFrom(7);
const examples = [...texts, ...texts.flatMap((text) => cropsOf(text, random))].map(exampleOf);
const folds = new Map(
  [...new Set(texts.map(({ source }) => source))].map((source, i) => [source, i % FOLDS]),
);
const foldOf = ({ text }: Example): number => folds.get(text.source)!;

for (const { all } of examples) fillTurns(all, null);
const models: Trees[] = [];
let scores: Float32Array[][] = [];
for (let round = 1; round <= ROUNDS; round++) {
  if (round > 1)
    examples.forEach(({ all }, i) => {
      fillTurns(all, guess(all, scores[i]));
    });
  const { whole, apart } = fit(candidateRows(), RANK);
  models.push(whole);
  scores = examples.map((example) => scoreAll(example.all, apart[foldOf(example)]));
  reportRound(round, examples, scores);
}

const verdicts = verdictsOf();
const { whole, apart } = fit(verdicts, VERDICT);
for (const verdict of verdicts) verdict.chance = chanceOf(sumTrees(apart[verdict.fold], verdict.row));
reportVerdicts(verdicts);
writeFileSync(
  new URL('../../integration/convert/models/weights/speakers.ts', import.meta.url),
  packModule([...models, whole]),
);

/** One row for each candidate of each quotation with gold. */
function candidateRows(): Row[] {
  return examples.flatMap((example) =>
    example.all.flatMap(({ rows }, i) => {
      const label = example.labels[i];
      if (!label) return [];
      return rows.map((row, c) => ({
        row,
        right: label.right[c],
        weight: label.weight,
        fold: foldOf(example),
      }));
    }),
  );
}

/** The likeliest candidate of each quotation with gold, by scores of trees that have not seen its source. */
function verdictsOf(): Verdict[] {
  return examples.flatMap((example, k) =>
    example.all.flatMap(({ rows }, i): Verdict[] => {
      const label = example.labels[i];
      const best = bestOf(scores[k][i]);
      if (!label || best < 0) return [];
      return [
        {
          row: verdictRow(scores[k][i], rows[best]),
          right: label.right[best],
          weight: label.weight,
          fold: foldOf(example),
          chance: 0,
          text: example.text,
          isNamed: label.isNamed,
          mayBeRight: label.right.some(Boolean),
        },
      ];
    }),
  );
}

/** Trees fitted on all rows, and those of each fold, fitted on the others. */
function fit(list: readonly Row[], regime: TreeRegime): { whole: Trees; apart: FullTrees[] } {
  const width = list[0].row.length;
  const matrix = new Float32Array(list.length * width);
  list.forEach(({ row }, r) => {
    matrix.set(row, r * width);
  });
  const data = binColumns(matrix, list.length, width);
  const target = Uint8Array.from(list, ({ right }) => Number(right));
  const weight = Float32Array.from(list, (row) => row.weight);
  const on = (keep: (fold: number) => boolean): Trees =>
    trainTrees(
      data,
      Int32Array.from(list.flatMap(({ fold }, r) => (keep(fold) ? [r] : []))),
      target,
      weight,
      regime,
    );
  return {
    whole: on(() => true),
    apart: Array.from({ length: FOLDS }, (_, k) => toFullTrees(on((fold) => fold !== k))),
  };
}
