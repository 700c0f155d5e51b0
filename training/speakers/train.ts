/**
 * Fits the ranker of speakers (`speech/ranker/`): trees that score the candidates of each quotation alone, trees that say whether two quotations are of
 * one voice, and trees that say whether the likeliest is right once all are decided together. Usage: node training/speakers/train.ts [FILE.jsonl…]
 *
 * Reads texts in the wide form and LitBank's novels, writes `integration/convert/models/weights/speakers.ts`. Deterministic. Prints, by kind of text
 * and with whole sources left out, how many of those named are right, and how many of those whom the texts name.
 */
import { writeFileSync } from 'node:fs';
import { sumTrees, toFullTrees } from '../../integration/convert/models/index.ts';
import type { FullTrees } from '../../integration/convert/models/index.ts';
import type { Trees } from '../../integration/convert/models/trees.ts';
import { mannerOf, PairReader } from '../../integration/convert/speech/ranker/columns/index.ts';
import { decideAll } from '../../integration/convert/speech/ranker/name-speakers.ts';
import type { Frame } from '../../integration/convert/speech/ranker/frame.ts';
import { scoreAll } from '../../integration/convert/speech/ranker/rank.ts';
import { BACK, sameVoice } from '../../integration/convert/speech/ranker/same-voice.ts';
import type { Decided } from '../../integration/convert/speech/ranker/together.ts';
import { turnsOf } from '../../integration/convert/speech/ranker/turns.ts';
import { chanceOf, verdictRow } from '../../integration/convert/speech/ranker/verdict.ts';
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
import { reportFirst, reportPairs, reportVerdicts } from './report.ts';
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
const PAIR: TreeRegime = {
  ...treeRegime,
  trees: 80,
  depth: 4,
  rate: 0.1,
  columns: 0.4,
  least: 12,
  ridge: 5,
};
const VERDICT: TreeRegime = {
  ...treeRegime,
  trees: 160,
  depth: 4,
  rate: 0.04,
  columns: 0.4,
  least: 10,
  ridge: 5,
};
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

const candidate = fit(candidateRows(), RANK);
const pairs = BACK.map((back) => {
  const rows = pairRows(back);
  const fitted = fit(rows, PAIR);
  reportPairs(
    back,
    rows.map(({ row, right, fold }) => ({ right, chance: chanceOf(sumTrees(fitted.apart[fold], row)) })),
  );
  return fitted;
});
/** Decided by trees that have not seen the text's source. */
const scores = examples.map((example) => scoreAll(example.all, candidate.apart[foldOf(example)]));
const decided = examples.map((example, k): Decided[] => {
  const trees = pairs.map(({ apart }) => apart[foldOf(example)]);
  const frames = framesOf(example);
  const manner = mannerOf(example.passage, frames);
  return decideAll(example.all, scores[k], sameVoice(example.passage, frames, manner, trees));
});
reportFirst(examples, decided);
const verdicts = verdictsOf();
const verdict = fit(verdicts, VERDICT);
for (const one of verdicts) one.chance = chanceOf(sumTrees(verdict.apart[one.fold], one.row));
reportVerdicts(verdicts);
writeFileSync(
  new URL('../../integration/convert/models/weights/speakers.ts', import.meta.url),
  packModule([candidate, ...pairs, verdict].map(({ whole }) => whole)),
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

/** One row for each two quotations so far apart of which the gold says who speaks. */
function pairRows(back: number): Row[] {
  return examples.flatMap((example) => {
    const frames = framesOf(example);
    const reader = new PairReader(example.passage, frames, mannerOf(example.passage, frames));
    return example.labels.flatMap((label, i) => {
      const other = example.labels[i - back];
      if (!label?.person || !other?.person) return [];
      return [
        {
          row: reader.row(i, back),
          right: label.person === other.person,
          weight: Math.min(label.weight, other.weight),
          fold: foldOf(example),
        },
      ];
    });
  });
}

/** The likeliest candidate of each quotation with gold, as decided. */
function verdictsOf(): Verdict[] {
  return examples.flatMap((example, k) =>
    [...turnsOf(framesOf(example), decided[k])].flatMap((turns): Verdict[] => {
      const [ballot, label, choice] = [example.all[turns.at], example.labels[turns.at], decided[k][turns.at]];
      if (!label || choice.who < 0) return [];
      return [
        {
          row: verdictRow(ballot, scores[k][turns.at], choice, turns),
          right: label.right[ballot.candidates.findIndex(({ who }) => who === choice.who)],
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

function framesOf({ all }: Example): Frame[] {
  return all.map(({ frame }) => frame);
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
