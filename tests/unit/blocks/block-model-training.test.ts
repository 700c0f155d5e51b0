import { describe, expect, it } from 'vitest';
import { rowWidth } from '../../../integration/convert/blocks/model/features.ts';
import { matricesOf, matrixSizes } from '../../../integration/convert/blocks/model/network-shape.ts';
import { scoreSpans } from '../../../integration/convert/blocks/model/network.ts';
import { sumTrees, toFullTrees } from '../../../integration/convert/models/trees.ts';
import { readArguments } from '../../../training/blocks/arguments.ts';
import { Buffers } from '../../../training/blocks/buffers.ts';
import type { Example } from '../../../training/blocks/example.ts';
import { initialWeights } from '../../../training/blocks/network-trainer.ts';
import { weightsOf } from '../../../training/blocks/pack.ts';
import { backward, forward } from '../../../training/blocks/pass.ts';
import { randomFrom } from '../../../training/blocks/random.ts';
import { regime } from '../../../training/blocks/regime.ts';
import { binColumns, trainTrees, treeRegime } from '../../../training/blocks/trees-trainer.ts';

const shape = {
  vocabulary: 20,
  patterns: 15,
  dense: rowWidth,
  word: 4,
  edge: 3,
  reach: 3,
  hidden: 8,
  recurrent: 5,
  voice: 4,
  span: 6,
  longest: 4,
};
const random = randomFrom(11);
const weights = initialWeights(shape, random).map((w) => w + (random() - 0.5) * 0.2);
const matrices = matricesOf(shape, weights);
/** As a matrix is after it went through the package: each number a whole multiple of the row's greatest over 127. */
const rounded = (matrix: Float32Array, columns: number): void => {
  for (let row = 0; row < matrix.length; row += columns) {
    const own = matrix.subarray(row, row + columns);
    const unit = Math.fround(Math.max(...own.map(Math.abs)) / 127);
    own.forEach((v, i) => (own[i] = Math.round(v / unit) * unit));
  }
};
for (const [name, , columns] of matrixSizes(shape)) rounded(matrices[name], columns);
const ids = (length: number, below: number): Uint16Array =>
  Uint16Array.from({ length }, () => Math.floor(random() * below));
const example: Example = {
  count: 6,
  dense: Float32Array.from({ length: 6 * rowWidth }, () => (random() < 0.8 ? 0 : random() - 0.5)),
  ids: ids(60, 20),
  begins: Int32Array.of(0, 10, 20, 30, 40, 50, 60),
  patterns: {
    rows: ids(40, 15),
    begins: Int32Array.of(0, 5, 10, 20, 30, 35, 40),
    edges: Int32Array.of(3, 8, 16, 24, 33, 38),
  },
  quotations: [
    [1, 2],
    [4, 4],
  ],
  weight: 1,
};
const nothingDropped = {
  ...regime,
  dropDense: 0,
  dropWords: 0,
  dropEdges: 0,
  dropHidden: 0,
  hide: 0,
  dropPatterns: 0,
  hidePatterns: 0,
};

describe('the network', () => {
  it('has gradients that agree with differences of its loss', () => {
    const buffers = new Buffers(shape, 10, 100);
    const gradient = new Float32Array(weights.length);
    forward(buffers, example, matrices, nothingDropped, random);
    backward(buffers, example, matrices, matricesOf(shape, gradient), nothingDropped);
    const loss = (): number => forward(buffers, example, matrices, null, random);
    let at = 0;
    for (const [name, rows, columns] of matrixSizes(shape)) {
      const errors = Array.from({ length: 9 }, () => {
        const i = at + Math.floor(random() * rows * columns);
        const kept = weights[i];
        weights[i] = kept + 1e-3;
        const above = loss();
        weights[i] = kept - 1e-3;
        const below = loss();
        weights[i] = kept;
        return Math.abs((above - below) / 2e-3 - gradient[i]);
      }).sort((a, b) => a - b);
      // The median: a difference may straddle the bend of a rectifier.
      expect(errors[4], name).toBeLessThan(1e-2);
      at += rows * columns;
    }
  });

  it('scores spans in the package as in training', () => {
    const buffers = new Buffers(shape, 10, 100);
    forward(buffers, example, matrices, null, random);
    const scores = scoreSpans(shape, weightsOf(shape, matrices), example);
    scores.forEach((score, i) => {
      if (score > -1e8) expect(score).toBeCloseTo(buffers.scores[i], 4);
    });
  });
});

describe('trees', () => {
  it('learn a rule of two columns, the same way each time', () => {
    const rows = 600;
    const matrix = Float32Array.from({ length: rows * 3 }, () => random());
    const target = Uint8Array.from({ length: rows }, (_, r) =>
      matrix[r * 3] > 0.5 && matrix[r * 3 + 2] < 0.4 ? 1 : 0,
    );
    const use = Int32Array.from({ length: rows }, (_, r) => r);
    const fit = () =>
      trainTrees(binColumns(matrix, rows, 3), use, target, new Float32Array(rows).fill(1), {
        ...treeRegime,
        trees: 60,
        columns: 1,
        rate: 0.2,
      });
    const trees = fit();
    const right = use.filter(
      (r) => sumTrees(toFullTrees(trees), matrix.subarray(r * 3, r * 3 + 3)) > 0 === (target[r] === 1),
    ).length;
    expect(right / rows).toBeGreaterThan(0.97);
    expect(fit()).toEqual(trees);
  });
});

describe('readArguments', () => {
  it('takes several files for one name', () => {
    expect(readArguments(['--corpus', 'a', 'b', '--dev', 'c', '--seed', '4'])).toMatchObject({
      corpus: ['a', 'b'],
      dev: ['c'],
      seed: 4,
    });
  });
  it('says what it expected', () => {
    expect(() => readArguments(['--corpse', 'a'])).toThrow('received --corpse; expected one of --corpus');
    expect(readArguments([]).corpus[0]).toMatch(/blocks\.train\.jsonl$/);
  });
});
