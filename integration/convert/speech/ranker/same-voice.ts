import { sumTrees } from '../../models/index.ts';
import type { FullTrees } from '../../models/index.ts';
import { PairReader } from './columns/index.ts';
import type { Manner } from './columns/index.ts';
import type { Frame } from './frame.ts';
import type { Passage } from './passage.ts';

/** How far back a quotation is compared: with the one before it, and the one before that. */
export const BACK = [1, 2] as const;

/** For each quotation the log-odds that the one so far before it is the same voice's; 0 where there is none. */
export function sameVoice(
  passage: Passage,
  frames: readonly Frame[],
  manner: Manner,
  trees: readonly FullTrees[],
): Float64Array[] {
  const reader = new PairReader(passage, frames, manner);
  return BACK.map((back, k) =>
    Float64Array.from(frames, (_, i) => (i < back ? 0 : sumTrees(trees[k], reader.row(i, back)))),
  );
}
