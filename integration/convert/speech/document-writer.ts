import type { Language } from '../languages/index.ts';
import { Is } from '../languages/index.ts';
import type { Span } from '../model.ts';
import type { Places } from '../people/index.ts';
import { CLITIC, Shape } from '../text/index.ts';
import type { Words } from '../text/index.ts';
import { nameFrom } from './name-from.ts';

/** Between a name and what its owner wrote stand this many words at most: “Holm's first letter”. */
const OWNED = 2;

/**
 * Whoever wrote the letter, note or lines that the words from `from` to `end` name last: “a cable from General Shaw”, “Brand's letter”, “a phrase from
 * her”. Null where they name none, or no person.
 */
export function documentWriter(
  words: Words,
  { code, documents: { nouns, by } }: Language,
  { from, end }: { from: number; end: number },
  places: Places,
): Span | null {
  for (let w = end - 1; w >= from; w--) {
    if (!nouns.has(words.hash[w])) continue;
    const isBy = w + 1 < end && by.has(words.hash[w + 1]);
    // “der Brief Ida Holms”
    const after = isBy ? w + 2 : code === 'de' ? w + 1 : end;
    const found = (after < end ? personAt(words, places, after, end) : null) ?? owner(words, places, w, from);
    if (found) return found;
  }
  return null;
}

/** A person's name, its titles included, or a pronoun for one that ends the phrase. */
function personAt(words: Words, places: Places, at: number, end: number): Span | null {
  const bits = words.classes[at];
  const isLast = at + 1 >= end || (words.shape[at + 1] & Shape.punctuation) !== 0;
  if (isLast && (bits & (Is.pronoun | Is.determiner)) !== 0 && (bits & (Is.female | Is.male)) !== 0)
    return { start: words.start[at], end: words.end[at] };
  const found = nameFrom(words, places, at, end);
  if (!found || found.entity.body) return null;
  const isPerson = found.entity.person || found.to - found.from > 1;
  return isPerson ? { start: words.start[found.from], end: words.end[found.to - 1] } : null;
}

/** “Ida Holm's last letter”: whose a document is. */
function owner(words: Words, places: Places, noun: number, from: number): Span | null {
  for (let w = noun - 1; w > from && noun - w <= OWNED + 1; w--) {
    if (words.hash[w] !== CLITIC) continue;
    let first = w - 1;
    while (first > from && !places.has(first)) first--;
    const found = places.get(first);
    if (!found || found.entity.body || found.mention.words.end !== w) return null;
    return { start: words.start[first], end: words.end[w - 1] };
  }
  return null;
}
