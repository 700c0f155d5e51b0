import type { Marked, Run } from '../../marks/index.ts';
import { readTag } from '../../clauses/index.ts';
import type { Words } from '../../text/index.ts';

/** Signs before a tag: , ! ? … — */
const BEFORE_TAG = new Set([44, 33, 63, 0x2026, 0x2014]);

/**
 * “We sail at six, said Ann Lee. The road was long.”, with no closing mark: what nothing closes ends before its tag. Changes the runs.
 *
 * @param runs all runs, to which those in the marks belong
 */
export function endAtTags(words: Words, groups: readonly Marked[], runs: readonly Run[]): void {
  for (const group of groups) {
    const last = group.runs.at(-1)!;
    if (last.closed || last.depth > 0) continue;
    const tag = tagWithin(words, last);
    if (tag === null) continue;
    const { end } = last;
    last.words.end = tag;
    last.inner.end = last.end = words.end[tag - 1];
    for (let i = group.indices.at(-1)! + 1; i < runs.length && runs[i].start < end; i++) {
      if (runs[i].start < last.end) continue;
      if (runs[i].parent === last) runs[i].parent = null;
      runs[i].depth--;
    }
  }
}

/** The first word of a tag in a run. */
function tagWithin(words: Words, { words: { start, end } }: Run): number | null {
  for (let w = start + 2; w < end; w++) {
    if (!BEFORE_TAG.has(words.hash[w - 1])) continue;
    if (readTag(words, w, end)) return w;
  }
  return null;
}
