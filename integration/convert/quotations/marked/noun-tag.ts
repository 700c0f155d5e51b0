import type { Span } from '../../model.ts';
import { Is } from '../../languages/index.ts';
import type { Marked } from '../../marks/index.ts';
import { CLITIC, Shape } from '../../text/index.ts';
import type { Words } from '../../text/index.ts';
import type { Link } from './passage.ts';

/** Words from the marks to the noun, and words of whoever it is of. */
const REACH = 7;
const OWNER = 8;
const COMMA = 44;

/** How sure it is that the noun says whose the words are. */
const SURE = 0.85;

/** “Over my compost,” was the reply of the head gardener, Ursula Tate. “When it is over” was his answer: a noun of saying after the marks. */
export function nounTag(words: Words, { runs }: Marked): Link | null {
  const last = runs.at(-1)!;
  const from = last.words.end;
  const end = words.blocks[last.block + 1];
  if ((words.classes[from] & Is.auxiliary) === 0) return null;
  for (let w = from + 1; w < Math.min(end, from + REACH); w++) {
    if ((words.shape[w] & Shape.punctuation) !== 0 || (words.classes[w] & Is.preposition) !== 0) return null;
    if ((words.classes[w] & Is.sayingNoun) === 0 || w === from + 1) continue;
    const source = ownerAfter(words, w + 1, end) ?? ownerBefore(words, from + 1, w);
    return source && { cue: { start: words.start[w], end: words.end[w] }, source, confidence: SURE };
  }
  return null;
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
  const owns = (words.classes[from] & (Is.female | Is.male | Is.plural | Is.firstPerson)) !== 0;
  return owns && (words.classes[from] & Is.determiner) !== 0
    ? { start: words.start[from], end: words.end[from] }
    : null;
}
