import { hashWord, Is } from '../../languages/index.ts';
import { CLITIC, Shape } from '../../text/index.ts';
import type { Words } from '../../text/index.ts';
import type { Around } from './around.ts';
import { isWall, placeFrom, SAYS } from './passage.ts';
import type { Passage, Place } from './passage.ts';
import type { Range } from './range.ts';

/** The subject of the verb of saying that stands by a quotation, read by grammar alone. */
export interface Tag {
  /** Word of the verb, or the first of “according to”. */
  verb: number;
  /** `name`: `place`; `pronoun` and `noun`: the word `head`; `joint`: two speak at once, whom one name does not tell. */
  subject: 'name' | 'pronoun' | 'noun' | 'joint';
  place: Place | null;
  head: number;
  side: 'after' | 'between' | 'before';
}

/** Words between a verb and its subject, of an apposition, and from a verb to the marks. */
const PHRASE = 7;
const APPOSITION = 16;
const REACH = 9;

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

/** “Late,” sneered Quill. “Late,” Quill sneered. After a comma in the marks any verb in small letters is one of saying. */
function unknownVerb(passage: Passage, { tail, lastSign, gaps }: Around): Tag | null {
  const { words } = passage;
  for (const { from, to } of [...gaps, ...(lastSign === COMMA ? [tail] : [])]) {
    if (to - from < 2) continue;
    const place = placeAt(passage, from) ?? (isTitle(words, from) ? placeAt(passage, from + 1) : null);
    if (place && place.to < to && isVerb(words, place.to))
      return { verb: place.to, subject: 'name', place, head: place.to - 1, side: 'after' };
    if (!isVerb(words, from)) continue;
    const subject = subjectFrom(passage, from + 1, Math.min(to, from + 5));
    if (subject?.subject === 'name') return { verb: from, ...subject, side: 'after' };
  }
  return null;
}

const NO_VERB =
  Is.preposition |
  Is.conjunction |
  Is.determiner |
  Is.pronoun |
  Is.relative |
  Is.auxiliary |
  Is.adverb |
  Is.negation;

function isVerb(words: Words, w: number): boolean {
  return (words.shape[w] & (Shape.word | Shape.capital)) === Shape.word && (words.classes[w] & NO_VERB) === 0;
}

function isTitle(words: Words, w: number): boolean {
  return (words.classes[w] & (Is.title | Is.role)) !== 0 && (words.shape[w] & Shape.capital) !== 0;
}

/** “Late.” Said Quill: a verb before its subject is a tag whatever stands before it. */
function isInverted({ words }: Passage, { from, to }: Range): boolean {
  return from < to && (words.classes[from] & Is.saying) !== 0 && (words.classes[from] & Is.role) === 0;
}

/** “…,” said Quill; “…,” Quill said; “…,” a dit Quill. */
function after(passage: Passage, { from, to }: Range, side: Tag['side']): Tag | null {
  const { words } = passage;
  let w = from;
  while (w < to && (words.shape[w] & Shape.punctuation) !== 0 && w < from + 2) w++;
  if (w >= to) return null;
  const phrase = accordingTo(passage, w, to);
  if (phrase) return { verb: w, ...phrase, side };
  const verb = verbAt(words, w, to);
  if (verb >= 0) {
    const subject = subjectFrom(passage, pastAddressee(passage, verb + 1, to), to);
    if (subject) return { verb, ...subject, side };
  }
  const subject = subjectFrom(passage, w, to);
  if (!subject) return null;
  const own = verbAfter(words, subject.end, to);
  return own < 0
    ? null
    : { verb: own, subject: subject.subject, place: subject.place, head: subject.head, side };
}

/** “a expliqué à l'AFP Odette Lambrec”, “told the paper”: past whom it is said to, where a name follows. */
function pastAddressee({ words }: Passage, from: number, to: number): number {
  const isPreposition =
    (words.classes[from] & Is.preposition) !== 0 && (words.shape[from] & Shape.capital) === 0;
  if (!isPreposition) return from;
  for (let w = from + 1; w < to && w < from + 4; w++)
    if ((words.shape[w] & Shape.capitals) !== 0) return w + 1;
  return from;
}

/** “according to Quill”, “selon Quill”: whoever is named in the phrase. */
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

/** The verb of saying that begins at a word, past auxiliaries and pronouns: “a-t-il déclaré”, “ha detto”. */
function verbAt(words: Words, from: number, to: number): number {
  for (let w = from; w < to && w < from + 3; w++) {
    const bits = words.classes[w];
    if ((bits & SAYS) !== 0 && (bits & Is.preposition) === 0) return w;
    if ((bits & (Is.auxiliary | Is.adverb | Is.negation)) === 0) return -1;
  }
  return -1;
}

/** The verb of saying whose subject ends before a word: past an apposition, adverbs and auxiliaries. */
function verbAfter(words: Words, from: number, to: number): number {
  let w = from;
  if (words.hash[w] === COMMA) {
    let end = w + 1;
    while (end < to && end - w < APPOSITION && words.hash[end] !== COMMA) end++;
    if (words.hash[end] === COMMA) w = end + 1;
  }
  for (let n = 0; w < to && n < 4; n++, w++) {
    const bits = words.classes[w];
    if ((bits & SAYS) !== 0) return words.hash[w + 1] === NOTHING ? -1 : w;
    if ((bits & (Is.auxiliary | Is.adverb | Is.negation)) === 0) return -1;
  }
  return -1;
}

/** “Will he live?” Quill said nothing. */
const NOTHING = hashWord('nothing');

interface Subject {
  subject: Tag['subject'];
  place: Place | null;
  head: number;
  /** The word after it. */
  end: number;
}

/** The noun phrase that begins at a word: a name with what stands before it, a pronoun, or a noun without a name. */
function subjectFrom(passage: Passage, from: number, to: number): Subject | null {
  const { words } = passage;
  let w = from;
  while (w < to && (words.classes[w] & Is.adverb) !== 0 && (words.shape[w] & Shape.capital) === 0) w++;
  if (
    w < to &&
    (words.classes[w] & Is.pronoun) !== 0 &&
    (words.classes[w] & Is.determiner) === 0 &&
    !placeAt(passage, w)
  )
    return { subject: 'pronoun', place: null, head: w, end: w + 1 };
  let noun = -1;
  for (const first = w; w < to && w < first + PHRASE && !isWall(passage, w); w++) {
    const place = placeAt(passage, w);
    if (place) {
      // “Holm's lawyer”: somebody else, who may be named next.
      if (words.hash[place.to] === CLITIC) {
        noun = place.to + 1;
        w = place.to;
        continue;
      }
      const other = (words.classes[place.to] & Is.conjunction) !== 0 ? nameAt(passage, place.to + 1) : null;
      const end = other?.to ?? place.to;
      return { subject: other ? 'joint' : 'name', place, head: place.to - 1, end };
    }
    const bits = words.classes[w];
    // “the coroner, Sian Bowes”
    if (words.hash[w] === COMMA) {
      if (noun >= 0 && isName(passage, w + 1)) continue;
      break;
    }
    if ((words.shape[w] & Shape.punctuation) !== 0) break;
    // “said food critic and former chef Manon Dubois”
    if ((bits & Is.conjunction) !== 0 && noun >= 0 && leadsToName(passage, w + 1, to)) continue;
    if (
      (bits & (Is.preposition | Is.relative | Is.conjunction | Is.auxiliary | Is.saying)) !== 0 &&
      (words.shape[w] & Shape.capital) === 0
    )
      break;
    if ((bits & (Is.determiner | Is.adverb)) === 0) noun = w;
  }
  return noun < 0 ? null : { subject: 'noun', place: null, head: noun, end: w };
}

function isName(passage: Passage, w: number): boolean {
  return nameAt(passage, w) !== null;
}

/** Whether nothing but nouns and what describes them stand before a name that begins within a few words. */
function leadsToName(passage: Passage, from: number, to: number): boolean {
  const { words } = passage;
  for (let w = from; w < Math.min(to, from + LISTED); w++) {
    if (placeAt(passage, w)) return w > from;
    if ((words.shape[w] & Shape.word) === 0 || (words.classes[w] & NO_NOUN) !== 0) return false;
  }
  return false;
}

const LISTED = 4;
const NO_NOUN =
  Is.preposition | Is.conjunction | Is.auxiliary | Is.saying | Is.holding | Is.pronoun | Is.determiner;

/** A name that begins at a word or, behind a title, at the next. */
function nameAt(passage: Passage, w: number): Place | null {
  return placeAt(passage, w) ?? placeAt(passage, w + 1);
}

function placeAt(passage: Passage, w: number): Place | null {
  const place = passage.places.at(placeFrom(passage, w));
  return place?.from === w ? place : null;
}

/** Tom Quill said: “…” · Ida Holm, the warden, told the paper, “…” */
function before(passage: Passage, { lead, leadSign, quotation }: Around): Tag | null {
  const { words } = passage;
  // Picked words stand within the clause that reports them.
  const isPicked = quotation.type === 'mixed';
  const isAccording = lead.to > lead.from && (words.classes[lead.from] & Is.according) !== 0;
  if (
    !isPicked &&
    !isAccording &&
    leadSign !== COMMA &&
    leadSign !== COLON &&
    !(words.classes[lead.to - 1] & SAYS)
  )
    return null;
  const floor = isPicked ? lead.from : Math.max(lead.from, lead.to - REACH - 1);
  for (let w = lead.to - 1; w >= floor; w--) {
    const phrase = accordingTo(passage, w, lead.to);
    if (phrase) return { verb: w, ...phrase, side: 'before' };
    if ((words.classes[w] & SAYS) === 0 || (words.classes[w] & Is.preposition) !== 0) continue;
    const subject = subjectBefore(passage, w, lead.from);
    if (subject)
      return { verb: w, subject: subject.subject, place: subject.place, head: subject.head, side: 'before' };
  }
  return null;
}

/** The subject that ends before a verb: past adverbs, auxiliaries, “who”, and an apposition between commas. */
function subjectBefore(passage: Passage, verb: number, floor: number): Subject | null {
  const { words } = passage;
  let w = verb - 1;
  while (
    w >= floor &&
    (words.classes[w] & (Is.adverb | Is.auxiliary | Is.negation)) !== 0 &&
    (words.shape[w] & Shape.capital) === 0
  )
    w--;
  if (w >= floor && (words.classes[w] & Is.relative) !== 0) w--;
  if (w >= floor && words.hash[w] === COMMA) {
    let open = w - 1;
    while (open >= floor && w - open < APPOSITION && words.hash[open] !== COMMA) open--;
    const inner = placeEnding(passage, w);
    if (open < floor || words.hash[open] !== COMMA) return inner ? nameSubject(passage, inner, floor) : null;
    const outer = placeEnding(passage, open);
    const place = outer ?? inner;
    return place ? nameSubject(passage, place, floor) : null;
  }
  if (w < floor) return null;
  const place = placeEnding(passage, w + 1);
  if (place) return nameSubject(passage, place, floor);
  const bits = words.classes[w];
  if ((bits & Is.pronoun) !== 0) return { subject: 'pronoun', place: null, head: w, end: w + 1 };
  if ((words.shape[w] & Shape.word) !== 0 && (bits & (Is.preposition | Is.conjunction)) === 0)
    return { subject: 'noun', place: null, head: w, end: w + 1 };
  return null;
}

/** What may stand between a preposition and a name: “of the Ministry”, “of Mayor Quill”. */
const BEFORE_NAME = Is.title | Is.role | Is.determiner;

function nameSubject(passage: Passage, place: Place, floor: number): Subject | null {
  const { words } = passage;
  let w = place.from - 1;
  while (w >= floor && place.from - w < 5 && (words.classes[w] & BEFORE_NAME) !== 0) w--;
  // “for Culture Minister Quill”
  if (
    w > floor &&
    w < place.from - 1 &&
    (words.shape[w] & Shape.capital) !== 0 &&
    !placeEnding(passage, w + 1)
  )
    w--;
  const bits = w >= floor ? words.classes[w] : 0;
  // “a friend of Tom Quill said”: the friend did.
  if ((bits & Is.preposition) !== 0) return { subject: 'noun', place: null, head: w - 1, end: place.to };
  const isJoint = (bits & Is.conjunction) !== 0 && w - 1 >= floor && placeEnding(passage, w) !== null;
  return { subject: isJoint ? 'joint' : 'name', place, head: place.to - 1, end: place.to };
}

function placeEnding(passage: Passage, end: number): Place | null {
  const at = placeFrom(passage, end) - 1;
  const place = at >= 0 ? passage.places[at] : null;
  return place?.to === end ? place : null;
}
