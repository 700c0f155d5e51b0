import { Is } from '../languages/index.ts';
import { CLITIC, Shape } from '../text/index.ts';
import type { Words } from '../text/index.ts';

/** Signs that begin what follows: ¿ ¡ ( [ */
const OPENING = new Set([0xbf, 0xa1, 40, 91]);

/** French joins a pronoun to its verb: "dit-il". */
export const JOINED = /-(?:il|elle|on|ils|elles|je)$/i;

/** A tag: who says it and the verb, in words. `end` is the word after the sign that ends it. */
export interface SpeechTag {
  verb: number;
  source: number;
  sourceEnd: number;
  end: number;
}

/** "he said quietly." or "dijo Ana—." at `w`: who, the verb, and the word after the sign that ends the tag. */
export function readTag(
  words: Words,
  from: number,
  end: number,
  clitics?: ReadonlySet<number>,
): SpeechTag | null {
  const w = pastClitics(words, from, end, clitics);
  if (isJoined(words, w, end))
    return { verb: w, source: w, sourceEnd: w + 1, end: tagEnd(words, w + 1, end) };
  const subjectEnd = readSubject(words, w, end);
  let verb = w;
  let source: number;
  let sourceEnd: number;
  if (subjectEnd > w && (words.classes[subjectEnd] & Is.saying) !== 0) {
    verb = subjectEnd;
    [source, sourceEnd] = [w, subjectEnd];
  } else if ((words.classes[w] & Is.saying) !== 0) {
    source = pastManner(words, w + 1, end);
    sourceEnd = readPhrase(words, source, end) ?? readSubject(words, source, end);
    if (sourceEnd === source) {
      if (!JOINED.test(words.text.slice(words.start[w], words.end[w]))) return null;
      source = w;
    }
  } else return null;
  const to = tagEnd(words, Math.max(verb + 1, sourceEnd), end);
  return { verb, source, sourceEnd: Math.max(sourceEnd, source + 1), end: to };
}

/** "pensaient-ils,": a verb, whichever, that is joined to its pronoun, before a sign that ends no question. */
function isJoined(words: Words, w: number, end: number): boolean {
  if (w >= end || (words.shape[w] & Shape.capital) !== 0) return false;
  if (!JOINED.test(words.text.slice(words.start[w], words.end[w]))) return false;
  // "lui fut-il répondu d'un ton farouche."
  const next = w + 1 < end && (words.classes[w + 1] & Is.saying) !== 0;
  return w + 1 >= end || next || ENDS_TAG.has(words.hash[w + 1]);
}

/** , . ; : … — */
const ENDS_TAG = new Set([44, 46, 59, 58, 0x2026, 0x2014]);

/** "le preguntó Ana", "nous dit Ada": to whom, before the verb. */
function pastClitics(words: Words, from: number, end: number, clitics?: ReadonlySet<number>): number {
  let w = from;
  while (clitics && w < end && w - from < 2 && clitics.has(words.hash[w])) w++;
  return w > from && w < end && (words.classes[w] & Is.saying) !== 0 ? w : from;
}

/** How adverbs of manner end: French, Italian, Spanish and Portuguese. */
const MANNER = /(?:ment|mente)$/;

/** "demanda vivement la présidente", "dijo entonces doña Luz": an adverb between the verb and who says it. */
function pastManner(words: Words, w: number, end: number): number {
  if (w + 1 >= end || (words.shape[w] & (Shape.word | Shape.capital)) !== Shape.word) return w;
  const isAdverb =
    (words.classes[w] & Is.adverb) !== 0 || MANNER.test(words.text.slice(words.start[w], words.end[w]));
  const next = w + 1;
  return isAdverb &&
    ((words.classes[next] & (Is.determiner | Is.title)) !== 0 || (words.shape[next] & Shape.capital) !== 0)
    ? next
    : w;
}

/** "—preguntó." at `w`: a verb of saying that a sign or what is no subject follows, and nobody; the source is empty. */
export function bareTag(
  words: Words,
  from: number,
  end: number,
  clitics?: ReadonlySet<number>,
): SpeechTag | null {
  const w = pastClitics(words, from, end, clitics);
  if ((words.classes[w] & Is.saying) === 0) return null;
  const alone = w + 1 >= end || (words.shape[w + 1] & Shape.punctuation) !== 0;
  if (!alone && (words.classes[w + 1] & (Is.preposition | Is.conjunction)) === 0) return null;
  return { verb: w, source: w + 1, sourceEnd: w + 1, end: tagEnd(words, w + 1, end) };
}

/** Past the sign that ends a tag, and past what goes on after a comma: ", que cet interrogatoire impatientait." */
function tagEnd(words: Words, from: number, end: number): number {
  let to = signEnd(words, from, end);
  for (let more = 0; more < TAILS && words.hash[to - 1] === COMMA && isTail(words, to, end); more++)
    to = signEnd(words, to, end);
  return to;
}

const COMMA = 44;
/** A tag has no more clauses. */
const TAILS = 2;
/** Present participles of French, Italian, Spanish and Portuguese. */
const PARTICIPLE = /(?:[^m]ant|ndo)$/;

/** A relative clause or a participle. */
function isTail(words: Words, w: number, end: number): boolean {
  if (w >= end || (words.shape[w] & (Shape.word | Shape.capital)) !== Shape.word) return false;
  const at = (words.classes[w] & Is.preposition) !== 0 && w + 1 < end ? w + 1 : w;
  return (
    (words.classes[w] & (Is.relative | Is.determiner)) === Is.relative ||
    ((words.classes[at] & Is.saying) === 0 &&
      PARTICIPLE.test(words.text.slice(words.start[at], words.end[at])))
  );
}

function signEnd(words: Words, from: number, end: number): number {
  let to = from;
  while (to < end && (words.shape[to] & Shape.punctuation) === 0) to++;
  while (to < end && (words.shape[to] & Shape.punctuation) !== 0 && !OPENING.has(words.hash[to])) to++;
  return to;
}

/** What ends a noun phrase after a verb of saying: "said the surgeon at last". */
const AFTER =
  Is.preposition | Is.conjunction | Is.adverb | Is.auxiliary | Is.subordinator | Is.pronoun | Is.saying;

/** "the old surgeon", "my brother's wife", after the verb: its end, or null where no determiner opens it. */
function readPhrase(words: Words, w: number, end: number): number | null {
  if ((words.classes[w] & Is.determiner) === 0) return null;
  let to = w + 1;
  while (
    to < end &&
    to - w < 6 &&
    (words.shape[to] & Shape.punctuation) === 0 &&
    (words.classes[to] & AFTER) === 0
  )
    to++;
  return to > w + 1 ? to : null;
}

/** A pronoun, a name of up to three words, or a short noun phrase: the end of the subject at `w`, or `w`. */
function readSubject(words: Words, w: number, end: number): number {
  if (w >= end) return w;
  if ((words.classes[w] & Is.pronoun) !== 0) return w + 1;
  let to = w;
  if ((words.classes[w] & Is.determiner) !== 0) {
    // "the old man": two small words at most, and then the verb.
    for (let last = w + 2; last <= w + 4 && last < end; last++) {
      if ((words.shape[last - 1] & Shape.punctuation) !== 0) break;
      if ((words.classes[last] & Is.saying) !== 0) return last;
      if ((words.shape[last] & Shape.punctuation) !== 0 && (words.classes[w - 1] & Is.saying) !== 0)
        return last;
    }
    to++;
  }
  while (to < end && to - w < 4 && (words.classes[to] & Is.saying) === 0 && isNameLike(words, to, to > w))
    to++;
  return to > w + ((words.classes[w] & Is.determiner) !== 0 ? 1 : 0) ? to : w;
}

function isNameLike(words: Words, w: number, inside: boolean): boolean {
  if (words.hash[w] === CLITIC) return inside;
  if ((words.shape[w] & Shape.word) === 0) return false;
  return (
    (words.shape[w] & Shape.capital) !== 0 ||
    (words.classes[w] & Is.title) !== 0 ||
    (inside && (words.classes[w] & (Is.role | Is.female | Is.male)) !== 0)
  );
}
