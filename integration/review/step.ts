import type { Span } from '../convert/model.ts';
import type { Review } from './item.ts';

/** Which edge of an extent moves, which way, and how far. */
export interface Step {
  edge: 'start' | 'end';
  by: 1 | -1;
  unit: 'word' | 'paragraph';
}

const STEPS: ReadonlyMap<string, Omit<Step, 'edge'>> = new Map([
  ['Right', { by: 1, unit: 'word' }],
  ['Left', { by: -1, unit: 'word' }],
  ['Down', { by: 1, unit: 'paragraph' }],
  ['Up', { by: -1, unit: 'paragraph' }],
] as const);

/** What an arrow key does to an extent: it moves the end, with Shift the beginning. Null for other keys. */
export function stepOf(key: string, shift: boolean): Step | null {
  const step = STEPS.get(key.replace(/^Arrow/, ''));
  return step ? { ...step, edge: shift ? 'start' : 'end' } : null;
}

/** The extent with one edge moved by a word or a paragraph. It never becomes empty, and never leaves the text. */
export function stepped({ text, blocks }: Pick<Review, 'text' | 'blocks'>, extent: Span, step: Step): Span {
  const { start, end } = extent;
  const at = step.unit === 'word' ? wordEdge(text, extent, step) : paragraphEdge(text, blocks, extent, step);
  const moved = step.edge === 'end' ? { start, end: at } : { start: at, end };
  return moved.start < moved.end ? moved : extent;
}

function wordEdge(text: string, { start, end }: Span, { edge, by }: Step): number {
  if (edge === 'end') return by > 0 ? wordEndAfter(text, end) : wordEndBefore(text, end);
  return by < 0 ? wordStartBefore(text, start) : wordStartAfter(text, start);
}

/** The next edge of a paragraph that has words: the end of one for the end, the beginning for the beginning. */
function paragraphEdge(text: string, blocks: readonly Span[], extent: Span, { edge, by }: Step): number {
  const from = extent[edge];
  const edges = blocks
    .filter(({ start, end }) => /[\p{L}\p{N}]/u.test(text.slice(start, end)))
    .map((block) => edgesOf(text, block)[edge]);
  return (by > 0 ? edges.find((at) => at > from) : edges.findLast((at) => at < from)) ?? from;
}

/** Where the words of a block begin and end, without white space. */
function edgesOf(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end);
  return { start: end - words.trimStart().length, end: start + words.trimEnd().length };
}

/** Words with what stands on to them: “late,” is one. */
const AFTER = /\s*\S+/y;

function wordEndAfter(text: string, at: number): number {
  AFTER.lastIndex = at;
  return AFTER.test(text) ? AFTER.lastIndex : at;
}

function wordEndBefore(text: string, at: number): number {
  const kept = text.slice(0, at).trimEnd();
  return kept.slice(0, wordStart(kept)).trimEnd().length;
}

function wordStartBefore(text: string, at: number): number {
  return wordStart(text.slice(0, at).trimEnd());
}

/** Where the last word of some words begins. */
function wordStart(words: string): number {
  const least = Math.max(0, words.length - LONGEST);
  let start = words.length;
  while (start > least && !/\s/.test(words[start - 1])) start--;
  return start;
}

function wordStartAfter(text: string, at: number): number {
  const rest = /^\S*\s+/.exec(text.slice(at, at + LONGEST));
  return rest ? at + rest[0].length : at;
}

/** Longer runs without white space are stepped over in parts. */
const LONGEST = 200;
