/** How much likelier each test of the reasons is in a true quotation than in a paragraph that is none, as log ratios. */
import { evidence } from '../../integration/convert/blocks/model/reasons.ts';
import type { Described } from './examples.ts';

/** One log ratio for each test of `evidence`; `weights` are those of the posts. */
export function reasonWeights(
  all: readonly Described[],
  weights: readonly number[],
  stride: number,
): Float32Array {
  const right = new Float64Array(evidence.length);
  const wrong = new Float64Array(evidence.length);
  let rights = 0;
  let wrongs = 0;
  all.forEach(({ rows, post }, i) => {
    const count = post.paragraphs.length;
    const tally = (first: number, last: number, into: Float64Array): void => {
      evidence.forEach(([, holds], k) => {
        if (holds({ rows, stride, count, first, last })) into[k] += weights[i];
      });
    };
    const quoted = new Uint8Array(count);
    for (const [first, last] of post.quotations) {
      quoted.fill(1, first, last + 1);
      tally(first, last, right);
      rights += weights[i];
    }
    for (let p = 0; p < count; p++) {
      if (quoted[p]) continue;
      tally(p, p, wrong);
      wrongs += weights[i];
    }
  });
  return Float32Array.from(
    evidence,
    (_, k) => Math.log((right[k] + 1) / (rights + 2)) - Math.log((wrong[k] + 1) / (wrongs + 2)),
  );
}
