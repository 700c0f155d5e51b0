import { Is } from '../../languages/index.ts';
import { Shape } from '../../text/index.ts';
import type { Around } from './around.ts';
import { SAYS } from './passage.ts';
import type { Passage } from './passage.ts';
import type { Range } from './range.ts';
import { subjectBefore } from './subject-before.ts';
import { pastAside, subjectFrom } from './subject-after.ts';
import type { Subject } from './tag-kinds.ts';
import { dropped, PRONOUN, tagOf } from './tag-kinds.ts';
import type { Tag } from './tag-kinds.ts';
import { accordingTo, isJoined } from './tag-verb.ts';

const COMMA = 44;
const COLON = 58;
/** Words from a verb to the marks. */
const REACH = 14;

/** Tom Quill: “…” · Tom Quill said: “…” · Ida Holm, the warden, told the paper, “…” · Il a dit que “…” */
export function tagBefore(passage: Passage, { lead, leadSign, quotation }: Around): Tag | null {
  const { words } = passage;
  // Picked words, and others that no sign parts from it, stand within the clause that reports them.
  const isPicked = quotation.type === 'mixed' || (leadSign === 0 && lead.to > lead.from);
  const isAccording = lead.to > lead.from && (words.classes[lead.from] & Is.according) !== 0;
  const label = leadSign === COLON ? labelAt(passage, lead) : null;
  if (label) return tagOf(label.head, label, 'before');
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

/** “Harbourmaster Tom Quill: “…””: a name, and nothing but offices before it. */
function labelAt(passage: Passage, { from, to }: Range): Subject | null {
  const { classes, shape } = passage.words;
  const label = subjectFrom(passage, from, to - 1);
  if (label?.subject !== 'name' || label.end !== to - 1) return null;
  for (let w = from; w < label.place!.from; w++) {
    const isOfOffice = (classes[w] & (Is.role | Is.title | Is.determiner)) !== 0;
    if ((!isOfOffice && (shape[w] & Shape.capital) === 0) || (classes[w] & SAYS) !== 0) return null;
  }
  return label;
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
