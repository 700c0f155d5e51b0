/** What is known of each span the network thinks possible: its chance next to its rivals', its edges, and the article's habits. */
import type { Atoms } from '../../text/index.ts';
import { sumBeliefs, type Beliefs } from './beliefs.ts';
import { chanceNames, writeChances } from './chance-features.ts';
import { habitNames, Habits } from './habits.ts';
import { Likeness, likenessNames } from './likeness-features.ts';
import { rivalNames, writeRivals } from './rivals.ts';
import type { Span } from '../../model.ts';
import type { SpanChance } from '../../models/index.ts';
import { SpanSums } from './span-sums.ts';
import { VoiceCounts } from './voice-counts.ts';
import { voiceNames, Voices } from './voice-features.ts';
import type { Words } from './words.ts';

/** Spans with a smaller chance are not looked at again. */
export const LEAST_CHANCE = 0.01;
/** Value of a column where there is no paragraph. */
const NOWHERE = -9;

/** Width of one candidate's row, for dense rows of `stride` columns. */
export const candidateWidth = (stride: number): number =>
  chanceNames.length +
  habitNames.length +
  likenessNames.length +
  rivalNames.length +
  voiceNames.length +
  4 * stride;

/** An article as the trees read it: its atoms, and the dense rows (`stride` numbers a paragraph, `size` of them the topic). */
export interface Described {
  atoms: Atoms;
  paragraphs: readonly Span[];
  words: Words;
  rows: Float32Array;
  stride: number;
  size: number;
}

/** Calls `take` with each candidate and its row, which is reused. `spans` are all spans with a chance worth adding up. */
export function eachCandidate(
  described: Described,
  spans: readonly SpanChance[],
  longest: number,
  take: (span: SpanChance, row: Float32Array) => void,
): void {
  if (!spans.some(({ chance }) => chance >= LEAST_CHANCE)) return;
  const known = compile(described, spans, longest);
  const row = new Float32Array(candidateWidth(described.stride));
  for (const span of spans) {
    if (span.chance < LEAST_CHANCE) continue;
    writeCandidate(described, known, span, row);
    take(span, row);
  }
}

/** Sums over the article that every candidate is compared with. */
interface Known {
  beliefs: Beliefs;
  sums: SpanSums;
  habits: Habits;
  likeness: Likeness;
  voices: Voices;
  /** Reused: the sums of the candidate at hand. */
  own: Float64Array;
}

function compile(
  { atoms, paragraphs, words, rows, stride, size }: Described,
  spans: readonly SpanChance[],
  longest: number,
): Known {
  const count = paragraphs.length;
  const sums = new SpanSums(rows, stride, size, count);
  return {
    beliefs: sumBeliefs(spans, count, longest, words.first),
    sums,
    habits: new Habits(rows, stride, sums, spans),
    likeness: new Likeness(rows, stride, size, count, sums),
    voices: new Voices(new VoiceCounts(atoms, paragraphs, words), count),
    own: new Float64Array(sums.width),
  };
}

function writeCandidate(described: Described, known: Known, span: SpanChance, row: Float32Array): void {
  const { beliefs, sums, habits, likeness, voices, own } = known;
  const { first, last } = span;
  sums.read(first, last, own);
  let k = writeChances(beliefs, span, row, 0);
  k = habits.write(first, last, beliefs.longest, own, row, k);
  k = likeness.write(span, own, row, k);
  k = writeRivals(beliefs, span, row, k);
  k = voices.write(span, row, k);
  writeEdgeRows(described, span, row, k);
}

/** Copies the dense rows of the paragraph before, the first, the last and the one after. */
function writeEdgeRows(
  { paragraphs, rows, stride }: Described,
  { first, last }: SpanChance,
  row: Float32Array,
  k: number,
): void {
  for (const p of [first - 1, first, last, last + 1]) {
    if (p >= 0 && p < paragraphs.length) row.set(rows.subarray(p * stride, (p + 1) * stride), k);
    else row.fill(NOWHERE, k, k + stride);
    k += stride;
  }
}
