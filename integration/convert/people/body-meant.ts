import { hashWord, Is, Tells, tellsOf } from '../languages/index.ts';
import type { People } from '../languages/index.ts';
import { opensSentence } from '../mentions/index.ts';
import type { Mention } from '../mentions/index.ts';
import { Shape, STOPS } from '../text/index.ts';
import type { Words } from '../text/index.ts';
import type { Entity } from './entity.ts';
import { blockOf, FEW, isOnly, NEAR, REACH } from './named-before.ts';
import type { Places } from './places.ts';

/**
 * "it", "the bank": the body that opens the sentence before and, if a noun means it, has that noun in its name or is the only body named so far.
 */
export function bodyMeant(
  words: Words,
  people: People,
  places: Places,
  range: { start: number; end: number },
): Entity | null {
  const head = range.end - 1;
  const isNoun =
    range.end - range.start === 2 &&
    (words.classes[range.start] & Is.determiner) !== 0 &&
    (words.shape[head] & Shape.capital) === 0;
  if (isNoun ? (tellsOf(people, words.hash[head]) & Tells.body) === 0 : words.hash[head] !== IT) return null;
  if (isNoun && (words.classes[range.start] & OWNED) !== 0) return null;
  const last = places.from(range.start) - 1;
  const block = blockOf(words, range.start);
  for (let i = last; i >= Math.max(0, last - FEW); i--) {
    const { entity, mention } = places.at(i);
    if (mention.block <= block - REACH) break;
    if (mention.quoted || (!entity.body && (isNoun || entity.person || entity.gender))) continue;
    if (isNoun && !entity.keys.includes(words.hash[head]) && !isOnly(places, i, entity, ({ body }) => body))
      return null;
    return opensLastSentence(words, mention, range.start) ? entity : null;
  }
  return null;
}

const IT = hashWord('it');
const OWNED = Is.female | Is.male | Is.firstPerson | Is.plural;

/** Whether a mention opens its sentence, with or without an article, and only words in marks stand between that sentence and a word. */
function opensLastSentence(
  words: Words,
  { titles, words: { start, end } }: Mention,
  before: number,
): boolean {
  const first = titles > 0 && (words.classes[titles - 1] & Is.determiner) !== 0 ? titles - 1 : titles;
  if (!opensSentence(words, first) || start - first > 4 || before - end >= NEAR) return false;
  let stops = 0;
  for (let w = end; w < before && words.opens[w] === 0; w++)
    if (STOPS.has(words.hash[w]) && ++stops > 1) return false;
  return true;
}
