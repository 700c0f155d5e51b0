/** The second judge: trees over candidates, fitted on opinions that the network gave on writers it had not read. */
import { readAtoms } from '../../integration/convert/text/index.ts';
import {
  candidateWidth,
  eachCandidate,
  LEAST_CHANCE,
} from '../../integration/convert/blocks/model/candidates.ts';
import type { SpanChance } from '../../integration/convert/models/span-lattice.ts';
import { sumTrees, type FullTrees } from '../../integration/convert/models/trees.ts';
import type { Described } from './examples.ts';

export interface Candidates {
  matrix: Float32Array;
  width: number;
  target: Uint8Array;
  weight: Float32Array;
  article: Int32Array;
  spans: SpanChance[];
}
export function collect(
  all: readonly Pick<Described, 'post' | 'rows' | 'words'>[],
  spans: readonly SpanChance[][],
  weights: readonly number[],
  stride: number,
  size: number,
  longest: number,
): Candidates {
  const width = candidateWidth(stride);
  let n = 0;
  for (const list of spans) for (const s of list) if (s.chance >= LEAST_CHANCE) n++;
  const out: Candidates = {
    matrix: new Float32Array(n * width),
    width,
    target: new Uint8Array(n),
    weight: new Float32Array(n),
    article: new Int32Array(n),
    spans: [],
  };
  let at = 0;
  all.forEach((d, i) => {
    const { post, rows, words } = d;
    const article = { atoms: readAtoms(post.text), paragraphs: post.paragraphs, words, rows, stride, size };
    eachCandidate(article, spans[i], longest, (span, row) => {
      out.matrix.set(row, at * width);
      out.target[at] = d.post.quotations.some(([a, b]) => a === span.first && b === span.last) ? 1 : 0;
      out.weight[at] = weights[i] ?? 1;
      out.article[at++] = i;
      out.spans.push(span);
    });
  });
  return out;
}
/** Chances as the trees see them, for each article. */
export function judged(
  c: Candidates,
  articles: number,
  trees: (candidate: number) => FullTrees,
): SpanChance[][] {
  const out: SpanChance[][] = Array.from({ length: articles }, () => []);
  for (let k = 0; k < c.spans.length; k++) {
    const odds = sumTrees(trees(k), c.matrix.subarray(k * c.width, (k + 1) * c.width));
    out[c.article[k]].push({
      first: c.spans[k].first,
      last: c.spans[k].last,
      chance: 1 / (1 + Math.exp(-odds)),
    });
  }
  return out;
}
