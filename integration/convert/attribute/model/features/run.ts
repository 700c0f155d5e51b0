import type { Frame } from '../frame.ts';
import { CLOSE, EDGE } from '../tokens.ts';
import { of1, of2, of3, cap, out, step } from './feature.ts';

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
  ids[n++] = of2(300, len, closed);
  ids[n++] = of2(301, len, shape[first]);
  ids[n++] = of3(302, kind[last], kind[after], shape[first]);
  ids[n++] = of3(303, kind[b], shape[first], len);
  ids[n++] = of1(304, word[b]);
  ids[n++] = of1(305, word[after]);
  ids[n++] = of2(306, cluster[b], cluster[first]);
  ids[n++] = of2(307, cluster[last], cluster[after]);
  ids[n++] = of1(308, word[first]);
  ids[n++] = of2(309, kind[b] * 16 + kind[after], kind[last]);
  ids[n++] = of1(310, both);
  ids[n++] = of2(311, both, len);
  ids[n++] = of3(312, both, shape[first], kind[b]);
  ids[n++] = of3(313, left, shape[first], kind[b]);
  ids[n++] = of3(314, right, kind[last], kind[after]);
  ids[n++] = of2(315, sentence[last] - sentence[first] > 0 ? 1 : 0, both);
  ids[n++] = of2(316, shape[first] * 64 + shape[last] * 8 + shape[first + 1], len);
  ids[n++] = of2(317, word[b], word[b - 1]);
  ids[n++] = of3(318, cluster[b], cluster[b - 1], shape[first]);
  ids[n++] = of3(319, kind[b] === EDGE ? 1 : 0, kind[after] === EDGE ? 1 : 0, both);
  ids[n++] = of3(320, f.anchor[b], f.anchor[after], shape[first]);
  ids[n++] = of2(321, word[b], shape[first]);
  ids[n++] = of2(322, cluster[b], len);
  ids[n++] = of2(323, cluster[after], kind[last]);
  ids[n++] = of1(324, 1);
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
  ids[n++] = of2(340, d, sides);
  ids[n++] = of3(341, d, sides, runs);
  ids[n++] = of3(342, sentences * 4 + runs, sides, anchors);
  ids[n++] = of2(343, word[a], left);
  ids[n++] = of3(344, word[a], d, left);
  ids[n++] = of3(345, cluster[a], d, left);
  ids[n++] = of3(346, f.anchor[a], d, sides);
  ids[n++] = of3(347, f.cueness[a], d, sides);
  ids[n++] = of3(348, kind[left ? run.start - 1 : run.end], d, left);
  ids[n++] = of3(349, kind[a + 1], kind[a - 1], left * 16 + sentences);
  ids[n++] = of3(350, closes, left, sentences * 4 + runs);
  ids[n++] = of3(351, edge * 16 + sentences * 4 + runs, sides, f.anchor[a]);
  ids[n++] = of3(352, quoted[a], sides, f.anchor[a]);
  ids[n++] = of3(353, commas, d, left);
  ids[n++] = of3(354, cluster[a], sentences * 4 + runs, sides);
  ids[n++] = of3(355, word[a], sentences * 4 + runs, sides);
  ids[n++] = of3(
    356,
    kind[sentenceStart[sentence[run.start]]],
    shape[run.start + 1],
    left * 16 + sentences * 4 + runs,
  );
  ids[n++] = of3(357, shape[run.start + 1], kind[run.start - 1], left * 64 + d);
  ids[n++] = of3(358, left ? word[run.start - 1] : word[run.end], left, d);
  ids[n++] = of3(359, cluster[a + 1], cluster[a - 1], left);
  ids[n++] = of3(360, anchors * 4 + runs, d, left);
  ids[n++] = of3(361, closes, kind[run.end], left * 64 + d);
  ids[n++] = of3(362, sentence[a] === sentence[last] ? 1 : 0, sides, sentences);
  out.count = n;
}

/** Has the direct quotation `run` no cue near it? */
export function noLinkFeatures(f: Frame, run: RunTokens): void {
  const { word, cluster, kind, shape } = f.t;
  const { ids } = out;
  let n = 0;
  ids[n++] = of1(370, 1);
  ids[n++] = of2(371, kind[run.start - 1], kind[run.end]);
  ids[n++] = of3(372, shape[run.start + 1], kind[run.start - 1], step(run.end - run.start));
  ids[n++] = of1(373, word[run.start - 1]);
  ids[n++] = of1(374, cluster[run.start - 1]);
  ids[n++] = of1(375, word[run.end]);
  out.count = n;
}
