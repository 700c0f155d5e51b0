import type { Language } from '../languages/index.ts';
import { Is } from '../languages/index.ts';
import type { Span } from '../model.ts';
import { COMMA, DASH } from './sentence-view.ts';
import type { Run } from '../marks/index.ts';
import { JOINED, readTag } from './speech-tag.ts';
import { Shape, STOPS } from '../text/index.ts';
import type { Words } from '../text/index.ts';

/** The tags that stand within marks: where they stand, and the cue and the source of the first that names somebody. */
export interface InnerTags {
  cue: Span;
  source: Span;
  tags: Span[];
}

/**
 * « Le bac, a dit Ada Fenn, part à midi. », «Abbiamo perso - spiega il sindaco - ma non importa»: some papers leave the tag within the marks.
 * Null where there is none.
 */
export function innerTags(
  words: Words,
  language: Language,
  { words: { start, end } }: Run,
): InnerTags | null {
  const span = (from: number, to: number): Span => ({ start: words.start[from], end: words.end[to - 1] });
  let first: { cue: Span; source: Span; named: boolean } | null = null;
  const tags: Span[] = [];
  for (let w = start + 1; w < end; w++) {
    if (!opensTag(words, w)) continue;
    const tag = tagAt(words, language, w, end);
    if (!tag) continue;
    tags.push(span(w, tag.end));
    const named = (words.shape[tag.source] & Shape.capital) !== 0 || tag.sourceEnd - tag.source > 1;
    if (!first || (named && !first.named))
      first = { cue: span(w, tag.verb + 1), source: span(tag.source, tag.sourceEnd), named };
    w = tag.end;
  }
  return first && { cue: first.cue, source: first.source, tags };
}

/** A word in small letters after a sign that parts a tag from what is said. */
function opensTag(words: Words, w: number): boolean {
  const before = words.hash[w - 1];
  return (
    (words.shape[w] & (Shape.word | Shape.capital)) === Shape.word &&
    (before === COMMA || before === DASH || (STOPS.has(before) && before !== 46))
  );
}

interface Tag {
  verb: number;
  source: number;
  sourceEnd: number;
  end: number;
}

/** "a-t-il dit,", "a expliqué Jean Roy.", "nous confie la gérante,": auxiliaries and pronouns, the verb, and who. */
function tagAt(words: Words, language: Language, w: number, end: number): Tag | null {
  // "se ha señalado la audiencia": nobody says it.
  if (language.reflexive.pronouns.has(words.hash[w]) && (words.classes[w + 1] & Is.auxiliary) !== 0)
    return null;
  let verb = w;
  while (
    verb < end &&
    verb - w < NEAR &&
    ((words.classes[verb] & Is.auxiliary) !== 0 || language.clitics.has(words.hash[verb]))
  )
    verb++;
  if (verb >= end) return null;
  if (verb > w && JOINED.test(words.text.slice(words.start[verb - 1], words.end[verb - 1]))) {
    if ((words.classes[verb] & Is.saying) === 0 || (words.shape[verb + 1] & Shape.punctuation) === 0)
      return null;
    return { verb, source: verb - 1, sourceEnd: verb, end: Math.min(end, verb + 2) };
  }
  const tag = readTag(words, verb, end);
  if (tag?.verb !== verb || isOwn(words, tag.source, tag.sourceEnd)) return null;
  const closed = Math.min(tag.end, end);
  const named = namedAfter(words, tag, closed, end);
  if (named) return { ...tag, sourceEnd: named, end: Math.min(end, named + 1) };
  return (words.shape[closed - 1] & Shape.punctuation) !== 0 || closed === end
    ? { ...tag, end: pastApposition(words, closed, end) }
    : null;
}

/** Where the name ends that a comma parts from a role: "confie le libraire, Paul Astier." 0 where none does. */
function namedAfter(words: Words, { source, sourceEnd }: Tag, closed: number, end: number): number {
  if (words.hash[closed - 1] !== COMMA || sourceEnd !== closed - 1) return 0;
  if ((words.classes[source] & Is.determiner) === 0) return 0;
  let to = closed;
  while (to < end && to - closed < NAME && (words.shape[to] & Shape.capital) !== 0) to++;
  return to > closed + 1 && to < end && (words.shape[to] & Shape.punctuation) !== 0 ? to : 0;
}

/** A name is no longer. */
const NAME = 5;

/** More auxiliaries and pronouns stand before no verb. */
const NEAR = 4;

/** "dit mon père": whoever speaks reports another. */
function isOwn(words: Words, from: number, to: number): boolean {
  for (let w = from; w < to; w++) if ((words.classes[w] & Is.firstPerson) !== 0) return true;
  return false;
}

/** Past ", le maire de Brévigny," behind the name. */
function pastApposition(words: Words, from: number, end: number): number {
  if (words.hash[from - 1] !== COMMA) return from;
  const noun = (words.classes[from] & Is.determiner) !== 0 ? from + 1 : from;
  if (noun >= end || (words.classes[noun] & (Is.role | Is.title)) === 0) return from;
  for (let w = noun + 1; w < Math.min(end, noun + LONGEST); w++) {
    if ((words.classes[w] & (Is.auxiliary | Is.negation)) !== 0) return from;
    if ((words.shape[w] & Shape.punctuation) !== 0) return w + 1;
  }
  return from;
}

/** An apposition of more words is what is said, going on. */
const LONGEST = 10;
