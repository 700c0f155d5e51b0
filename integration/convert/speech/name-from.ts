import { Is } from '../languages/index.ts';
import type { Entity, Places } from '../people/index.ts';
import { Shape } from '../text/index.ts';
import type { Words } from '../text/index.ts';

/** What may stand before a name and belongs to it: “the pilot Ida Holm”. */
const BEFORE = Is.title | Is.role | Is.determiner;

/** The name that begins at a word, from the titles before it to its last word; null where none does before `end`. */
export function nameFrom(
  words: Words,
  places: Places,
  at: number,
  end: number,
): { entity: Entity; from: number; to: number } | null {
  let first = at;
  while (first < end && !places.has(first) && isBefore(words, first, at)) first++;
  const found = first < end ? places.get(first) : undefined;
  if (!found) return null;
  // An article is no part of a name.
  const from = (words.classes[at] & Is.determiner) !== 0 && first > at ? at + 1 : at;
  return { entity: found.entity, from, to: found.mention.words.end };
}

/** A title or article, or one more word with a capital: “Commander Rufus Osgood”. */
function isBefore(words: Words, w: number, at: number): boolean {
  return (
    (words.classes[w] & BEFORE) !== 0 ||
    (w - at < OFFICES && (words.shape[w] & Shape.capital) !== 0 && (words.classes[w] & SMALL) === 0)
  );
}

const OFFICES = 2;
const SMALL = Is.preposition | Is.pronoun | Is.conjunction | Is.time;
