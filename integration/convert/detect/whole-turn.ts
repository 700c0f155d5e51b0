import { touch } from './join.ts';
import type { Marked } from './join.ts';
import { tagAfter } from './printed-tag.ts';
import { Shape } from './words.ts';
import type { Words } from './words.ts';

/** Signs that end a sentence: . ! ? … */
const STOPS = new Set([46, 33, 63, 0x2026]);

/** Signs that end a turn: these, and , — */
const ENDS = new Set([...STOPS, 44, 0x2014]);

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

/** Whether the group's words end with a stop of their own, within its marks. */
export function endsTurn(words: Words, { runs }: Marked): boolean {
  // In the text, not in the table of words, where a stop may belong to an abbreviation: “O no.”
  return ENDS.has(words.text.charCodeAt(words.end[runs.at(-1)!.words.end - 1] - 1));
}

/**
 * Whether the group at `index` is a turn of a dialogue: nothing but other speech stands beside it in its paragraph, or in the next, and it
 * has a stop of its own. However few its words are and whatever they look like, somebody says them. In a text that is no `dialogue` it
 * must touch other speech, and stand between sentences or before its tag.
 */
export function isWholeTurn(
  words: Words,
  groups: readonly Marked[],
  index: number,
  dialogue: boolean,
): boolean {
  const { runs } = groups[index];
  const [from, to] = [runs[0].words.start, runs.at(-1)!.words.end];
  if (!endsTurn(words, groups[index])) return false;
  const [first, last] = [runs[0].block, runs.at(-1)!.block];
  const before = groups.at(index - 1)?.runs.at(-1);
  const after = groups.at(index + 1)?.runs[0];
  const follows = index > 0 && before!.words.end === from;
  const precedes = after?.words.start === to;
  if (!dialogue) {
    const afterSpeech = touch(groups[index - 1], groups[index]);
    const beforeSpeech = touch(groups[index], groups[index + 1]);
    return (
      (afterSpeech || beforeSpeech) &&
      (afterSpeech || from === words.blocks[first] || STOPS.has(words.hash[from - 1])) &&
      (beforeSpeech ||
        to === words.blocks[last + 1] ||
        (words.shape[to] & Shape.capital) !== 0 ||
        tagAfter(words, groups[index]) !== null)
    );
  }
  if (from !== words.blocks[first] && !follows) return false;
  if (to !== words.blocks[last + 1] && !precedes) return false;
  const opensNext = after?.block === last + 1 && after.words.start === words.blocks[last + 1];
  const endsLast = index > 0 && before!.block === first - 1;
  return follows || precedes || opensNext || endsLast;
}
