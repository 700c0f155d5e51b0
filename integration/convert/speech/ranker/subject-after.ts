import { Is } from '../../languages/index.ts';
import { CLITIC, Shape } from '../../text/index.ts';
import { apposedName, endsNoun, headOf, isName, modifies, nameAt } from './noun-phrase.ts';
import { isWall, placeAt } from './passage.ts';
import type { Passage } from './passage.ts';
import type { Place } from './place.ts';
import type { Subject } from './tag-kinds.ts';

const COMMA = 44;
/** Words between a verb and the name of its subject. */
const PHRASE = 7;

/** The noun phrase that begins at a word: a name with what stands before it, a pronoun, or a noun without a name. */
export function subjectFrom(passage: Passage, from: number, to: number): Subject | null {
  const { words } = passage;
  let w = from;
  while (w < to && (words.classes[w] & Is.adverb) !== 0 && (words.shape[w] & Shape.capital) === 0) w++;
  if (
    w < to &&
    (words.classes[w] & Is.pronoun) !== 0 &&
    (words.classes[w] & Is.determiner) === 0 &&
    !placeAt(passage, w)
  )
    return { subject: 'pronoun', place: null, head: w, phrase: null, end: w + 1 };
  let noun = -1;
  const first = w;
  for (; w < to && w < first + PHRASE && !isWall(passage, w); w++) {
    const place = placeAt(passage, w);
    if (place) {
      // “Holm's lawyer”: somebody else, who may be named next.
      if (words.hash[place.to] === CLITIC) {
        noun = place.to + 1;
        w = place.to;
        continue;
      }
      // “Harbour Board Director Nora Quill”, “the Ottery harbourmaster, Ada Fenn”: what stands before the name or noun is none itself.
      const next = placeAt(passage, place.to);
      if (next && next.to <= to) return named(passage, next);
      if (modifies(passage, place, first)) {
        noun = place.to;
        w = place.to;
        continue;
      }
      return named(passage, place);
    }
    // “the coroner, Sian Bowes”
    if (words.hash[w] === COMMA) {
      if (noun >= 0 && isName(passage, w + 1)) continue;
      break;
    }
    if ((words.shape[w] & Shape.punctuation) !== 0) break;
    if (endsNoun(passage, w, noun >= 0)) break;
    if ((words.classes[w] & (Is.determiner | Is.adverb)) === 0) noun = w;
  }
  if (noun < 0) return null;
  const apposed = apposedName(passage, w, to);
  if (apposed) return named(passage, apposed);
  const phrase = { from: first, to: noun + 1 };
  return { subject: 'noun', place: null, head: headOf(passage, phrase), phrase, end: w };
}

function named(passage: Passage, place: Place): Subject {
  const isJoined = (passage.words.classes[place.to] & Is.conjunction) !== 0;
  const other = isJoined ? nameAt(passage, place.to + 1) : null;
  return {
    subject: other ? 'joint' : 'name',
    place,
    head: place.to - 1,
    phrase: null,
    end: other?.to ?? place.to,
  };
}

/** Most words of an aside between a verb and its subject. */
const ASIDE = 5;

/** “a expliqué à l'AFP Odette Lambrec”, “lamenta, por su parte, Iris Sanz”, “résume quant à elle Odette Lambrec”: past what stands between the verb and its subject. */
export function pastAside(passage: Passage, from: number, to: number): number {
  const { words } = passage;
  const isParted = words.hash[from] === COMMA;
  const first = isParted ? from + 1 : from;
  const opens =
    (words.classes[first] & (Is.preposition | Is.conjunction)) !== 0 ||
    passage.language.aside.has(words.hash[first]);
  if (first >= to || !opens || (words.shape[first] & Shape.capital) !== 0) return from;
  for (let w = first + 1; w < to && w <= first + ASIDE; w++) {
    if (isParted) {
      if (words.hash[w] === COMMA) return w + 1;
    } else if ((words.shape[w] & Shape.capitals) !== 0) return w + 1;
    else if ((words.classes[w] & Is.pronoun) !== 0 && isName(passage, w + 1)) return w + 1;
    if ((words.shape[w] & Shape.punctuation) !== 0) return from;
  }
  return from;
}
