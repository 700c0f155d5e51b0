import type { Span } from '../../model.ts';
import { hashWord, Is } from '../../languages/index.ts';
import type { Marked } from '../../marks/index.ts';
import { CLITIC, firstWordAt, Shape, STOPS } from '../../text/index.ts';
import type { Words } from '../../text/index.ts';
import type { Link } from './passage.ts';

/** Words from the marks to the noun, and words of whoever it is of. */
const REACH = 7;
const OWNER = 8;
const [COMMA, COLON] = [44, 58];
const CAME = hashWord('came');

/** How sure it is that the noun says whose the words are. */
const SURE = 0.85;

/** “Over my compost,” was the reply of the head gardener, Ursula Tate. “When it is over” was his answer: a noun of saying after the marks. */
export function nounTag(words: Words, { runs }: Marked): Link | null {
  const last = runs.at(-1)!;
  const from = last.words.end;
  const end = words.blocks[last.block + 1];
  if ((words.classes[from] & Is.auxiliary) === 0 && words.hash[from] !== CAME) return null;
  for (let w = from + 1; w < Math.min(end, from + REACH); w++) {
    if ((words.shape[w] & Shape.punctuation) !== 0 || (words.classes[w] & Is.preposition) !== 0) return null;
    if ((words.classes[w] & Is.sayingNoun) === 0 || w === from + 1) continue;
    const source = ownerAfter(words, w + 1, end) ?? ownerBefore(words, from + 1, w);
    return source && { cue: { start: words.start[w], end: words.end[w] }, source, confidence: SURE };
  }
  return null;
}

/** Jonah Frisk’s answer was “nonsense”. The reply from Jonah Frisk was blunt: “No.” Jonah Frisk’s verdict: “No.” */
export function nounBefore(words: Words, { runs: [run] }: Marked): Link | null {
  const floor = Math.max(words.blocks[run.block], run.words.start - REACH - OWNER);
  let w = run.words.start - 1;
  const isColon = words.hash[w] === COLON;
  if (isColon) w--;
  // “was blunt:”, “was simply”
  for (let more = isColon ? 2 : 1; more > 0 && w > floor && isPlain(words, w); more--) w--;
  const isVerb = (words.classes[w] & Is.auxiliary) !== 0;
  if (isVerb) w--;
  if (!isVerb && !(isColon && (words.classes[run.words.start - 2] & Is.sayingNoun) !== 0)) return null;
  const noun = isVerb ? nounEnding(words, w, floor) : run.words.start - 2;
  if (noun <= floor || !ANSWERS.has(words.hash[noun])) return null;
  const source = noun < w ? ownerAfter(words, noun + 1, w + 1) : ownerEnding(words, noun, floor);
  // “I had to change my answer: “…””
  if (!isVerb && source && !opensSentence(words, source.start, words.blocks[run.block])) return null;
  return source && { cue: { start: words.start[noun], end: words.end[noun] }, source, confidence: SURE };
}

/** What is all that is said; “her claims were “false”” says what somebody else thinks of them. */
const ANSWERS = new Set(
  ['answer', 'reply', 'response', 'retort', 'verdict', 'message', 'advice', 'question', 'refrain'].map(
    hashWord,
  ),
);

function opensSentence(words: Words, offset: number, first: number): boolean {
  const w = firstWordAt(words, offset);
  return w === first || words.opens[w] === 1 || STOPS.has(words.hash[w - 1]);
}

/** The noun of saying that ends before a verb, or before whom it is of or from. */
function nounEnding(words: Words, w: number, floor: number): number {
  if ((words.classes[w] & Is.sayingNoun) !== 0) return w;
  for (let at = w; at > floor && w - at < OWNER && isPhrase(words, at); at--)
    if ((words.classes[at] & Is.preposition) !== 0)
      return (words.classes[at - 1] & Is.sayingNoun) !== 0 ? at - 1 : -1;
  return -1;
}

/** "Jonah Frisk’s answer", "her answer" */
function ownerEnding(words: Words, noun: number, floor: number): Span | null {
  const w = noun - 1;
  if (words.hash[w] !== CLITIC) {
    const own = words.classes[w] & OWNS;
    return own !== 0 && (words.classes[w] & Is.determiner) !== 0
      ? { start: words.start[w], end: words.end[w] }
      : null;
  }
  let from = w;
  while (from > floor && w - from < OWNER && (words.shape[from - 1] & Shape.capital) !== 0) from--;
  return from < w ? { start: words.start[from], end: words.end[w - 1] } : null;
}

const OWNS = Is.female | Is.male | Is.plural | Is.firstPerson;

function isPlain(words: Words, w: number): boolean {
  return (
    (words.shape[w] & (Shape.word | Shape.capital)) === Shape.word &&
    (words.classes[w] & (Is.auxiliary | Is.sayingNoun | Is.saying | Is.preposition | Is.determiner)) === 0
  );
}

/** "of the head gardener, Ursula Tate" */
function ownerAfter(words: Words, at: number, end: number): Span | null {
  if ((words.classes[at] & Is.preposition) === 0) return null;
  let to = at + 1;
  while (to < end && to - at < OWNER && isPhrase(words, to)) to++;
  if (to === at + 1) return null;
  const named = words.hash[to] === COMMA && (words.shape[to + 1] & Shape.capital) !== 0;
  if (named) for (to++; to < end && (words.shape[to] & Shape.capital) !== 0;) to++;
  return { start: words.start[at + 1], end: words.end[to - 1] };
}

function isPhrase(words: Words, w: number): boolean {
  return (
    (words.shape[w] & Shape.punctuation) === 0 &&
    (words.classes[w] & (Is.conjunction | Is.auxiliary | Is.relative)) === 0
  );
}

/** "his", "Tate’s" */
function ownerBefore(words: Words, from: number, noun: number): Span | null {
  for (let w = from; w < noun; w++)
    if (words.hash[w] === CLITIC) return { start: words.start[from], end: words.end[w - 1] };
  const owns = (words.classes[from] & OWNS) !== 0;
  return owns && (words.classes[from] & Is.determiner) !== 0
    ? { start: words.start[from], end: words.end[from] }
    : null;
}
