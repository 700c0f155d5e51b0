import { toWeights } from '../../integration/convert/models/linear.ts';
import type { Weights } from '../../integration/convert/models/linear.ts';
import { BITS, numberOf, out } from '../../integration/convert/models/feature.ts';

/** The features of many candidates, one candidate after another, in one growing array. */
export class Pool {
  ids = new Int32Array(1 << 20);
  /** Where each candidate's features begin; one more entry than candidates. */
  starts: number[] = [0];
  private size = 0;

  /** Adds what stands in `out` as one candidate. */
  push(): void {
    if (this.size + out.count > this.ids.length) {
      const more = new Int32Array(this.ids.length * 2);
      more.set(this.ids);
      this.ids = more;
    }
    for (let i = 0; i < out.count; i++) this.ids[this.size++] = numberOf(out.ids[i]);
    this.starts.push(this.size);
  }
  get candidates(): number {
    return this.starts.length - 1;
  }
}

/** One choice: candidates `from` to `to` of a pool, of which `gold` is right. */
export interface ChoiceExample {
  from: number;
  to: number;
  gold: number;
}

/** How a step is fitted. */
export interface Rates {
  epochs: number;
  rate: number;
  decay: number;
  /** Keeps the first steps of rare features small; without it they learn single examples by head. */
  damping: number;
  /** The table holds 2^bits weights. */
  bits: number;
  seed: number;
}

/** Weights under training: AdaGrad on each row, and the mean of the rows over the passes. */
class Learner {
  private readonly rows: Float32Array;
  private readonly sums: Float32Array;
  private readonly mean: Float32Array;
  private readonly shift: number;
  private readonly rates: Rates;
  private passes = 0;
  constructor(rates: Rates) {
    const size = 1 << rates.bits;
    this.rates = rates;
    this.shift = BITS - rates.bits;
    this.rows = new Float32Array(size);
    this.sums = new Float32Array(size).fill(rates.damping);
    this.mean = new Float32Array(size);
  }
  score(pool: Pool, candidate: number): number {
    let sum = 0;
    const to = pool.starts[candidate + 1];
    for (let i = pool.starts[candidate]; i < to; i++) sum += this.rows[pool.ids[i] >>> this.shift];
    return sum;
  }
  step(pool: Pool, candidate: number, gradient: number): void {
    if (Math.abs(gradient) < 0.002) return;
    const to = pool.starts[candidate + 1];
    for (let i = pool.starts[candidate]; i < to; i++) {
      const row = pool.ids[i] >>> this.shift;
      const g = gradient + this.rates.decay * this.rows[row];
      this.sums[row] += g * g;
      this.rows[row] -= (this.rates.rate * g) / Math.sqrt(this.sums[row]);
    }
  }
  average(): void {
    this.passes++;
    for (let i = 0; i < this.rows.length; i++) this.mean[i] += (this.rows[i] - this.mean[i]) / this.passes;
  }
  weights(): Weights {
    return toWeights(this.mean, 1);
  }
}

/** Fits a softmax over each example's candidates. */
export function learnChoices(pool: Pool, examples: readonly ChoiceExample[], rates: Rates): Weights {
  const scores = new Float64Array(2048);
  return learn([...examples], rates, (learner, { from, to, gold }) => {
    const n = to - from;
    let most = -Infinity;
    for (let i = 0; i < n; i++) most = Math.max(most, (scores[i] = learner.score(pool, from + i)));
    let sum = 0;
    for (let i = 0; i < n; i++) sum += scores[i] = Math.exp(scores[i] - most);
    for (let i = 0; i < n; i++) learner.step(pool, from + i, scores[i] / sum - (from + i === gold ? 1 : 0));
  });
}

/** Fits a yes (1) or no (0) for each candidate. */
export function learnBinary(pool: Pool, labels: readonly number[], rates: Rates): Weights {
  return learn(
    labels.map((_, i) => i),
    rates,
    (learner, i) => {
      learner.step(pool, i, 1 / (1 + Math.exp(-learner.score(pool, i))) - labels[i]);
    },
  );
}

function learn<T>(order: T[], rates: Rates, visit: (learner: Learner, item: T) => void): Weights {
  const learner = new Learner(rates);
  const random = randomFrom(rates.seed);
  const every = Math.ceil(order.length / 8);
  let seen = 0;
  for (let epoch = 0; epoch < rates.epochs; epoch++) {
    shuffle(order, random);
    for (const item of order) {
      visit(learner, item);
      if (++seen % every === 0) learner.average();
    }
  }
  return learner.weights();
}

/** Deterministic numbers in [0, 1) (mulberry32). */
function randomFrom(seed: number): () => number {
  let s = seed | 0;
  return () => {
    s = (s + 0x6d2b79f5) | 0;
    let t = Math.imul(s ^ (s >>> 15), 1 | s);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

function shuffle(items: unknown[], random: () => number): void {
  for (let i = items.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [items[i], items[j]] = [items[j], items[i]];
  }
}
