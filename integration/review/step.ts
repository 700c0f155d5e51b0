import type { Span } from '../convert/model.ts';

/** Which edge of an extent moves, and which way. */
export interface Step {
  edge: 'start' | 'end';
  by: 1 | -1;
}

/** The extent with one edge moved by a word. It never becomes empty, and never leaves the text. */
export function stepped(text: string, { start, end }: Span, { edge, by }: Step): Span {
  if (edge === 'end') {
    const to = by > 0 ? wordEndAfter(text, end) : wordEndBefore(text, end);
    return { start, end: to > start ? to : end };
  }
  const from = by < 0 ? wordStartBefore(text, start) : wordStartAfter(text, start);
  return { start: from < end ? from : start, end };
}

/** Words with what stands on to them: “late,” is one. */
const AFTER = /\s*\S+/y;

function wordEndAfter(text: string, at: number): number {
  AFTER.lastIndex = at;
  return AFTER.test(text) ? AFTER.lastIndex : at;
}

function wordEndBefore(text: string, at: number): number {
  const kept = text.slice(0, at).trimEnd();
  return kept
    .slice(0, /(?<!\S)\S*$/.exec(kept.slice(-LONGEST))!.index + Math.max(0, kept.length - LONGEST))
    .trimEnd().length;
}

function wordStartBefore(text: string, at: number): number {
  const before = text.slice(Math.max(0, at - LONGEST), at).trimEnd();
  return Math.max(0, at - LONGEST) + /(?<!\S)\S*$/.exec(before)!.index;
}

function wordStartAfter(text: string, at: number): number {
  const rest = /^\S*\s+/.exec(text.slice(at, at + LONGEST));
  return rest ? at + rest[0].length : at;
}

/** Longer runs without white space are stepped over in parts. */
const LONGEST = 200;
