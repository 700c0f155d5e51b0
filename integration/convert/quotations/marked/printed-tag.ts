import type { Span } from '../../model.ts';
import { hashWord, Is } from '../../languages/index.ts';
import type { Language } from '../../languages/index.ts';
import { touch } from '../../marks/index.ts';
import type { Marked } from '../../marks/index.ts';
import { readTag } from '../../clauses/index.ts';
import { firstWordAt, Shape, STOPS } from '../../text/index.ts';
import type { Words } from '../../text/index.ts';
import { nounBefore, nounTag } from './noun-tag.ts';
import { sayerBefore } from './sayer-before.ts';
import type { Link } from './passage.ts';

/** A tag's source and verb are within so many words; it bounds the search. */
const LONGEST = 16;

/** How sure it is that a tag right after the closing mark names who speaks. */
const PRINTED = 0.95;

/**
 * Who says the words in marks of the group at `index`: what the model linked to them, unless that stands within marks itself (“Ah, Nora,”
 * said the pilot: whoever is spoken to does not speak), or in a sentence of its own behind them, or a tag next to them names another.
 */
export function linkOf(
  words: Words,
  language: Language,
  groups: readonly Marked[],
  index: number,
  link: Link | null,
  dialogue: boolean,
): Link | null {
  const { source } = link ?? {};
  const misled =
    isInMarks(groups, index, source) ||
    isAnothers(groups, index, source) ||
    (source != null && isApart(words, groups[index], source)) ||
    saysNothing(words, link?.cue);
  const noun = nounTag(words, groups[index]);
  const printed = tagAfter(words, groups[index]);
  const before =
    printed && !beginsAnew(words, groups[index], printed) ? null : tagBefore(words, language, groups[index]);
  // “Stop the press!” Leo Fitch muttered, “Too late.” A lead-in wins over what may be a sentence of its own.
  const tag = (printed && before?.source ? null : printed) ?? noun ?? nounBefore(words, groups[index]);
  // The model knows better how far a source goes; the tag, where it begins.
  if (tag?.source && source && !misled && agree(tag.source, source, dialogue))
    return leavesBrackets(words.text, source) ? tag : link;
  if (tag) return tag;
  if (before?.source && !isInMarks(groups, index, before.source))
    return source && !misled && agree(before.source, source, false) ? link : before;
  return misled ? null : link;
}

/** “The wall is ours.” Ida Holm denied it: what begins with a capital after a full stop in the marks is a sentence of its own. */
export function isApart(words: Words, { runs }: Marked, source: Span): boolean {
  const { end } = runs.at(-1)!.words;
  if (source.start < runs.at(-1)!.end || (words.shape[end] & Shape.capital) === 0) return false;
  const sign = words.hash[end - 1];
  return sign === STOP || (STOPS.has(sign) && (words.classes[end] & Is.determiner) !== 0);
}

/** (“…,” said Nora) and went: the source goes on past the bracket in which it stands. */
function leavesBrackets(text: string, { start, end }: Span): boolean {
  const closing = text.slice(start, end).search(/[)\]]/);
  return closing >= 0 && !/[([]/.test(text.slice(start, start + closing));
}

/** In a story the tag's source must be the beginning of the model's; in news they need only meet. */
function agree(tag: Span, link: Span, dialogue: boolean): boolean {
  return dialogue ? tag.start === link.start : tag.start < link.end && link.start < tag.end;
}

/** Whether a source stands in the marks of the group at `index` or of a neighbour. */
export function isInMarks(
  groups: readonly Marked[],
  index: number,
  source: Span | null | undefined,
): boolean {
  return source != null && [index - 1, index, index + 1].some((i) => holds(groups[i], source));
}

/** “Is it late?” “Nine minutes,” said Nora: what touches the marks of another turn is not said by whom that turn's tag names. */
export function isAnothers(
  groups: readonly Marked[],
  index: number,
  source: Span | null | undefined,
): boolean {
  if (!source) return false;
  const { runs } = groups[index];
  return source.start >= runs.at(-1)!.end
    ? touch(groups[index], groups[index + 1])
    : source.end <= runs[0].start && touch(groups[index - 1], groups[index]);
}

/** Whether a span begins within the group's marks. */
function holds(group: Marked | undefined, { start }: Span): boolean {
  return group?.runs.some((run) => start >= run.inner.start && start < run.inner.end) ?? false;
}

/** “…,” said the pilot: the tag that begins right after the closing mark. */
export function tagAfter(words: Words, { runs }: Marked): Link | null {
  const last = runs.at(-1)!;
  const end = Math.min(last.words.end + LONGEST, words.blocks[last.block + 1]);
  const from = last.words.end;
  const tag = readTag(words, from, end);
  if (!tag || !isPlain(words, tag.source, tag.sourceEnd) || words.hash[tag.verb + 1] === NOTHING) return null;
  // “The road is not safe.” Bob Ray said, “It is.”
  if (words.hash[from - 1] === STOP && tag.source === from && (words.shape[from] & Shape.capital) !== 0)
    return null;
  return {
    cue: { start: words.start[tag.verb], end: words.end[tag.verb] },
    source: { start: words.start[tag.source], end: words.end[tag.sourceEnd - 1] },
    confidence: PRINTED,
  };
}

/** A tag that begins with a capital after a stop within the marks. */
function beginsAnew(words: Words, { runs }: Marked, { source, cue }: Link): boolean {
  const { end } = runs.at(-1)!.words;
  const first = source && cue ? Math.min(source.start, cue.start) : -1;
  return (
    first === words.start[end] && (words.shape[end] & Shape.capital) !== 0 && STOPS.has(words.hash[end - 1])
  );
}

/** Words between a verb and the colon before the marks: “told the paper on Monday:” */
const TOLD = 12;
const [COMMA, COLON, STOP] = [44, 58, 46];
const NOTHING = hashWord('nothing');

/** “Will he live?” Quill said nothing. */
export const saysNothing = (words: Words, cue: Span | null | undefined): boolean =>
  cue != null && words.hash[firstWordAt(words, cue.end)] === NOTHING;

/** Tom Quill said: “…”, Bob Ray replied “…”: the verb right before the marks, or before their colon, and its subject. */
function tagBefore(words: Words, language: Language, group: Marked): Link | null {
  const [run] = group.runs;
  const sign = words.hash[run.words.start - 1];
  const before = sayerBefore(words, language, group, words.start[words.blocks[run.block]]);
  if (!before?.cue) return null;
  const gap = run.words.start - firstWordAt(words, before.cue.start) - 1;
  return gap === 0 || (gap === 1 && sign === COMMA) || (gap < TOLD && sign === COLON) ? before : null;
}

/** “habit” that I would like explained: a clause is nobody. */
function isPlain(words: Words, from: number, to: number): boolean {
  if ((words.classes[from] & (Is.relative | Is.subordinator)) !== 0) return false;
  for (let w = from + 1; w < to; w++)
    if ((words.classes[w] & (Is.pronoun | Is.auxiliary)) !== 0) return false;
  return true;
}
