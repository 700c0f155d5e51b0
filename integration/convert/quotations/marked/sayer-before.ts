import { Is } from '../../languages/index.ts';
import type { Language } from '../../languages/index.ts';
import { CLITIC, firstWordAt, Shape, STOPS } from '../../text/index.ts';
import type { Words } from '../../text/index.ts';
import type { Marked } from '../../marks/index.ts';
import type { Link } from './passage.ts';

/** Words before the marks in which the verb may stand, and words that may part a subject from it: “Blythe, who runs the plant, called”. */
const REACH = 30;
const APART = 16;
/** The most words of a subject. */
const SUBJECT = 12;
const COMMA = 44;

/** How sure it is that the nearest verb with a subject of its own says whose the words are. */
const SURE = 0.9;

/**
 * The nearest verb of saying or calling before words in marks in their sentence, and its subject, if both stand behind the offset `clause`; null
 * where there is none. Within what another reports it is who says them: “The union says Blythe called the cleaners “furniture””.
 */
export function sayerBefore(
  words: Words,
  language: Language,
  { runs: [run] }: Marked,
  clause: number,
): Link | null {
  const marks = run.words.start;
  const from = Math.max(firstWordAt(words, clause), words.blocks[run.block], marks - REACH);
  for (let w = marks - 1; w > from; w--) {
    if ((words.shape[w] & Shape.punctuation) !== 0 && STOPS.has(words.hash[w])) return null;
    if ((words.classes[w] & Is.sayingForm) !== 0 && !isVerb(words, language, w))
      return language.as.has(words.hash[w - 1]) ? quotedAs(words, w, from) : null;
    if (!isVerb(words, language, w)) continue;
    const subject = subjectOf(words, w, from);
    if (!subject) return null;
    return {
      source: { start: words.start[subject.from], end: words.end[subject.to - 1] },
      cue: { start: words.start[w], end: words.end[w] },
      confidence: SURE,
    };
  }
  return null;
}

/** "Paul Rix quoted Edda Sturm as saying “…”": whom the verb before quotes. */
function quotedAs(words: Words, form: number, from: number): Link | null {
  const subject = subjectOf(words, form - 1, from);
  const verb = subject ? subject.from - 1 : -1;
  if (!subject || verb <= from || (words.classes[verb] & Is.saying) === 0) return null;
  return {
    source: { start: words.start[subject.from], end: words.end[subject.to - 1] },
    cue: { start: words.start[form], end: words.end[form] },
    confidence: SURE,
  };
}

/** A finite verb of saying or calling; after a determiner, a preposition or a possessive, or with a capital, it is a noun. */
function isVerb(words: Words, { calls }: Language, w: number): boolean {
  const before = words.classes[w - 1];
  if ((before & (Is.determiner | Is.preposition)) !== 0 && (before & Is.pronoun) === 0 && !isHabit(words, w))
    return false;
  if (words.hash[w - 1] === CLITIC || (words.shape[w] & Shape.capital) !== 0) return false;
  return (words.classes[w] & Is.saying) !== 0 || calls.some(({ verbs }) => verbs.has(words.hash[w]));
}

/** The noun phrase that ends before a verb and its auxiliaries. */
function subjectOf(words: Words, verb: number, from: number): { from: number; to: number } | null {
  let to = verb;
  if (isHabit(words, verb)) to -= 2;
  while (to > from && (words.classes[to - 1] & (Is.auxiliary | Is.adverb | Is.negation)) !== 0) {
    // "anybody who complains": a relative clause says who is meant, not who speaks.
    if ((words.classes[to - 1] & Is.relative) !== 0) return null;
    to--;
  }
  // "combed through the books and found": whoever does both stands farther away.
  if ((words.classes[to - 1] & Is.conjunction) !== 0) return null;
  if (words.hash[to - 1] === COMMA) {
    let comma = to - 2;
    while (comma > from && to - comma < APART && words.hash[comma] !== COMMA) comma--;
    if (words.hash[comma] !== COMMA) return null;
    to = comma;
  }
  let first = to;
  while (first > from && to - first < SUBJECT && !endsPhrase(words, first - 1)) first--;
  if ((words.classes[to - 1] & Is.pronoun) !== 0) first = to - 1;
  // "what the minister called “…”"
  while (first < to && (words.classes[first] & (Is.relative | Is.subordinator)) !== 0) first++;
  const empty = first >= to || (words.classes[first] & (Is.preposition | Is.time)) !== 0;
  return empty || isPlural(words, verb, to - 1) ? null : { from: first, to };
}

/** "a flurry of late-night tweets": after a word that names nobody, what ends in s is no verb. */
function isPlural(words: Words, verb: number, before: number): boolean {
  const named =
    (words.shape[before] & Shape.capital) !== 0 || (words.classes[before] & (Is.pronoun | Is.role)) !== 0;
  return !named && textOf(words, verb).endsWith('s') && textOf(words, verb) !== 'says';
}

/** "used to call" */
function isHabit(words: Words, verb: number): boolean {
  return textOf(words, verb - 1) === 'to' && textOf(words, verb - 2) === 'used';
}

function endsPhrase(words: Words, w: number): boolean {
  return (
    (words.shape[w] & Shape.punctuation) !== 0 ||
    (words.classes[w] & (Is.saying | Is.sayingForm | Is.thatWord | Is.conjunction | Is.telling)) !== 0
  );
}

const textOf = (words: Words, w: number): string =>
  words.text.slice(words.start[w], words.end[w]).toLowerCase();
