import { Shape, STOPS } from '../../text/index.ts';
import { touch } from '../../marks/index.ts';
import type { Marked } from '../../marks/index.ts';
import { tagAfter } from './printed-tag.ts';
import type { Words } from '../../text/index.ts';

/** Signs that end a turn: those that end a sentence, and , — */
const ENDS = new Set([...STOPS, 44, 0x2014]);

/** Typed twice it is a dash. */
const HYPHEN = 45;

const COMMA = 44;

/** ( */
const BRACKET = 40;

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
  const last = words.end[runs.at(-1)!.words.end - 1] - 1;
  const sign = words.text.charCodeAt(last);
  return ENDS.has(sign) || (sign === HYPHEN && words.text.charCodeAt(last - 1) === HYPHEN);
}

/**
 * Whether the group at `index` is a turn of a dialogue: nothing but other speech stands next to it in its paragraph, or in the next, and it
 * has a stop of its own. However few its words are and whatever they look like, somebody says them. In a text that is no `dialogue` it
 * must touch other speech and stand between sentences or before its tag, or be a whole paragraph next to one that begins or ends in marks.
 */
export function isWholeTurn(
  words: Words,
  groups: readonly Marked[],
  index: number,
  dialogue: boolean,
): boolean {
  const group = groups[index];
  if (!endsTurn(words, group)) return false;
  const { opens, closes, from, to } = edgesOf(words, group);
  if (opens && closes && isAmongTurns(words, groups, index, dialogue)) return true;
  const afterSpeech = touch(groups[index - 1], group);
  const beforeSpeech = touch(group, groups[index + 1]);
  if (!dialogue)
    return (
      // “The Ferry,” “The Quay,” “The Lamp”: a list.
      !(beforeSpeech && words.hash[group.runs.at(-1)!.words.end - 1] === COMMA) &&
      (afterSpeech || beforeSpeech) &&
      (afterSpeech || opens || STOPS.has(words.hash[from - 1])) &&
      (beforeSpeech || closes || (words.shape[to] & Shape.capital) !== 0 || tagAfter(words, group) !== null)
    );
  if (!opens && !afterSpeech) return false;
  // “Not yet.” (The clock was slow.)
  if (!closes && !beforeSpeech && words.hash[to] !== BRACKET) return false;
  const before = groups[index - 1]?.runs.at(-1);
  return (
    afterSpeech ||
    beforeSpeech ||
    opensNext(words, group, groups[index + 1]) ||
    before?.block === group.runs[0].block - 1
  );
}

/** A paragraph in marks next to speech in the same marks: headlines in the text of a newspaper stand in single ones between its double ones. */
function isAmongTurns(words: Words, groups: readonly Marked[], index: number, dialogue: boolean): boolean {
  const group = groups[index];
  const [before, after] = [groups[index - 1], groups[index + 1]];
  return (
    (isLike(group, before) && (dialogue || endsLast(words, before, group))) ||
    (isLike(group, after) && (dialogue || opensNext(words, group, after)))
  );
}

function isLike({ runs: [run] }: Marked, other: Marked | undefined): other is Marked {
  return other?.runs[0].pair.open === run.pair.open;
}

/** Whether `after` opens the block after the group's last. */
function opensNext(words: Words, { runs }: Marked, after: Marked | undefined): boolean {
  return after?.runs[0].block === runs.at(-1)!.block + 1 && edgesOf(words, after).opens;
}

/** Whether `before` ends the block before the group's first. */
function endsLast(words: Words, before: Marked, { runs }: Marked): boolean {
  return before.runs.at(-1)!.block === runs[0].block - 1 && edgesOf(words, before).closes;
}

/** A group's first word and the word after it, and whether these are where its blocks begin and end. */
function edgesOf(
  words: Words,
  { runs }: Marked,
): { from: number; to: number; opens: boolean; closes: boolean } {
  const [first, last] = [runs[0], runs.at(-1)!];
  const [from, to] = [first.words.start, last.words.end];
  return {
    from,
    to,
    opens: from === words.blocks[first.block],
    closes: to === words.blocks[last.block + 1],
  };
}
