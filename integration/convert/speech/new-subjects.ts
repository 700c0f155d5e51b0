import { Is } from '../languages/index.ts';
import type { Quotation, Span } from '../model.ts';
import type { Entity, Places } from '../people/index.ts';
import { Shape, STOPS, wordsIn } from '../text/index.ts';
import type { Words } from '../text/index.ts';

/** The most characters between a source and the quotation that it is carried to. */
const FARTHEST = 240;

/** Takes from direct quotations the source that was carried to them past a sentence about somebody else. */
export function dropCarriedSources(words: Words, places: Places, quotations: readonly Quotation[]): void {
  let previous: Quotation | null = null;
  for (const quotation of quotations) {
    if (quotation.kind !== 'run-in' || (quotation.type !== 'direct' && quotation.type !== 'mixed')) continue;
    const { source } = quotation;
    const start = quotation.marked[0]?.start ?? quotation.content[0].start;
    const isParted =
      source !== null &&
      isCarried(previous, quotation, start) &&
      isAnotherIn(words, places, { start: source.end, end: start }, source);
    if (isParted) [quotation.source, quotation.cue] = [null, null];
    previous = quotation;
  }
}

/** Whether the source of a quotation is that of the one shortly before. */
function isCarried(previous: Quotation | null, { source, cue, type }: Quotation, start: number): boolean {
  if (type !== 'direct' || source?.start !== previous?.source?.start || !source) return false;
  if (source.end > start || start - source.end > FARTHEST) return false;
  return !cue || cue.start === previous?.cue?.start;
}

/** Whether a sentence between two quotations is about somebody else than the source names: “…,” said Holm. Ruhl disagrees. “…” */
export function isAnotherIn(words: Words, places: Places, between: Span, source: Span | null): boolean {
  if (!source) return false;
  const { from, to } = wordsIn(words, between);
  const own = wordsIn(words, source);
  const named = new Set<Entity>();
  for (let w = own.from; w < own.to; w++) {
    const name = places.get(w);
    if (name) named.add(name.entity);
  }
  if (named.size === 0) return false;
  for (let w = from + 1; w < to; w++) {
    if (!STOPS.has(words.hash[w - 1])) continue;
    let first = w;
    while (first < to && first - w < BEFORE_NAME && !places.has(first) && mayModify(words, first)) first++;
    const subject = places.get(first);
    if (!subject && isRelative(words, w) && isVerb(words, w + 2)) return true;
    if (!subject || subject.entity.body || named.has(subject.entity)) continue;
    if (isVerb(words, subject.mention.words.end)) return true;
  }
  return false;
}

/** “Her husband shrugs.” */
function isRelative(words: Words, w: number): boolean {
  const own = words.classes[w];
  const noun = words.classes[w + 1];
  const isOwn = (own & Is.determiner) !== 0 && (own & (Is.female | Is.male | Is.plural)) !== 0;
  return isOwn && (noun & (Is.female | Is.male)) !== 0 && (noun & Is.role) !== 0;
}

/** “His younger sister Maya”, “Ward sister Kemi”: words before a name that opens a sentence. */
function mayModify(words: Words, w: number): boolean {
  return (words.shape[w] & Shape.word) !== 0 && words.opens[w] === 0 && (words.classes[w] & PARTS) === 0;
}

const PARTS = Is.preposition | Is.conjunction | Is.auxiliary | Is.saying | Is.holding | Is.relative;
const BEFORE_NAME = 4;

function isVerb(words: Words, w: number): boolean {
  const small = (words.shape[w] & (Shape.word | Shape.capital)) === Shape.word;
  return small && words.opens[w] === 0 && (words.classes[w] & (Is.preposition | Is.conjunction)) === 0;
}
