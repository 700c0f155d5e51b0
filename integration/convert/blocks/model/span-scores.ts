/** The score of every span of paragraphs: its inside, its edges, and how its voice differs from what surrounds it. */
import type { NetworkShape } from './network-shape.ts';
import type { Weights } from './network-weights.ts';
import { product } from '../../models/index.ts';

/** The span units' inputs: what paragraphs give as a span's first and last one, and running sums of what they give inside. */
interface UnitInputs {
  start: Float32Array;
  end: Float32Array;
  inside: Float32Array;
}

/** Voices as spans are compared by them: running sums, and the voices before and after, already weighted. */
interface VoiceSums {
  sums: Float32Array;
  before: Float64Array;
  after: Float64Array;
}

/** `edges` holds three numbers a paragraph (inside, first, last); `voices` a row a paragraph, with an empty row before and after. */
export function sumSpans(
  shape: NetworkShape,
  m: Weights,
  count: number,
  edges: Float32Array,
  voices: Float32Array,
): Float32Array {
  const units = unitInputs(shape, m, count, voices);
  const compared = voiceSums(shape, m, count, voices);
  const scores = new Float32Array(count * shape.longest).fill(-1e9);
  const own = new Float64Array(shape.longest);
  for (let p = 0; p < count; p++) {
    const lengths = Math.min(shape.longest, count - p);
    startWithEdges(edges, p, lengths, own);
    addUnits(shape.span, m, units, p, lengths, own);
    addVoices(shape.voice, m, compared, p, count, lengths, own);
    for (let l = 0; l < lengths; l++) scores[p * shape.longest + l] = own[l];
  }
  return scores;
}

function unitInputs(
  { voice, span }: NetworkShape,
  m: Weights,
  count: number,
  voices: Float32Array,
): UnitInputs {
  const start = new Float32Array(count * span);
  const end = new Float32Array(count * span);
  const inside = new Float32Array((count + 1) * span);
  for (let p = 0; p < count; p++) {
    product(voices, p * voice, 2 * voice, m.start, 0, start, p * span);
    product(voices, (p + 1) * voice, 2 * voice, m.end, 0, end, p * span);
    for (let j = 0; j < span; j++) inside[(p + 1) * span + j] = inside[p * span + j];
    product(voices, (p + 1) * voice, voice, m.inside, 0, inside, (p + 1) * span);
  }
  return { start, end, inside };
}

function voiceSums({ voice }: NetworkShape, m: Weights, count: number, voices: Float32Array): VoiceSums {
  const sums = new Float32Array((count + 1) * voice);
  for (let i = 0; i < count * voice; i++) sums[i + voice] = sums[i] + voices[i + voice];
  return {
    sums,
    before: times(m.likeBefore, voices, 0),
    after: times(m.likeAfter, voices, 2 * voice),
  };
}

/** Each row of `voices` from `from` on, multiplied by `weights` column by column. */
function times(weights: Float32Array, voices: Float32Array, from: number): Float64Array {
  const out = new Float64Array(voices.length - from);
  for (let i = 0; i < out.length; i += weights.length)
    for (let k = 0; k < weights.length; k++) out[i + k] = weights[k] * voices[from + i + k];
  return out;
}

// The steps below each take all spans that begin with paragraph `p`, `own[l]` being the score of the one of `l + 1` paragraphs. A call for
// each span would allocate its score, for V8 passes floats from function to function on the heap.

function startWithEdges(edges: Float32Array, p: number, lengths: number, own: Float64Array): void {
  let sum = edges[p * 3 + 1];
  for (let l = 0; l < lengths; l++) {
    const q = (p + l) * 3;
    sum += edges[q];
    own[l] = sum + edges[q + 2];
  }
}

/** Adds what the span units say. */
function addUnits(
  span: number,
  { spanLength, spanOut }: Weights,
  { start, end, inside }: UnitInputs,
  p: number,
  lengths: number,
  own: Float64Array,
): void {
  const ps = p * span;
  for (let l = 0; l < lengths; l++) {
    const share = 1 / (l + 1);
    const qs = (p + l) * span;
    const ls = l * span;
    let score = own[l];
    for (let j = 0; j < span; j++) {
      const v =
        start[ps + j] + end[qs + j] + (inside[qs + span + j] - inside[ps + j]) * share + spanLength[ls + j];
      // A product with 0 or 1 instead of a branch, which would be guessed wrong every other time.
      score += Number(v > 0) * v * spanOut[j];
    }
    own[l] = score;
  }
}

/** Adds how a span's voice is like the voices right before it, right after it, and in the rest of the article. */
function addVoices(
  voice: number,
  { likeOutside }: Weights,
  { sums, before, after }: VoiceSums,
  p: number,
  count: number,
  lengths: number,
  own: Float64Array,
): void {
  const all = count * voice;
  const pv = p * voice;
  for (let l = 0; l < lengths; l++) {
    const share = 1 / (l + 1);
    const rest = count > l + 1 ? 1 / (count - l - 1) : 0;
    const qv = (p + l) * voice;
    let score = own[l];
    for (let k = 0; k < voice; k++) {
      const within = sums[qv + voice + k] - sums[pv + k];
      score +=
        within * share * (after[qv + k] + before[pv + k] + likeOutside[k] * (sums[all + k] - within) * rest);
    }
    own[l] = score;
  }
}
