import { Is } from '../../languages/index.ts';
import { Shape } from '../../text/index.ts';
import type { Around } from './around.ts';
import type { Passage } from './passage.ts';
import type { Range } from './range.ts';
import { pastAside, subjectFrom } from './subject-after.ts';
import { dropped, PRONOUN, tagOf } from './tag-kinds.ts';
import type { Tag } from './tag-kinds.ts';
import { tagBefore } from './tag-lead.ts';
import { accordingTo, isJoined, sayingAt, unknownVerb, verbAfter } from './tag-verb.ts';

/** The tag of a quotation: between its pieces, else after it, else in its lead-in. Null where its sentence has none. */
export function readTag(passage: Passage, around: Around): Tag | null {
  for (const gap of around.gaps) {
    const tag = after(passage, gap, 'between');
    if (tag) return tag;
  }
  const lead = tagBefore(passage, around);
  // “Tom Quill said: “…” Ida Holm denied it.” A lead-in wins over a sentence of its own.
  if (lead && (around.tailIsNew || around.leadSign === COLON)) return lead;
  const isOwn =
    !around.tailIsNew || isInverted(passage, around.tail) || DASHES.has(passage.words.hash[around.tail.from]);
  const tail = isOwn ? after(passage, around.tail, 'after') : null;
  return tail ?? lead ?? unknownVerb(passage, around);
}

const COLON = 58;
const STOP = 46;
/** - – — */
const DASHES = new Set([45, 0x2013, 0x2014]);

/** “Late.” Said Quill: a verb before its subject is a tag whatever stands before it. So is „Spät.“ So schreibt Quill. */
function isInverted({ words, language }: Passage, { from, to }: Range): boolean {
  const isSaid = (w: number): boolean =>
    w < to && (words.classes[w] & Is.saying) !== 0 && (words.classes[w] & Is.role) === 0;
  if (isSaid(from)) return true;
  const isAdverb = from < to && (words.classes[from] & Is.adverb) !== 0;
  return isAdverb && language.invertsTag && words.hash[to - 1] === STOP && isSaid(from + 1);
}

/** “…,” said Quill; “…,” Quill said; “…,” a dit Quill; “…”: Quill; “…” —Quill. */
function after(passage: Passage, { from, to }: Range, side: Tag['side']): Tag | null {
  const { words } = passage;
  let w = from;
  while (w < to && (words.shape[w] & Shape.punctuation) !== 0 && w < from + 2) w++;
  if (w >= to) return null;
  const isCaption = w > from && (words.hash[w - 1] === COLON || DASHES.has(words.hash[w - 1]));
  const caption = isCaption ? subjectFrom(passage, w, to) : null;
  if (caption?.subject === 'name' && caption.end >= to - 1) return tagOf(caption.head, caption, side);
  if (words.hash[from] === COLON) return null;
  const phrase = accordingTo(passage, w, to);
  if (phrase) return tagOf(w, phrase, side);
  const verb = sayingAt(passage, w, to);
  if (verb >= 0) {
    if (isJoined(passage, verb)) return { ...PRONOUN, verb, head: verb, side };
    const subject = subjectFrom(passage, pastAside(passage, verb + 1, to), to);
    if (subject) return tagOf(verb, subject, side);
    if (passage.language.dropsSubject) return dropped(verb, side);
  }
  const subject = subjectFrom(passage, w, to);
  if (!subject) return null;
  const own = verbAfter(passage, subject.end, to);
  return own < 0 ? null : tagOf(own, subject, side);
}
