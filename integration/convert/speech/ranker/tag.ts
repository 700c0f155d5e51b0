import { Is } from '../../languages/index.ts';
import { Shape } from '../../text/index.ts';
import type { Around } from './around.ts';
import { SAYS } from './passage.ts';
import type { Passage, Place } from './passage.ts';
import type { Range } from './range.ts';
import { subjectBefore } from './subject-before.ts';
import { pastAside, subjectFrom } from './subject-after.ts';
import type { Subject } from './subject-after.ts';
import { isJoined, sayingAt, unknownVerb, verbAfter } from './tag-verb.ts';

/** The subject of the verb of saying that stands by a quotation, read by grammar alone. */
export interface Tag {
  /** Word of the verb, or the first of “according to”. */
  verb: number;
  /**
   * `name`: `place`; `pronoun` and `noun`: the word `head`; `joint`: two speak at once, whom one name does not tell; `dropped`: the verb has
   * none: “Añadió:”.
   */
  subject: 'name' | 'pronoun' | 'noun' | 'joint' | 'dropped';
  place: Place | null;
  head: number;
  /** The words of a noun without a name, up to what it is of: “la presidenta”. */
  phrase: Range | null;
  side: 'after' | 'between' | 'before';
}

/** Words from a verb to the marks. */
const REACH = 14;

/** The tag of a quotation: between its pieces, else after it, else in its lead-in. Null where its sentence has none. */
export function readTag(passage: Passage, around: Around): Tag | null {
  for (const gap of around.gaps) {
    const tag = after(passage, gap, 'between');
    if (tag) return tag;
  }
  const lead = before(passage, around);
  // “Tom Quill said: “…” Ida Holm denied it.” A lead-in wins over a sentence of its own.
  if (lead && (around.tailIsNew || around.leadSign === COLON)) return lead;
  const tail =
    around.tailIsNew && !isInverted(passage, around.tail) ? null : after(passage, around.tail, 'after');
  return tail ?? lead ?? unknownVerb(passage, around);
}

const COMMA = 44;
const COLON = 58;

/** “Late.” Said Quill: a verb before its subject is a tag whatever stands before it. */
function isInverted({ words }: Passage, { from, to }: Range): boolean {
  return from < to && (words.classes[from] & Is.saying) !== 0 && (words.classes[from] & Is.role) === 0;
}

/** “…,” said Quill; “…,” Quill said; “…,” a dit Quill; “…”: Quill. */
function after(passage: Passage, { from, to }: Range, side: Tag['side']): Tag | null {
  const { words } = passage;
  let w = from;
  while (w < to && (words.shape[w] & Shape.punctuation) !== 0 && w < from + 2) w++;
  if (w >= to) return null;
  const caption = words.hash[w - 1] === COLON && w > from ? subjectFrom(passage, w, to) : null;
  if (caption?.subject === 'name' && caption.end >= to - 1) return tagOf(caption.head, caption, side);
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

const PRONOUN = { subject: 'pronoun', place: null, phrase: null } as const;

function tagOf(verb: number, { subject, place, head, phrase }: Subject, side: Tag['side']): Tag {
  return { verb, subject, place, head, phrase, side };
}

function dropped(verb: number, side: Tag['side']): Tag {
  return { verb, subject: 'dropped', place: null, head: verb, phrase: null, side };
}

/** “according to Quill”, “selon Quill”, “so Quill”: whoever is named in the phrase. */
function accordingTo(passage: Passage, from: number, to: number): Subject | null {
  const { words } = passage;
  if ((words.classes[from] & Is.according) === 0) return null;
  let w = from + 1;
  while (
    w < to &&
    w < from + 3 &&
    (words.classes[w] & Is.preposition) !== 0 &&
    (words.shape[w] & Shape.capital) === 0
  )
    w++;
  return subjectFrom(passage, w, to);
}

/** Tom Quill: “…” · Tom Quill said: “…” · Ida Holm, the warden, told the paper, “…” · Il a dit que “…” */
function before(passage: Passage, { lead, leadSign, quotation }: Around): Tag | null {
  const { words } = passage;
  // Picked words stand within the clause that reports them.
  const isPicked = quotation.type === 'mixed';
  const isAccording = lead.to > lead.from && (words.classes[lead.from] & Is.according) !== 0;
  const label = leadSign === COLON ? subjectFrom(passage, lead.from, lead.to - 1) : null;
  if (label?.subject === 'name' && label.end === lead.to - 1) return tagOf(label.head, label, 'before');
  const opens = (words.classes[lead.to - 1] & (SAYS | Is.thatWord)) !== 0;
  if (!isPicked && !isAccording && leadSign !== COMMA && leadSign !== COLON && !opens) return null;
  const floor = isPicked ? lead.from : Math.max(lead.from, lead.to - REACH - 1);
  for (let w = lead.to - 1; w >= floor; w--) {
    const phrase = opensPhrase(passage, lead, w) ? accordingTo(passage, w, lead.to) : null;
    if (phrase) return tagOf(w, phrase, 'before');
    if ((words.classes[w] & SAYS) === 0 || (words.classes[w] & Is.preposition) !== 0) continue;
    const tag = ofLead(passage, lead, w);
    if (tag) return tag;
  }
  return null;
}

/** “nach Spielende” tells a time within a sentence, and a source where it opens one: “Nach Angaben von Quill”. */
function opensPhrase({ words }: Passage, { from }: Range, w: number): boolean {
  if ((words.classes[w] & Is.preposition) === 0 || w === from) return true;
  return (words.shape[w - 1] & Shape.punctuation) !== 0;
}

/** The subject of a verb of saying before the marks; in many languages it may stand behind it: “añadió Quill: “…”” */
function ofLead(passage: Passage, lead: Range, verb: number): Tag | null {
  const { invertsTag, dropsSubject } = passage.language;
  if (isJoined(passage, verb)) return { ...PRONOUN, verb, head: verb, side: 'before' };
  // „In Anlehnung an Tom Quill fragte er“
  if (invertsTag && isSubjectPronoun(passage, verb + 1, lead.to))
    return { ...PRONOUN, verb, head: verb + 1, side: 'before' };
  const left = subjectBefore(passage, verb, lead.from);
  if (left && left.subject !== 'dropped') return tagOf(verb, left, 'before');
  if (!invertsTag) return null;
  const right = subjectFrom(passage, pastAside(passage, verb + 1, lead.to), lead.to);
  const isObject = right?.subject === 'noun' && dropsSubject && !isOffice(passage, right);
  if (right && !isObject) return tagOf(verb, right, 'before');
  return left ? dropped(verb, 'before') : null;
}

/** “fragte er”: a pronoun with a sex, which nothing but a subject is right behind the verb. */
function isSubjectPronoun({ words }: Passage, w: number, to: number): boolean {
  const bits = words.classes[w];
  return (
    w < to &&
    (bits & Is.pronoun) !== 0 &&
    (bits & (Is.determiner | Is.relative)) === 0 &&
    (bits & (Is.female | Is.male)) !== 0
  );
}

/** “dijo la presidenta”: a noun for somebody. “destacó la importancia”: what is said. */
function isOffice({ words }: Passage, { head }: Subject): boolean {
  return (words.classes[head] & (Is.role | Is.title)) !== 0;
}
