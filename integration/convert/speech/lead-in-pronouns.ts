import { Is } from '../languages/index.ts';
import type { Article, Quotation } from '../model.ts';
import { blockAt } from '../parse/index.ts';
import type { Entity, Places } from '../people/index.ts';
import { Shape, STOPS, wordsIn } from '../text/index.ts';
import type { Words } from '../text/index.ts';
import { nameFrom } from './name-from.ts';
import { leadsIn } from './propagate-sources.ts';

/** Sentences of the lead-in's paragraph that are looked at, and the most words that the opening of one has. */
const BACK = 3;
const GENDER = Is.female | Is.male;

/**
 * Whom "he" or "she" means where it leads in a block: Tusser knew this. He says: Whoever opens the sentence before, if that opens with a name; where
 * it opens with the same pronoun, the one before that.
 */
export function openersBeforePronouns(
  article: Article,
  words: Words,
  places: Places,
  quotations: readonly Quotation[],
): Map<Quotation, Entity> {
  const found = new Map<Quotation, Entity>();
  for (const quotation of quotations) {
    const { kind, source } = quotation;
    if (kind !== 'block' || !source || !leadsIn(article, source, quotation)) continue;
    const { from, to } = wordsIn(words, source);
    const bits = words.classes[from] & (Is.pronoun | GENDER);
    if (to - from !== 1 || (bits & Is.pronoun) === 0 || (bits & GENDER) === 0) continue;
    const entity = openerBefore(words, places, from, words.blocks[blockAt(article, source.start)]);
    const isMale = (bits & Is.male) !== 0;
    if (entity && !entity.body && (!entity.gender || (entity.gender === 'male') === isMale))
      found.set(quotation, entity);
  }
  return found;
}

/** The name that opens the sentence before that of a word, in its paragraph. */
function openerBefore(words: Words, places: Places, pronoun: number, floor: number): Entity | null {
  const { hash } = words;
  let start = sentenceStart(words, pronoun, floor);
  for (let back = 0; back < BACK && start > floor; back++) {
    start = sentenceStart(words, start - 1, floor);
    const opener = nameFrom(words, places, start, start + BACK + 1);
    if (opener) return opener.entity;
    if (hash[start] !== hash[pronoun]) return null;
  }
  return null;
}

/** The first word of the sentence that a word stands in. */
function sentenceStart(words: Words, word: number, floor: number): number {
  let w = word;
  while (w > floor && !(STOPS.has(words.hash[w - 1]) && (words.shape[w] & Shape.capital) !== 0)) w--;
  return w;
}
