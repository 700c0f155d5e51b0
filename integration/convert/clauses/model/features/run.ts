import type { Frame } from '../frame.ts';
import { CLOSE, EDGE } from '../tokens.ts';
import { A, B, C, T, imul, cap, out, step } from '../../../models/index.ts';

/** A run in quotation marks, marks included, in tokens; `end` is half-open. */
export interface RunTokens {
  start: number;
  end: number;
}

/** How the findings without regard to marks see a run: `exact` and `wider` are steps of the surest such finding's confidence. */
export interface Seen {
  exact: number;
  wider: number;
}

/** Are the words in these marks a direct quotation, rather than a term, a title or part of a report? */
export function runFeatures(f: Frame, run: RunTokens, seen: Seen): void {
  const { word, cluster, kind, shape, sentence } = f.t;
  const { ids } = out;
  let n = 0;
  const first = run.start + 1;
  const after = run.end;
  const closed = kind[run.end - 1] === CLOSE ? 1 : 0;
  const last = closed ? run.end - 2 : run.end - 1;
  const len = step(after - first - 1);
  const b = run.start - 1;
  const both = seen.exact * 16 + seen.wider;
  let left = 1;
  while (left < 6 && f.anchor[run.start - left] < 2) left++;
  let right = 0;
  while (right < 6 && f.anchor[after + right] < 2) right++;
  ids[n++] = imul(300, T) + imul(len, A) + imul(closed, B);
  ids[n++] = imul(301, T) + imul(len, A) + imul(shape[first], B);
  ids[n++] = imul(302, T) + imul(kind[last], A) + imul(kind[after], B) + imul(shape[first], C);
  ids[n++] = imul(303, T) + imul(kind[b], A) + imul(shape[first], B) + imul(len, C);
  ids[n++] = imul(304, T) + imul(word[b], A);
  ids[n++] = imul(305, T) + imul(word[after], A);
  ids[n++] = imul(306, T) + imul(cluster[b], A) + imul(cluster[first], B);
  ids[n++] = imul(307, T) + imul(cluster[last], A) + imul(cluster[after], B);
  ids[n++] = imul(308, T) + imul(word[first], A);
  ids[n++] = imul(309, T) + imul(kind[b] * 16 + kind[after], A) + imul(kind[last], B);
  ids[n++] = imul(310, T) + imul(both, A);
  ids[n++] = imul(311, T) + imul(both, A) + imul(len, B);
  ids[n++] = imul(312, T) + imul(both, A) + imul(shape[first], B) + imul(kind[b], C);
  ids[n++] = imul(313, T) + imul(left, A) + imul(shape[first], B) + imul(kind[b], C);
  ids[n++] = imul(314, T) + imul(right, A) + imul(kind[last], B) + imul(kind[after], C);
  ids[n++] = imul(315, T) + imul(sentence[last] - sentence[first] > 0 ? 1 : 0, A) + imul(both, B);
  ids[n++] = imul(316, T) + imul(shape[first] * 64 + shape[last] * 8 + shape[first + 1], A) + imul(len, B);
  ids[n++] = imul(317, T) + imul(word[b], A) + imul(word[b - 1], B);
  ids[n++] = imul(318, T) + imul(cluster[b], A) + imul(cluster[b - 1], B) + imul(shape[first], C);
  ids[n++] =
    imul(319, T) + imul(kind[b] === EDGE ? 1 : 0, A) + imul(kind[after] === EDGE ? 1 : 0, B) + imul(both, C);
  ids[n++] = imul(320, T) + imul(f.anchor[b], A) + imul(f.anchor[after], B) + imul(shape[first], C);
  ids[n++] = imul(321, T) + imul(word[b], A) + imul(shape[first], B);
  ids[n++] = imul(322, T) + imul(cluster[b], A) + imul(len, B);
  ids[n++] = imul(323, T) + imul(cluster[after], A) + imul(kind[last], B);
  ids[n++] = imul(324, T) + imul(1, A);
  out.count = n;
}

/** Is the cue at `a` that of the direct quotation `run`? `last` is the cue of the quotation before, −1 if there is none. */
export function linkFeatures(f: Frame, run: RunTokens, a: number, last: number): void {
  const { word, cluster, kind, shape, sentence, sentenceStart, quoted } = f.t;
  const { ids } = out;
  let n = 0;
  const left = a < run.start ? 1 : 0;
  const lo = left ? a + 1 : run.end;
  const hi = left ? run.start : a;
  const d = step(hi - lo);
  const runs = cap((f.quotes[hi] - f.quotes[lo]) >> 1, 3);
  const sentences = cap(left ? sentence[run.start] - sentence[a] : sentence[a] - sentence[run.end - 1], 3);
  const edge =
    kind[hi - 1] === EDGE || (left ? kind[run.start - 1] === EDGE : kind[run.end] === EDGE) ? 1 : 0;
  const commas = cap(f.commas[hi] - f.commas[lo], 3);
  const anchors = cap(f.anchors[hi] - f.anchors[lo], 2);
  const same = a === last ? 1 : 0;
  const sides = left * 2 + same;
  const closes = kind[run.end - 2];
  ids[n++] = imul(340, T) + imul(d, A) + imul(sides, B);
  ids[n++] = imul(341, T) + imul(d, A) + imul(sides, B) + imul(runs, C);
  ids[n++] = imul(342, T) + imul(sentences * 4 + runs, A) + imul(sides, B) + imul(anchors, C);
  ids[n++] = imul(343, T) + imul(word[a], A) + imul(left, B);
  ids[n++] = imul(344, T) + imul(word[a], A) + imul(d, B) + imul(left, C);
  ids[n++] = imul(345, T) + imul(cluster[a], A) + imul(d, B) + imul(left, C);
  ids[n++] = imul(346, T) + imul(f.anchor[a], A) + imul(d, B) + imul(sides, C);
  ids[n++] = imul(347, T) + imul(f.cueness[a], A) + imul(d, B) + imul(sides, C);
  ids[n++] = imul(348, T) + imul(kind[left ? run.start - 1 : run.end], A) + imul(d, B) + imul(left, C);
  ids[n++] = imul(349, T) + imul(kind[a + 1], A) + imul(kind[a - 1], B) + imul(left * 16 + sentences, C);
  ids[n++] = imul(350, T) + imul(closes, A) + imul(left, B) + imul(sentences * 4 + runs, C);
  ids[n++] = imul(351, T) + imul(edge * 16 + sentences * 4 + runs, A) + imul(sides, B) + imul(f.anchor[a], C);
  ids[n++] = imul(352, T) + imul(quoted[a], A) + imul(sides, B) + imul(f.anchor[a], C);
  ids[n++] = imul(353, T) + imul(commas, A) + imul(d, B) + imul(left, C);
  ids[n++] = imul(354, T) + imul(cluster[a], A) + imul(sentences * 4 + runs, B) + imul(sides, C);
  ids[n++] = imul(355, T) + imul(word[a], A) + imul(sentences * 4 + runs, B) + imul(sides, C);
  ids[n++] =
    imul(356, T) +
    imul(kind[sentenceStart[sentence[run.start]]], A) +
    imul(shape[run.start + 1], B) +
    imul(left * 16 + sentences * 4 + runs, C);
  ids[n++] =
    imul(357, T) + imul(shape[run.start + 1], A) + imul(kind[run.start - 1], B) + imul(left * 64 + d, C);
  ids[n++] = imul(358, T) + imul(left ? word[run.start - 1] : word[run.end], A) + imul(left, B) + imul(d, C);
  ids[n++] = imul(359, T) + imul(cluster[a + 1], A) + imul(cluster[a - 1], B) + imul(left, C);
  ids[n++] = imul(360, T) + imul(anchors * 4 + runs, A) + imul(d, B) + imul(left, C);
  ids[n++] = imul(361, T) + imul(closes, A) + imul(kind[run.end], B) + imul(left * 64 + d, C);
  ids[n++] =
    imul(362, T) + imul(sentence[a] === sentence[last] ? 1 : 0, A) + imul(sides, B) + imul(sentences, C);
  out.count = n;
}

/** Has the direct quotation `run` no cue near it? */
export function noLinkFeatures(f: Frame, run: RunTokens): void {
  const { word, cluster, kind, shape } = f.t;
  const { ids } = out;
  let n = 0;
  ids[n++] = imul(370, T) + imul(1, A);
  ids[n++] = imul(371, T) + imul(kind[run.start - 1], A) + imul(kind[run.end], B);
  ids[n++] =
    imul(372, T) +
    imul(shape[run.start + 1], A) +
    imul(kind[run.start - 1], B) +
    imul(step(run.end - run.start), C);
  ids[n++] = imul(373, T) + imul(word[run.start - 1], A);
  ids[n++] = imul(374, T) + imul(cluster[run.start - 1], A);
  ids[n++] = imul(375, T) + imul(word[run.end], A);
  out.count = n;
}
