import type { Marked } from './join.ts';
import type { Words } from './words.ts';

/** Signs that end a turn: . ! ? … , — */
const ENDS = new Set([46, 33, 63, 0x2026, 44, 0x2014]);

/** Where fewer of a text's blocks open with a mark, in tenths, paragraphs in marks are headlines and samples as often as speech. */
const SPEECH = 3;

/** Fewer passages in marks than this are no dialogue, however few the blocks. */
const PASSAGES = 6;

/** The share of blocks that open with a mark, in whole tenths. */
export function shareOfSpeech(words: Words, groups: readonly Marked[]): number {
  const opening = groups.filter(({ runs: [run] }) => run.words.start === words.blocks[run.block]).length;
  return Math.min(9, Math.floor((opening * 10) / Math.max(1, words.blocks.length - 1)));
}

/** Whether so much of a text is speech that its paragraphs in marks are turns. */
export function isDialogue(words: Words, groups: readonly Marked[]): boolean {
  return groups.length >= PASSAGES && shareOfSpeech(words, groups) >= SPEECH;
}

/**
 * Whether the group at `index` is a turn of a dialogue: nothing but other speech stands beside it in its paragraph, or in the next, and it
 * has a stop of its own. However few its words are and whatever they look like, somebody says them.
 */
export function isWholeTurn(words: Words, groups: readonly Marked[], index: number): boolean {
  const { runs } = groups[index];
  const [from, to] = [runs[0].words.start, runs.at(-1)!.words.end];
  if (!ENDS.has(words.hash[to - 1])) return false;
  const [first, last] = [runs[0].block, runs.at(-1)!.block];
  const before = groups.at(index - 1)?.runs.at(-1);
  const after = groups.at(index + 1)?.runs[0];
  const follows = index > 0 && before!.words.end === from;
  const precedes = after?.words.start === to;
  if (from !== words.blocks[first] && !follows) return false;
  if (to !== words.blocks[last + 1] && !precedes) return false;
  const opensNext = after?.block === last + 1 && after.words.start === words.blocks[last + 1];
  const endsLast = index > 0 && before!.block === first - 1;
  return follows || precedes || opensNext || endsLast;
}
