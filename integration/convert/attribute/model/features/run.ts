import type { Frame } from '../frame.ts';
import { CLOSE, EDGE } from '../tokens.ts';
import { add, cap, out, step } from './add.ts';

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
  out.count = 0;
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
  add(300, len, closed);
  add(301, len, shape[first]);
  add(302, kind[last], kind[after], shape[first]);
  add(303, kind[b], shape[first], len);
  add(304, word[b]);
  add(305, word[after]);
  add(306, cluster[b], cluster[first]);
  add(307, cluster[last], cluster[after]);
  add(308, word[first]);
  add(309, kind[b] * 16 + kind[after], kind[last]);
  add(310, both);
  add(311, both, len);
  add(312, both, shape[first], kind[b]);
  add(313, left, shape[first], kind[b]);
  add(314, right, kind[last], kind[after]);
  add(315, sentence[last] - sentence[first] > 0 ? 1 : 0, both);
  add(316, shape[first] * 64 + shape[last] * 8 + shape[first + 1], len);
  add(317, word[b], word[b - 1]);
  add(318, cluster[b], cluster[b - 1], shape[first]);
  add(319, kind[b] === EDGE ? 1 : 0, kind[after] === EDGE ? 1 : 0, both);
  add(320, f.anchor[b], f.anchor[after], shape[first]);
  add(321, word[b], shape[first]);
  add(322, cluster[b], len);
  add(323, cluster[after], kind[last]);
  add(324, 1);
}

/** Is the cue at `a` that of the direct quotation `run`? `last` is the cue of the quotation before, −1 if there is none. */
export function linkFeatures(f: Frame, run: RunTokens, a: number, last: number): void {
  const { word, cluster, kind, shape, sentence, sentenceStart, quoted } = f.t;
  out.count = 0;
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
  add(340, d, sides);
  add(341, d, sides, runs);
  add(342, sentences * 4 + runs, sides, anchors);
  add(343, word[a], left);
  add(344, word[a], d, left);
  add(345, cluster[a], d, left);
  add(346, f.anchor[a], d, sides);
  add(347, f.cueness[a], d, sides);
  add(348, kind[left ? run.start - 1 : run.end], d, left);
  add(349, kind[a + 1], kind[a - 1], left * 16 + sentences);
  add(350, closes, left, sentences * 4 + runs);
  add(351, edge * 16 + sentences * 4 + runs, sides, f.anchor[a]);
  add(352, quoted[a], sides, f.anchor[a]);
  add(353, commas, d, left);
  add(354, cluster[a], sentences * 4 + runs, sides);
  add(355, word[a], sentences * 4 + runs, sides);
  add(356, kind[sentenceStart[sentence[run.start]]], shape[run.start + 1], left * 16 + sentences * 4 + runs);
  add(357, shape[run.start + 1], kind[run.start - 1], left * 64 + d);
  add(358, left ? word[run.start - 1] : word[run.end], left, d);
  add(359, cluster[a + 1], cluster[a - 1], left);
  add(360, anchors * 4 + runs, d, left);
  add(361, closes, kind[run.end], left * 64 + d);
  add(362, sentence[a] === sentence[last] ? 1 : 0, sides, sentences);
}

/** Has the direct quotation `run` no cue near it? */
export function noLinkFeatures(f: Frame, run: RunTokens): void {
  const { word, cluster, kind, shape } = f.t;
  out.count = 0;
  add(370, 1);
  add(371, kind[run.start - 1], kind[run.end]);
  add(372, shape[run.start + 1], kind[run.start - 1], step(run.end - run.start));
  add(373, word[run.start - 1]);
  add(374, cluster[run.start - 1]);
  add(375, word[run.end]);
}
