/** Whether a candidate is written in the same voice as the rest of the article and as the paragraphs around it. */
import type { SpanChance } from '../../models/index.ts';
import { oneVoice, person, typography, VoiceCounts, wording } from './voice-counts.ts';

/** The same voice as …, by each of the kinds of choice. */
export const voiceNames = ['rest', 'before', 'after', 'allBefore', 'allAfter'].flatMap((place) =>
  ['typography', 'person', 'wording'].map((kind) => `${kind}:${place}`),
);

export class Voices {
  private readonly counts: VoiceCounts;
  private readonly count: number;
  private readonly mine = VoiceCounts.room();
  private readonly others = VoiceCounts.room();

  constructor(counts: VoiceCounts, count: number) {
    this.counts = counts;
    this.count = count;
  }

  /** Writes the columns from `k`; returns the place after them. */
  write({ first, last }: SpanChance, row: Float32Array, k: number): number {
    this.counts.of(first, last, this.mine);
    k = this.compareRest(row, k);
    k = this.compare(first - 1, first - 1, row, k);
    k = this.compare(last + 1, last + 1, row, k);
    k = this.compare(0, first - 1, row, k);
    return this.compare(last + 1, this.count - 1, row, k);
  }

  /** Compares with the whole article without the candidate. */
  private compareRest(row: Float32Array, k: number): number {
    const { mine, others } = this;
    this.counts.of(0, this.count - 1, others);
    for (let c = 0; c < others.length; c++) others[c] -= mine[c];
    return writeVoices(mine, others, row, k);
  }

  /** Compares with paragraphs `first` to `last`. */
  private compare(first: number, last: number, row: Float32Array, k: number): number {
    this.counts.of(first, last, this.others);
    return writeVoices(this.mine, this.others, row, k);
  }
}

function writeVoices(mine: Float64Array, others: Float64Array, row: Float32Array, k: number): number {
  row[k] = oneVoice(typography, mine, others);
  row[k + 1] = oneVoice(person, mine, others);
  row[k + 2] = oneVoice(wording, mine, others);
  return k + 3;
}
