import { Is } from '../../languages/index.ts';
import { Shape } from '../../text/index.ts';
import type { Words } from '../../text/index.ts';
import type { Around } from './around.ts';
import { placeAt, SAYS } from './passage.ts';
import type { Passage } from './passage.ts';
import { pastAside, subjectFrom } from './subject-after.ts';
import type { Subject } from './tag-kinds.ts';
import type { Tag } from './tag-kinds.ts';

const COMMA = 44;
/** Words of an apposition between a subject and its verb. */
const APPOSITION = 16;

const BEFORE_VERB = Is.auxiliary | Is.adverb | Is.negation;

/** The verb of saying that begins at a word, past auxiliaries and pronouns: “a-t-il déclaré”, “ha detto”, “le preguntó”, “a fait savoir”. */
export function sayingAt(passage: Passage, from: number, to: number): number {
  const { words, language } = passage;
  for (let w = from; w < to && w < from + 3; w++) {
    const bits = words.classes[w];
    if ((bits & SAYS) !== 0 && (bits & Is.preposition) === 0) return w;
    if (w > from && language.known.has(words.hash[w])) return w;
    if ((bits & BEFORE_VERB) === 0 && !language.clitics.has(words.hash[w])) return -1;
  }
  return -1;
}

/** “souligne-t-elle”: the verb has its pronoun with it. */
export function isJoined({ words }: Passage, verb: number): boolean {
  return (words.classes[verb] & (Is.saying | Is.pronoun)) === (Is.saying | Is.pronoun);
}

/** The verb of saying whose subject ends before a word: past an apposition, adverbs and auxiliaries. */
export function verbAfter({ words }: Passage, from: number, to: number): number {
  let w = from;
  if (words.hash[w] === COMMA) {
    let end = w + 1;
    while (end < to && end - w < APPOSITION && words.hash[end] !== COMMA) end++;
    if (words.hash[end] === COMMA) w = end + 1;
  }
  for (let n = 0; w < to && n < 4; n++, w++) {
    const bits = words.classes[w];
    if ((bits & SAYS) !== 0) return w;
    if ((bits & BEFORE_VERB) === 0) return -1;
  }
  return -1;
}

/**
 * “Late,” sneered Quill. “Late,” Quill sneered. After a comma in the marks any verb in small letters is one of saying; after one behind the
 * marks, where the language puts the subject behind its verb: „Spät“, stichelte Quill.
 */
export function unknownVerb(passage: Passage, { tail, lastSign, gaps }: Around): Tag | null {
  const { words, language } = passage;
  for (const { from, to } of [...gaps, ...(lastSign === COMMA ? [tail] : [])]) {
    if (to - from < 2) continue;
    const place = placeAt(passage, from) ?? (isTitle(words, from) ? placeAt(passage, from + 1) : null);
    if (place && place.to < to && isVerb(words, place.to))
      return { verb: place.to, subject: 'name', place, head: place.to - 1, phrase: null, side: 'after' };
    if (!isVerb(words, from)) continue;
    const subject = subjectFrom(passage, from + 1, Math.min(to, from + 5));
    if (subject?.subject === 'name') return { verb: from, ...subject, side: 'after' };
  }
  const { from, to } = tail;
  if (!language.invertsTag || from + 2 >= to || words.hash[from] !== COMMA) return null;
  const verb = from + 1;
  if (!isVerb(words, verb) || (words.classes[verb] & (Is.role | Is.title)) !== 0) return null;
  const subject = subjectFrom(passage, pastAside(passage, verb + 1, to), to);
  if (!subject || (subject.subject === 'noun' && (words.classes[verb + 1] & Is.determiner) === 0))
    return null;
  return { verb, ...subject, side: 'after' };
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

/** “according to Quill”, “selon Quill”, “so Quill”: whoever is named in the phrase. */
export function accordingTo(passage: Passage, from: number, to: number): Subject | null {
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
